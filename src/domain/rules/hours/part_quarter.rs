//! HR-13. In part of a quarter only the granted weeks count (*del af et kvartal*).
//!
//! **The text.** "Bevilling kan gives for en bestemt periode eller indtil videre." (BEK 1174/2019
//! § 15, stk. 4).
//!
//! **In plain words.** When a grant begins or ends inside a quarter, its days there are counted
//! and turned into weeks, never more than a whole quarter has.
//!
//! **Source.** No source decides the point. BEK § 15, stk. 1 (BEK 1174/2019), read March 2026.
//! DESIGN.
//!
//! **Not modelled.** The way in which the municipality counts broken weeks.

use crate::domain::facts::{Period, QuarterReading};
use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Quarter, Weeks};
use crate::domain::rules::hours::weeks_in_quarter;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-13 (*del af et kvartal*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr13,
    citations: &[
        Citation::new(Source::Design, "del af et kvartal er ikke reguleret"),
        Citation::new(Source::Order, "§ 15, stk. 1"),
    ],
    confidence: Confidence::Design,
};

/// HR-13 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Part of a quarter",
    text: "»Bevilling kan gives for en bestemt periode eller indtil videre.« (BEK 1174/2019 § 15, \
           stk. 4)",
    plain_words: "When a grant begins or ends inside a quarter, its days there are counted and \
           turned into weeks, never more than a whole quarter has.",
    valid: "Open.",
    not_modelled: "The way in which the municipality counts broken weeks.",
    parameters: &[&parameters::WEEKS_PER_QUARTER],
    milestones: &[],
};

/// The weeks of a quarter that a grant reaches: the whole quarter as HR-12, a part of it by its
/// days, never more than the whole.
#[must_use]
pub fn weeks(
    quarter: Quarter,
    granted: Period,
    reading: QuarterReading,
    law: &LawInForce,
) -> Weeks {
    let whole = weeks_in_quarter::weeks(quarter, reading, law);
    let days = quarter.days_within(granted.from, granted.to);
    if days == quarter.days() {
        whole
    } else {
        Weeks::days(days).at_most(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact};

    fn weeks_from(month: u32, day: u32) -> Option<Exact> {
        let law = LawInForce::on(Date::from_ymd_opt(2026, 3, 2)?)?;
        let granted = Period {
            from: Date::from_ymd_opt(2026, month, day)?,
            to: Date::from_ymd_opt(2026, 12, 31)?,
        };
        let quarter = Quarter::new(2026, 3)?;
        Some(weeks(quarter, granted, QuarterReading::FixedWeeks, &law).exact())
    }

    #[test]
    fn a_part_counts_by_its_days_and_never_more_than_the_whole() {
        assert_eq!(weeks_from(6, 30), Some(Exact::whole(13)));
        assert_eq!(weeks_from(7, 1), Some(Exact::whole(13)));
        // 91 of the quarter's 92 days are 13 weeks; 90 are a little less.
        assert_eq!(weeks_from(7, 2), Some(Exact::whole(13)));
        assert_eq!(weeks_from(7, 3), Some(Exact::ratio(90, 7)));
        assert_eq!(weeks_from(10, 1), Some(Exact::ZERO));
    }
}
