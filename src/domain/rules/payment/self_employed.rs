//! PA-02. The self-employed employ the assistant themselves (*virksomhedens indehaver*).
//!
//! **The text.** "Tilskud til personlig assistance ydes til en virksomhed til aflønning af en
//! personlig assistent for en ansat eller for en, der skal ansættes i virksomheden, eller for
//! virksomhedens indehaver, jf. dog stk. 6." (BEK 1174/2019 § 12, stk. 1).
//!
//! **In plain words.** The owner's own working hours set the ceiling, the owner's own CVR number
//! receives the money, and the assistant is employed on normal terms.
//!
//! **Source.** BEK § 12, stk. 1-2, § 15, stk. 1 (BEK 1174/2019) and BEK § 26, stk. 1
//! (BEK 1317/2020), read March 2026. LAW.
//!
//! **Not modelled.** How a self-employed person's working hours are documented.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-02 (*virksomhedens indehaver*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa02,
    citations: &[
        Citation::new(Source::Order, "§ 12, stk. 1-2"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
        Citation::new(Source::Order2020, "§ 26, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// PA-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Self-employed",
    text: "»Tilskud til personlig assistance ydes til en virksomhed til aflønning af en personlig \
           assistent for en ansat eller for en, der skal ansættes i virksomheden, eller for \
           virksomhedens indehaver, jf. dog stk. 6.« (BEK 1174/2019 § 12, stk. 1)",
    plain_words: "The owner's own working hours set the ceiling, the owner's own CVR number \
           receives the money, and the assistant is employed on normal terms.",
    valid: "In force in the texts read.",
    not_modelled: "How a self-employed person's working hours are documented.",
    parameters: &[],
    milestones: &[&parameters::CVR_CONDITION],
};
