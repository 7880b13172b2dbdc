//! CO-05. What is left is a substantial job of its own (*betydeligt selvstændigt indhold*).
//!
//! **The text.** Gengivet, ikke citeret: arbejdet skal have et »betydeligt selvstændigt indhold«,
//! når der ses bort fra assistentens indsats, og personen skal kunne deltage i det egentlige
//! indhold af arbejdet.
//!
//! **In plain words.** Think the assistant's work away: a substantial part of the job must be
//! left. The person must be able to take part in what the work is really about.
//!
//! **Source.** Principmeddelelse 28-19 (by the Appeals Board's article and the press), read
//! November 2026. BEK § 14, stk. 1 (BEK 1174/2019), read March 2026. PRAC. Known from summaries by
//! authorities, not from the decision itself.
//!
//! **Not modelled.** How much is "substantial": no share is set, and the municipality weighs it
//! job by job.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-05 (*betydeligt selvstændigt indhold*).
pub static RULE: Rule = Rule {
    id: RuleId::Co05,
    citations: &[
        Citation::new(Source::Principle2819, ""),
        Citation::new(Source::Order, "§ 14, stk. 1"),
    ],
    confidence: Confidence::Practice,
};

/// CO-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Substantial own content",
    text: "Gengivet, ikke citeret: arbejdet skal have et »betydeligt selvstændigt indhold«, når \
           der ses bort fra assistentens indsats, og personen skal kunne deltage i det egentlige \
           indhold af arbejdet.",
    plain_words: "Think the assistant's work away: a substantial part of the job must be left. The \
           person must be able to take part in what the work is really about.",
    valid: "Since 2019 in the form given here; earlier practice was not checked.",
    not_modelled: "How much is \"substantial\": no share is set, and the municipality weighs it \
           job by job.",
    parameters: &[],
    milestones: &[],
};
