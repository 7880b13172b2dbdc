//! CO-11. The person approves the assistant beforehand (*godkendelse af assistenten*).
//!
//! **The text.** "Personen med handicap skal forud for ansættelse eller rekvirering af en
//! assistent godkende denne." (BEK 1174/2019 § 12, stk. 5).
//!
//! **In plain words.** Nobody becomes somebody's assistant without that person's consent, given
//! before the assistant is employed or hired. It touches the payment, not the outcome.
//!
//! **Source.** LOV § 7, stk. 1 (LBK 108/2020) and BEK § 12, stk. 5 (BEK 1174/2019), read
//! March 2026. LAW. The act speaks of employing only; the order adds hiring. Since the amending
//! order of 2020 it is presumably stk. 6.
//!
//! **Not modelled.** How the approval is documented, and what follows if it is withdrawn.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-11 (*godkendelse af assistenten*).
pub static RULE: Rule = Rule {
    id: RuleId::Co11,
    citations: &[
        Citation::new(Source::Act, "§ 7, stk. 1"),
        Citation::new(Source::Order, "§ 12, stk. 5"),
    ],
    confidence: Confidence::Law,
};

/// CO-11 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Assistant approved",
    text: "»Personen med handicap skal forud for ansættelse eller rekvirering af en assistent \
           godkende denne.« (BEK 1174/2019 § 12, stk. 5)",
    plain_words: "Nobody becomes somebody's assistant without that person's consent, given before \
           the assistant is employed or hired. It touches the payment, not the outcome.",
    valid: "In force in the texts read.",
    not_modelled: "How the approval is documented, and what follows if it is withdrawn.",
    parameters: &[],
    milestones: &[],
};
