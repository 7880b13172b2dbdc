//! HR-14. The hours of a fleksjob are those agreed (*arbejdstimer i fleksjob*).
//!
//! **The text.** "Ved færre arbejdstimer beregnes tilskuddet forholdsmæssigt." (BEK 1174/2019
//! § 15, stk. 1).
//!
//! **In plain words.** In a fleksjob with a slow pace the person may be present longer than the
//! effective hours that are paid. No text read says which of the two counts. The agreed hours of
//! presence decide here; the figure by effective hours stands beside it.
//!
//! **Source.** No source decides the point. BEK § 15, stk. 1 (BEK 1174/2019) and LAB § 122
//! (LBK 280/2024), read March 2026. UNCERTAIN. Letting presence decide is DESIGN.
//!
//! **Not modelled.** The working intensity that the municipality has fixed for the fleksjob.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-14 (*arbejdstimer i fleksjob*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr14,
    citations: &[
        Citation::new(
            Source::Design,
            "fremmøde eller effektive timer er ikke afgjort",
        ),
        Citation::new(Source::Order, "§ 15, stk. 1"),
        Citation::new(Source::EmploymentAct, "§ 122"),
    ],
    confidence: Confidence::Uncertain,
};

/// HR-14 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Hours of a fleksjob",
    text: "»Ved færre arbejdstimer beregnes tilskuddet forholdsmæssigt.« (BEK 1174/2019 § 15, \
           stk. 1)",
    plain_words: "In a fleksjob with a slow pace the person may be present longer than the \
           effective hours that are paid. No text read says which of the two counts. The agreed \
           hours of presence decide here; the figure by effective hours stands beside it.",
    valid: "Open.",
    not_modelled: "The working intensity that the municipality has fixed for the fleksjob.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
