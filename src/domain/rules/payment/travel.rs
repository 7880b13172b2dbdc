//! PA-04. Travel on work trips is refunded (*rejseudgifter*).
//!
//! **The text.** "En virksomhed eller selvstændig erhvervsdrivende kan få refunderet dokumenterede
//! rimelige rejseudgifter for den personlige assistent, hvis assistenten har ledsaget personen med
//! handicap i forbindelse med arbejdsbetingede rejser, herunder til udlandet." (BEK 1174/2019
//! § 20, stk. 1).
//!
//! **In plain words.** Documented and reasonable travel costs of an assistant who comes along on a
//! work trip can be refunded. So can other costs, such as time-based allowances, that the employer
//! is bound to pay and declares. They are added to the total and have no hourly rate.
//!
//! **Source.** BEK § 20 (BEK 1174/2019) and LOV § 7, stk. 4 (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** What is reasonable, and whether hours of travelling count as hours of
//! assistance.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-04 (*rejseudgifter*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa04,
    citations: &[
        Citation::new(Source::Order, "§ 20"),
        Citation::new(Source::Act, "§ 7, stk. 4"),
    ],
    confidence: Confidence::Law,
};

/// PA-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Travel",
    text: "»En virksomhed eller selvstændig erhvervsdrivende kan få refunderet dokumenterede \
           rimelige rejseudgifter for den personlige assistent, hvis assistenten har ledsaget \
           personen med handicap i forbindelse med arbejdsbetingede rejser, herunder til \
           udlandet.« (BEK 1174/2019 § 20, stk. 1)",
    plain_words: "Documented and reasonable travel costs of an assistant who comes along on a work \
           trip can be refunded. So can other costs, such as time-based allowances, that the \
           employer is bound to pay and declares. They are added to the total and have no hourly \
           rate.",
    valid: "In force in the texts read.",
    not_modelled: "What is reasonable, and whether hours of travelling count as hours of \
           assistance.",
    parameters: &[],
    milestones: &[],
};
