//! RES-03. The work is done in Denmark proper (*gælder ikke for Færøerne og Grønland*).
//!
//! **The text.** "Loven gælder ikke for Færøerne og Grønland." (LBK 108/2020 § 20).
//!
//! **In plain words.** The act covers Denmark without the Faroe Islands and Greenland; cases there
//! are not covered.
//!
//! **Source.** LOV § 20 (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** The schemes that the Faroe Islands and Greenland have of their own, and work
//! that is done partly there.

use crate::domain::facts::{Answer, FactId, Facts, Residence};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Track};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RES-03 (*gælder ikke for Færøerne og Grønland*).
pub static RULE: Rule = Rule {
    id: RuleId::Res03,
    citations: &[Citation::new(Source::Act, "§ 20")],
    confidence: Confidence::Law,
};

/// RES-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Territory",
    text: "»Loven gælder ikke for Færøerne og Grønland.« (LBK 108/2020 § 20)",
    plain_words: "The act covers Denmark without the Faroe Islands and Greenland; cases there are \
           not covered.",
    valid: "In force in the texts read.",
    not_modelled: "The schemes that the Faroe Islands and Greenland have of their own, and work \
           that is done partly there.",
    parameters: &[],
    milestones: &[],
};

/// Whether the act applies where the person lives and works.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.residence {
        Answer::Known(Residence::Denmark | Residence::AbroadWorksInDenmark) => Finding::Met,
        Answer::Known(Residence::FaroeOrGreenland) => Finding::NotCovered(Track::Territory),
        Answer::Unknown => Finding::NotKnown(FactId::Residence),
        Answer::Unanswered => Finding::Missing(FactId::Residence),
    }
}
