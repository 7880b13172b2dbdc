//! HR-06. The exception is assessed, not automatic (*efter en konkret vurdering*).
//!
//! **The text.** Gengivet, ikke citeret: flere funktionsnedsættelser udløser ikke af sig selv
//! tilskud op til fuld tid; det vurderes, om de tilsammen, eller én meget betydelig alene,
//! begrunder det.
//!
//! **In plain words.** Two diagnoses do not give full time by themselves. The municipality weighs
//! whether the impairments together, or one alone, make it necessary; the outcome is therefore
//! "possible".
//!
//! **Source.** Principmeddelelse 28-19 (by the Appeals Board's article and the press), read
//! November 2026. BEK § 15, stk. 2 (BEK 1174/2019), read March 2026. PRAC. "Efter en konkret
//! vurdering" stands in the order; what it means is practice.
//!
//! **Not modelled.** The criteria: the article of the Appeals Board that treats them could be read
//! in part only.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-06 (*efter en konkret vurdering*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr06,
    citations: &[
        Citation::new(Source::Principle2819, ""),
        Citation::new(Source::Order, "§ 15, stk. 2"),
    ],
    confidence: Confidence::Practice,
};

/// HR-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Exception assessed case by case",
    text: "Gengivet, ikke citeret: flere funktionsnedsættelser udløser ikke af sig selv tilskud \
           op til fuld tid; det vurderes, om de tilsammen, eller én meget betydelig alene, \
           begrunder det.",
    plain_words: "Two diagnoses do not give full time by themselves. The municipality weighs \
           whether the impairments together, or one alone, make it necessary; the outcome is \
           therefore \"possible\".",
    valid: "Since 2019.",
    not_modelled: "The criteria: the article of the Appeals Board that treats them could be read \
           in part only.",
    parameters: &[],
    milestones: &[],
};
