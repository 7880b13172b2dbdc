//! TI-01. What can be covered beside the wage (*tillæg til løntilskuddet*).
//!
//! **The text.** "Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg samt
//! til sygedagpenge, der ikke refunderes af anden offentlig myndighed, ATP, AER,
//! pensionsbidrag, 1. og 2. ledighedsdag, den generelle arbejdsmiljøafgift …" (BEK 1174/2019 § 23,
//! stk. 1).
//!
//! **In plain words.** The order lists what can come on top of the wage: holiday pay, pension,
//! contributions, statutory insurance and the like. The user enters documented amounts.
//!
//! **Source.** BEK § 23, stk. 1 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** The list ends with "m.v.": other items of the same kind may be accepted. AER
//! is called AUB today.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TI-01 (*tillæg til løntilskuddet*).
pub static RULE: Rule = Rule {
    id: RuleId::Ti01,
    citations: &[Citation::new(Source::Order, "§ 23, stk. 1")],
    confidence: Confidence::Law,
};

/// TI-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Additions to the wage subsidy",
    text: "»Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg samt til \
           sygedagpenge, der ikke refunderes af anden offentlig myndighed, ATP, AER, \
           pensionsbidrag, 1. og 2. ledighedsdag, den generelle arbejdsmiljøafgift …« \
           (BEK 1174/2019 § 23, stk. 1)",
    plain_words: "The order lists what can come on top of the wage: holiday pay, pension, \
           contributions, statutory insurance and the like. The user enters documented amounts.",
    valid: "In force in the texts read; statutory insurance was added between 2008 and 2009.",
    not_modelled: "The list ends with \"m.v.\": other items of the same kind may be accepted. AER \
           is called AUB today.",
    parameters: &[],
    milestones: &[],
};
