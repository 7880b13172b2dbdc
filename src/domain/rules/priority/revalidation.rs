//! PC-01. Revalidation has been inside the act since § 4 a (*revalidering*).
//!
//! **The text.** "… personer, der er omfattet af § 6, nr. 7, 8 og 10 i samme lov …" (LBK 108/2020
//! § 4 a); "Revalidender hører derfor ikke til målgruppen for personlig assistance efter lov om
//! kompensation til handicappede i erhverv m.v." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** Until § 4 a, people in revalidation were helped under the act on active
//! employment and stood outside this one. Since then they are inside. The reform of 2025 closes
//! the programme to new cases.
//!
//! **Source.** LOV § 4 a (LBK 108/2020) and lov 1750/2025, read March 2026. The handbook of 2007,
//! kapitel 1, »Afgrænsning over for revalidender«, read November 2026. LAW. The present place is
//! LAW; the history is HB, the closing UNCERTAIN.
//!
//! **Not modelled.** The old rules for days before the first milestone, and the transition of
//! running cases.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-01 (*revalidering*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc01,
    citations: &[
        Citation::new(Source::Reform2025, ""),
        Citation::new(Source::Act, "§ 4 a"),
        Citation::new(
            Source::Handbook2007,
            "kapitel 1, »Afgrænsning over for revalidender«",
        ),
    ],
    confidence: Confidence::Uncertain,
};

/// PC-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Revalidation",
    text: "»… personer, der er omfattet af § 6, nr. 7, 8 og 10 i samme lov …« (LBK 108/2020 \
           § 4 a); »Revalidender hører derfor ikke til målgruppen for personlig assistance efter \
           lov om kompensation til handicappede i erhverv m.v.« (håndbogen 2007, kapitel 1)",
    plain_words: "Until § 4 a, people in revalidation were helped under the act on active \
           employment and stood outside this one. Since then they are inside. The reform of 2025 \
           closes the programme to new cases.",
    valid: "Outside from 2007, inside from the first milestone below, closed to new cases from the \
           second.",
    not_modelled: "The old rules for days before the first milestone, and the transition of \
           running cases.",
    parameters: &[],
    milestones: &[&parameters::TOOL, &parameters::PROGRAMMES_CLOSED],
};
