//! HR-19. A substitute for the assistant replaces, and does not add (*vikar for den personlige
//! assistent*).
//!
//! **The text.** "Hvis den personlige assistent forventes at være fraværende på grund af
//! længerevarende sygdom og lignende, kan der ydes tilskud til ansættelse af en vikar for den
//! personlige assistent." (BEK 1174/2019 § 19).
//!
//! **In plain words.** When the assistant will be away for long, a substitute can be paid instead,
//! within the same hours.
//!
//! **Source.** LOV § 7, stk. 4 (LBK 108/2020) and BEK § 19 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** What counts as long, and whether the assistant's own wage and the
//! substitute's can be paid for the same hours.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-19 (*vikar for den personlige assistent*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr19,
    citations: &[
        Citation::new(Source::Act, "§ 7, stk. 4"),
        Citation::new(Source::Order, "§ 19"),
    ],
    confidence: Confidence::Law,
};

/// HR-19 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Substitute for the assistant",
    text: "»Hvis den personlige assistent forventes at være fraværende på grund af længerevarende \
           sygdom og lignende, kan der ydes tilskud til ansættelse af en vikar for den personlige \
           assistent.« (BEK 1174/2019 § 19)",
    plain_words: "When the assistant will be away for long, a substitute can be paid instead, \
           within the same hours.",
    valid: "In force in the texts read.",
    not_modelled: "What counts as long, and whether the assistant's own wage and the substitute's \
           can be paid for the same hours.",
    parameters: &[],
    milestones: &[],
};
