//! PA-06. The municipality pays soon after the request (*udbetalingsfrist*).
//!
//! **The text.** "Jobcenteret udbetaler tilskuddet eller refunderer rejseudgifterne inden 14 dage
//! efter, at jobcenteret har modtaget anmodningen." (BEK 1174/2019 § 27).
//!
//! **In plain words.** From the day it receives the request the municipality has a fixed number of
//! days to pay.
//!
//! **Source.** BEK § 27 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Requests that lack something: the text does not say when the days begin then.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-06 (*udbetalingsfrist*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa06,
    citations: &[Citation::new(Source::Order, "§ 27")],
    confidence: Confidence::Law,
};

/// PA-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Paid within",
    text: "»Jobcenteret udbetaler tilskuddet eller refunderer rejseudgifterne inden 14 dage \
           efter, at jobcenteret har modtaget anmodningen.« (BEK 1174/2019 § 27)",
    plain_words: "From the day it receives the request the municipality has a fixed number of days \
           to pay.",
    valid: "In force in the texts read.",
    not_modelled: "Requests that lack something: the text does not say when the days begin then.",
    parameters: &[&parameters::PAYMENT],
    milestones: &[],
};
