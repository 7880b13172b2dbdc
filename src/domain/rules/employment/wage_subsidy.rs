//! EF-02. A job with wage subsidy (*job med løntilskud*).
//!
//! **The text.** "… beskæftigelse i job med løntilskud efter kapitel 5 eller efter lov om en aktiv
//! beskæftigelsesindsats …" (LBK 108/2020 § 5, stk. 1, nr. 2).
//!
//! **In plain words.** A job with wage subsidy opens the scheme, under this act or under the act
//! on active employment. A sheltered job on the open market (skånejob) is one of them.
//!
//! **Source.** LOV § 5, stk. 1, nr. 2 (LBK 108/2020) and BEK § 11, stk. 1, nr. 2 (BEK 1174/2019),
//! read March 2026. LAW.
//!
//! **Not modelled.** The order names wage subsidy under this act only; the wider wording of the
//! act is followed. Whether the wage subsidy itself is granted is not assessed.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-02 (*job med løntilskud*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef02,
    citations: &[
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 2"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 2"),
    ],
    confidence: Confidence::Law,
};

/// EF-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Job with wage subsidy",
    text: "»… beskæftigelse i job med løntilskud efter kapitel 5 eller efter lov om en aktiv \
           beskæftigelsesindsats …« (LBK 108/2020 § 5, stk. 1, nr. 2)",
    plain_words: "A job with wage subsidy opens the scheme, under this act or under the act on \
           active employment. A sheltered job on the open market (skånejob) is one of them.",
    valid: "In force in the texts read; chapter 5 of the act from the milestone below.",
    not_modelled: "The order names wage subsidy under this act only; the wider wording of the act \
           is followed. Whether the wage subsidy itself is granted is not assessed.",
    parameters: &[],
    milestones: &[&parameters::TOOL],
};
