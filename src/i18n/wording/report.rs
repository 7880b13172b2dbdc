//! What people can do to whom something looks wrong, and what a report of it says.

use super::words::fill;
use crate::domain::quantity::Quarter;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader, Titled};
use crate::interview::{Door, Wrong};

impl Catalogue {
    /// What the page is for.
    #[must_use]
    pub fn report_introduction(&self) -> Vec<String> {
        self.texts(&[
            t!("Sig, hvad der ser forkert ud. Så viser vi, hvad du kan prøve."),
            t!("Du får også en besked, som du selv kan sende. Vi sender ikke noget."),
        ])
    }

    fn texts(&self, texts: &[Text]) -> Vec<String> {
        texts.iter().map(|text| self.word(*text)).collect()
    }

    /// The question what looks wrong, and how to answer it.
    #[must_use]
    pub fn what_is_wrong(&self) -> (String, String) {
        (
            self.word(t!("Hvad ser forkert ud?")),
            self.word(t!("Vælg det, der passer bedst.")),
        )
    }

    /// Something that can look wrong.
    #[must_use]
    pub fn wrong(&self, wrong: Wrong) -> String {
        self.word(match wrong {
            Wrong::Condition => t!("Et svar eller en betingelse"),
            Wrong::Figure => t!("Et tal"),
            Wrong::Rule => t!("En regel eller en sats"),
            Wrong::Words => t!("Teksten er svær at forstå"),
            Wrong::Page => t!("Siden virker ikke, som den skal"),
        })
    }

    /// What to try first.
    #[must_use]
    pub fn try_first(&self, wrong: Wrong, reader: &Reader<'_>) -> Titled {
        let texts = match wrong {
            Wrong::Condition => [
                t!("Tjek svarene. Retter du et svar, regner vi igen."),
                t!("Kommunen kan vide mere, end vi spørger om. Det er kommunen, der afgør sagen."),
            ],
            Wrong::Figure => [
                t!(
                    "Tjek tallene i svarene. På siden med resultatet står, hvordan vi har regnet, trin for trin."
                ),
                t!(
                    "Har kommunen skrevet en anden sats i bevillingen? Så skriv den. Så regner vi med den."
                ),
            ],
            Wrong::Rule => [
                t!("Ved reglerne og tallene står, hvor de kommer fra. Der kan du slå det efter."),
                t!(
                    "Vi har læst reglerne til den {læst til}. Nogle nyere ændringer har vi kun læst dele af. Derfor kan vores tal være gamle."
                ),
            ],
            Wrong::Words => [
                t!("Øverst på siden kan du vælge »Let dansk«. Det er kortere."),
                t!("Under »Hvad betyder ordene?« er de svære ord forklaret."),
            ],
            Wrong::Page => [
                t!("Gem svarene i en fil, så de ikke bliver væk. Hent så siden igen."),
                t!("Virker det stadig ikke? Prøv en anden browser eller en anden computer."),
            ],
        };
        Titled {
            title: self.word(t!("Prøv det her først")),
            paragraphs: texts.iter().map(|text| fill(*text, reader)).collect(),
        }
    }

    /// To whom a report is sent, and how: to an organisation that has a name here, or to whoever has
    /// put the calculator on their page.
    #[must_use]
    pub fn send_report(&self, is_known: bool, reader: &Reader<'_>) -> Titled {
        let to = if is_known {
            t!("Send den til dem, der har lagt beregneren på deres side:")
        } else {
            t!(
                "Send den til dem, der har lagt beregneren på deres side. Det er for eksempel kommunen."
            )
        };
        Titled {
            title: self.word(t!("Send en besked")),
            paragraphs: [
                t!("Kopiér beskeden over i en mail. Skriv selv, hvad du så, og hvad du havde ventet."),
                t!("Skriv ikke CPR-nummer eller navne i beskeden."),
                t!(
                    "Beskeden er ikke en klage. Er du uenig i en afgørelse, så klag til kommunen inden \
                     {klagefrist}. Tæl fra datoen på afgørelsen."
                ),
                to,
            ]
            .into_iter()
            .map(|text| fill(text, reader))
            .collect(),
        }
    }

    /// The question whether the answers are to stand in it, and what to think of; and the two answers.
    #[must_use]
    pub fn answers_in_report(&self, reader: &Reader<'_>) -> (String, String, [String; 2]) {
        let beware = match reader.door {
            Door::Citizen => t!(
                "Svarene kan fortælle om helbred. Tag dem kun med, hvis det er nødvendigt. Send dem ikke i \
                 en almindelig mail. Brug Digital Post, eller spørg, hvordan du sender sikkert."
            ),
            Door::Employer | Door::Adviser | Door::Refund => t!(
                "Svarene handler om en anden og kan fortælle om helbred. Tag dem kun med, hvis {du} har \
                 sagt ja. Send dem ikke i en almindelig mail. Brug Digital Post, eller spørg, hvordan du \
                 sender sikkert."
            ),
        };
        (
            self.word(t!("Skal svarene stå i beskeden?")),
            fill(beware, reader),
            [
                self.word(t!("Nej, uden svar")),
                self.word(t!("Ja, med svar")),
            ],
        )
    }

    /// The label of the report.
    #[must_use]
    pub fn report_label(&self) -> String {
        self.word(t!("Beskeden"))
    }

    /// The report's lines: what it is about, which edition, and what is left to be written by hand.
    #[must_use]
    pub fn report_lines(
        &self,
        wrong: Wrong,
        edition: &str,
        settled: Option<Quarter>,
        reader: &Reader<'_>,
    ) -> Vec<String> {
        let about = match settled {
            Some(quarter) => self.fill(
                t!("Regnskabet er for {kvartal}."),
                &[("kvartal", self.quarter(quarter, None))],
            ),
            None => fill(t!("Skønnet gælder den {i dag}."), reader),
        };
        vec![
            self.word(t!(
                "Noget ser forkert ud i beregneren af personlig assistance."
            )),
            self.word(t!("Beskeden er ikke en klage over en afgørelse.")),
            self.fill(t!("Det er: {hvad}"), &[("hvad", self.wrong(wrong))]),
            self.fill(
                t!("Beregnerens udgave: {udgave}"),
                &[("udgave", edition.to_owned())],
            ),
            fill(t!("Reglerne er læst til den {læst til}."), reader),
            about,
            String::new(),
            self.word(t!("Det så jeg:")),
            String::new(),
            self.word(t!("Det havde jeg ventet:")),
        ]
    }

    /// The result in a report that has the answers.
    #[must_use]
    pub fn result_in_report(&self, heading: &str) -> String {
        self.fill(
            t!("Resultatet var: {resultat}"),
            &[("resultat", heading.to_owned())],
        )
    }
}
