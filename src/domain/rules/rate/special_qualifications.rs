//! RA-02. Special qualifications have the ordinary rate of the work (*særlige kvalifikationer*).
//!
//! **The text.** "I tilfælde, hvor der er behov for særlige kvalifikationer hos den personlige
//! assistent, kan jobcenteret efter en konkret vurdering, yde et tilskud, der svarer til den
//! ordinære sats for det pågældende arbejde." (BEK 1174/2019 § 22, stk. 2).
//!
//! **In plain words.** Where the assistant must have special qualifications, the municipality can
//! use the ordinary rate for that work instead. The grant letter names it.
//!
//! **Source.** BEK § 22, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Whether the qualifications are needed, and which rate is the ordinary one.

use super::student_rate::{SubsidyRate, subsidy_rate};
use crate::domain::facts::{Answer, EnteredAmount, Facts, SpecialQualifications};
use crate::domain::law::{Citation, Confidence, LawInForce, Source};
use crate::domain::quantity::HourlyRate;
use crate::domain::rules::{Finding, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-02 (*særlige kvalifikationer*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra02,
    citations: &[Citation::new(Source::Order, "§ 22, stk. 2")],
    confidence: Confidence::Law,
};

/// RA-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Special qualifications",
    text: "»I tilfælde, hvor der er behov for særlige kvalifikationer hos den personlige \
           assistent, kan jobcenteret efter en konkret vurdering, yde et tilskud, der svarer til \
           den ordinære sats for det pågældende arbejde.« (BEK 1174/2019 § 22, stk. 2)",
    plain_words: "Where the assistant must have special qualifications, the municipality can use \
           the ordinary rate for that work instead. The grant letter names it.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the qualifications are needed, and which rate is the ordinary one.",
    parameters: &[],
    milestones: &[],
};

/// Whether it is clear which rate applies. Not answered, it is not asked for here: it is a
/// question of payment.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.special_qualifications {
        Answer::Unknown | Answer::Known(SpecialQualifications::Undecided) => {
            Finding::Discretion(Weighed::SpecialQualifications)
        }
        Answer::Unanswered
        | Answer::Known(SpecialQualifications::NotNeeded | SpecialQualifications::Accepted) => {
            Finding::Met
        }
    }
}

/// The rate that the subsidy goes by: the ordinary rate of the work where the municipality has
/// accepted it and it was typed, else the rate of the grant (RA-01).
#[must_use]
pub fn chosen_rate(facts: &Facts, law: &LawInForce) -> SubsidyRate {
    accepted_rate(facts).map_or_else(|| subsidy_rate(facts, law), SubsidyRate::Typed)
}

/// The ordinary rate that was typed and that the municipality has accepted: kroner an hour.
#[must_use]
pub fn accepted_rate(facts: &Facts) -> Option<HourlyRate> {
    typed_rate(facts, SpecialQualifications::Accepted)
}

/// The ordinary rate that was typed before the municipality has decided: kroner an hour.
#[must_use]
pub fn undecided_rate(facts: &Facts) -> Option<HourlyRate> {
    typed_rate(facts, SpecialQualifications::Undecided)
}

fn typed_rate(facts: &Facts, decision: SpecialQualifications) -> Option<HourlyRate> {
    let typed = facts.ordinary_rate.known().copied();
    typed
        .filter(|_| facts.special_qualifications == Answer::Known(decision))
        .map(EnteredAmount::per_hour)
}

/// Whether an amount at a rate is provisional: the municipality has accepted an ordinary rate that
/// is not known, and it is not the wage that decides.
#[must_use]
pub fn is_provisional(facts: &Facts, wage: Option<HourlyRate>, rate_used: HourlyRate) -> bool {
    facts.special_qualifications == Answer::Known(SpecialQualifications::Accepted)
        && accepted_rate(facts).is_none()
        && wage != Some(rate_used)
}
