//! RA-01h. Before, the student rate followed seniority (*studentertimelønssats efter anciennitet*).
//!
//! **The text.** "Størrelsen på tilskuddet er som udgangspunkt HK's studentertimelønsats."
//! (håndbogen 2007, kapitel 3).
//!
//! **In plain words.** Until the order of 2012 the student rate depended on the assistant's
//! seniority in the scheme. Those days are not covered.
//!
//! **Source.** BEK § 22 (BEK 730/2009) and BEK § 37 (BEK 234/2012), read March 2026. LAW. The
//! orders of 2008 and 2009 were read in this section.
//!
//! **Not modelled.** Everything: kept as history, and nothing is computed.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-01h (*studentertimelønssats efter anciennitet*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra01History,
    citations: &[
        Citation::new(Source::Order2009, "§ 22"),
        Citation::new(Source::Order2012, "§ 37"),
    ],
    confidence: Confidence::Law,
};

/// RA-01h in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Student rate before the fixed step",
    text: "»Størrelsen på tilskuddet er som udgangspunkt HK's studentertimelønsats.« \
           (håndbogen 2007, kapitel 3)",
    plain_words: "Until the order of 2012 the student rate depended on the assistant's seniority \
           in the scheme. Those days are not covered.",
    valid: "Until 4 March 2012.",
    not_modelled: "Everything: kept as history, and nothing is computed.",
    parameters: &[],
    milestones: &[],
};
