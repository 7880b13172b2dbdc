//! CO-06. The need stays within the ceiling (*foreneligt med erhvervet*).
//!
//! **The text.** Gengivet, ikke citeret: er behovet større end loftet i forhold til arbejdstiden,
//! er erhvervet som udgangspunkt uforeneligt med funktionsnedsættelsen, medmindre personen kan få
//! tilskud op til fuld tid.
//!
//! **In plain words.** A need above the ceiling is as a starting point not just cut down: it is a
//! sign that the job and the impairment do not go together, and then there is no subsidy at all.
//! The full-time exception (HR-04) is the way out.
//!
//! **Source.** Principmeddelelse 28-19 (by the Appeals Board's article and the press), read
//! November 2026. BEK § 14, stk. 1, § 15, stk. 1 (BEK 1174/2019), read March 2026. PRAC. Between
//! the ceiling and the same share of a working week above full time no source decides; "possible"
//! is DESIGN.
//!
//! **Not modelled.** Whether the municipality grants hours within the ceiling all the same. They
//! are shown as hypothetical only.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-06 (*foreneligt med erhvervet*).
pub static RULE: Rule = Rule {
    id: RuleId::Co06,
    citations: &[
        Citation::new(Source::Principle2819, ""),
        Citation::new(Source::Order, "§ 14, stk. 1"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Practice,
};

/// CO-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Need compatible with the job",
    text: "Gengivet, ikke citeret: er behovet større end loftet i forhold til arbejdstiden, er \
           erhvervet som udgangspunkt uforeneligt med funktionsnedsættelsen, medmindre personen \
           kan få tilskud op til fuld tid.",
    plain_words: "A need above the ceiling is as a starting point not just cut down: it is a sign \
           that the job and the impairment do not go together, and then there is no subsidy at \
           all. The full-time exception (HR-04) is the way out.",
    valid: "Since 2019; earlier practice was not checked.",
    not_modelled: "Whether the municipality grants hours within the ceiling all the same. They are \
           shown as hypothetical only.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
