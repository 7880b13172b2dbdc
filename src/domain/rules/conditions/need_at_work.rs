//! CO-03. The need follows from the job (*funktioner, som følger af beskæftigelsen*).
//!
//! **The text.** "… praktiske arbejdsfunktioner og funktioner, som følger af beskæftigelsen, og
//! som den pågældende på grund af funktionsnedsættelsen har behov for særlig assistance til …"
//! (BEK 1174/2019 § 13, stk. 1); "Den personlige assistent hjælper altså ikke med det
//! kompensationsbehov, der måtte knytte sig til fritiden." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** The assistant helps with tasks at work and with what the job entails. Needs
//! at home or in leisure time belong to other schemes.
//!
//! **Source.** LOV § 6, stk. 2 (LBK 108/2020) and BEK § 13, stk. 1 (BEK 1174/2019), read
//! March 2026. The handbook of 2007, kapitel 1, read November 2026. LAW. That leisure is left out
//! follows from the text; the handbook says it outright.
//!
//! **Not modelled.** Borderline tasks such as the way to work, meals and personal care during
//! working hours.

use crate::domain::facts::{Answer, FactId, Facts, Purpose};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-03 (*funktioner, som følger af beskæftigelsen*).
pub static RULE: Rule = Rule {
    id: RuleId::Co03,
    citations: &[
        Citation::new(Source::Act, "§ 6, stk. 2"),
        Citation::new(Source::Order, "§ 13, stk. 1"),
        Citation::new(Source::Handbook2007, "kapitel 1"),
    ],
    confidence: Confidence::Law,
};

/// CO-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Need at work",
    text: "»… praktiske arbejdsfunktioner og funktioner, som følger af beskæftigelsen, og som den \
           pågældende på grund af funktionsnedsættelsen har behov for særlig assistance til …« \
           (BEK 1174/2019 § 13, stk. 1); »Den personlige assistent hjælper altså ikke med det \
           kompensationsbehov, der måtte knytte sig til fritiden.« (håndbogen 2007, kapitel 1)",
    plain_words: "The assistant helps with tasks at work and with what the job entails. Needs at \
           home or in leisure time belong to other schemes.",
    valid: "In force in the texts read.",
    not_modelled: "Borderline tasks such as the way to work, meals and personal care during \
           working hours.",
    parameters: &[],
    milestones: &[],
};

/// Whether the help is for tasks at work. The same answer also decides PC-04 (training at the
/// beginning) and PC-07 (treatment).
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.purpose {
        Answer::Known(Purpose::OutsideWork) => Finding::NotMet(Reason::OnlyOutsideWork),
        Answer::Known(Purpose::WorkTasks | Purpose::InitialTraining | Purpose::Treatment) => {
            Finding::Met
        }
        Answer::Unknown => Finding::NotKnown(FactId::Purpose),
        Answer::Unanswered => Finding::Missing(FactId::Purpose),
    }
}
