//! RA-05. The employer pays the difference (*arbejdsgiverens egen andel*).
//!
//! **The text.** "Jobcenteret refunderer virksomheden de lønandele, som tilskuddet omfatter."
//! (LBK 108/2020 § 11, stk. 1); "Den personlige assistent ansættes i virksomheden på normale
//! ansættelsesvilkår." (BEK 1174/2019 § 12, stk. 2).
//!
//! **In plain words.** The employer pays the whole wage and gets the subsidised part back. What is
//! left is the employer's own share; it has no fixed percentage.
//!
//! **Source.** BEK § 22, § 25, stk. 1 (BEK 1174/2019) and LOV § 11, stk. 1 (LBK 108/2020), read
//! March 2026. DERIVED.
//!
//! **Not modelled.** Costs that the project does not ask for, such as administration and
//! recruiting.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-05 (*arbejdsgiverens egen andel*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra05,
    citations: &[
        Citation::new(Source::Order, "§ 22"),
        Citation::new(Source::Order, "§ 25, stk. 1"),
        Citation::new(Source::Act, "§ 11, stk. 1"),
    ],
    confidence: Confidence::Derived,
};

/// RA-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Employer's own share",
    text: "»Jobcenteret refunderer virksomheden de lønandele, som tilskuddet omfatter.« \
           (LBK 108/2020 § 11, stk. 1); »Den personlige assistent ansættes i virksomheden på \
           normale ansættelsesvilkår.« (BEK 1174/2019 § 12, stk. 2)",
    plain_words: "The employer pays the whole wage and gets the subsidised part back. What is left \
           is the employer's own share; it has no fixed percentage.",
    valid: "In force in the texts read.",
    not_modelled: "Costs that the project does not ask for, such as administration and recruiting.",
    parameters: &[],
    milestones: &[],
};
