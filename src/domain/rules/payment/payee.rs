//! PA-01. The business is paid (*udbetales til virksomheden*).
//!
//! **The text.** "Tilskuddet udbetales til virksomheden eller den selvstændigt erhvervsdrivende."
//! (BEK 1174/2019 § 25, stk. 1).
//!
//! **In plain words.** The subsidy goes to the business or to the self-employed person, never to
//! the assistant. The exception is interpreting (IN-09).
//!
//! **Source.** LOV § 6, stk. 1 (LBK 108/2020) and BEK § 25, stk. 1 (BEK 1174/2019), read
//! March 2026. LAW.
//!
//! **Not modelled.** Cases where the municipality itself employs the assistant (EF-04, ED-01,
//! ED-05).

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-01 (*udbetales til virksomheden*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa01,
    citations: &[
        Citation::new(Source::Act, "§ 6, stk. 1"),
        Citation::new(Source::Order, "§ 25, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// PA-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Payee",
    text: "»Tilskuddet udbetales til virksomheden eller den selvstændigt erhvervsdrivende.« \
           (BEK 1174/2019 § 25, stk. 1)",
    plain_words: "The subsidy goes to the business or to the self-employed person, never to the \
           assistant. The exception is interpreting (IN-09).",
    valid: "In force in the texts read.",
    not_modelled: "Cases where the municipality itself employs the assistant (EF-04, ED-01, \
           ED-05).",
    parameters: &[],
    milestones: &[],
};
