//! A receipt: what it is, and what became of its calculation.

use crate::casefile::receipt::{Change, Verified};
use crate::domain::quantity::Exact;
use crate::i18n::Catalogue;
use crate::i18n::text::t;

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
        let count = Exact::whole(i128::try_from(receipt.changes.len()).unwrap_or(0));
        let result = if receipt.changes.is_empty() {
            self.word(t!("Resultatet er det samme, til sidste ciffer."))
        } else {
            self.counted(
                count,
                t!("Der er én ting, som er anderledes nu."),
                t!("Der er {tal} ting, som er anderledes nu."),
            )
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
            result,
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
