//! Amounts, hours and days with their Danish words.

use crate::domain::law::{Entry, Unit};
use crate::domain::quantity::{Date, Exact, HourlyRate, Hours, HoursPerWeek, Money, Share, Weeks};
use crate::domain::trace::Figure;
use crate::i18n::number::{fixed, hours_and_minutes, short};
use chrono::Datelike;

/// Decimals of hours and weeks.
pub(super) const DECIMALS: u32 = 2;

/// `13.297,44 kr.`
pub(super) fn money(money: Money) -> String {
    format!("{} kr.", fixed(money.exact(), DECIMALS))
}

/// `127,86 kr. i timen`
pub(super) fn rate(rate: HourlyRate) -> String {
    format!("{} kr. i timen", fixed(rate.exact(), DECIMALS))
}

/// `16,22 timer`
pub(super) fn hours(hours: Hours) -> String {
    counted(hours.exact(), "time", "timer")
}

/// `16,22 timer`, where it is plain that they are hours a week.
pub(super) fn hours_of_week(hours: HoursPerWeek) -> String {
    counted(hours.exact(), "time", "timer")
}

/// `16,22 timer om ugen`
pub(super) fn hours_per_week(hours: HoursPerWeek) -> String {
    format!("{} om ugen", hours_of_week(hours))
}

/// `16,22 timers`, as in `16,22 timers hjælp`.
pub(super) fn hours_of(hours: HoursPerWeek) -> String {
    counted(hours.exact(), "times", "timers")
}

/// `16 timer og 13 minutter`, to the minute.
pub(super) fn clock(hours: Exact) -> String {
    let Some((whole, minutes)) = hours_and_minutes(hours) else {
        return counted(hours, "time", "timer");
    };
    let in_hours = counted(Exact::whole(whole), "time", "timer");
    let in_minutes = counted(Exact::whole(minutes), "minut", "minutter");
    match (whole, minutes) {
        (_, 0) => in_hours,
        (0, _) => in_minutes,
        (_, _) => format!("{in_hours} og {in_minutes}"),
    }
}

/// Hours a week, and the same to the minute where there are minutes:
/// `16,22 timer om ugen (16 timer og 13 minutter)`.
pub(super) fn hours_in_both_ways(hours: HoursPerWeek) -> String {
    let plain = hours_per_week(hours);
    let to_the_minute = clock(hours.exact());
    if hours_of_week(hours) == to_the_minute {
        plain
    } else {
        format!("{plain} ({to_the_minute})")
    }
}

/// `13 uger`
pub(super) fn weeks(weeks: Weeks) -> String {
    counted(weeks.exact(), "uge", "uger")
}

/// `12,5 %`
pub(super) fn share(share: Share) -> String {
    format!("{} %", short(share.percent(), DECIMALS))
}

/// A figure of a calculation with its unit.
pub(super) fn figure(figure: Figure) -> String {
    match figure {
        Figure::Hours(it) => hours(it),
        Figure::HoursPerWeek(it) => hours_per_week(it),
        Figure::Weeks(it) => weeks(it),
        Figure::Rate(it) => rate(it),
        Figure::Money(it) => money(it),
        Figure::Share(it) => share(it),
    }
}

/// A dated value of the law with its unit.
pub(super) fn value(entry: &Entry, unit: Unit) -> String {
    let number = Exact::from(entry.decimal());
    match unit {
        Unit::HoursPerWeek | Unit::Hours => counted(number, "time", "timer"),
        Unit::KronerPerHour => rate(HourlyRate::new(number)),
        Unit::Kroner => money(Money::new(number)),
        Unit::Percent => share(Share::percent_of(number)),
        Unit::Weeks | Unit::WeeksPerMonth => counted(number, "uge", "uger"),
        Unit::Days => counted(number, "dag", "dage"),
        Unit::WorkingDays => counted(number, "hverdag", "hverdage"),
        Unit::Months => counted(number, "måned", "måneder"),
        Unit::Years => format!("{} år", short(number, DECIMALS)),
    }
}

/// A number with its noun, which is in the singular for one.
pub(super) fn counted(number: Exact, one: &str, many: &str) -> String {
    let number = short(number, DECIMALS);
    let is_one = number == short(Exact::ONE, DECIMALS);
    format!("{number} {}", if is_one { one } else { many })
}

/// `1. oktober 2022`
pub(super) fn date(day: Date) -> String {
    format!("{}. {} {}", day.day(), month(day), day.year())
}

fn month(day: Date) -> &'static str {
    match day.month() {
        1 => "januar",
        2 => "februar",
        3 => "marts",
        4 => "april",
        5 => "maj",
        6 => "juni",
        7 => "juli",
        8 => "august",
        9 => "september",
        10 => "oktober",
        11 => "november",
        _ => "december",
    }
}

/// How large a part of the working week the help is, in a word that people can feel:
/// `cirka halvdelen`. `None` when it is more than the whole.
pub(super) fn part_of_week(help: HoursPerWeek, working_hours: HoursPerWeek) -> Option<String> {
    const PARTS: [(i128, i128, &str); 10] = [
        (1, 10, "en tiendedel"),
        (1, 5, "en femtedel"),
        (1, 4, "en fjerdedel"),
        (1, 3, "en tredjedel"),
        (2, 5, "to femtedele"),
        (1, 2, "halvdelen"),
        (3, 5, "tre femtedele"),
        (2, 3, "to tredjedele"),
        (3, 4, "tre fjerdedele"),
        (1, 1, "hele"),
    ];
    let share = help.over(working_hours);
    if !share.is_defined() || share > Exact::ONE {
        return None;
    }
    if share < Exact::ratio(1, 14) {
        return Some("en lille del".to_owned());
    }
    let distance = |part: Exact| part.minus(share).at_least(share.minus(part));
    let (above, below, words) = PARTS
        .into_iter()
        .min_by_key(|(above, below, _)| distance(Exact::ratio(*above, *below)))?;
    let part = Exact::ratio(above, below);
    Some(if part == share {
        words.to_owned()
    } else if part == Exact::ONE {
        "næsten hele".to_owned()
    } else {
        format!("cirka {words}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn per_week(hundredths: i128) -> HoursPerWeek {
        HoursPerWeek::new(Exact::ratio(hundredths, 100))
    }

    #[test]
    fn writes_amounts_as_danes_do() {
        assert_eq!(
            money(Money::new(Exact::ratio(1_329_744, 100))),
            "13.297,44 kr."
        );
        assert_eq!(money(Money::new(Exact::whole(185))), "185,00 kr.");
        assert_eq!(
            rate(HourlyRate::new(Exact::ratio(12_786, 100))),
            "127,86 kr. i timen"
        );
        assert_eq!(share(Share::percent_of(Exact::ratio(25, 2))), "12,5 %");
        assert_eq!(weeks(Weeks::whole(13)), "13 uger");
        assert_eq!(weeks(Weeks::whole(1)), "1 uge");
        assert_eq!(weeks(Weeks::days(90)), "12,86 uger");
    }

    #[test]
    fn writes_hours_in_both_ways() {
        let ceiling = HoursPerWeek::new(Exact::ratio(600, 37));
        assert_eq!(
            hours_in_both_ways(ceiling),
            "16,22 timer om ugen (16 timer og 13 minutter)"
        );
        assert_eq!(hours_in_both_ways(per_week(800)), "8 timer om ugen");
        assert_eq!(hours_in_both_ways(per_week(100)), "1 time om ugen");
        assert_eq!(hours_of(per_week(100)), "1 times");
        assert_eq!(hours_of(per_week(1190)), "11,9 timers");
        assert_eq!(clock(Exact::ratio(1, 2)), "30 minutter");
        assert_eq!(clock(Exact::ratio(61, 60)), "1 time og 1 minut");
        assert_eq!(clock(Exact::ZERO), "0 timer");
    }

    #[test]
    fn writes_days() {
        assert_eq!(
            Date::from_ymd_opt(2022, 10, 1).map(date).as_deref(),
            Some("1. oktober 2022")
        );
        assert_eq!(
            Date::from_ymd_opt(2026, 12, 31).map(date).as_deref(),
            Some("31. december 2026")
        );
    }

    #[test]
    fn says_parts_in_words() {
        let of_full_time = |hundredths| part_of_week(per_week(hundredths), per_week(3700));
        assert_eq!(of_full_time(1850).as_deref(), Some("halvdelen"));
        assert_eq!(of_full_time(2000).as_deref(), Some("cirka halvdelen"));
        assert_eq!(of_full_time(800).as_deref(), Some("cirka en femtedel"));
        assert_eq!(of_full_time(100).as_deref(), Some("en lille del"));
        assert_eq!(of_full_time(3700).as_deref(), Some("hele"));
        assert_eq!(of_full_time(3600).as_deref(), Some("næsten hele"));
        assert_eq!(of_full_time(3701), None);
        assert_eq!(part_of_week(per_week(100), HoursPerWeek::ZERO), None);
    }
}
