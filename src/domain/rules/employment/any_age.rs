//! AGE-01. Neither text sets an age limit (*ingen aldersgrænse*).
//!
//! **The text.** Gengivet, ikke citeret: hverken lovens kapitel 3 eller bekendtgørelsen nævner en
//! alder. Ministeren tæller 13-17-årige i fritidsjob med blandt brugerne.
//!
//! **In plain words.** Nobody is excluded on account of age. The minister counts young people in
//! leisure jobs among the users; for people above the pension age there is only the silence of the
//! texts.
//!
//! **Source.** LOV kap. 3 (LBK 108/2020), read March 2026. The minister's answer
//! of 9 February 2024, read November 2026. UNCERTAIN. The silence was read in full; that it means
//! "no limit" upwards is UNCERTAIN.
//!
//! **Not modelled.** Age limits of other schemes, such as the fleksjob, that the person may have
//! to pass first.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// AGE-01 (*ingen aldersgrænse*).
pub static RULE: Rule = Rule {
    id: RuleId::Age01,
    citations: &[
        Citation::new(Source::Act, "kap. 3"),
        Citation::new(Source::MinisterAnswer2024, ""),
    ],
    confidence: Confidence::Uncertain,
};

/// AGE-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Any age",
    text: "Gengivet, ikke citeret: hverken lovens kapitel 3 eller bekendtgørelsen nævner en \
           alder. Ministeren tæller 13-17-årige i fritidsjob med blandt brugerne.",
    plain_words: "Nobody is excluded on account of age. The minister counts young people in \
           leisure jobs among the users; for people above the pension age there is only the \
           silence of the texts.",
    valid: "In force in the texts read.",
    not_modelled: "Age limits of other schemes, such as the fleksjob, that the person may have to \
           pass first.",
    parameters: &[],
    milestones: &[],
};
