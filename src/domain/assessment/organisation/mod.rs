//! How the help is organised (*organisering af hjælpen*): who helps whom, and for how long. The hours
//! are held to the grant: several assistants share one (HR-09), and where one assistant helps several
//! people, each of them has one (HR-10).

mod work;

use super::estimate::{Bound, PeriodAmounts};
use crate::domain::facts::{Answer, AssistantRole, Facts, Helper, Wage, WeeklyHours};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{HourlyRate, HoursPerWeek};
use crate::domain::trace::Step;
use work::Work;

/// Who helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpedBy {
    /// An assistant.
    Assistant(AssistantRole),
    /// An interpreter (*tolk*): the hours count (HR-22), the money follows a tariff.
    Interpreter,
}

impl HelpedBy {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Assistant(AssistantRole::Colleague),
        Self::Assistant(AssistantRole::Manager),
        Self::Assistant(AssistantRole::NewHire),
        Self::Assistant(AssistantRole::TempAgency),
        Self::Interpreter,
    ];

    /// The same as an answer in a case.
    #[must_use]
    pub fn helper(self) -> Helper {
        match self {
            Self::Assistant(role) => role.into(),
            Self::Interpreter => Helper::Interpreter,
        }
    }
}

/// One helper's part of the help for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelperPart {
    /// Who helps.
    pub by: HelpedBy,
    /// How many hours a week.
    pub hours: WeeklyHours,
    /// What the helper earns, or what the temp agency bills.
    pub wage: Answer<Wage>,
}

/// One person's part of an assistant's hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonPart {
    /// The hours a week of the person's own grant.
    pub granted: WeeklyHours,
    /// How many hours a week the assistant helps the person.
    pub hours: WeeklyHours,
}

/// Who helps whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Organisation {
    /// One or several help one person.
    ForOne {
        /// Granted hours a week.
        granted: WeeklyHours,
        /// Who helps.
        helpers: Vec<HelperPart>,
    },
    /// One assistant helps several people at the same workplace.
    ForSeveral {
        /// Who helps.
        by: AssistantRole,
        /// What the assistant earns, or what the temp agency bills.
        wage: Answer<Wage>,
        /// The people.
        people: Vec<PersonPart>,
    },
}

/// What the parts come to.
#[derive(Clone, Debug)]
pub struct Organised {
    /// Each part, in the order of the organisation.
    pub parts: Vec<OrganisedPart>,
    /// All hours of help a week.
    pub hours: HoursPerWeek,
    /// All granted hours a week.
    pub granted: HoursPerWeek,
    /// The hours of help that the grants cover.
    pub covered: HoursPerWeek,
    /// The amounts of all assistants from a week to a year, without interpreters; empty where no
    /// rate is known, or nobody but interpreters helps.
    pub amounts: Vec<PeriodAmounts>,
    /// Whether the subsidy is the most it can be: a wage is not known.
    pub bound: Bound,
    /// Whether one assistant helps longer than a full week of work.
    pub beyond_full_time: bool,
    /// The calculation of a quarter.
    pub steps: Vec<Step>,
}

/// What one part comes to.
#[derive(Clone, Copy, Debug)]
pub struct OrganisedPart {
    /// Hours of help a week.
    pub hours: HoursPerWeek,
    /// Granted hours a week, where the part has a grant of its own.
    pub granted: Option<HoursPerWeek>,
    /// Those that the grant covers.
    pub covered: HoursPerWeek,
    /// The money; none for an interpreter, or where no rate is known.
    pub money: Option<PartMoney>,
}

/// The money of one part.
#[derive(Clone, Copy, Debug)]
pub struct PartMoney {
    /// The actual wage an hour, where it is known.
    pub wage: Option<HourlyRate>,
    /// The rate used: the lower of the wage and the rate of the subsidy (RA-03).
    pub rate_used: HourlyRate,
    /// A quarter: the subsidy to the covered hours, the cost of all of them.
    pub quarter: PeriodAmounts,
    /// Whether the rate and the subsidy are the most they can be, or provisional.
    pub bound: Bound,
}

impl Organised {
    /// Granted hours a week that nobody helps in.
    #[must_use]
    pub fn left(&self) -> HoursPerWeek {
        self.granted.beyond(self.covered)
    }

    /// Hours of help a week that no grant covers.
    #[must_use]
    pub fn not_covered(&self) -> HoursPerWeek {
        self.hours.beyond(self.covered)
    }
}

/// What an organisation of the help in a business comes to, by the rate and the readings of a case.
/// Additions that the case documents in kroner are not divided among the helpers, and are left out.
#[must_use]
pub fn organised(organisation: &Organisation, facts: &Facts, law: &LawInForce) -> Organised {
    let work = Work::new(facts, law);
    match organisation {
        Organisation::ForOne { granted, helpers } => work.for_one(granted.per_week(), helpers),
        Organisation::ForSeveral { by, wage, people } => work.for_several(*by, wage, people),
    }
}

#[cfg(test)]
mod tests {
    use super::super::estimate::Period;
    use super::*;
    use crate::domain::facts::{EnteredAmount, HolidayPay};
    use crate::domain::quantity::{Date, Exact, Money};
    use rust_decimal::Decimal;

    const COLLEAGUE: HelpedBy = HelpedBy::Assistant(AssistantRole::Colleague);
    const AGENCY: HelpedBy = HelpedBy::Assistant(AssistantRole::TempAgency);

    fn law() -> LawInForce {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        LawInForce::on(day).expect("the law")
    }

    fn kroner(hundredths: i64) -> EnteredAmount {
        EnteredAmount::above_zero(Decimal::new(hundredths, 2)).expect("an amount")
    }

    /// The rate of the worked cases (rules.md, section 8): 127,86.
    fn facts() -> Facts {
        Facts {
            grant_rate: Answer::Known(kroner(12_786)),
            ..Facts::default()
        }
    }

    fn hours(hundredths: i64) -> WeeklyHours {
        WeeklyHours::new(Decimal::new(hundredths, 2)).expect("hours")
    }

    fn helper(by: HelpedBy, hundredths: i64, wage: Option<i64>) -> HelperPart {
        HelperPart {
            by,
            hours: hours(hundredths),
            wage: wage.map_or(Answer::Unknown, |wage| {
                Answer::Known(Wage::Hourly(kroner(wage)))
            }),
        }
    }

    fn for_one(granted: i64, helpers: &[HelperPart]) -> Organised {
        for_one_with(&facts(), granted, helpers)
    }

    fn for_one_with(facts: &Facts, granted: i64, helpers: &[HelperPart]) -> Organised {
        let organisation = Organisation::ForOne {
            granted: hours(granted),
            helpers: helpers.to_vec(),
        };
        organised(&organisation, facts, &law())
    }

    fn quarter(organised: &Organised) -> PeriodAmounts {
        let of_quarter = |it: &&PeriodAmounts| it.period == Period::Quarter;
        *organised
            .amounts
            .iter()
            .find(of_quarter)
            .expect("a quarter")
    }

    fn ore(money: Money) -> Exact {
        money.exact().times(Exact::whole(100))
    }

    fn per_week(hundredths: i128) -> HoursPerWeek {
        HoursPerWeek::new(Exact::ratio(hundredths, 100))
    }

    #[test]
    fn helpers_at_one_wage_are_like_one_helper() {
        let one = for_one(800, &[helper(COLLEAGUE, 800, Some(18_500))]);
        let manager = HelpedBy::Assistant(AssistantRole::Manager);
        let two = [
            helper(COLLEAGUE, 525, Some(18_500)),
            helper(manager, 275, Some(18_500)),
        ];
        let two = for_one(800, &two);
        // 104 x 127,86, and 104 x (185 - 127,86): as in case E02.
        for organised in [one, two] {
            let quarter = quarter(&organised);
            assert_eq!(ore(quarter.subsidy), Exact::whole(1_329_744));
            assert_eq!(quarter.own_share.map(ore), Some(Exact::whole(594_256)));
            assert_eq!(organised.bound, Bound::Exactly);
            assert_eq!(organised.left(), HoursPerWeek::ZERO);
            assert_eq!(organised.not_covered(), HoursPerWeek::ZERO);
        }
    }

    #[test]
    fn each_helper_has_the_lower_of_the_wage_and_the_rate() {
        // 52 hours at 110 and 52 at 185: 12.368,72 (RA-03).
        let helpers = [
            helper(COLLEAGUE, 400, Some(11_000)),
            helper(COLLEAGUE, 400, Some(18_500)),
        ];
        let organised = for_one(800, &helpers);
        assert_eq!(ore(quarter(&organised).subsidy), Exact::whole(1_236_872));
        // 127,85, 127,86 and 127,87.
        for (wage, used) in [(12_785, 12_785), (12_786, 12_786), (12_787, 12_786)] {
            let organised = for_one(800, &[helper(COLLEAGUE, 800, Some(wage))]);
            let money = organised.parts.first().and_then(|part| part.money);
            let rate = money.map(|money| money.rate_used.exact());
            assert_eq!(rate, Some(Exact::ratio(used, 100)));
        }
    }

    #[test]
    fn together_they_are_held_to_the_grant() {
        let of = |second| {
            let helpers = [
                helper(COLLEAGUE, 600, Some(18_500)),
                helper(COLLEAGUE, second, Some(18_500)),
            ];
            for_one(800, &helpers)
        };
        let (below, at, above) = (of(199), of(200), of(400));
        assert_eq!(below.left(), per_week(1));
        assert_eq!(at.left(), HoursPerWeek::ZERO);
        assert_eq!(at.not_covered(), HoursPerWeek::ZERO);
        assert_eq!(above.not_covered(), per_week(200));
        // 6 x 8 / 10 and 4 x 8 / 10; all 130 hours cost money.
        let covered: Vec<HoursPerWeek> = above.parts.iter().map(|part| part.covered).collect();
        assert_eq!(covered, [per_week(480), per_week(320)]);
        assert_eq!(ore(quarter(&above).subsidy), Exact::whole(1_329_744));
        let cost = Some(Exact::whole(130 * 18_500));
        assert_eq!(quarter(&above).cost.map(ore), cost);
    }

    #[test]
    fn an_interpreter_takes_hours_of_the_grant_and_no_rate() {
        let helpers = [
            helper(COLLEAGUE, 500, Some(18_500)),
            helper(HelpedBy::Interpreter, 300, None),
        ];
        let organised = for_one(800, &helpers);
        assert_eq!(organised.covered, per_week(800));
        let money: Vec<bool> = organised
            .parts
            .iter()
            .map(|it| it.money.is_some())
            .collect();
        assert_eq!(money, [true, false]);
        // 65 x 127,86.
        assert_eq!(ore(quarter(&organised).subsidy), Exact::whole(831_090));
        assert_eq!(organised.bound, Bound::Exactly);
        let alone = for_one(800, &[helper(HelpedBy::Interpreter, 300, None)]);
        assert!(alone.amounts.is_empty());
    }

    #[test]
    fn holiday_pay_is_none_of_an_agency_and_a_wage_not_known_makes_it_the_most() {
        let facts = Facts {
            holiday_pay: Answer::Known(HolidayPay::Allowance),
            ..facts()
        };
        let helpers = [
            helper(COLLEAGUE, 400, Some(18_500)),
            helper(AGENCY, 400, None),
        ];
        let organised = for_one_with(&facts, 800, &helpers);
        let amounts = quarter(&organised);
        // 12,5 % of 52 x 127,86, and nothing for the agency.
        assert_eq!(ore(amounts.holiday_pay), Exact::whole(83_109));
        assert_eq!(amounts.cost, None);
        assert_eq!(organised.bound, Bound::AtMost);
    }

    #[test]
    fn one_assistant_of_several_is_held_to_the_grant_of_each() {
        let of = |second: i64| {
            let person = |granted, planned| PersonPart {
                granted: hours(granted),
                hours: hours(planned),
            };
            let organisation = Organisation::ForSeveral {
                by: AssistantRole::Colleague,
                wage: Answer::Known(Wage::Hourly(kroner(18_500))),
                people: vec![person(800, 700), person(500, second)],
            };
            organised(&organisation, &facts(), &law())
        };
        let above = of(600);
        // The hour that the first has left is none of the second's.
        assert_eq!(above.covered, per_week(1200));
        assert_eq!(above.not_covered(), per_week(100));
        assert_eq!(above.left(), per_week(100));
        assert_eq!(ore(quarter(&above).subsidy), Exact::whole(156 * 12_786));
        assert_eq!(of(500).not_covered(), HoursPerWeek::ZERO);
        assert_eq!(of(499).left(), per_week(101));
        // 7 + 30 is a full week of work.
        assert!(!of(3000).beyond_full_time);
        assert!(of(3001).beyond_full_time);
    }

    #[test]
    fn without_a_rate_there_are_hours_and_no_money() {
        // Before the first day of which a rate is known.
        let day = Date::from_ymd_opt(2020, 9, 10).expect("a day");
        let law = LawInForce::on(day).expect("the law");
        let organisation = Organisation::ForOne {
            granted: hours(800),
            helpers: vec![helper(COLLEAGUE, 800, Some(18_500))],
        };
        let none = organised(&organisation, &Facts::default(), &law);
        assert!(none.amounts.is_empty());
        assert_eq!(none.covered, per_week(800));
    }

    #[test]
    fn every_step_works_out_again() {
        let helpers = [
            helper(COLLEAGUE, 600, Some(11_000)),
            helper(AGENCY, 433, Some(25_000)),
        ];
        let organised = for_one(800, &helpers);
        assert!(organised.steps.len() > 8);
        for step in organised.steps {
            assert_eq!(step.recomputed(), step.result.exact(), "{step:?}");
        }
    }
}
