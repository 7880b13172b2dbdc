//! EF-07. A disability pension is no obstacle (*førtidspension*).
//!
//! **The text.** "Førtidspensionister kan få personlig assistance, såvel i forbindelse med ordinær
//! ansættelse, ansættelse i skånejob og i selvstændig virksomhed." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** A person on disability pension can get assistance in an ordinary job, in a
//! job with wage subsidy (skånejob) or in a business of their own.
//!
//! **Source.** The handbook of 2007, kapitel 1, »Førtidspensionister«, read November 2026.
//! LOV § 5, stk. 1, nr. 1-2 (LBK 108/2020), read March 2026. HB. The act names no pension; the
//! handbook's sentence fits its forms of employment.
//!
//! **Not modelled.** What the earnings do to the pension.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-07 (*førtidspension*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef07,
    citations: &[
        Citation::new(Source::Handbook2007, "kapitel 1, »Førtidspensionister«"),
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 1-2"),
    ],
    confidence: Confidence::Handbook,
};

/// EF-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Disability pension",
    text: "»Førtidspensionister kan få personlig assistance, såvel i forbindelse med ordinær \
           ansættelse, ansættelse i skånejob og i selvstændig virksomhed.« (håndbogen 2007, \
           kapitel 1)",
    plain_words: "A person on disability pension can get assistance in an ordinary job, in a job \
           with wage subsidy (skånejob) or in a business of their own.",
    valid: "The handbook is of 2007; it agrees with the act as read.",
    not_modelled: "What the earnings do to the pension.",
    parameters: &[],
    milestones: &[],
};
