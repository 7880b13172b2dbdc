//! RA-06. The state refunds the municipality in part (*statsrefusion*).
//!
//! **The text.** "Staten refunderer 50 pct. af kommunens udgifter i forbindelse med tilskud efter
//! kapitel 3, 4, 5 a og 6." (LBK 108/2020 § 17 b).
//!
//! **In plain words.** Part of the subsidy comes back to the municipality from the state. The
//! employer's subsidy is not reduced by it.
//!
//! **Source.** LOV § 17 b (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** Advance refunds and settlements between municipalities.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-06 (*statsrefusion*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra06,
    citations: &[Citation::new(Source::Act, "§ 17 b")],
    confidence: Confidence::Law,
};

/// RA-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "State refund",
    text: "»Staten refunderer 50 pct. af kommunens udgifter i forbindelse med tilskud efter \
           kapitel 3, 4, 5 a og 6.« (LBK 108/2020 § 17 b)",
    plain_words: "Part of the subsidy comes back to the municipality from the state. The \
           employer's subsidy is not reduced by it.",
    valid: "In force in the texts read.",
    not_modelled: "Advance refunds and settlements between municipalities.",
    parameters: &[&parameters::STATE_SHARE],
    milestones: &[],
};
