//! HR-09. Several assistants share one maximum (*flere assistenter*).
//!
//! **The text.** "Assistancen kan fordeles på flere assistenter. Den samlede assistance må ikke
//! overstige det maksimale timeantal, der kan bevilges, jf. § 15." (BEK 1174/2019 § 13, stk. 2).
//!
//! **In plain words.** The assistance can be divided among several assistants. Their hours are
//! added, and the sum has the same limit as those of one.
//!
//! **Source.** BEK § 13, stk. 2 (BEK 1174/2019), read March 2026. LAW. The text names the greatest
//! number that can be granted; that the grant itself limits is HR-08.
//!
//! **Not modelled.** Which assistant's hours drop out when the sum is too high: all are scaled
//! alike, which no text says. So are the hours before and after a change of the rate.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-09 (*flere assistenter*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr09,
    citations: &[Citation::new(Source::Order, "§ 13, stk. 2")],
    confidence: Confidence::Law,
};

/// HR-09 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Several assistants",
    text: "»Assistancen kan fordeles på flere assistenter. Den samlede assistance må ikke \
           overstige det maksimale timeantal, der kan bevilges, jf. § 15.« (BEK 1174/2019 § 13, \
           stk. 2)",
    plain_words: "The assistance can be divided among several assistants. Their hours are added, \
           and the sum has the same limit as those of one.",
    valid: "In force in the texts read.",
    not_modelled: "Which assistant's hours drop out when the sum is too high: all are scaled \
           alike, which no text says. So are the hours before and after a change of the rate.",
    parameters: &[],
    milestones: &[],
};
