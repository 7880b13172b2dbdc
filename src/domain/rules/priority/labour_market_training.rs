//! PC-06. Labour-market training has help of its own (*AMU-uddannelser*).
//!
//! **The text.** "Det samme gælder for lønmodtagere, der deltager i AMU-uddannelser, der er et led
//! i arbejdet og afvikles i arbejdstiden." (BEK 1174/2019 § 16, stk. 2).
//!
//! **In plain words.** AMU courses carry a right of their own to personal assistance, secretarial
//! help and interpreting. A course that is part of the job and in working hours is covered here
//! all the same.
//!
//! **Source.** AMU-loven § 25 a (LBK 144/2024) and BEK § 16, stk. 2 (BEK 1174/2019), read
//! March 2026. LAW. How the two rules relate is UNCERTAIN.
//!
//! **Not modelled.** Which of the two comes first when both apply; the person is told to ask the
//! provider too.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-06 (*AMU-uddannelser*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc06,
    citations: &[
        Citation::new(Source::TrainingAct, "§ 25 a"),
        Citation::new(Source::Order, "§ 16, stk. 2"),
    ],
    confidence: Confidence::Law,
};

/// PC-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Labour-market training (AMU)",
    text: "»Det samme gælder for lønmodtagere, der deltager i AMU-uddannelser, der er et led i \
           arbejdet og afvikles i arbejdstiden.« (BEK 1174/2019 § 16, stk. 2)",
    plain_words: "AMU courses carry a right of their own to personal assistance, secretarial help \
           and interpreting. A course that is part of the job and in working hours is covered \
           here all the same.",
    valid: "In force in the texts read.",
    not_modelled: "Which of the two comes first when both apply; the person is told to ask the \
           provider too.",
    parameters: &[],
    milestones: &[],
};
