//! HR-16. The municipality reviews the grant (*stillingtagen til om bevillingen kan fortsætte*).
//!
//! **The text.** "Senest et år efter at bevillingen er givet, skal jobcenteret tage stilling til,
//! om bevillingen kan fortsætte." (BEK 1174/2019 § 15, stk. 4).
//!
//! **In plain words.** A grant is for a fixed period or until further notice. The municipality
//! must look at it again before the review period has passed; from 29 February it is counted
//! to 28 February.
//!
//! **Source.** BEK § 15, stk. 4 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Whether the grant goes on after the review, and later reviews: the text sets
//! the first one only.

use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Date, add_years};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-16 (*stillingtagen til om bevillingen kan fortsætte*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr16,
    citations: &[Citation::new(Source::Order, "§ 15, stk. 4")],
    confidence: Confidence::Law,
};

/// HR-16 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Review of the grant",
    text: "»Senest et år efter at bevillingen er givet, skal jobcenteret tage stilling til, om \
           bevillingen kan fortsætte.« (BEK 1174/2019 § 15, stk. 4)",
    plain_words: "A grant is for a fixed period or until further notice. The municipality must \
           look at it again before the review period has passed; from 29 February it is counted \
           to 28 February.",
    valid: "Since 1 August 2009 (order 730/2009; absent from order 179/2008).",
    not_modelled: "Whether the grant goes on after the review, and later reviews: the text sets \
           the first one only.",
    parameters: &[&parameters::REVIEW],
    milestones: &[],
};

/// The day by which the municipality must have reviewed a grant.
#[must_use]
pub fn due(granted_on: Date, law: &LawInForce) -> Date {
    add_years(granted_on, law.review_years)
}
