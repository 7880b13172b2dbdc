//! EF-11. An asylum seeker shows a contract instead of a CPR number (*asylansøgere uden et
//! CPR-nr.*).
//!
//! **The text.** "Pågældende asylansøger skal i stedet fremlægge den kontrakt, som vedkommende har
//! indgået med Udlændingestyrelsen om beskæftigelse …" (BEK 1174/2019 § 21, stk. 4).
//!
//! **In plain words.** An asylum seeker without a civil registration number (CPR) can apply all
//! the same. The contract with the immigration service on employment takes its place, in the
//! application and in the request for payment.
//!
//! **Source.** BEK § 21, stk. 4, § 26, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Whether the asylum seeker may work at all under the aliens act.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-11 (*asylansøgere uden et CPR-nr.*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef11,
    citations: &[
        Citation::new(Source::Order, "§ 21, stk. 4"),
        Citation::new(Source::Order, "§ 26, stk. 2"),
    ],
    confidence: Confidence::Law,
};

/// EF-11 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Asylum seeker without a CPR number",
    text: "»Pågældende asylansøger skal i stedet fremlægge den kontrakt, som vedkommende har \
           indgået med Udlændingestyrelsen om beskæftigelse …« (BEK 1174/2019 § 21, stk. 4)",
    plain_words: "An asylum seeker without a civil registration number (CPR) can apply all the \
           same. The contract with the immigration service on employment takes its place, in the \
           application and in the request for payment.",
    valid: "Since 1 July 2013 (order 817/2013; absent from order 730/2009).",
    not_modelled: "Whether the asylum seeker may work at all under the aliens act.",
    parameters: &[],
    milestones: &[],
};
