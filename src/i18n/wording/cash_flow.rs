//! When the wages go out and the subsidy comes back.

use super::words::fill_with;
use crate::domain::assessment::{Basis, CashFlow, Dates};
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
            Some(t!(
                "Hjælpen er regnet fra den {dato}. Den skal betales først."
            )),
            flow.application_assumed.then_some(t!(
                "Vi regner med, at kommunen får ansøgningen den {i dag}. Den kan højst betale \
             {tilbage} tilbage."
            )),
            flow.starts_earlier.then_some(t!(
                "Hjælp før den {dato} dækkes ikke. Den udgift er ikke med i tabellen."
            )),
            Some(t!(
                "Vi regner med, at der søges dagen efter kvartalet. Kommunen skal betale inden {frist}."
            )),
            Some(t!(
                "Loven nævner ingen sidste dag. Nogle kommuner har en frist, og nogle betaler hver \
             måned. Spørg kommunen."
            )),
            Some(t!(
                "Der skal være en bevilling først. Kommer den senere, kommer pengene også senere."
            )),
            Some(t!(
                "For hvert helt kvartal lægger {arbejdsgiveren} cirka {beløb} ud, før tilskuddet til \
             det kvartal kommer."
            )),
            Some(t!("Tabellen bruger reglerne og satsen i dag.")),
        ];
        Titled {
            title: self.word(t!("Penge ud og penge ind")),
            paragraphs: lines
                .into_iter()
                .flatten()
                .map(|line| fill_with(line, reader, &figures))
                .collect(),
        }
    }

    /// The caption of the table of quarters.
    #[must_use]
    pub fn cash_flow_caption(&self, basis: Basis) -> &str {
        self.say(match basis {
            Basis::AsDescribed => t!("Fire kvartaler"),
            Basis::IfGranted | Basis::Hypothetical => t!("Fire kvartaler, hvis kommunen siger ja"),
        })
    }

    /// When a quarter is claimed and when it is paid, in a cell each.
    #[must_use]
    pub fn cash_flow_dates(&self, dates: Option<Dates>) -> [String; 2] {
        dates.map_or_else(
            || [t!("Når bevillingen er der"), t!("Derefter")].map(|text| self.word(text)),
            |dates| [dates.claimed, dates.paid_by].map(|day| self.date(day)),
        )
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
