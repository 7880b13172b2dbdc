//! The same case with other working hours.

use super::words::fill_with;
use crate::domain::assessment::{OtherHours, OtherHoursRow};
use crate::domain::quantity::HoursPerWeek;
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, Titled};

impl Catalogue {
    /// Which working hours the need takes, and how to read the table.
    #[must_use]
    pub fn other_hours(&self, others: &OtherHours, reader: &Reader<'_>) -> Titled {
        let hours = |hours: Option<HoursPerWeek>| {
            hours.map_or_else(String::new, |hours| self.hours_per_week(hours))
        };
        let figures = [
            ("behov", hours(others.need)),
            ("arbejdstid", hours(others.fewest)),
        ];
        let mut lines = Vec::new();
        match (others.need, others.fewest) {
            (Some(_), Some(_)) => lines.push(t!(
                "Behovet er {behov}. Det er inden for loftet, når arbejdstiden er mindst {arbejdstid}."
            )),
            (Some(_), None) => lines.push(t!(
                "Behovet er {behov}. Det er mere end det højeste loft, så en længere arbejdstid er \
             ikke nok."
            )),
            (None, _) => {}
        }
        if others.rows.iter().all(|row| row.ceiling.is_some()) {
            lines.push(t!(
                "Loftet vokser med arbejdstiden. Ved {fuld tid} er det {loft}, og højere bliver det \
             ikke."
            ));
        }
        if others.rows.iter().any(|row| row.hours.is_none()) {
            lines.push(t!(
                "En streg betyder, at behovet er over loftet. Så er der som udgangspunkt ingen hjælp."
            ));
        }
        Titled {
            title: self.word(t!("Hvis arbejdstiden var en anden")),
            paragraphs: lines
                .into_iter()
                .map(|line| fill_with(line, reader, &figures))
                .collect(),
        }
    }

    /// The caption of the table.
    #[must_use]
    pub fn other_hours_caption(&self) -> &str {
        self.say(t!("Loftet og hjælpen efter arbejdstid"))
    }

    /// The hours of help of a row, or the most that they can be.
    #[must_use]
    pub fn other_hours_help(&self, hours: HoursPerWeek, at_most: bool) -> String {
        let text = if at_most {
            t!("højst {timer}")
        } else {
            t!("{timer}")
        };
        self.fill(text, &[("timer", self.hours_of_week(hours))])
    }

    /// The working hours of a row; those of the case are marked.
    #[must_use]
    pub fn other_hours_row(&self, row: &OtherHoursRow) -> String {
        let hours = self.hours_of_week(row.working_hours);
        if row.own {
            self.fill(t!("{timer} (nu)"), &[("timer", hours)])
        } else {
            hours
        }
    }
}
