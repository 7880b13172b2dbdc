//! RA-01. The rate is the student rate of the state's agreement (*studentertimelønssatsen, trin 3,
//! stedtillægssats IV*).
//!
//! **The text.** "Tilskuddets størrelse til løn eller til udgift til vikarbureau svarer til
//! studentertimelønssatsen, trin 3, stedtillægssats IV i overenskomsten mellem HK og staten, jf.
//! dog § 24." (BEK 1174/2019 § 22, stk. 1).
//!
//! **In plain words.** The subsidy has one hourly rate, whatever the assistant earns: the student
//! rate in the agreement between HK and the state. The order names it and gives no amount. Where it
//! changes within a quarter, each hour has the rate of its day.
//!
//! **Source.** BEK § 22, stk. 1 (BEK 1174/2019) and BEK § 37 (BEK 234/2012), read March 2026. LAW.
//! The rule is LAW; the amount in the schedule is not confirmed. That hours go by the rate of their
//! day is DERIVED: the order has no word on a change.
//!
//! **Not modelled.** The amount: no official one was found for any year. The grant letter decides,
//! and its rate can be typed instead.

use crate::domain::coded::codes;
use crate::domain::facts::Facts;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::law::{Entry, LawInForce};
use crate::domain::quantity::{Date, HourlyRate, months_before};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-01 (*studentertimelønssatsen, trin 3, stedtillægssats IV*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra01,
    citations: &[
        Citation::new(Source::Order, "§ 22, stk. 1"),
        Citation::new(Source::Order2012, "§ 37"),
    ],
    confidence: Confidence::Law,
};

/// RA-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Student rate",
    text: "»Tilskuddets størrelse til løn eller til udgift til vikarbureau svarer til \
           studentertimelønssatsen, trin 3, stedtillægssats IV i overenskomsten mellem HK og \
           staten, jf. dog § 24.« (BEK 1174/2019 § 22, stk. 1)",
    plain_words: "The subsidy has one hourly rate, whatever the assistant earns: the student rate \
           in the agreement between HK and the state. The order names it and gives no amount. \
           Where it changes within a quarter, each hour has the rate of its day.",
    valid: "New grants since 5 March 2012 (order 234/2012, § 37); running grants from their next \
           follow-up.",
    not_modelled: "The amount: no official one was found for any year. The grant letter decides, \
           and its rate can be typed instead.",
    parameters: &[&parameters::RATE, &parameters::RATE_FRESH],
    milestones: &[],
};

/// The subsidy rate that an estimate rests on, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubsidyRate {
    /// Typed by the user from the grant.
    Typed(HourlyRate),
    /// The dated default, which no authority confirms.
    Dated {
        /// The rate.
        rate: HourlyRate,
        /// The entry it comes from.
        entry: &'static Entry,
        /// Whether its first day is more than the fresh months before the day of assessment.
        old: bool,
    },
    /// Stated by an organisation for its own page: [`Facts::stated_rate`] says by whom.
    Stated {
        /// The rate.
        rate: HourlyRate,
        /// Its first day.
        from: Date,
        /// Whether its first day is more than the fresh months before the day of assessment.
        old: bool,
    },
    /// No rate is known for the day: hours, but no kroner.
    None,
}

impl SubsidyRate {
    /// The rate, where there is one.
    #[must_use]
    pub const fn rate(self) -> Option<HourlyRate> {
        match self {
            Self::Typed(rate) | Self::Dated { rate, .. } | Self::Stated { rate, .. } => Some(rate),
            Self::None => None,
        }
    }
}

codes!(SubsidyRate {
    Self::Typed(_) => "typed",
    Self::Dated { .. } => "dated",
    Self::Stated { .. } => "stated",
    Self::None => "none",
});

/// The rate typed from the grant, else the one that an organisation states for the day, else the one
/// dated on it, else none.
#[must_use]
pub fn subsidy_rate(facts: &Facts, law: &LawInForce) -> SubsidyRate {
    if let Some(typed) = facts.grant_rate.known() {
        return SubsidyRate::Typed(typed.per_hour());
    }
    let stated = facts.stated_rate.as_deref();
    if let Some(stated) = stated.filter(|stated| stated.holds_on(law.day)) {
        return SubsidyRate::Stated {
            rate: stated.rate.per_hour(),
            from: stated.from,
            old: is_old(stated.from, law),
        };
    }
    law.rate
        .map_or(SubsidyRate::None, |entry| SubsidyRate::Dated {
            rate: entry.decimal().into(),
            entry,
            old: is_old(entry.first_day(), law),
        })
}

/// Whether a rate that began on a day is called old: it began more than the fresh months ago.
fn is_old(from: Date, law: &LawInForce) -> bool {
    from < months_before(law.day, law.rate_fresh_months)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn old_on(year: i32, month: u32, day: u32) -> Option<bool> {
        let law = LawInForce::on(Date::from_ymd_opt(year, month, day)?)?;
        match subsidy_rate(&Facts::default(), &law) {
            SubsidyRate::Dated { old, .. } => Some(old),
            SubsidyRate::Typed(_) | SubsidyRate::Stated { .. } | SubsidyRate::None => None,
        }
    }

    #[test]
    fn a_rate_is_old_after_more_than_twelve_months() {
        assert_eq!(old_on(2022, 9, 30), None);
        assert_eq!(old_on(2022, 10, 1), Some(false));
        assert_eq!(old_on(2023, 10, 1), Some(false));
        assert_eq!(old_on(2023, 10, 2), Some(true));
    }
}
