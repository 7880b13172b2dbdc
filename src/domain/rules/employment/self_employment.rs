//! EF-06. Self-employed, or about to be (*selvstændig erhvervsdrivende*).
//!
//! **The text.** "… påtænker at etablere selvstændig virksomhed eller er selvstændig
//! erhvervsdrivende på det almindelige arbejdsmarked …" (BEK 1174/2019 § 11, stk. 1, nr. 6).
//!
//! **In plain words.** Running one's own business on the ordinary labour market opens the scheme,
//! and so does planning one. The subsidy goes to the owner; neither text asks for a least turnover
//! or least hours.
//!
//! **Source.** LOV § 4, § 6, stk. 1 (LBK 108/2020) and BEK § 11, stk. 1, nr. 6 (BEK 1174/2019),
//! read March 2026. LAW. Whether the guidance or practice adds a test of viability is UNCERTAIN.
//!
//! **Not modelled.** Whether practice asks if the business can carry itself: neither text says so,
//! and the guidance could not be read.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-06 (*selvstændig erhvervsdrivende*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef06,
    citations: &[
        Citation::new(Source::Act, "§ 4"),
        Citation::new(Source::Act, "§ 6, stk. 1"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 6"),
    ],
    confidence: Confidence::Law,
};

/// EF-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Self-employment",
    text: "»… påtænker at etablere selvstændig virksomhed eller er selvstændig erhvervsdrivende \
           på det almindelige arbejdsmarked …« (BEK 1174/2019 § 11, stk. 1, nr. 6)",
    plain_words: "Running one's own business on the ordinary labour market opens the scheme, and \
           so does planning one. The subsidy goes to the owner; neither text asks for a least \
           turnover or least hours.",
    valid: "In force in the texts read.",
    not_modelled: "Whether practice asks if the business can carry itself: neither text says so, \
           and the guidance could not be read.",
    parameters: &[],
    milestones: &[],
};
