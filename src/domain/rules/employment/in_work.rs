//! EF-08. The subsidy is paid once the person is in work (*først når den pågældende er i erhverv*).
//!
//! **The text.** "Tilskuddet til personlig assistance kan først ydes, når den pågældende er i
//! erhverv." (BEK 1174/2019 § 11, stk. 2).
//!
//! **In plain words.** One may apply while looking for a job, but the subsidy starts with the
//! first day in work. This touches the payment only, not the outcome.
//!
//! **Source.** BEK § 11, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Preparation in the days before the first day in work, for instance
//! introducing the assistant.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-08 (*først når den pågældende er i erhverv*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef08,
    citations: &[Citation::new(Source::Order, "§ 11, stk. 2")],
    confidence: Confidence::Law,
};

/// EF-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Payment once in work",
    text: "»Tilskuddet til personlig assistance kan først ydes, når den pågældende er i erhverv.« \
           (BEK 1174/2019 § 11, stk. 2)",
    plain_words: "One may apply while looking for a job, but the subsidy starts with the first day \
           in work. This touches the payment only, not the outcome.",
    valid: "In force in the texts read.",
    not_modelled: "Preparation in the days before the first day in work, for instance introducing \
           the assistant.",
    parameters: &[],
    milestones: &[],
};
