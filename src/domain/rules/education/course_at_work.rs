//! ED-02. A course that is part of the job (*kurser, der er et led i arbejdet*).
//!
//! **The text.** "… kurser, der er et led i arbejdet, betales af arbejdsgiveren og afvikles i
//! arbejdstiden …" (BEK 1174/2019 § 16, stk. 2).
//!
//! **In plain words.** Hours on a course that is part of the job, paid by the employer and in
//! working hours, count as hours at work. An AMU course counts whoever pays for it.
//!
//! **Source.** BEK § 16, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Courses that are only partly in working hours, or partly paid.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-02 (*kurser, der er et led i arbejdet*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed02,
    citations: &[Citation::new(Source::Order, "§ 16, stk. 2")],
    confidence: Confidence::Law,
};

/// ED-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Course at work",
    text: "»… kurser, der er et led i arbejdet, betales af arbejdsgiveren og afvikles i \
           arbejdstiden …« (BEK 1174/2019 § 16, stk. 2)",
    plain_words: "Hours on a course that is part of the job, paid by the employer and in working \
           hours, count as hours at work. An AMU course counts whoever pays for it.",
    valid: "In force in the texts read.",
    not_modelled: "Courses that are only partly in working hours, or partly paid.",
    parameters: &[],
    milestones: &[],
};
