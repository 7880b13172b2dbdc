//! The rules of a quarter's settlement over every day, every minute and every duty.

use super::day;
use crate::cases::default_facts;
use chrono::{Datelike, Days, NaiveDateTime, Timelike, Weekday};
use personlig_assistance::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Duty, EnteredHours, PaidHours, Period,
    QuarterReading, SicknessHours, Travel,
};
use personlig_assistance::domain::law::{LawInForce, Tariff};
use personlig_assistance::domain::quantity::{Date, Exact, Hours, Quarter};
use personlig_assistance::domain::rules::hours::{backdating, part_quarter, review};
use personlig_assistance::domain::rules::interpreting::{billed_time, special_additions};
use personlig_assistance::domain::settlement::settle;
use rust_decimal::Decimal;

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.iter_days().take_while(move |day| *day <= to)
}

fn law() -> LawInForce {
    LawInForce::on(day(2026, 3, 2)).expect("a covered day")
}

#[test]
fn the_first_payable_day_of_every_application() {
    // Three months back, and the last day of a shorter month.
    let three_months_before = |received: Date| {
        let (year, month) = match received.month() {
            month @ 1..=3 => (received.year() - 1, month + 9),
            month => (received.year(), month - 3),
        };
        (1..=received.day())
            .rev()
            .find_map(|day| Date::from_ymd_opt(year, month, day))
    };
    for received in days(day(2023, 12, 1), day(2025, 3, 31)) {
        let limit = three_months_before(received).expect("a day");
        for (start, first) in [
            (limit - Days::new(1), limit),
            (limit, limit),
            (limit + Days::new(1), limit + Days::new(1)),
            (received + Days::new(30), received + Days::new(30)),
        ] {
            let found = backdating::first_payable_day(start, received, &law());
            assert_eq!(found, first, "begun {start}, received {received}");
        }
    }
}

#[test]
fn every_grant_is_reviewed_a_year_later() {
    for granted in days(day(2023, 1, 1), day(2028, 12, 31)) {
        let next = Date::from_ymd_opt(granted.year() + 1, granted.month(), granted.day());
        let due = next.unwrap_or_else(|| day(granted.year() + 1, 2, 28));
        assert_eq!(review::due(granted, &law()), due, "granted {granted}");
    }
}

#[test]
fn every_part_of_a_quarter_counts_by_its_days() {
    let mut parts = 0_usize;
    for (year, number) in [(2024, 1), (2026, 1), (2026, 2), (2026, 3)] {
        let quarter = Quarter::new(year, number).expect("a quarter");
        let (first, last) = (quarter.first_day(), quarter.last_day());
        for from in days(first - Days::new(2), last) {
            for to in days(from, last + Days::new(2)).step_by(3) {
                let inside = days(from.max(first), to.min(last)).count();
                let counted = Exact::ratio(i128::try_from(inside).expect("few days"), 7);
                let whole = from <= first && to >= last;
                let by_days =
                    part_quarter::weeks(quarter, Period { from, to }, QuarterReading::Days, &law());
                assert_eq!(by_days.exact(), counted, "{from} to {to}");
                let fixed = part_quarter::weeks(
                    quarter,
                    Period { from, to },
                    QuarterReading::FixedWeeks,
                    &law(),
                );
                let thirteen = Exact::whole(13);
                let expected = if whole {
                    thirteen
                } else {
                    counted.at_most(thirteen)
                };
                assert_eq!(fixed.exact(), expected, "{from} to {to}");
                parts += 1;
            }
        }
    }
    println!("{parts} parts of a quarter");
}

/// Where a minute lies: none, evening, or weekend and holiday.
fn window_of(at: NaiveDateTime, holidays: &[Date]) -> usize {
    let (hour, weekday) = (at.hour(), at.weekday());
    let weekend = matches!(weekday, Weekday::Sun)
        || weekday == Weekday::Sat && hour >= 6
        || weekday == Weekday::Mon && hour < 6;
    if weekend || holidays.contains(&at.date()) {
        2
    } else if !(7..17).contains(&hour) {
        1
    } else {
        0
    }
}

#[test]
fn every_minute_of_a_week_lies_in_its_window() {
    // Weeks from Monday, in jobs that begin at every quarter of an hour: one without a holiday, and
    // the ones with Ascension Day and Whit Monday.
    let tariff = Tariff::on(day(2026, 3, 2)).expect("the tariff");
    let holidays = [day(2026, 5, 14), day(2026, 5, 24), day(2026, 5, 25)];
    for monday in [day(2026, 3, 2), day(2026, 5, 11), day(2026, 5, 25)] {
        let monday = monday.and_hms_opt(0, 0, 0).expect("midnight");
        for quarters in 0..7 * 24 * 4 {
            let start = monday + chrono::Duration::minutes(quarters * 15);
            let mut minutes = [0_i128; 3];
            for minute in 0..600 {
                let at = start + chrono::Duration::minutes(minute);
                if let Some(count) = minutes.get_mut(window_of(at, &holidays)) {
                    *count += 1;
                }
                if matches!(minute, 0 | 14 | 59 | 89 | 239 | 599) {
                    let length = Hours::minutes(i128::from(minute) + 1);
                    let found = special_additions::windows(start, length, &tariff);
                    let [_, evening, weekend] = minutes;
                    let about = format!("{} minutes from {start}", minute + 1);
                    assert_eq!(found.evening, Hours::minutes(evening), "{about}");
                    assert_eq!(found.weekend, Hours::minutes(weekend), "{about}");
                }
            }
        }
    }
}

#[test]
fn every_length_of_a_job_is_billed_an_hour_and_then_by_started_half_hours() {
    let tariff = Tariff::on(day(2026, 3, 2)).expect("the tariff");
    for minutes in 1..=24 * 60 {
        let half_hours = (minutes + 29) / 30;
        let billed = Hours::minutes((half_hours * 30).max(60));
        let found = billed_time::billed(Hours::minutes(minutes), &tariff);
        assert_eq!(found, billed, "{minutes} minutes");
    }
}

#[test]
fn a_rate_is_old_after_more_than_twelve_months() {
    use personlig_assistance::domain::rules::rate::student_rate::{SubsidyRate, subsidy_rate};
    let mut facts = default_facts();
    facts.grant_rate = Answer::Unknown;
    for day in days(day(2022, 9, 1), day(2024, 1, 31)) {
        let law = LawInForce::on(day).expect("a covered day");
        let expected = (day >= super::day(2022, 10, 1)).then_some(day > super::day(2023, 10, 1));
        let found = match subsidy_rate(&facts, &law) {
            SubsidyRate::Dated { old, .. } => Some(old),
            SubsidyRate::Typed(_) | SubsidyRate::Stated { .. } | SubsidyRate::None => None,
        };
        assert_eq!(found, expected, "{day}");
    }
}

#[test]
fn sickness_of_either_party_under_every_duty() {
    let hours = |whole: i64| EnteredHours::new(Decimal::from(whole)).expect("hours");
    // § 17 asks for the duty only, § 18 also that nobody else refunds.
    let person_counts = |duty| i64::from(duty == Some(Duty::NoDuty));
    let assistant_counts = |duty| match duty {
        None | Some(Duty::MustPay) => 0,
        Some(Duty::RefundedElsewhere | Duty::NoDuty) => 1,
    };
    let duties: Vec<Option<Duty>> = [None]
        .into_iter()
        .chain(Duty::ALL.iter().copied().map(Some))
        .collect();
    for person in &duties {
        for assistant in &duties {
            // Within the grant, at it, above it, and less than the absence.
            for paid in [100, 104, 150, 5] {
                let sick = |duty: &Option<Duty>, length| {
                    duty.map(|duty| SicknessHours {
                        hours: hours(length),
                        duty,
                        from_change: None,
                    })
                };
                let account = Account {
                    quarter: Quarter::new(2026, 1).expect("a quarter"),
                    granted: super::weekly(800),
                    period: None,
                    rate_change: None,
                    assistants: vec![AssistantAccount {
                        helper: AssistantRole::Colleague,
                        wage: default_facts().wage,
                        paid: PaidHours::Total(hours(paid)),
                        paid_from_change: None,
                        person_sick: sick(person, 10),
                        assistant_sick: sick(assistant, 6),
                        documented_additions: None,
                    }],
                    interpreting: Vec::new(),
                    travel: Travel::default(),
                };
                let refused = 10 * person_counts(*person) + 6 * assistant_counts(*assistant);
                let expected = (paid - refused).clamp(0, 104);
                let found = settle(&default_facts(), &account).expect("a settlement");
                let about = format!("paid {paid}, person {person:?}, assistant {assistant:?}");
                assert_eq!(
                    found.refunded.exact(),
                    Exact::whole(expected.into()),
                    "{about}"
                );
            }
        }
    }
}
