//! HR-11. Exact numbers, rounded once (*afrunding*).
//!
//! **The text.** Gengivet, ikke citeret: hverken loven eller bekendtgørelsen siger noget om
//! afrunding; kommunernes indberetning bruger timer og minutter om ugen.
//!
//! **In plain words.** No text says how to round. Hours stay exact fractions, multiplied first and
//! divided last, and are shown as decimals and as hours and minutes; an amount is rounded once,
//! half up, to the øre. Each period is computed by itself, never summed from rounded ones.
//!
//! **Source.** No source decides the point. BEK § 43, stk. 7 (BEK 113/2026), read March 2026.
//! DESIGN. The minutes stand in the order on reporting, which was read in part.
//!
//! **Not modelled.** The rounding that a municipality's own system makes.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-11 (*afrunding*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr11,
    citations: &[
        Citation::new(Source::Design, "afrunding er ikke reguleret"),
        Citation::new(Source::ReportingOrder2026, "§ 43, stk. 7"),
    ],
    confidence: Confidence::Design,
};

/// HR-11 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Rounding",
    text: "Gengivet, ikke citeret: hverken loven eller bekendtgørelsen siger noget om afrunding; \
           kommunernes indberetning bruger timer og minutter om ugen.",
    plain_words: "No text says how to round. Hours stay exact fractions, multiplied first and \
           divided last, and are shown as decimals and as hours and minutes; an amount is rounded \
           once, half up, to the øre. Each period is computed by itself, never summed from \
           rounded ones.",
    valid: "Open.",
    not_modelled: "The rounding that a municipality's own system makes.",
    parameters: &[],
    milestones: &[],
};
