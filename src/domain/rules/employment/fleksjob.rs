//! EF-03. A fleksjob, or seeking one (*fleksjob*).
//!
//! **The text.** "… søger ansættelse eller er ansat i fleksjob efter lov om en aktiv
//! beskæftigelsesindsats …" (BEK 1174/2019 § 11, stk. 1, nr. 3).
//!
//! **In plain words.** A fleksjob opens the scheme. What the fleksjob already makes up for is
//! taken out of the need (PC-03).
//!
//! **Source.** LOV § 5, stk. 1, nr. 3 (LBK 108/2020) and BEK § 11, stk. 1, nr. 3 (BEK 1174/2019),
//! read March 2026. LAW.
//!
//! **Not modelled.** Whether the person has a right to a fleksjob, and what considerations were
//! agreed in it.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-03 (*fleksjob*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef03,
    citations: &[
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 3"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 3"),
    ],
    confidence: Confidence::Law,
};

/// EF-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Fleksjob",
    text: "»… søger ansættelse eller er ansat i fleksjob efter lov om en aktiv \
           beskæftigelsesindsats …« (BEK 1174/2019 § 11, stk. 1, nr. 3)",
    plain_words: "A fleksjob opens the scheme. What the fleksjob already makes up for is taken out \
           of the need (PC-03).",
    valid: "In force in the texts read.",
    not_modelled: "Whether the person has a right to a fleksjob, and what considerations were \
           agreed in it.",
    parameters: &[],
    milestones: &[],
};
