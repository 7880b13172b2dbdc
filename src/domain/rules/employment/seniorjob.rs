//! EF-05. A seniorjob, or seeking one (*seniorjob*).
//!
//! **The text.** "… søger ansættelse eller er ansat i seniorjob efter lov om seniorjob …"
//! (BEK 1174/2019 § 11, stk. 1, nr. 5).
//!
//! **In plain words.** A seniorjob opens the scheme like an ordinary job.
//!
//! **Source.** LOV § 5, stk. 1, nr. 5 (LBK 108/2020) and BEK § 11, stk. 1, nr. 5 (BEK 1174/2019),
//! read March 2026. LAW.
//!
//! **Not modelled.** Whether the person meets the conditions of the seniorjob itself.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-05 (*seniorjob*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef05,
    citations: &[
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 5"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 5"),
    ],
    confidence: Confidence::Law,
};

/// EF-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Seniorjob",
    text: "»… søger ansættelse eller er ansat i seniorjob efter lov om seniorjob …« \
           (BEK 1174/2019 § 11, stk. 1, nr. 5)",
    plain_words: "A seniorjob opens the scheme like an ordinary job.",
    valid: "Since 1 January 2008 (order 179/2008, § 41; announced in the handbook).",
    not_modelled: "Whether the person meets the conditions of the seniorjob itself.",
    parameters: &[],
    milestones: &[],
};
