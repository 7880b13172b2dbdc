//! What the properties are tried on: facts and accounts, with the numbers where something happens.

use crate::cases;
use personlig_assistance::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Duty, EnteredAmount, EnteredHours, FactId,
    FactKind, Facts, HolidayBase, InterpretingJob, MonthReading, PaidHours, QuarterReading,
    RateChange, Readings, SicknessHours, Travel, Wage, WeeklyHours, WrittenHours, YesNo, Zone,
};
use personlig_assistance::domain::quantity::{Date, Quarter};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// A number in hundredths: anywhere, and often where something happens.
fn hundredths(largest: i64) -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 1..=largest.min(5000),
        2 => prop_oneof![1840..=1860_i64, 1990..=2010_i64, 3690..=3710_i64, 1..=3_i64],
        1 => 1..=largest,
        1 => Just(largest),
    ]
}

pub fn weekly() -> impl Strategy<Value = WeeklyHours> {
    let decimal =
        hundredths(16800).prop_map(|number| WrittenHours::Decimal(Decimal::new(number, 2)));
    let minutes = (1..=168 * 60_u32).prop_map(WrittenHours::Minutes);
    prop_oneof![3 => decimal, 1 => minutes]
        .prop_map(|hours| WeeklyHours::new(hours).expect("in range"))
}

pub fn entered_hours(most: i64) -> impl Strategy<Value = EnteredHours> {
    let decimal =
        (0..=most * 100).prop_map(|number| WrittenHours::Decimal(Decimal::new(number, 2)));
    let minutes = (0..=u32::try_from(most * 60).expect("minutes")).prop_map(WrittenHours::Minutes);
    prop_oneof![3 => decimal, 1 => minutes, 1 => Just(WrittenHours::Decimal(Decimal::from(most)))]
        .prop_map(|hours| EnteredHours::new(hours).expect("in range"))
}

fn amount() -> impl Strategy<Value = EnteredAmount> {
    let largest = 999_999_999_i64;
    prop_oneof![4 => 1..=40_000_i64, 1 => 1..=largest, 1 => Just(largest), 1 => Just(1)]
        .prop_map(|number| EnteredAmount::above_zero(Decimal::new(number, 2)).expect("in range"))
}

pub fn wage() -> impl Strategy<Value = Wage> {
    prop_oneof![3 => amount().prop_map(Wage::Hourly), 1 => amount().prop_map(Wage::Monthly)]
}

pub fn day() -> impl Strategy<Value = Date> {
    let from = |year, month, day| Date::from_ymd_opt(year, month, day).expect("a day");
    let about = |day: Date| (-2..=2_i64).prop_map(move |days| day + chrono::Duration::days(days));
    prop_oneof![
        4 => Just(from(2026, 3, 2)),
        1 => about(from(2020, 1, 1)),
        1 => about(from(2020, 9, 10)),
        1 => about(from(2020, 11, 10)),
        1 => about(from(2022, 10, 1)),
        1 => about(from(2026, 2, 1)),
        1 => (0..3000_i64).prop_map(move |days| from(2019, 6, 1) + chrono::Duration::days(days)),
    ]
}

fn answer<T: std::fmt::Debug + Clone>(
    known: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![6 => known.prop_map(Answer::Known), 1 => Just(Answer::Unknown), 1 => Just(Answer::Unanswered)]
}

fn readings() -> impl Strategy<Value = Readings> {
    (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(days, rounded, whole)| Readings {
        quarter: if days {
            QuarterReading::Days
        } else {
            QuarterReading::FixedWeeks
        },
        month: if rounded {
            MonthReading::Rounded
        } else {
            MonthReading::TwelfthOfYear
        },
        holiday_base: if whole {
            HolidayBase::WholeWage
        } else {
            HolidayBase::SubsidisedPart
        },
    })
}

/// What is said at a closed fact: a number that stands for a choice, unknown, or nothing.
pub fn say(facts: &mut Facts, fact: FactId, number: usize) {
    let choices: Vec<_> = fact.choices().collect();
    // Unknown and unanswered come up less often than the values.
    let range = choices.len() * 3 + 2;
    match number % range {
        0 => facts.answer_unknown(fact),
        1 => facts.clear(fact),
        number => {
            if let Some(choice) = choices.get((number - 2) % choices.len()) {
                facts.choose(fact, *choice);
            }
        }
    }
}

pub fn closed_facts() -> Vec<FactId> {
    FactId::ALL
        .into_iter()
        .filter(|fact| fact.kind() == FactKind::Closed)
        .collect()
}

/// Any facts.
pub fn any_facts() -> impl Strategy<Value = Facts> {
    let numbers = (
        answer(vec(weekly(), 1..=3)),
        answer(vec(weekly(), 3)),
        answer(weekly()),
        answer(wage()),
        answer(amount()),
        answer(amount()),
        answer(amount()),
        answer(entered_hours(24)),
        answer(day()),
        answer(day()),
    );
    let said = vec(0..1000_usize, closed_facts().len());
    (said, numbers, readings()).prop_map(|(said, numbers, readings)| {
        let (
            worked,
            mut needed,
            effective,
            wage,
            rate,
            ordinary,
            documented,
            length,
            start,
            received,
        ) = numbers;
        if let (Answer::Known(worked), Answer::Known(needed)) = (&worked, &mut needed) {
            needed.truncate(worked.len());
        }
        let mut facts = Facts {
            working_hours: worked,
            needed_hours: needed,
            effective_hours: effective,
            wage,
            grant_rate: rate,
            ordinary_rate: ordinary,
            documented_additions: documented,
            interpreting_hours: length,
            start,
            application_received: received,
            readings,
            ..Facts::default()
        };
        for (fact, number) in closed_facts().into_iter().zip(said) {
            say(&mut facts, fact, number);
        }
        facts
    })
}

/// Facts on which hours and money come out: the default case with other numbers and additions.
pub fn granted_facts() -> impl Strategy<Value = Facts> {
    const MONEY: [FactId; 4] = [
        FactId::FullTimeException,
        FactId::Helper,
        FactId::SpecialQualifications,
        FactId::HolidayPay,
    ];
    (any_facts(), vec(0..1000_usize, MONEY.len())).prop_map(|(drawn, said)| {
        let mut facts = cases::default_facts();
        for (fact, number) in MONEY.into_iter().zip(said) {
            say(&mut facts, fact, number);
        }
        Facts {
            working_hours: drawn.working_hours,
            needed_hours: drawn.needed_hours,
            wage: drawn.wage,
            grant_rate: drawn.grant_rate,
            ordinary_rate: drawn.ordinary_rate,
            documented_additions: drawn.documented_additions,
            readings: drawn.readings,
            ..facts
        }
    })
}

fn sickness() -> impl Strategy<Value = Option<SicknessHours>> {
    let duty = (0..Duty::ALL.len()).prop_map(|place| Duty::ALL[place]);
    let parts = (entered_hours(200), duty, option::of(entered_hours(200)));
    option::of(parts.prop_map(|(hours, duty, from_change)| SicknessHours {
        hours,
        duty,
        from_change: from_change.filter(|part| part.hours() <= hours.hours()),
    }))
}

fn assistant() -> impl Strategy<Value = AssistantAccount> {
    let helper =
        prop_oneof![4 => Just(AssistantRole::Colleague), 1 => Just(AssistantRole::TempAgency)];
    let paid = prop_oneof![
        2 => entered_hours(300).prop_map(PaidHours::Total),
        1 => entered_hours(9999).prop_map(PaidHours::Total),
        1 => vec(entered_hours(40), 1..=14).prop_map(PaidHours::Weekly),
    ];
    (
        helper,
        answer(wage()),
        (paid, option::of(entered_hours(300))),
        sickness(),
        sickness(),
        option::of(amount()),
    )
        .prop_map(
            |(helper, wage, (paid, part), person_sick, assistant_sick, documented_additions)| {
                AssistantAccount {
                    helper,
                    wage,
                    paid,
                    paid_from_change: part,
                    person_sick,
                    assistant_sick,
                    documented_additions,
                }
            },
        )
}

pub fn interpreting_job() -> impl Strategy<Value = InterpretingJob> {
    let start = (0..90_i64 * 24 * 4).prop_map(|quarters| {
        let first = Date::from_ymd_opt(2026, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
        first.expect("a moment") + chrono::Duration::minutes(quarters * 15)
    });
    let yes = || any::<bool>().prop_map(|yes| if yes { YesNo::Yes } else { YesNo::No });
    let length = (1..=24 * 60_u32).prop_map(|minutes| {
        EnteredHours::of_a_day(WrittenHours::Minutes(minutes)).expect("in range")
    });
    let zone = (0..Zone::ALL.len()).prop_map(|place| Zone::ALL[place]);
    (
        start,
        length,
        zone,
        [yes(), yes(), yes()],
        option::of(amount()),
    )
        .prop_map(
            |(start, length, zone, [demanding, acute, same_place_earlier], bill)| InterpretingJob {
                start,
                length,
                zone,
                demanding,
                acute,
                same_place_earlier,
                bill,
            },
        )
}

/// A change of the rate on any day on which it can change.
pub fn rate_change() -> impl Strategy<Value = RateChange> {
    let first = Date::from_ymd_opt(2026, 1, 1).expect("a day");
    (1..90_i64, amount()).prop_map(move |(days, rate)| RateChange {
        from: first + chrono::Duration::days(days),
        rate,
    })
}

pub fn account() -> impl Strategy<Value = Account> {
    let travel = (option::of(amount()), option::of(amount()));
    (
        weekly(),
        option::of(rate_change()),
        vec(assistant(), 0..=5),
        vec(interpreting_job(), 0..=5),
        travel,
    )
        .prop_map(
            |(granted, rate_change, assistants, interpreting, (costs, other_bound))| Account {
                quarter: Quarter::new(2026, 1).expect("a quarter"),
                granted,
                period: None,
                rate_change,
                assistants,
                interpreting,
                travel: Travel { costs, other_bound },
            },
        )
}
