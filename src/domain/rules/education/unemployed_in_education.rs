//! ED-05. An unemployed person in education (*ledige i uddannelse*).
//!
//! **The text.** "Ledige, der deltager i 1) selvvalgt uddannelse efter kapitel 9 samt tilbud om
//! vejledning og opkvalificering efter kapitel 14 i lov om en aktiv beskæftigelsesindsats,
//! eller 2) uddannelse med bevarelse af dagpengeretten efter § 62 a i lov om
//! arbejdsløshedsforsikring m.v." (BEK 1174/2019 § 31); "Når der ydes personlig assistance til en
//! ledig, ansættes assistenten af jobcenteret eller rekvireres efter § 12, stk. 3 eller 4."
//! (BEK 1174/2019 § 32).
//!
//! **In plain words.** Unemployed people in the educations that the two texts list have the same
//! ceiling as in ED-04. The assistant is employed by the municipality or hired.
//!
//! **Source.** LOV § 14, nr. 2-3 (LBK 108/2020) and BEK § 31, § 32, § 33, stk. 1 (BEK 1174/2019),
//! read March 2026. LAW.
//!
//! **Not modelled.** Whether the education itself is granted. Of chapter 9 the act says
//! "jobrettet", the order "selvvalgt"; both are accepted.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-05 (*ledige i uddannelse*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed05,
    citations: &[
        Citation::new(Source::Act, "§ 14 a, stk. 3"),
        Citation::new(Source::Act, "§ 14, nr. 2-3"),
        Citation::new(Source::Order, "§ 31"),
        Citation::new(Source::Order, "§ 32"),
        Citation::new(Source::Order, "§ 33, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// ED-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Unemployed in education",
    text: "»Ledige, der deltager i 1) selvvalgt uddannelse efter kapitel 9 samt tilbud om \
           vejledning og opkvalificering efter kapitel 14 i lov om en aktiv \
           beskæftigelsesindsats, eller 2) uddannelse med bevarelse af dagpengeretten efter \
           § 62 a i lov om arbejdsløshedsforsikring m.v.« (BEK 1174/2019 § 31); »Når der ydes \
           personlig assistance til en ledig, ansættes assistenten af jobcenteret eller \
           rekvireres efter § 12, stk. 3 eller 4.« (BEK 1174/2019 § 32)",
    plain_words: "Unemployed people in the educations that the two texts list have the same \
           ceiling as in ED-04. The assistant is employed by the municipality or hired.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the education itself is granted. Of chapter 9 the act says \
           \"jobrettet\", the order \"selvvalgt\"; both are accepted.",
    parameters: &[&parameters::EDUCATION_CEILING, &parameters::FULL_TIME],
    milestones: &[],
};
