//! PC-02. The job is a real one, not protected employment (*beskyttet beskæftigelse, § 103*).
//!
//! **The text.** "Personer med behov for særlig socialpædagogisk støtte - en støtte som udspringer
//! af Servicelovens § 103 - hører derfor ikke til målgruppen for personlig assistance."
//! (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** Protected employment under the act on social services is a social measure,
//! and assistance does not reach into it. The same person may well qualify in an ordinary job or
//! one with wage subsidy.
//!
//! **Source.** The handbook of 2007, kapitel 1, »Afgrænsning over for § 103 tilbud i
//! Serviceloven«, read November 2026. Serviceloven § 103 (LBK 1129/2025), read March 2026. HB.
//!
//! **Not modelled.** Whether somebody in protected employment could hold a job on the open market.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-02 (*beskyttet beskæftigelse, § 103*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc02,
    citations: &[
        Citation::new(
            Source::Handbook2007,
            "kapitel 1, »Afgrænsning over for § 103 tilbud i Serviceloven«",
        ),
        Citation::new(Source::SocialServicesAct, "§ 103"),
    ],
    confidence: Confidence::Handbook,
};

/// PC-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Not protected employment",
    text: "»Personer med behov for særlig socialpædagogisk støtte - en støtte som udspringer af \
           Servicelovens § 103 - hører derfor ikke til målgruppen for personlig assistance.« \
           (håndbogen 2007, kapitel 1)",
    plain_words: "Protected employment under the act on social services is a social measure, and \
           assistance does not reach into it. The same person may well qualify in an ordinary job \
           or one with wage subsidy.",
    valid: "2007; nothing to the contrary in the texts read.",
    not_modelled: "Whether somebody in protected employment could hold a job on the open market.",
    parameters: &[],
    milestones: &[],
};
