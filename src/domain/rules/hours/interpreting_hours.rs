//! HR-22. Interpreting has the same ceiling (*tolkning inden for loftet*).
//!
//! **The text.** "… eller den personlige assistance rekvireres som tegnsprogstolkning efter
//! nærmere fastsatte regler herfor …" (LBK 108/2020 § 7, stk. 1).
//!
//! **In plain words.** An interpreter is personal assistance too, so the same ceiling and the same
//! grant apply to the hours.
//!
//! **Source.** LOV § 7, stk. 1 (LBK 108/2020) and BEK § 12, stk. 4, § 15, stk. 1 (BEK 1174/2019),
//! read March 2026. LAW. The association of the deaf states the same ceiling on its pages.
//!
//! **Not modelled.** Interpreting that other acts pay for, such as the general interpreting grant.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-22 (*tolkning inden for loftet*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr22,
    citations: &[
        Citation::new(Source::Act, "§ 7, stk. 1"),
        Citation::new(Source::Order, "§ 12, stk. 4"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// HR-22 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Hours of interpreting",
    text: "»… eller den personlige assistance rekvireres som tegnsprogstolkning efter nærmere \
           fastsatte regler herfor …« (LBK 108/2020 § 7, stk. 1)",
    plain_words: "An interpreter is personal assistance too, so the same ceiling and the same \
           grant apply to the hours.",
    valid: "In force in the texts read.",
    not_modelled: "Interpreting that other acts pay for, such as the general interpreting grant.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};
