//! TG-02. The municipality decides on a concrete assessment (*kan-bestemmelse, konkret vurdering*).
//!
//! **The text.** "Jobcenteret afgør, om en ansøgning kan imødekommes." (BEK 1174/2019 § 21,
//! stk. 5); "Der kan ydes personlig assistance …" (LBK 108/2020 § 4).
//!
//! **In plain words.** The act says that assistance can be granted, not that it must. The best
//! outcome of this project is therefore "likely", never "granted".
//!
//! **Source.** LOV § 4 (LBK 108/2020) and BEK § 21, stk. 5 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** The assessment itself: the municipality may reach another result on the same
//! facts, and its decision can be complained about.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TG-02 (*kan-bestemmelse, konkret vurdering*).
pub static RULE: Rule = Rule {
    id: RuleId::Tg02,
    citations: &[
        Citation::new(Source::Act, "§ 4"),
        Citation::new(Source::Order, "§ 21, stk. 5"),
    ],
    confidence: Confidence::Law,
};

/// TG-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Discretionary grant",
    text: "»Jobcenteret afgør, om en ansøgning kan imødekommes.« (BEK 1174/2019 § 21, stk. 5); \
           »Der kan ydes personlig assistance …« (LBK 108/2020 § 4)",
    plain_words: "The act says that assistance can be granted, not that it must. The best outcome \
           of this project is therefore \"likely\", never \"granted\".",
    valid: "In force in the texts read.",
    not_modelled: "The assessment itself: the municipality may reach another result on the same \
           facts, and its decision can be complained about.",
    parameters: &[],
    milestones: &[],
};
