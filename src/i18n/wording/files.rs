//! What stands in files that somebody takes along.

use super::words::{fill, fill_with};
use crate::domain::assessment::Reminder;
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader};

impl Catalogue {
    /// A note in a calendar: its title, which others may see, and what to do.
    #[must_use]
    pub fn calendar_note(&self, note: Reminder, reader: &Reader<'_>) -> (String, String) {
        let (title, text) = match note {
            Reminder::RequestRefund(quarter) => {
                let figures = [("kvartal", self.quarter(quarter, None))];
                return (
                    fill_with(
                        t!("Send regnskab til kommunen: {kvartal}"),
                        reader,
                        &figures,
                    ),
                    fill(
                        t!(
                            "Kvartalet er slut. Kommunen skal betale inden {frist} efter, at den har fået det."
                        ),
                        reader,
                    ),
                );
            }
            Reminder::Meeting => (
                t!("Mødes og tale om, hvordan det går"),
                t!("Det er et godt råd fra en håndbog. Loven kræver det ikke."),
            ),
            Reminder::Review => (
                t!("Spørg kommunen, hvornår den ser på aftalen igen"),
                t!("Det skal ske senest {eftersyn} efter, at kommunen har sagt ja."),
            ),
        };
        (fill(title, reader), fill(text, reader))
    }
}
