//! ED-01. A course before a job that is agreed (*efteruddannelse forud for et konkret
//! ansættelsesforhold*).
//!
//! **The text.** "I forbindelse med efteruddannelse forud for et konkret ansættelsesforhold, jf.
//! § 16, stk. 1, kan der ydes tilskud op til fuld tid." (BEK 1174/2019 § 15, stk. 3); "Tilskuddet
//! kan først ydes, når den pågældende er i uddannelse." (BEK 1174/2019 § 16, stk. 1).
//!
//! **In plain words.** An unemployed person who trains for a job that is already agreed can have
//! help up to full time, from the first day of the course. Teaching counts, and so does
//! preparation where help is needed for it.
//!
//! **Source.** LOV § 5, stk. 2, § 7, stk. 3 (LBK 108/2020) and BEK § 15, stk. 3, § 16, stk. 1
//! (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Whether the course fits the job, and how much preparation is reasonable.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-01 (*efteruddannelse forud for et konkret ansættelsesforhold*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed01,
    citations: &[
        Citation::new(Source::Order, "§ 15, stk. 3"),
        Citation::new(Source::Act, "§ 5, stk. 2"),
        Citation::new(Source::Act, "§ 7, stk. 3"),
        Citation::new(Source::Order, "§ 16, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// ED-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Course before a concrete job",
    text: "»I forbindelse med efteruddannelse forud for et konkret ansættelsesforhold, jf. § 16, \
           stk. 1, kan der ydes tilskud op til fuld tid.« (BEK 1174/2019 § 15, stk. 3); \
           »Tilskuddet kan først ydes, når den pågældende er i uddannelse.« (BEK 1174/2019 § 16, \
           stk. 1)",
    plain_words: "An unemployed person who trains for a job that is already agreed can have help \
           up to full time, from the first day of the course. Teaching counts, and so does \
           preparation where help is needed for it.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the course fits the job, and how much preparation is reasonable.",
    parameters: &[&parameters::FULL_TIME],
    milestones: &[],
};
