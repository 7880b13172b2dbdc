//! Links with figures: every one that is written is read again, however it was sent, and whatever
//! else stands behind the `#` of an address is refused or holds figures alone.

use personlig_assistance::casefile::link;
use personlig_assistance::domain::facts::{
    Answer, EnteredAmount, FactId, Facts, Wage, WeeklyHours, WrittenHours,
};
use personlig_assistance::domain::quantity::Date;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::fmt::Write;

fn day() -> Date {
    Date::from_ymd_opt(2026, 3, 2).expect("a day")
}

fn hours() -> impl Strategy<Value = WeeklyHours> {
    let minutes = (1_u32..=10_080).prop_map(WrittenHours::Minutes);
    let decimal =
        (1_i64..=16_800).prop_map(|hundredths| WrittenHours::Decimal(Decimal::new(hundredths, 2)));
    prop_oneof![minutes, decimal].prop_map(|hours| WeeklyHours::new(hours).expect("hours"))
}

fn figures() -> impl Strategy<Value = Facts> {
    let jobs = proptest::collection::vec((hours(), hours()), 1..=3);
    let wage = (1_i64..=99_999)
        .prop_map(|hundredths| EnteredAmount::new(Decimal::new(hundredths, 2)).expect("an amount"));
    (jobs, wage).prop_map(|(jobs, wage)| Facts {
        working_hours: Answer::Known(jobs.iter().map(|(working, _)| *working).collect()),
        needed_hours: Answer::Known(jobs.iter().map(|(_, needed)| *needed).collect()),
        wage: Answer::Known(Wage::Hourly(wage)),
        ..Facts::default()
    })
}

/// Every sign in its percent-encoded form that the sender's program may encode.
fn encoded(link: &str, encodes: impl Fn(char) -> bool) -> String {
    let mut text = String::new();
    for sign in link.chars() {
        if encodes(sign) {
            write!(text, "%{:02X}", u32::from(sign)).expect("room");
        } else {
            text.push(sign);
        }
    }
    text
}

proptest! {
    #[test]
    fn what_is_written_is_read_again_however_it_was_sent(
        facts in figures(),
        after in "[.,;)>!?]{0,3}",
        every in any::<bool>(),
    ) {
        let written = link::write(&facts).expect("a link");
        let safe = |sign: char| sign.is_ascii_alphanumeric() || "&=_-.".contains(sign);
        prop_assert!(written.chars().all(safe), "{written}");
        let sent = encoded(&written, |sign| every || !sign.is_ascii_alphanumeric());
        for sent in [written.clone(), sent, written.replace('_', "%5F")] {
            let sent = sent + &after;
            prop_assert!(every || link::is_link(&sent), "{sent}");
            let read = link::read(&sent, day()).expect("a case");
            prop_assert_eq!(&read.facts, &facts, "{}", sent);
        }
    }

    #[test]
    fn whatever_comes_is_refused_or_holds_figures_alone(
        rest in "[a-z_&=%0-9A-F:,.h<> -]{0,60}",
        start in prop_oneof![Just(""), Just("tal&"), Just("tal%26"), Just("tal&working_hours=")],
    ) {
        if let Ok(case) = link::read(&format!("{start}{rest}"), day()) {
            for fact in FactId::ALL {
                prop_assert!(!(case.facts.is_answered(fact) && fact.concerns_health()), "{fact:?}");
            }
            let again = link::write(&case.facts).expect("what was read can be written");
            let read = link::read(&again, day()).expect("a case");
            prop_assert_eq!(read.facts, case.facts);
        }
    }
}
