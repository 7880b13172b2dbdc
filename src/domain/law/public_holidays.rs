//! Public holidays (*helligdage*): the church's holidays (*folkekirkens helligdage*), which follow
//! Easter or stand on a day of their own.
//!
//! Great Prayer Day (*store bededag*) was the last time one in 2023: lov nr. 214 af 7/3/2023 om
//! konsekvenser ved afskaffelsen af store bededag som helligdag. Constitution Day (5 June), May Day,
//! Christmas Eve and New Year's Eve are no public holidays, whatever an agreement or a price list
//! makes of them.

use super::parameters::GREAT_PRAYER_DAY_ENDED;
use crate::domain::quantity::Date;
use chrono::Datelike;

/// Days from Easter Sunday (*påskedag*) to the holidays around it: Maundy Thursday
/// (*skærtorsdag*), Good Friday (*langfredag*), Easter Sunday and Monday (*2. påskedag*), Ascension
/// Day (*Kristi himmelfartsdag*), Whit Sunday (*pinsedag*) and Monday (*2. pinsedag*).
const FROM_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];
/// Days from Easter Sunday to Great Prayer Day: the fourth Friday after it.
const GREAT_PRAYER_DAY: i64 = 26;
/// Month and day: New Year's Day (*nytårsdag*), Christmas Day (*juledag*) and the day after
/// (*2. juledag*).
const FIXED: [(u32, u32); 3] = [(1, 1), (12, 25), (12, 26)];

/// Whether a day is a public holiday (*helligdag*). Sundays are none unless they are one of the
/// holidays by name.
#[must_use]
pub fn is_public_holiday(day: Date) -> bool {
    if FIXED.contains(&(day.month(), day.day())) {
        return true;
    }
    let Some(easter) = easter(day.year()) else {
        return false;
    };
    let after = day.signed_duration_since(easter).num_days();
    let prayed = after == GREAT_PRAYER_DAY && !GREAT_PRAYER_DAY_ENDED.holds_on(day);
    prayed || FROM_EASTER.contains(&after)
}

/// Easter Sunday; none in years that no case is of.
fn easter(year: i32) -> Option<Date> {
    let easter = computus::gregorian(year).ok()?;
    Date::from_ymd_opt(easter.year, easter.month, easter.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, Weekday};

    /// The ecclesiastical full moons of 1900 to 2199 by their place in the cycle of 19 years, as
    /// month and day. Easter is the Sunday after.
    const FULL_MOONS: [(u32, u32); 19] = [
        (4, 14),
        (4, 3),
        (3, 23),
        (4, 11),
        (3, 31),
        (4, 18),
        (4, 8),
        (3, 28),
        (4, 16),
        (4, 5),
        (3, 25),
        (4, 13),
        (4, 2),
        (3, 22),
        (4, 10),
        (3, 30),
        (4, 17),
        (4, 7),
        (3, 27),
    ];

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).expect("a day")
    }

    fn easter_by_the_moon(year: i32) -> Date {
        let place = usize::try_from(year.rem_euclid(19)).expect("a place");
        let (month, of_month) = FULL_MOONS[place];
        let after = day(year, month, of_month).iter_days().skip(1);
        let mut sundays = after.filter(|day| day.weekday() == Weekday::Sun);
        sundays.next().expect("a Sunday")
    }

    fn holidays(year: i32) -> Vec<Date> {
        let days = day(year, 1, 1).iter_days();
        days.take_while(|day| day.year() == year)
            .filter(|day| is_public_holiday(*day))
            .collect()
    }

    #[test]
    fn each_year_from_2000_to_2050_has_its_holidays_and_no_others() {
        for year in 2000..=2050 {
            let easter = easter_by_the_moon(year);
            let before = |days| easter.checked_sub_days(Days::new(days)).expect("a day");
            let after = |days| easter.checked_add_days(Days::new(days)).expect("a day");
            let mut expected = vec![
                (day(year, 1, 1), None),
                (before(3), Some(Weekday::Thu)),
                (before(2), Some(Weekday::Fri)),
                (easter, Some(Weekday::Sun)),
                (after(1), Some(Weekday::Mon)),
                (after(39), Some(Weekday::Thu)),
                (after(49), Some(Weekday::Sun)),
                (after(50), Some(Weekday::Mon)),
                (day(year, 12, 25), None),
                (day(year, 12, 26), None),
            ];
            if year <= 2023 {
                expected.insert(5, (after(26), Some(Weekday::Fri)));
            }
            let days: Vec<Date> = expected.iter().map(|(day, _)| *day).collect();
            assert_eq!(holidays(year), days, "{year}");
            for (day, weekday) in expected {
                assert_eq!(weekday.unwrap_or(day.weekday()), day.weekday(), "{day}");
            }
        }
    }

    #[test]
    fn known_days() {
        for (year, month, of_month) in [
            (2000, 4, 23),  // påskedag
            (2008, 5, 1),   // Kristi himmelfartsdag
            (2011, 6, 13),  // 2. pinsedag
            (2016, 3, 24),  // skærtorsdag
            (2019, 4, 19),  // langfredag
            (2022, 4, 18),  // 2. påskedag
            (2023, 5, 5),   // the last store bededag
            (2024, 3, 28),  // skærtorsdag
            (2025, 6, 9),   // 2. pinsedag
            (2026, 4, 3),   // langfredag
            (2026, 5, 14),  // Kristi himmelfartsdag
            (2026, 12, 26), // 2. juledag
            (2027, 1, 1),   // nytårsdag
            (2035, 3, 25),  // påskedag
            (2038, 4, 25),  // påskedag, as late as it can be
        ] {
            assert!(is_public_holiday(day(year, month, of_month)), "{year}");
        }
        for (year, month, of_month) in [
            (2024, 4, 26),  // store bededag no longer is one
            (2026, 5, 1),   // nor then
            (2026, 6, 5),   // grundlovsdag
            (2026, 12, 24), // juleaften
            (2026, 12, 31), // nytårsaften
            (2026, 3, 8),   // a Sunday like any other
            (2026, 4, 4),   // påskelørdag
        ] {
            assert!(!is_public_holiday(day(year, month, of_month)), "{year}");
        }
    }

    #[test]
    fn a_year_without_an_easter_that_can_be_found_has_the_days_that_do_not_move() {
        assert!(!is_public_holiday(day(1500, 4, 19)));
        assert!(is_public_holiday(day(1500, 12, 25)));
    }
}
