//! Saving and opening a case gives the same case, and so the same answer.

use super::*;
use personlig_assistance::domain::facts::{
    Account, AssistantAccount, AssistantRole, Duty, EnteredAmount, FactKind, HolidayBase,
    InterpretingJob, MonthReading, PaidHours, Period, QuarterReading, RateChange, Readings,
    SicknessHours, Travel, WrittenHours, YesNo, Zone,
};
use personlig_assistance::domain::quantity::{Date, Quarter};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn answered<T: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    let known = value.prop_map(Answer::Known);
    prop_oneof![1 => Just(Answer::Unanswered), 1 => Just(Answer::Unknown), 4 => known]
}

/// Hours up to so many, above 0, with decimals or in minutes.
fn written_hours(most: u32) -> impl Strategy<Value = WrittenHours> {
    prop_oneof![
        (1..=most * 100)
            .prop_map(|hundredths| WrittenHours::Decimal(Decimal::new(hundredths.into(), 2))),
        (1..=most * 60).prop_map(WrittenHours::Minutes),
    ]
}

fn weekly() -> impl Strategy<Value = WeeklyHours> {
    written_hours(168).prop_map(|hours| WeeklyHours::new(hours).expect("hours of a week"))
}

fn hours() -> impl Strategy<Value = EnteredHours> {
    written_hours(9999).prop_map(|hours| EnteredHours::new(hours).expect("hours"))
}

fn length() -> impl Strategy<Value = EnteredHours> {
    written_hours(24).prop_map(|hours| EnteredHours::of_a_day(hours).expect("hours of a day"))
}

fn amount() -> impl Strategy<Value = EnteredAmount> {
    (1_i64..=999_999_999).prop_map(|hundredths| {
        EnteredAmount::above_zero(Decimal::new(hundredths, 2)).expect("an amount")
    })
}

fn wage() -> impl Strategy<Value = Wage> {
    prop_oneof![
        amount().prop_map(Wage::Hourly),
        amount().prop_map(Wage::Monthly)
    ]
}

fn day() -> impl Strategy<Value = Date> {
    let first = Date::from_ymd_opt(1998, 1, 1).expect("a day");
    let last = Date::from_ymd_opt(2099, 12, 31).expect("a day");
    (0..=(last - first).num_days()).prop_map(move |days| first + chrono::Duration::days(days))
}

fn readings() -> impl Strategy<Value = Readings> {
    (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(quarter, month, base)| Readings {
        quarter: if quarter {
            QuarterReading::Days
        } else {
            QuarterReading::FixedWeeks
        },
        month: if month {
            MonthReading::Rounded
        } else {
            MonthReading::TwelfthOfYear
        },
        holiday_base: if base {
            HolidayBase::WholeWage
        } else {
            HolidayBase::SubsidisedPart
        },
    })
}

/// Working hours and needs; as many of each when both are known.
fn jobs() -> impl Strategy<Value = (Answer<Vec<WeeklyHours>>, Answer<Vec<WeeklyHours>>)> {
    (1_usize..=10)
        .prop_flat_map(|jobs| (answered(vec(weekly(), jobs)), answered(vec(weekly(), jobs))))
}

/// Any facts: every closed fact by its choices, every other by its range.
fn any_facts() -> impl Strategy<Value = Facts> {
    let closed = vec(any::<u8>(), FactId::ALL.len());
    let amounts = (
        answered(amount()),
        answered(amount()),
        answered(amount()),
        answered(wage()),
    );
    let days = (answered(day()), answered(day()));
    let lengths = (answered(weekly()), answered(length()));
    (closed, jobs(), lengths, amounts, days, readings()).prop_map(
        |(picks, (working_hours, needed_hours), lengths, amounts, days, readings)| {
            let mut facts = Facts {
                working_hours,
                needed_hours,
                effective_hours: lengths.0,
                interpreting_hours: lengths.1,
                ordinary_rate: amounts.0,
                grant_rate: amounts.1,
                documented_additions: amounts.2,
                wage: amounts.3,
                start: days.0,
                application_received: days.1,
                readings,
                ..Facts::default()
            };
            for (fact, pick) in FactId::ALL.into_iter().zip(picks) {
                let choices: Vec<_> = fact.choices().collect();
                let pick = usize::from(pick) % (choices.len() + 2);
                match choices.get(pick) {
                    Some(choice) => facts.choose(fact, *choice),
                    None if fact.kind() == FactKind::Closed && pick == choices.len() => {
                        facts.answer_unknown(fact)
                    }
                    None => {}
                }
            }
            facts
        },
    )
}

fn yes_no() -> impl Strategy<Value = YesNo> {
    prop_oneof![Just(YesNo::Yes), Just(YesNo::No)]
}

fn sickness() -> impl Strategy<Value = SicknessHours> {
    (hours(), proptest::sample::select(Duty::ALL)).prop_map(|(hours, duty)| SicknessHours {
        hours,
        duty,
        from_change: None,
    })
}

fn assistant() -> impl Strategy<Value = AssistantAccount> {
    let paid = prop_oneof![
        hours().prop_map(PaidHours::Total),
        vec(hours(), 1..=14).prop_map(PaidHours::Weekly)
    ];
    let sick = (option::of(sickness()), option::of(sickness()));
    (
        proptest::sample::select(AssistantRole::ALL),
        answered(wage()),
        paid,
        sick,
        option::of(amount()),
    )
        .prop_map(
            |(helper, wage, paid, (person_sick, assistant_sick), documented_additions)| {
                AssistantAccount {
                    helper,
                    wage,
                    paid,
                    paid_from_change: None,
                    person_sick,
                    assistant_sick,
                    documented_additions,
                }
            },
        )
}

fn interpreting(quarter: Quarter) -> impl Strategy<Value = InterpretingJob> {
    let start = (0_i64..90 * 1440).prop_map(move |minutes| {
        let first = quarter.first_day().and_hms_opt(0, 0, 0).expect("midnight");
        first + chrono::Duration::minutes(minutes)
    });
    let truths = (yes_no(), yes_no(), yes_no());
    (
        start,
        length(),
        proptest::sample::select(Zone::ALL),
        truths,
        option::of(amount()),
    )
        .prop_map(
            |(start, length, zone, (demanding, acute, same_place_earlier), bill)| InterpretingJob {
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

/// The account with a change of the rate some days after its first, where that is one of its days:
/// with a share of each number that the change divides.
fn with_change(mut account: Account, days: u64, rate: EnteredAmount, share: u32) -> Account {
    let from = account.days().from + chrono::Days::new(days);
    if from > account.days().to {
        return account;
    }
    let part = |hours: EnteredHours| {
        let part = match hours.written() {
            WrittenHours::Decimal(hours) => WrittenHours::Decimal(
                (hours * Decimal::new(share.into(), 2))
                    .trunc_with_scale(2)
                    .normalize(),
            ),
            WrittenHours::Minutes(minutes) => WrittenHours::Minutes(minutes * share / 100),
        };
        EnteredHours::new(part).expect("hours")
    };
    account.rate_change = Some(RateChange { from, rate });
    for assistant in &mut account.assistants {
        let around = assistant.paid.around(from, account.quarter);
        assistant.paid_from_change = around.map(part);
        if let Some(sick) = &mut assistant.person_sick {
            sick.from_change = (!sick.duty.covers_person()).then(|| part(sick.hours));
        }
        if let Some(sick) = &mut assistant.assistant_sick {
            sick.from_change = (!sick.duty.covers_assistant()).then(|| part(sick.hours));
        }
    }
    account
}

fn any_account() -> impl Strategy<Value = Account> {
    (1998_i32..=2099, 1_u32..=4).prop_flat_map(|(year, number)| {
        let quarter = Quarter::new(year, number).expect("a quarter");
        let days = option::of((0_u64..90, 0_u64..90));
        let period = days.prop_map(move |days| {
            days.map(|(one, other)| Period {
                from: quarter.first_day() + chrono::Days::new(one.min(other)),
                to: quarter.first_day() + chrono::Days::new(one.max(other)),
            })
        });
        let travel = (option::of(amount()), option::of(amount()));
        let parts = (vec(assistant(), 0..4), vec(interpreting(quarter), 0..4));
        let change = option::of((1_u64..90, amount(), 0_u32..=100));
        (weekly(), period, change, parts, travel).prop_map(
            move |(granted, period, change, parts, (costs, other_bound))| {
                let account = Account {
                    quarter,
                    granted,
                    period,
                    rate_change: None,
                    assistants: parts.0,
                    interpreting: parts.1,
                    travel: Travel { costs, other_bound },
                };
                match change {
                    Some((days, rate, share)) => with_change(account, days, rate, share),
                    None => account,
                }
            },
        )
    })
}

fn any_case() -> impl Strategy<Value = Case> {
    let texts = vec(option::of("\\PC{0,40}"), 3);
    (day(), texts, any_facts(), option::of(any_account())).prop_map(
        |(day, mut texts, facts, account)| Case {
            why: texts.pop().flatten(),
            source: texts.pop().flatten(),
            title: texts.pop().flatten(),
            account,
            ..Case::new(day, facts)
        },
    )
}

/// Every rounded number that must be there is there.
fn has_its_numbers(value: &Value) -> bool {
    const NEVER_NULL: [&str; 12] = [
        "result",
        "base",
        "subsidy",
        "documented",
        "holiday_pay",
        "rate_used",
        "ceiling",
        "paid",
        "refunded",
        "tariff",
        "weeks",
        "travel",
    ];
    match value {
        Value::Object(keys) => keys.iter().all(|(key, value)| {
            let may_be_null =
                !NEVER_NULL.contains(&key.as_str()) || keys.contains_key("by_effective_hours");
            (may_be_null || !value.is_null()) && has_its_numbers(value)
        }),
        Value::Array(values) => values.iter().all(has_its_numbers),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_saved_case_opens_as_it_was(case in any_case()) {
        for format in [Format::Toml, Format::Json] {
            let text = save(&case, format).expect("a case that can be saved");
            prop_assert_eq!(Format::of(&text), format);
            let opened = open(&text, format).map_err(|wrong| TestCaseError::fail(format!("{wrong}\n{text}")))?;
            prop_assert_eq!(&opened, &case, "\n{}", text);
            prop_assert_eq!(save(&opened, format).expect("the same text"), text);
        }
    }

    #[test]
    fn every_case_has_an_answer_with_all_its_numbers(case in any_case()) {
        let text = save(&case, Format::Json).expect("a case that can be saved");
        let mut answers = vec![assess_text(&text, Format::Json)];
        if case.account.is_some() {
            answers.push(settle_text(&text, Format::Json));
        }
        for answer in answers {
            let answer: Value = serde_json::from_str(&answer.expect("an answer")).expect("JSON");
            prop_assert!(has_its_numbers(&answer), "{}", answer);
        }
    }

    #[test]
    fn whatever_is_read_never_breaks_the_program(text in "\\PC{0,200}", cut in 0_usize..600) {
        let _ = open(&text, Format::Toml);
        let _ = open(&text, Format::Json);
        let whole = account("[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\n");
        let cut = whole.char_indices().map(|(place, _)| place).nth(cut).unwrap_or(0);
        let _ = open(&format!("{}{text}{}", &whole[..cut], &whole[cut..]), Format::Toml);
    }
}

#[test]
fn when_a_job_was_added_after_the_need_the_file_still_opens() {
    let list = |hours: &[i64]| -> Vec<WeeklyHours> {
        hours
            .iter()
            .map(|hours| WeeklyHours::new(Decimal::from(*hours)).expect("hours"))
            .collect()
    };
    for text in [
        "situation = \"employed\"\nform = \"ordinary\"",
        "situation = \"in_education\"\neducation = \"outside_working_hours\"",
        "situation = \"in_education\"\neducation = \"course_at_work\"",
        "",
    ] {
        let mut case = opened(&facts(text));
        case.facts.working_hours = Answer::Known(list(&[20, 10]));
        case.facts.needed_hours = Answer::Known(list(&[5]));
        let saved = save(&case, Format::Toml).expect("a case that can be saved");
        let again = opened(&saved);
        let answer = |case: &Case| {
            let found = personlig_assistance::domain::assessment::assess(&case.facts, case.day);
            format!(
                "{:?} {:?} {:?} {:?}",
                found.outcome, found.missing, found.hours.figure, found.conditions
            )
        };
        assert_eq!(answer(&case), answer(&again), "{saved}");
    }
}
