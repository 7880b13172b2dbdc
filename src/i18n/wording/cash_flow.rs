//! When the wages go out and the subsidy comes back.

use super::words::fill_with;
use crate::domain::assessment::CashFlow;
use crate::domain::quantity::{Date, Quarter};
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, Titled};

impl Catalogue {
    /// How the quarters are counted, and what must be paid before the first subsidy comes.
    #[must_use]
    pub fn cash_flow(&self, flow: &CashFlow, reader: &Reader<'_>) -> Titled {
        let figures = [
            ("dato", self.date(flow.from)),
            ("beløb", self.money(flow.outlay)),
        ];
        let lines = [
            t!(
                "Hjælpen er regnet fra den {dato}. Lønnen skal betales først. Når kvartalet er slut, \
             kan {arbejdsgiveren} søge om pengene."
            ),
            t!(
                "Kommunen skal betale inden {frist}. Datoerne gælder, når kommunen får anmodningen \
             den første dag, der kan søges."
            ),
            t!(
                "Før der kommer penge for et helt kvartal, skal {arbejdsgiveren} kunne betale \
             cirka {beløb}."
            ),
        ];
        Titled {
            title: self.word(t!("Penge ud og penge ind")),
            paragraphs: lines.map(|line| fill_with(line, reader, &figures)).to_vec(),
        }
    }

    /// The caption of the table of quarters.
    #[must_use]
    pub fn cash_flow_caption(&self) -> &str {
        self.say(t!("Et år, kvartal for kvartal"))
    }

    /// A quarter, and its first day where that is not the quarter's own.
    #[must_use]
    pub fn quarter(&self, quarter: Quarter, begins: Option<Date>) -> String {
        let figures = [
            ("nummer", quarter.number().to_string()),
            ("år", quarter.year().to_string()),
            ("dato", begins.map(|day| self.date(day)).unwrap_or_default()),
        ];
        let text = match begins {
            None => t!("{nummer}. kvartal {år}"),
            Some(_) => t!("{nummer}. kvartal {år}, fra den {dato}"),
        };
        self.fill(text, &figures)
    }
}
