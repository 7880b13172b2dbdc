//! HR-17. The person is ill: paid if the assistant must be (*sygefravær hos personen*).
//!
//! **The text.** "Jobcenteret kan udbetale tilskud til virksomheden under sygefravær hos personer
//! med funktionsnedsættelse. Det er en betingelse, at arbejdsgiveren er forpligtet til at betale
//! løn til assistenten i fraværsperioden." (BEK 1174/2019 § 17, stk. 1).
//!
//! **In plain words.** While the person is ill, the subsidy can go on if the employer is bound to
//! pay the assistant and declares so. In a long illness the municipality decides whether the grant
//! continues.
//!
//! **Source.** BEK § 17 (BEK 1174/2019), read March 2026. Aarhus Kommune's page for employers,
//! read November 2026. LAW.
//!
//! **Not modelled.** When an illness is long. Aarhus wants to be told within a few weeks; that is
//! local practice.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-17 (*sygefravær hos personen*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr17,
    citations: &[
        Citation::new(Source::Order, "§ 17"),
        Citation::new(Source::Aarhus, ""),
    ],
    confidence: Confidence::Law,
};

/// HR-17 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Person on sick leave",
    text: "»Jobcenteret kan udbetale tilskud til virksomheden under sygefravær hos personer med \
           funktionsnedsættelse. Det er en betingelse, at arbejdsgiveren er forpligtet til at \
           betale løn til assistenten i fraværsperioden.« (BEK 1174/2019 § 17, stk. 1)",
    plain_words: "While the person is ill, the subsidy can go on if the employer is bound to pay \
           the assistant and declares so. In a long illness the municipality decides whether the \
           grant continues.",
    valid: "In force in the texts read.",
    not_modelled: "When an illness is long. Aarhus wants to be told within a few weeks; that is \
           local practice.",
    parameters: &[],
    milestones: &[],
};
