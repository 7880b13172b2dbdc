//! CO-09. Tasks are redistributed before assistance is given (*omfordeling af opgaver*).
//!
//! **The text.** Gengivet, ikke citeret: kan en selvstændig med ansatte tage hensynet ved at
//! omfordele opgaver, ydes der ikke assistance til dem; omfordelingen må dog ikke udhule jobbet.
//!
//! **In plain words.** A self-employed person with staff gets no assistance for tasks that the
//! staff can reasonably take over. But redistribution must not hollow out the person's own job.
//! This gives a warning, not a refusal.
//!
//! **Source.** Principmeddelelse 28-19 (by the Appeals Board's article and the press), read
//! November 2026. BEK § 14, stk. 2 (BEK 1174/2019), read March 2026. PRAC.
//!
//! **Not modelled.** How many staff there are, what they can do, and what redistribution would
//! leave of the job.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-09 (*omfordeling af opgaver*).
pub static RULE: Rule = Rule {
    id: RuleId::Co09,
    citations: &[
        Citation::new(Source::Principle2819, ""),
        Citation::new(Source::Order, "§ 14, stk. 2"),
    ],
    confidence: Confidence::Practice,
};

/// CO-09 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Redistribution of tasks first",
    text: "Gengivet, ikke citeret: kan en selvstændig med ansatte tage hensynet ved at omfordele \
           opgaver, ydes der ikke assistance til dem; omfordelingen må dog ikke udhule jobbet.",
    plain_words: "A self-employed person with staff gets no assistance for tasks that the staff \
           can reasonably take over. But redistribution must not hollow out the person's own job. \
           This gives a warning, not a refusal.",
    valid: "Since 2019.",
    not_modelled: "How many staff there are, what they can do, and what redistribution would leave \
           of the job.",
    parameters: &[],
    milestones: &[],
};

/// Whether a self-employed person's staff could take over the tasks. If so, the municipality
/// weighs whether that would hollow out the job.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.redistribution {
        Answer::Known(YesNo::No) => Finding::Met,
        Answer::Known(YesNo::Yes) | Answer::Unknown => Finding::Discretion(Weighed::Redistribution),
        Answer::Unanswered => Finding::Missing(FactId::Redistribution),
    }
}
