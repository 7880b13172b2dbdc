//! HR-15. Several jobs share one ceiling (*flere job*).
//!
//! **The text.** Gengivet, ikke citeret: principmeddelelse 29-19 handler om flere job, men kunne
//! ikke læses; loven knytter bevillingen til en bestemt virksomhed.
//!
//! **In plain words.** Each part-time job has a grant of its own, with a ceiling in proportion to
//! its hours. When the jobs together exceed full time the ceilings are scaled down, so that their
//! sum is the ceiling at full time.
//!
//! **Source.** Principmeddelelse 29-19 (by summary), read November 2026. LOV § 7, stk. 2
//! (LBK 108/2020) and BEK § 15, stk. 1 (BEK 1174/2019), read March 2026. UNCERTAIN. The scaling,
//! and testing the need job by job (CO-06), are DESIGN.
//!
//! **Not modelled.** The rule of the decision of principle itself, which could not be read.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-15 (*flere job*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr15,
    citations: &[
        Citation::new(Source::Design, "loftet deles efter timerne i hvert job"),
        Citation::new(Source::Principle2919, ""),
        Citation::new(Source::Act, "§ 7, stk. 2"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Uncertain,
};

/// HR-15 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Several jobs",
    text: "Gengivet, ikke citeret: principmeddelelse 29-19 handler om flere job, men kunne ikke \
           læses; loven knytter bevillingen til en bestemt virksomhed.",
    plain_words: "Each part-time job has a grant of its own, with a ceiling in proportion to its \
           hours. When the jobs together exceed full time the ceilings are scaled down, so that \
           their sum is the ceiling at full time.",
    valid: "2019 and later, as far as is known.",
    not_modelled: "The rule of the decision of principle itself, which could not be read.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
