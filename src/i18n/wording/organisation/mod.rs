//! Who helps whom, and for how long: the questions, and what it comes to.

mod questions;

use super::outcome::rate_of;
use super::settlement;
use super::words::{fill, fill_with};
use crate::domain::assessment::{Bound, HelpedBy, Organised};
use crate::domain::facts::AssistantRole;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, SettlementLine, Titled};
use crate::interview::organisation::Model;

impl Catalogue {
    /// That there is nothing to show yet.
    #[must_use]
    pub fn organisation_unfinished(&self) -> &str {
        self.say(t!("Der mangler svar om, hvem der hjælper"))
    }

    /// Whether the hours fit the grant: the heading.
    #[must_use]
    pub fn organisation_title(&self, organised: &Organised) -> String {
        let hours = |text, hours| {
            let figures = [("timer", self.hours_per_week(hours))];
            self.fill(text, &figures)
        };
        if organised.not_covered() > HoursPerWeek::ZERO {
            return hours(t!("{timer} er for meget"), organised.not_covered());
        }
        if organised.left() > HoursPerWeek::ZERO {
            return hours(t!("Der er {timer} tilbage"), organised.left());
        }
        self.word(t!("Timerne passer med bevillingen"))
    }

    /// What the hours come to. `people`: whether several people are helped.
    #[must_use]
    pub fn organisation_hours(&self, organised: &Organised, people: bool) -> String {
        let text = if people {
            t!("Der er planlagt {timer}. Bevillingerne giver tilsammen {bevilget}.")
        } else {
            t!("Der er planlagt {timer}. Bevillingen giver {bevilget}.")
        };
        let figures = [
            ("timer", self.hours_per_week(organised.hours)),
            ("bevilget", self.hours_per_week(organised.granted)),
        ];
        self.fill(text, &figures)
    }

    /// What to beware of: hours without a subsidy, a week that is too long.
    #[must_use]
    pub fn organisation_warnings(
        &self,
        organised: &Organised,
        people: bool,
        reader: &Reader<'_>,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        if organised.not_covered() > HoursPerWeek::ZERO {
            let hours = self.hours_per_week(organised.not_covered());
            let figures = [("timer", hours)];
            lines.push(fill_with(
                t!("Der er ikke tilskud til {timer}. Dem betaler {arbejdsgiveren} selv."),
                reader,
                &figures,
            ));
            if !people && organised.parts.len() > 1 {
                lines.push(self.word(t!(
                    "Ingen regel siger, hvis timer der falder fra. Vi trækker den samme andel fra hos \
                     alle."
                )));
            }
        }
        if organised.beyond_full_time {
            lines.push(fill(
                t!("Det er mere end fuld tid ({fuld tid}) for den, der hjælper."),
                reader,
            ));
        }
        lines
    }

    /// What the money rests on. `additions`: whether the case documents other additions.
    #[must_use]
    pub fn organisation_money(
        &self,
        organised: &Organised,
        rate: &SubsidyRate,
        additions: bool,
    ) -> Vec<String> {
        let mut lines = vec![
            self.word(t!("Tallene gælder, hvis kommunen bevilger timerne.")),
            rate_of(rate, self),
        ];
        lines.extend(
            match organised.bound {
                Bound::Exactly => None,
                Bound::AtMost => Some(t!(
                    "Vi mangler en løn eller en pris. Derfor kan tilskuddet blive mindre."
                )),
                Bound::Provisional => Some(t!(
                    "Et foreløbigt beløb mangler den løn, som kommunen har sagt ja til."
                )),
            }
            .map(|text| self.word(text)),
        );
        if organised.parts.iter().any(|part| part.money.is_none()) {
            lines.push(self.word(t!("Penge til tolk er ikke med.")));
        }
        if additions {
            lines.push(self.word(t!("Andre tillæg er ikke med her.")));
        }
        lines
    }

    /// That it stays on the screen.
    #[must_use]
    pub fn organisation_is_not_saved(&self) -> &str {
        self.say(t!(
            "Planen er ikke med, når du gemmer svarene som en fil. Du kan skrive siden ud."
        ))
    }

    /// The captions of the hours and the money of each, and of the money in all.
    #[must_use]
    pub fn organisation_captions(&self) -> [String; 3] {
        [
            t!("Timer om ugen"),
            t!("Penge på et kvartal"),
            t!("Alle hjælpere tilsammen"),
        ]
        .map(|text| self.word(text))
    }

    /// A helper in a table, counted from 1.
    #[must_use]
    pub fn organisation_helper(&self, number: usize, by: HelpedBy) -> String {
        match by {
            HelpedBy::Assistant(role) => {
                settlement::line(SettlementLine::Assistant(number, role), self)
            }
            HelpedBy::Interpreter => {
                let figures = [("tal", number.to_string())];
                self.fill(t!("Hjælper {tal}, tolk"), &figures)
            }
        }
    }

    /// One of the people, counted from 1.
    #[must_use]
    pub fn organisation_person(&self, number: usize) -> String {
        self.fill(t!("Person {tal}"), &[("tal", number.to_string())])
    }

    /// The heading above what was answered.
    #[must_use]
    pub fn organisation_answers(&self) -> &str {
        self.say(t!("Planen"))
    }

    /// What a handbook says of the way.
    #[must_use]
    pub fn organisation_advice(&self, model: Model, helpers: &[HelpedBy]) -> Titled {
        let has = |by: HelpedBy| helpers.contains(&by);
        let lines = [
            (
                has(HelpedBy::Assistant(AssistantRole::Colleague)),
                t!("En kollega passer godt, når der er brug for tæt hjælp hver dag."),
            ),
            (
                has(HelpedBy::Assistant(AssistantRole::Manager)),
                t!(
                    "En leder passer godt til faste samtaler, hvor ugen eller dagen bliver planlagt."
                ),
            ),
            (
                has(HelpedBy::Assistant(AssistantRole::NewHire)),
                t!(
                    "En ny udefra passer godt, når ingen på arbejdspladsen kan opgaven. Det er tit sådan i \
                     en lille virksomhed. Det må ikke være behandling."
                ),
            ),
            (
                model == Model::SeveralHelpers,
                t!(
                    "To, der deles om det, kan aflaste hinanden. Men det kan være svært at have mange at \
                     forholde sig til."
                ),
            ),
            (
                model == Model::SeveralPeople,
                t!("Mange timer som hjælper kan være hårdt. Tal med den, der hjælper, om det går."),
            ),
        ];
        Titled {
            title: self.word(t!("Passer den måde?")),
            paragraphs: lines
                .into_iter()
                .filter(|(said, _)| *said)
                .map(|(_, text)| self.word(text))
                .collect(),
        }
    }
}
