//! HR-01. The ceiling at full working time (*loft*).
//!
//! **The text.** "Der kan bevilges tilskud op til 20 timer pr. uge i gennemsnit pr. kvartal for
//! lønmodtagere og selvstændige erhvervsdrivende, der arbejder 37 timer om ugen." (BEK 1174/2019
//! § 15, stk. 1).
//!
//! **In plain words.** Somebody who works full time can be granted hours up to the ceiling, on
//! average over the quarter.
//!
//! **Source.** BEK § 15, stk. 1 (BEK 1174/2019) and LOV § 7, stk. 3 (LBK 108/2020), read
//! March 2026. LAW.
//!
//! **Not modelled.** The hours that the municipality finds necessary: the ceiling is a limit, not
//! an entitlement.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-01 (*loft*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr01,
    citations: &[
        Citation::new(Source::Order, "§ 15, stk. 1"),
        Citation::new(Source::Act, "§ 7, stk. 3"),
    ],
    confidence: Confidence::Law,
};

/// HR-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Ceiling at full working time",
    text: "»Der kan bevilges tilskud op til 20 timer pr. uge i gennemsnit pr. kvartal for \
           lønmodtagere og selvstændige erhvervsdrivende, der arbejder 37 timer om ugen.« \
           (BEK 1174/2019 § 15, stk. 1)",
    plain_words: "Somebody who works full time can be granted hours up to the ceiling, on average \
           over the quarter.",
    valid: "Read from 2008 on, and in the handbook of 2007; an earlier change was not read.",
    not_modelled: "The hours that the municipality finds necessary: the ceiling is a limit, not an \
           entitlement.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
