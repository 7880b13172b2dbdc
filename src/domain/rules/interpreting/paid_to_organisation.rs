//! IN-09. The interpreting organisation can be paid directly (*direkte til den organisation*).
//!
//! **The text.** "Jobcenteret kan udbetale tilskud til tegnsprogstolkning m.v. efter § 12, stk. 4,
//! direkte til den organisation m.v., hvorfra bistand er rekvireret." (BEK 1174/2019 § 25,
//! stk. 2).
//!
//! **In plain words.** The subsidy for interpreting can go straight to the organisation, if it has
//! a business address or a bank account in Denmark.
//!
//! **Source.** BEK § 25, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** What the parties have agreed about who sends the bill.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-09 (*direkte til den organisation*).
pub static RULE: Rule = Rule {
    id: RuleId::In09,
    citations: &[Citation::new(Source::Order, "§ 25, stk. 2")],
    confidence: Confidence::Law,
};

/// IN-09 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Paid to the organisation",
    text: "»Jobcenteret kan udbetale tilskud til tegnsprogstolkning m.v. efter § 12, stk. 4, \
           direkte til den organisation m.v., hvorfra bistand er rekvireret.« (BEK 1174/2019 \
           § 25, stk. 2)",
    plain_words: "The subsidy for interpreting can go straight to the organisation, if it has a \
           business address or a bank account in Denmark.",
    valid: "In force in the texts read.",
    not_modelled: "What the parties have agreed about who sends the bill.",
    parameters: &[],
    milestones: &[],
};
