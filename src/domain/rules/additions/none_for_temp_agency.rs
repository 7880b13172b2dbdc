//! TI-05. A temp agency gets no additions (*ingen tillæg til vikarbureau*).
//!
//! **The text.** "Det i stk. 1 nævnte tilskud kan ikke ydes til udgift til vikarbureau."
//! (BEK 1174/2019 § 23, stk. 2).
//!
//! **In plain words.** Additions claimed on top of an agency's invoice are refused on a line of
//! their own, with the reason.
//!
//! **Source.** BEK § 23, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Nothing further: the text is plain.

use crate::domain::facts::Helper;
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TI-05 (*ingen tillæg til vikarbureau*).
pub static RULE: Rule = Rule {
    id: RuleId::Ti05,
    citations: &[Citation::new(Source::Order, "§ 23, stk. 2")],
    confidence: Confidence::Law,
};

/// TI-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "No additions for a temp agency",
    text: "»Det i stk. 1 nævnte tilskud kan ikke ydes til udgift til vikarbureau.« (BEK 1174/2019 \
           § 23, stk. 2)",
    plain_words: "Additions claimed on top of an agency's invoice are refused on a line of their \
           own, with the reason.",
    valid: "In force in the texts read.",
    not_modelled: "Nothing further: the text is plain.",
    parameters: &[],
    milestones: &[],
};

/// Whether additions can be refunded for this kind of help. Interpreting has its own tariff.
#[must_use]
pub const fn allows_additions(helper: Helper) -> bool {
    match helper {
        Helper::TempAgency | Helper::Interpreter => false,
        Helper::Colleague | Helper::Manager | Helper::NewHire | Helper::Several => true,
    }
}
