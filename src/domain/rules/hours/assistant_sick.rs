//! HR-18. The assistant is ill: paid unless refunded (*assistentens sygdom*).
//!
//! **The text.** "Det er en betingelse, at arbejdsgiveren er forpligtet til at udbetale løn til
//! assistenten under fraværet, og at arbejdsgiveren ikke samtidigt modtager refusion fra det
//! offentlige …" (BEK 1174/2019 § 18, stk. 1).
//!
//! **In plain words.** Hours of the assistant's illness are paid if the employer must pay the wage
//! and gets no sickness or parental benefit refunded for the same hours. Refunded hours are left
//! out, with the reason.
//!
//! **Source.** BEK § 18 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Hours that are refunded in part only.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-18 (*assistentens sygdom*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr18,
    citations: &[Citation::new(Source::Order, "§ 18")],
    confidence: Confidence::Law,
};

/// HR-18 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Assistant on sick leave",
    text: "»Det er en betingelse, at arbejdsgiveren er forpligtet til at udbetale løn til \
           assistenten under fraværet, og at arbejdsgiveren ikke samtidigt modtager refusion fra \
           det offentlige …« (BEK 1174/2019 § 18, stk. 1)",
    plain_words: "Hours of the assistant's illness are paid if the employer must pay the wage and \
           gets no sickness or parental benefit refunded for the same hours. Refunded hours are \
           left out, with the reason.",
    valid: "In force in the texts read.",
    not_modelled: "Hours that are refunded in part only.",
    parameters: &[],
    milestones: &[],
};
