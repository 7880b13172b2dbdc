//! HR-08. The grant limits the payment (*bevilgede timer*).
//!
//! **The text.** "… antal bevilgede støttetimer, jf. antallet af arbejdstimer …" (håndbogen 2007,
//! kapitel 4); "Bevilling kan gives for en bestemt periode eller indtil videre." (BEK 1174/2019
//! § 15, stk. 4).
//!
//! **In plain words.** Hours are paid up to the grant, not up to the ceiling. In an estimate the
//! grant is the smaller of the need and the ceiling, where CO-06 allows it.
//!
//! **Source.** BEK § 15, § 21, stk. 2, nr. 5 (BEK 1174/2019), read March 2026. The handbook
//! of 2007, kapitel 4, »Bevillingsskrivelsen«, read November 2026. DERIVED.
//!
//! **Not modelled.** The municipality's own view of the need, which may be lower than the hours
//! applied for.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-08 (*bevilgede timer*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr08,
    citations: &[
        Citation::new(Source::Order, "§ 15"),
        Citation::new(Source::Order, "§ 21, stk. 2, nr. 5"),
        Citation::new(Source::Handbook2007, "kapitel 4, »Bevillingsskrivelsen«"),
    ],
    confidence: Confidence::Derived,
};

/// HR-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Grant limits payment",
    text: "»… antal bevilgede støttetimer, jf. antallet af arbejdstimer …« (håndbogen 2007, \
           kapitel 4); »Bevilling kan gives for en bestemt periode eller indtil videre.« \
           (BEK 1174/2019 § 15, stk. 4)",
    plain_words: "Hours are paid up to the grant, not up to the ceiling. In an estimate the grant \
           is the smaller of the need and the ceiling, where CO-06 allows it.",
    valid: "In force in the texts read.",
    not_modelled: "The municipality's own view of the need, which may be lower than the hours \
           applied for.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
