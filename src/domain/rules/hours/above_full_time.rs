//! HR-03. A longer working week does not lower the ceiling (*mere end fuld tid*).
//!
//! **The text.** Gengivet, ikke citeret: den, der arbejder mere end fuld tid, kan stadig få
//! tilskud op til hele loftet uden nedsættelse.
//!
//! **In plain words.** Whoever works more than full time keeps the whole ceiling: neither more nor
//! less.
//!
//! **Source.** Principmeddelelse 31-20 (by the Appeals Board's notice), read November 2026.
//! BEK § 15, stk. 1 (BEK 1174/2019), read March 2026. PRAC.
//!
//! **Not modelled.** Whether the extra hours themselves show that the job is too much. Earlier
//! days are HR-03h.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-03 (*mere end fuld tid*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr03,
    citations: &[
        Citation::new(Source::Principle3120, ""),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Practice,
};

/// HR-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Above full time: no reduction",
    text: "Gengivet, ikke citeret: den, der arbejder mere end fuld tid, kan stadig få tilskud op \
           til hele loftet uden nedsættelse.",
    plain_words: "Whoever works more than full time keeps the whole ceiling: neither more nor \
           less.",
    valid: "From the milestone below, the day by which the decision was published at the latest.",
    not_modelled: "Whether the extra hours themselves show that the job is too much. Earlier days \
           are HR-03h.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[&parameters::ABOVE_FULL_TIME],
};
