//! HR-20. The assistant's holiday gives no extra hours (*ferie*).
//!
//! **The text.** "Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg …"
//! (BEK 1174/2019 § 23, stk. 1); "På den måde skabes aflastning og mulighed for fleksibilitet ved
//! afvikling af ferie." (håndbogen 2007, kapitel 3).
//!
//! **In plain words.** Holidays are paid through the holiday allowance or the holiday supplement,
//! not as additional hours. Two assistants who share the task can cover for each other.
//!
//! **Source.** BEK § 23, stk. 1 (BEK 1174/2019), read March 2026. The handbook of 2007, kapitel 3,
//! »Den personlige assistent er en kollega«, read November 2026. LAW. Whether wages during
//! holidays count as hours is UNCERTAIN.
//!
//! **Not modelled.** Wages during the holidays of an assistant who is paid by the month.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-20 (*ferie*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr20,
    citations: &[
        Citation::new(Source::Order, "§ 23, stk. 1"),
        Citation::new(
            Source::Handbook2007,
            "kapitel 3, »Den personlige assistent er en kollega«",
        ),
    ],
    confidence: Confidence::Law,
};

/// HR-20 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Assistant's holiday",
    text: "»Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg …« \
           (BEK 1174/2019 § 23, stk. 1); »På den måde skabes aflastning og mulighed for \
           fleksibilitet ved afvikling af ferie.« (håndbogen 2007, kapitel 3)",
    plain_words: "Holidays are paid through the holiday allowance or the holiday supplement, not \
           as additional hours. Two assistants who share the task can cover for each other.",
    valid: "In force in the texts read.",
    not_modelled: "Wages during the holidays of an assistant who is paid by the month.",
    parameters: &[
        &parameters::HOLIDAY_ALLOWANCE,
        &parameters::HOLIDAY_SUPPLEMENT,
    ],
    milestones: &[],
};
