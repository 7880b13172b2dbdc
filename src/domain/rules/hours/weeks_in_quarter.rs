//! HR-12. How many weeks a quarter has (*uger i et kvartal*).
//!
//! **The text.** "… i gennemsnit pr. kvartal …" (BEK 1174/2019 § 15, stk. 1).
//!
//! **In plain words.** The order averages over a quarter without saying how many weeks it has. A
//! whole calendar quarter counts a fixed number of weeks here; counting its days instead can be
//! chosen.
//!
//! **Source.** No source decides the point. BEK § 15, stk. 1 (BEK 1174/2019), read March 2026.
//! DESIGN. The number of weeks is UNCERTAIN; the two readings are shown.
//!
//! **Not modelled.** The count that the municipality uses; the two readings differ by one day's
//! hours at most.

use crate::domain::facts::QuarterReading;
use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Quarter, Weeks};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-12 (*uger i et kvartal*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr12,
    citations: &[
        Citation::new(Source::Design, "uger pr. kvartal er ikke defineret"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Design,
};

/// HR-12 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Weeks in a quarter",
    text: "»… i gennemsnit pr. kvartal …« (BEK 1174/2019 § 15, stk. 1)",
    plain_words: "The order averages over a quarter without saying how many weeks it has. A whole \
           calendar quarter counts a fixed number of weeks here; counting its days instead can be \
           chosen.",
    valid: "Open.",
    not_modelled: "The count that the municipality uses; the two readings differ by one day's \
           hours at most.",
    parameters: &[
        &parameters::WEEKS_PER_QUARTER,
        &parameters::WEEKS_PER_YEAR,
        &parameters::WEEKS_PER_MONTH_ROUNDED,
    ],
    milestones: &[],
};

/// The weeks of a whole quarter: a fixed number, or its days, seven to a week.
#[must_use]
pub fn weeks(quarter: Quarter, reading: QuarterReading, law: &LawInForce) -> Weeks {
    match reading {
        QuarterReading::FixedWeeks => law.weeks_per_quarter,
        QuarterReading::Days => Weeks::days(quarter.days()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact};

    fn weeks_of(number: u32, reading: QuarterReading) -> Option<Exact> {
        let law = LawInForce::on(Date::from_ymd_opt(2026, 3, 2)?)?;
        Some(weeks(Quarter::new(2026, number)?, reading, &law).exact())
    }

    #[test]
    fn a_whole_quarter_is_13_weeks_or_its_days() {
        assert_eq!(
            weeks_of(1, QuarterReading::FixedWeeks),
            Some(Exact::whole(13))
        );
        assert_eq!(
            weeks_of(3, QuarterReading::FixedWeeks),
            Some(Exact::whole(13))
        );
        assert_eq!(weeks_of(1, QuarterReading::Days), Some(Exact::ratio(90, 7)));
        assert_eq!(weeks_of(2, QuarterReading::Days), Some(Exact::whole(13)));
        assert_eq!(weeks_of(3, QuarterReading::Days), Some(Exact::ratio(92, 7)));
    }
}
