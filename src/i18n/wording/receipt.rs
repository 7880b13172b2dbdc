//! A receipt: what it is, and what became of its calculation.

use crate::casefile::receipt::{Change, KnownFigure, Verified};
use crate::domain::assessment::{Outcome, Payable};
use crate::domain::coded::{Closed, Coded};
use crate::domain::quantity::{Exact, HoursPerWeek, Money};
use crate::i18n::Catalogue;
use crate::i18n::text::t;
use rust_decimal::Decimal;
use std::str::FromStr;

/// How a file writes that there is no figure.
const NOTHING: &str = "null";

impl Catalogue {
    /// What a receipt and a case for the tests are. `health`: whether the answers tell something of
    /// somebody's health.
    #[must_use]
    pub fn about_record(&self, health: bool) -> Vec<String> {
        let mut paragraphs = vec![self.word(t!(
            "På en kvittering står alle svar og hele beregningen. Åbner du den en anden dag, regner \
             vi igen og viser, hvad der er anderledes."
        ))];
        if health {
            paragraphs.push(self.word(t!("Der står også svar om helbred på den.")));
        }
        paragraphs.push(self.word(t!(
            "Kvitteringen er ikke underskrevet. Den viser ikke, hvem der har lavet den."
        )));
        paragraphs.push(self.word(t!(
            "Et testeksempel er svarene og det resultat, vi er kommet til. Det er til dem, der \
             tjekker, om beregneren følger loven."
        )));
        paragraphs
    }

    /// The heading above what became of a receipt.
    #[must_use]
    pub fn receipt_title(&self) -> String {
        self.word(t!("Vi har regnet kvitteringen efter"))
    }

    /// Whether the result is the same, and by which rules it was worked out.
    #[must_use]
    pub fn verified(&self, receipt: &Verified) -> Vec<String> {
        let result = if receipt.changes.is_empty() {
            t!("Resultatet er det samme, til sidste ciffer.")
        } else if !receipt.known().is_empty() {
            t!("Resultatet er anderledes nu.")
        } else if receipt.is_only_explained_otherwise() {
            t!("Tallene er de samme. Det er forklaringen, der er ændret.")
        } else {
            t!("De vigtigste tal er de samme. Det er noget andet i beregningen, der er ændret.")
        };
        if receipt.was_altered() {
            return vec![self.word(t!(
                "Filen er ændret, efter at den blev gemt. Stol ikke på tallene i den."
            ))];
        }
        let rules = if receipt.by.has_same_rules() {
            t!("Beregneren er den samme nu.")
        } else {
            t!("Beregneren er ændret siden.")
        };
        let by = [
            ("udgave", receipt.by.program.clone()),
            ("dag", self.date(receipt.by.law_read_to)),
        ];
        vec![
            self.word(result),
            self.fill(
                t!("Vi har regnet efter reglerne den {dag}, som kvitteringen er fra."),
                &[("dag", self.date(receipt.case.day))],
            ),
            self.fill(
                t!("Den er lavet med udgave {udgave} af beregneren. Den udgave kender reglerne til og med den {dag}."),
                &by,
            ),
            self.word(rules),
        ]
    }

    /// A figure that people know and that is otherwise now.
    #[must_use]
    pub fn known_change(&self, known: KnownFigure, change: &Change) -> String {
        let value = |value: &Option<String>| {
            let value = value.as_deref().filter(|value| *value != NOTHING);
            value.map(|value| self.known_value(known, value))
        };
        self.change_since(&Change {
            at: self.known_name(known),
            then: value(&change.then),
            now: value(&change.now),
        })
    }

    fn known_name(&self, known: KnownFigure) -> String {
        self.word(match known {
            KnownFigure::Outcome => t!("Svaret"),
            KnownFigure::Hours => t!("Hjælp om ugen"),
            KnownFigure::QuarterSubsidy => t!("Tilskud på et kvartal"),
            KnownFigure::QuarterOwnShare => t!("Egen andel på et kvartal"),
            KnownFigure::Interpreting => t!("Højeste takst for én tolkning"),
            KnownFigure::Payable => t!("Kan pengene udbetales"),
            KnownFigure::Subsidy => t!("Tilskud for kvartalet"),
            KnownFigure::OwnShare => t!("Egen andel for kvartalet"),
            KnownFigure::QuarterPayable => t!("Kan kvartalets penge udbetales"),
        })
    }

    /// A value of a receipt in words; as it stands there where it is none that we write.
    fn known_value(&self, known: KnownFigure, value: &str) -> String {
        let number = || Decimal::from_str(value).ok().map(Exact::from);
        let said = match known {
            KnownFigure::Outcome => {
                Outcome::from_code(value).map(|outcome| self.outcome_in_short(outcome))
            }
            KnownFigure::Payable | KnownFigure::QuarterPayable => self.payment_status(value),
            KnownFigure::Hours => {
                number().map(|hours| self.hours_of_week(HoursPerWeek::new(hours)))
            }
            KnownFigure::QuarterSubsidy
            | KnownFigure::QuarterOwnShare
            | KnownFigure::Interpreting
            | KnownFigure::Subsidy
            | KnownFigure::OwnShare => number().map(|amount| self.money(Money::new(amount))),
        };
        said.unwrap_or_else(|| value.to_owned())
    }

    fn payment_status(&self, code: &str) -> Option<String> {
        let statuses = [
            (Payable::Yes, t!("ja")),
            (Payable::NotYet(Vec::new()), t!("ikke endnu")),
            (Payable::No(Vec::new()), t!("nej")),
        ];
        let found = statuses
            .into_iter()
            .find(|(status, _)| Coded::code(status) == code);
        found.map(|(_, text)| self.word(text))
    }

    /// The line behind which so many values are folded that are otherwise now.
    #[must_use]
    pub fn changes_fold(&self, count: usize) -> String {
        let count = Exact::whole(i128::try_from(count).unwrap_or(0));
        self.counted(
            count,
            t!("For sagsbehandlere: én ændring i filen"),
            t!("For sagsbehandlere: {tal} ændringer i filen"),
        )
    }

    /// A value that is otherwise now, by its place in the file.
    #[must_use]
    pub fn change_since(&self, change: &Change) -> String {
        let (text, then, now) = match (&change.then, &change.now) {
            (Some(then), Some(now)) => (
                t!("{sted}: før {før}, nu {nu}"),
                then.as_str(),
                now.as_str(),
            ),
            (None, Some(now)) => (t!("{sted}: ny, {nu}"), "", now.as_str()),
            (Some(then), None) => (t!("{sted}: væk, før {før}"), then.as_str(), ""),
            (None, None) => return change.at.clone(),
        };
        self.fill(
            text,
            &[
                ("sted", change.at.clone()),
                ("før", then.to_owned()),
                ("nu", now.to_owned()),
            ],
        )
    }

    /// That more is otherwise than is listed.
    #[must_use]
    pub fn more_changes(&self, more: usize) -> String {
        let more = Exact::whole(i128::try_from(more).unwrap_or(0));
        self.counted(more, t!("og én ting mere"), t!("og {tal} ting mere"))
    }
}
