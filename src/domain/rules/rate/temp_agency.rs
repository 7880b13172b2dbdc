//! RA-04. A temp agency is subsidised at the same rate (*vikarbureau*).
//!
//! **The text.** "Tilskuddets størrelse til løn eller til udgift til vikarbureau svarer til
//! studentertimelønssatsen …" (BEK 1174/2019 § 22, stk. 1); "Den personlige assistent kan efter
//! aftale med virksomheden rekvireres hos et vikarbureau." (BEK 1174/2019 § 12, stk. 3).
//!
//! **In plain words.** An assistant hired from a temp agency is paid for at the same rate, without
//! any additions (TI-05). What the agency charges beyond it is the employer's own cost.
//!
//! **Source.** BEK § 22, stk. 1, § 12, stk. 3, § 23, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Value added tax on the agency's invoice (PA-08).

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-04 (*vikarbureau*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra04,
    citations: &[
        Citation::new(Source::Order, "§ 22, stk. 1"),
        Citation::new(Source::Order, "§ 12, stk. 3"),
        Citation::new(Source::Order, "§ 23, stk. 2"),
    ],
    confidence: Confidence::Law,
};

/// RA-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Temp agency",
    text: "»Tilskuddets størrelse til løn eller til udgift til vikarbureau svarer til \
           studentertimelønssatsen …« (BEK 1174/2019 § 22, stk. 1); »Den personlige assistent kan \
           efter aftale med virksomheden rekvireres hos et vikarbureau.« (BEK 1174/2019 § 12, \
           stk. 3)",
    plain_words: "An assistant hired from a temp agency is paid for at the same rate, without any \
           additions (TI-05). What the agency charges beyond it is the employer's own cost.",
    valid: "In force in the texts read.",
    not_modelled: "Value added tax on the agency's invoice (PA-08).",
    parameters: &[&parameters::RATE],
    milestones: &[],
};
