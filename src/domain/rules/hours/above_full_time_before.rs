//! HR-03h. Before, a longer working week lowered the ceiling (*nedsættelse efter
//! principmeddelelse 29-19*).
//!
//! **The text.** Gengivet, ikke citeret: principmeddelelse 29-19 nedsatte timerne for den, der
//! arbejdede mere end fuld tid; den præcise regel kunne ikke læses.
//!
//! **In plain words.** For a while the Appeals Board reduced the hours of people who worked more
//! than full time. The formula was not seen, so nothing is computed for those days; a grant that
//! was cut because of it may be reopened.
//!
//! **Source.** Principmeddelelse 29-19 (by summary) and principmeddelelse 31-20 (by the Appeals
//! Board's notice), read November 2026. PRAC.
//!
//! **Not modelled.** The reduction itself, and the reopening of grants from those years: ask the
//! municipality.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-03h (*nedsættelse efter principmeddelelse 29-19*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr03History,
    citations: &[
        Citation::new(Source::Principle2919, ""),
        Citation::new(Source::Principle3120, ""),
    ],
    confidence: Confidence::Practice,
};

/// HR-03h in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Above full time, before the change of practice",
    text: "Gengivet, ikke citeret: principmeddelelse 29-19 nedsatte timerne for den, der \
           arbejdede mere end fuld tid; den præcise regel kunne ikke læses.",
    plain_words: "For a while the Appeals Board reduced the hours of people who worked more than \
           full time. The formula was not seen, so nothing is computed for those days; a grant \
           that was cut because of it may be reopened.",
    valid: "From 2019 until the milestone below.",
    not_modelled: "The reduction itself, and the reopening of grants from those years: ask the \
           municipality.",
    parameters: &[],
    milestones: &[&parameters::ABOVE_FULL_TIME],
};
