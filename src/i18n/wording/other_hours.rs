//! The same case with other working hours.

use super::words::fill_with;
use crate::domain::assessment::{OtherHours, OtherHoursRow};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::quantity::rounding::up_to_hundredths;
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, Titled};

impl Catalogue {
    /// Which working hours the need takes, and how to read the table.
    #[must_use]
    pub fn other_hours(&self, others: &OtherHours, reader: &Reader<'_>) -> Titled {
        let hours = |hours: Option<HoursPerWeek>| {
            hours.map_or_else(String::new, |hours| self.hours_per_week(hours))
        };
        let fewest = others
            .fewest
            .map(|hours| HoursPerWeek::new(up_to_hundredths(hours.exact())));
        let figures = [("behov", hours(others.need)), ("arbejdstid", hours(fewest))];
        let over = others.rows.iter().any(|row| row.hours.is_none());
        let need = others.need.is_some();
        let lines = [
            (
                need && fewest.is_some(),
                t!(
                    "Behovet er {behov}. Det er inden for loftet, når arbejdstiden er mindst \
                     {arbejdstid}."
                ),
            ),
            (
                need && fewest.is_none(),
                t!(
                    "Behovet er {behov}. Det er mere end det højeste loft, så en længere arbejdstid \
                     er ikke nok."
                ),
            ),
            (
                true,
                t!(
                    "Loftet vokser med arbejdstiden. Ved {fuld tid} er det {loft}. Uden undtagelsen \
                     bliver det ikke højere."
                ),
            ),
            (
                over,
                t!(
                    "En streg betyder, at behovet er over loftet. Så er der som udgangspunkt ingen \
                     hjælp."
                ),
            ),
            (
                over,
                t!(
                    "Undtagelsen for flere eller meget betydelige funktionsnedsættelser er ikke \
                     regnet med."
                ),
            ),
            (
                need,
                t!(
                    "Behovet er det samme i alle rækker. Det kan blive et andet, når arbejdstiden \
                     ændrer sig."
                ),
            ),
            (
                true,
                t!("Sig det til kommunen, hvis arbejdstiden ændrer sig."),
            ),
        ];
        Titled {
            title: self.word(t!("Hvis arbejdstiden var en anden")),
            paragraphs: lines
                .into_iter()
                .filter(|(said, _)| *said)
                .map(|(_, line)| fill_with(line, reader, &figures))
                .collect(),
        }
    }

    /// The caption of the table.
    #[must_use]
    pub fn other_hours_caption(&self) -> &str {
        self.say(t!("Loftet og hjælpen efter arbejdstid"))
    }

    /// The caption of the drawing.
    #[must_use]
    pub fn hours_chart_caption(&self, working_hours: HoursPerWeek, help: HoursPerWeek) -> String {
        self.fill(
            t!(
                "Linjen er loftet. Den stiger med arbejdstiden. Prikken er dit svar: {arbejdstid} \
             på jobbet og et behov på {timer}."
            ),
            &[
                ("arbejdstid", self.hours_of_week(working_hours)),
                ("timer", self.hours_of_week(help)),
            ],
        )
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
            self.fill(t!("{timer} (dit svar)"), &[("timer", hours)])
        } else {
            hours
        }
    }
}
