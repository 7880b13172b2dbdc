//! Amounts, hours and days with their words.

use crate::domain::law::{Entry, Unit};
use crate::domain::quantity::{Date, Exact, HourlyRate, Hours, HoursPerWeek, Money, Share, Weeks};
use crate::domain::trace::Figure;
use crate::i18n::Catalogue;
use crate::i18n::number::{self, hours_and_minutes};
use crate::i18n::text::{Text, here, t};
use chrono::Datelike;

/// Decimals of hours and weeks.
pub(super) const DECIMALS: u32 = 2;

impl Catalogue {
    /// `13.297,44 kr.`
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        self.fill(
            t!("{tal} kr."),
            &[("tal", self.fixed(money.exact(), DECIMALS))],
        )
    }

    /// `127,86 kr. i timen`
    #[must_use]
    pub fn rate(&self, rate: HourlyRate) -> String {
        self.fill(
            t!("{tal} kr. i timen"),
            &[("tal", self.fixed(rate.exact(), DECIMALS))],
        )
    }

    /// `16,22 timer`
    #[must_use]
    pub fn hours(&self, hours: Hours) -> String {
        self.hours_counted(hours.exact())
    }

    /// `16,22 timer`, where it is plain that they are hours a week.
    #[must_use]
    pub fn hours_of_week(&self, hours: HoursPerWeek) -> String {
        self.hours_counted(hours.exact())
    }

    fn hours_counted(&self, hours: Exact) -> String {
        self.counted(hours, here!("{tal} time"), here!("{tal} timer"))
    }

    /// `16,22 timer om ugen`
    #[must_use]
    pub fn hours_per_week(&self, hours: HoursPerWeek) -> String {
        self.counted(
            hours.exact(),
            t!("{tal} time om ugen"),
            t!("{tal} timer om ugen"),
        )
    }

    /// `16,22 timers`, as in `16,22 timers hjælp`.
    pub(super) fn hours_of(&self, hours: HoursPerWeek) -> String {
        self.counted(hours.exact(), t!("{tal} times"), t!("{tal} timers"))
    }

    /// `16 timer og 13 minutter`, to the minute.
    pub(super) fn clock(&self, hours: Exact) -> String {
        let Some((whole, minutes)) = hours_and_minutes(hours) else {
            return self.hours_counted(hours);
        };
        let in_hours = self.hours_counted(Exact::whole(whole));
        let in_minutes = self.counted(
            Exact::whole(minutes),
            t!("{tal} minut"),
            t!("{tal} minutter"),
        );
        match (whole, minutes) {
            (_, 0) => in_hours,
            (0, _) => in_minutes,
            (_, _) => self.fill(
                t!("{timer} og {minutter}"),
                &[("timer", in_hours), ("minutter", in_minutes)],
            ),
        }
    }

    /// Hours a week, and the same to the minute where there are minutes:
    /// `16,22 timer om ugen (16 timer og 13 minutter)`.
    pub(super) fn hours_in_both_ways(&self, hours: HoursPerWeek) -> String {
        let plain = self.hours_per_week(hours);
        let to_the_minute = self.clock(hours.exact());
        if self.hours_of_week(hours) == to_the_minute {
            plain
        } else {
            format!("{plain} ({to_the_minute})")
        }
    }

    /// `13 uger`
    #[must_use]
    pub fn weeks(&self, weeks: Weeks) -> String {
        self.counted(weeks.exact(), t!("{tal} uge"), t!("{tal} uger"))
    }

    /// `12,5 %`
    pub(super) fn share(&self, share: Share) -> String {
        self.percent(self.short(share.percent(), DECIMALS))
    }

    /// A number of hundredths with its sign.
    pub(super) fn percent(&self, number: String) -> String {
        self.fill(t!("{tal} %"), &[("tal", number)])
    }

    /// A number or a part that is rounded.
    pub(super) fn roughly(&self, rounded: String) -> String {
        self.fill(t!("cirka {tal}"), &[("tal", rounded)])
    }

    /// A figure of a calculation with its unit.
    pub(super) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Hours(it) => self.hours(it),
            Figure::HoursPerWeek(it) => self.hours_per_week(it),
            Figure::Weeks(it) => self.weeks(it),
            Figure::Rate(it) => self.rate(it),
            Figure::Money(it) => self.money(it),
            Figure::Share(it) => self.share(it),
        }
    }

    /// A dated value of the law with its unit.
    pub(super) fn value(&self, entry: &Entry, unit: Unit) -> String {
        let number = Exact::from(entry.decimal());
        match unit {
            Unit::HoursPerWeek | Unit::Hours => self.hours_counted(number),
            Unit::KronerPerHour => self.rate(HourlyRate::new(number)),
            Unit::Kroner => self.money(Money::new(number)),
            Unit::Percent => self.share(Share::percent_of(number)),
            Unit::Weeks | Unit::WeeksPerMonth => self.weeks(Weeks::new(number)),
            Unit::Days => self.counted(number, t!("{tal} dag"), t!("{tal} dage")),
            Unit::WorkingDays => self.counted(number, t!("{tal} hverdag"), t!("{tal} hverdage")),
            Unit::Months => self.counted(number, t!("{tal} måned"), t!("{tal} måneder")),
            Unit::Years => self.counted(number, t!("et år"), t!("{tal} år")),
            Unit::OClock => self.counted(number, t!("kl. {tal}"), t!("kl. {tal}")),
        }
    }

    /// A number in a text, which is in the singular for one.
    pub(super) fn counted(&self, number: Exact, one: Text, many: Text) -> String {
        let number = self.short(number, DECIMALS);
        let is_one = number == self.short(Exact::ONE, DECIMALS);
        self.fill(if is_one { one } else { many }, &[("tal", number)])
    }

    /// `30.000,00 kr. om måneden`
    #[must_use]
    pub fn per_month(&self, money: Money) -> String {
        self.fill(t!("{beløb} om måneden"), &[("beløb", self.money(money))])
    }

    /// `1. oktober 2022`
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        let figures = [
            ("dag", day.day().to_string()),
            ("måned", self.word(month(day))),
            ("år", day.year().to_string()),
        ];
        self.fill(here!("{dag}. {måned} {år}"), &figures)
    }

    /// `1. oktober`
    #[must_use]
    pub(super) fn day_and_month(&self, day: Date) -> String {
        let figures = [
            ("dag", day.day().to_string()),
            ("måned", self.word(month(day))),
        ];
        self.fill(t!("{dag}. {måned}"), &figures)
    }

    /// Rounded half up, with all its decimals.
    pub(super) fn fixed(&self, number: Exact, decimals: u32) -> String {
        number::fixed(number, decimals, self.language())
    }

    /// Rounded half up, without zeros at the end.
    pub(super) fn short(&self, number: Exact, decimals: u32) -> String {
        number::short(number, decimals, self.language())
    }
}

fn month(day: Date) -> Text {
    match day.month() {
        1 => here!("januar"),
        2 => here!("februar"),
        3 => here!("marts"),
        4 => here!("april"),
        5 => here!("maj"),
        6 => here!("juni"),
        7 => here!("juli"),
        8 => here!("august"),
        9 => here!("september"),
        10 => here!("oktober"),
        11 => here!("november"),
        _ => here!("december"),
    }
}

impl Catalogue {
    /// How large a part of the working week the help is, in a sentence that people can feel.
    /// `None` when it is more than the whole.
    pub(super) fn part_of_week(
        &self,
        help: HoursPerWeek,
        working_hours: HoursPerWeek,
    ) -> Option<String> {
        let share = help.over(working_hours);
        if !share.is_defined() || share > Exact::ONE {
            return None;
        }
        let distance = |part: Exact| part.minus(share).at_least(share.minus(part));
        let (above, below, words) = PARTS
            .into_iter()
            .min_by_key(|(above, below, _)| distance(Exact::ratio(*above, *below)))?;
        let nearest = Exact::ratio(above, below);
        let part = if share < Exact::ratio(1, 14) {
            self.word(t!("en lille del af arbejdsugen"))
        } else if nearest == share {
            self.word(words)
        } else if nearest == Exact::ONE {
            self.word(t!("næsten hele arbejdsugen"))
        } else {
            self.roughly(self.word(words))
        };
        Some(self.fill(t!("Det er {del}."), &[("del", part)]))
    }
}

/// Parts of a week.
const PARTS: [(i128, i128, Text); 10] = [
    (1, 10, t!("en tiendedel af arbejdsugen")),
    (1, 5, t!("en femtedel af arbejdsugen")),
    (1, 4, t!("en fjerdedel af arbejdsugen")),
    (1, 3, t!("en tredjedel af arbejdsugen")),
    (2, 5, t!("to femtedele af arbejdsugen")),
    (1, 2, t!("halvdelen af arbejdsugen")),
    (3, 5, t!("tre femtedele af arbejdsugen")),
    (2, 3, t!("to tredjedele af arbejdsugen")),
    (3, 4, t!("tre fjerdedele af arbejdsugen")),
    (1, 1, t!("hele arbejdsugen")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::DANISH;

    fn per_week(hundredths: i128) -> HoursPerWeek {
        HoursPerWeek::new(Exact::ratio(hundredths, 100))
    }

    #[test]
    fn writes_amounts_as_danes_do() {
        assert_eq!(
            DANISH.money(Money::new(Exact::ratio(1_329_744, 100))),
            "13.297,44 kr."
        );
        assert_eq!(DANISH.money(Money::new(Exact::whole(185))), "185,00 kr.");
        assert_eq!(
            DANISH.rate(HourlyRate::new(Exact::ratio(12_786, 100))),
            "127,86 kr. i timen"
        );
        assert_eq!(
            DANISH.share(Share::percent_of(Exact::ratio(25, 2))),
            "12,5 %"
        );
        assert_eq!(DANISH.weeks(Weeks::whole(13)), "13 uger");
        assert_eq!(DANISH.weeks(Weeks::whole(1)), "1 uge");
        assert_eq!(DANISH.weeks(Weeks::days(90)), "12,86 uger");
    }

    #[test]
    fn writes_hours_in_both_ways() {
        let ceiling = HoursPerWeek::new(Exact::ratio(600, 37));
        assert_eq!(
            DANISH.hours_in_both_ways(ceiling),
            "16,22 timer om ugen (16 timer og 13 minutter)"
        );
        assert_eq!(DANISH.hours_in_both_ways(per_week(800)), "8 timer om ugen");
        assert_eq!(DANISH.hours_in_both_ways(per_week(100)), "1 time om ugen");
        assert_eq!(DANISH.hours_of(per_week(100)), "1 times");
        assert_eq!(DANISH.hours_of(per_week(1190)), "11,9 timers");
        assert_eq!(DANISH.clock(Exact::ratio(1, 2)), "30 minutter");
        assert_eq!(DANISH.clock(Exact::ratio(61, 60)), "1 time og 1 minut");
        assert_eq!(DANISH.clock(Exact::ZERO), "0 timer");
    }

    #[test]
    fn writes_days() {
        assert_eq!(
            Date::from_ymd_opt(2022, 10, 1)
                .map(|day| DANISH.date(day))
                .as_deref(),
            Some("1. oktober 2022")
        );
        assert_eq!(
            Date::from_ymd_opt(2026, 12, 31)
                .map(|day| DANISH.date(day))
                .as_deref(),
            Some("31. december 2026")
        );
    }

    #[test]
    fn says_parts_in_words() {
        let of_full_time = |hundredths| DANISH.part_of_week(per_week(hundredths), per_week(3700));
        assert_eq!(
            of_full_time(1850).as_deref(),
            Some("Det er halvdelen af arbejdsugen.")
        );
        assert_eq!(
            of_full_time(2000).as_deref(),
            Some("Det er cirka halvdelen af arbejdsugen.")
        );
        assert_eq!(
            of_full_time(800).as_deref(),
            Some("Det er cirka en femtedel af arbejdsugen.")
        );
        assert_eq!(
            of_full_time(100).as_deref(),
            Some("Det er en lille del af arbejdsugen.")
        );
        assert_eq!(
            of_full_time(3700).as_deref(),
            Some("Det er hele arbejdsugen.")
        );
        assert_eq!(
            of_full_time(3600).as_deref(),
            Some("Det er næsten hele arbejdsugen.")
        );
        assert_eq!(of_full_time(3701), None);
        assert_eq!(DANISH.part_of_week(per_week(100), HoursPerWeek::ZERO), None);
    }
}
