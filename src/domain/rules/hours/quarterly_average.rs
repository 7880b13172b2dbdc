//! HR-07. The hours are an average over the quarter (*i gennemsnit pr. kvartal*).
//!
//! **The text.** "… op til 20 timer pr. uge i gennemsnit pr. kvartal …" (BEK 1174/2019 § 15,
//! stk. 1).
//!
//! **In plain words.** A busy week may be offset by a quiet one within the same quarter. What
//! counts is the granted weekly hours times the weeks, against the hours for which wages were
//! paid.
//!
//! **Source.** BEK § 15, stk. 1 (BEK 1174/2019), read March 2026. LAW. The formula (the smaller of
//! the two) is DERIVED.
//!
//! **Not modelled.** Carrying hours over from one quarter to the next: no text allows it, and it
//! is not done.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::quantity::{Hours, HoursPerWeek, Weeks};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// HR-07 (*i gennemsnit pr. kvartal*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr07,
    citations: &[Citation::new(Source::Order, "§ 15, stk. 1")],
    confidence: Confidence::Law,
};

/// HR-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Average over the quarter",
    text: "»… op til 20 timer pr. uge i gennemsnit pr. kvartal …« (BEK 1174/2019 § 15, stk. 1)",
    plain_words: "A busy week may be offset by a quiet one within the same quarter. What counts is \
           the granted weekly hours times the weeks, against the hours for which wages were paid.",
    valid: "Read from 2008 on, and in the handbook of 2007.",
    not_modelled: "Carrying hours over from one quarter to the next: no text allows it, and it is \
           not done.",
    parameters: &[],
    milestones: &[],
};

/// The hours that a grant covers in a number of weeks: a high week may be offset by a low one.
#[must_use]
pub fn limit(granted: HoursPerWeek, weeks: Weeks) -> Hours {
    granted.during(weeks)
}

/// The limit as a step of the calculation.
#[must_use]
pub fn step(granted: HoursPerWeek, weeks: Weeks) -> Step {
    Step::new(
        Term::GrantLimit,
        RuleId::Hr07,
        Operation::Product,
        &[
            (Term::GrantedHours, Figure::HoursPerWeek(granted)),
            (Term::WeeksInPeriod, Figure::Weeks(weeks)),
        ],
        Figure::Hours(limit(granted, weeks)),
    )
}
