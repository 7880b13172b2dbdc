//! ED-03. A course that is usual in the trade (*kurser i den pågældende branche*).
//!
//! **The text.** "… kurser, der er et almindeligt led i efter- og videreuddannelsen i den
//! pågældende branche …" (BEK 1174/2019 § 16, stk. 3).
//!
//! **In plain words.** For the self-employed, hours on courses that are an ordinary part of
//! training in the trade count as hours at work.
//!
//! **Source.** BEK § 16, stk. 3 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** What is ordinary in a trade.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-03 (*kurser i den pågældende branche*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed03,
    citations: &[Citation::new(Source::Order, "§ 16, stk. 3")],
    confidence: Confidence::Law,
};

/// ED-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Course in the trade",
    text: "»… kurser, der er et almindeligt led i efter- og videreuddannelsen i den pågældende \
           branche …« (BEK 1174/2019 § 16, stk. 3)",
    plain_words: "For the self-employed, hours on courses that are an ordinary part of training in \
           the trade count as hours at work.",
    valid: "In force in the texts read.",
    not_modelled: "What is ordinary in a trade.",
    parameters: &[],
    milestones: &[],
};
