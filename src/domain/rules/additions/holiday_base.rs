//! TI-03. The percentage is taken of the subsidised wage (*beregningsgrundlag for ferietillæg*).
//!
//! **The text.** Gengivet, ikke citeret: ingen læst tekst siger, om procenten regnes af hele
//! lønnen eller kun af den del, som tilskuddet dækker.
//!
//! **In plain words.** No text read says whether holiday pay is counted on the whole wage or on
//! the subsidised part. The subsidised part is used, which gives the lower estimate; the other
//! reading can be chosen.
//!
//! **Source.** No source decides the point. BEK § 23, stk. 1 (BEK 1174/2019), read March 2026.
//! DESIGN. The base is UNCERTAIN; the amount is shown as an estimate.
//!
//! **Not modelled.** The base that the municipality uses.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TI-03 (*beregningsgrundlag for ferietillæg*).
pub static RULE: Rule = Rule {
    id: RuleId::Ti03,
    citations: &[
        Citation::new(Source::Design, "grundlaget for procenten er ikke afgjort"),
        Citation::new(Source::Order, "§ 23, stk. 1"),
    ],
    confidence: Confidence::Design,
};

/// TI-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Base of holiday pay",
    text: "Gengivet, ikke citeret: ingen læst tekst siger, om procenten regnes af hele lønnen \
           eller kun af den del, som tilskuddet dækker.",
    plain_words: "No text read says whether holiday pay is counted on the whole wage or on the \
           subsidised part. The subsidised part is used, which gives the lower estimate; the \
           other reading can be chosen.",
    valid: "Open.",
    not_modelled: "The base that the municipality uses.",
    parameters: &[
        &parameters::HOLIDAY_ALLOWANCE,
        &parameters::HOLIDAY_SUPPLEMENT,
    ],
    milestones: &[],
};
