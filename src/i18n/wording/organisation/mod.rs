//! Who helps whom, and for how long: the questions, and what it comes to.

mod questions;

use super::settlement;
use super::words::{fill, fill_with};
use crate::domain::assessment::{Bound, HelpedBy, Organised};
use crate::domain::facts::{AssistantRole, Facts};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, SettlementLine, Titled};
use crate::interview::organisation::Model;

/// What is taken for all parts alike, or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Several people are helped: all grants have this rate.
    pub people: bool,
    /// The case documents other additions, which are left out.
    pub additions: bool,
    /// The ordinary rate for special qualifications is used (RA-02).
    pub special_rate: bool,
    /// Holiday pay is added (TI-02).
    pub holiday_pay: bool,
}

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
        if people
            && organised.not_covered() > HoursPerWeek::ZERO
            && organised.left() > HoursPerWeek::ZERO
        {
            let figures = [("timer", self.hours_per_week(organised.left()))];
            lines.push(self.fill(
                t!("Der er {timer} tilbage hos en anden. De timer kan ikke flyttes."),
                &figures,
            ));
        }
        if organised.beyond_full_time {
            lines.push(fill(
                t!("Det er mere end fuld tid ({fuld tid}) for den, der hjælper."),
                reader,
            ));
        }
        lines
    }

    /// That a grant is above the ceiling, and what that means.
    #[must_use]
    pub fn organisation_above_ceiling(&self, ceiling: HoursPerWeek, consequence: String) -> String {
        let figures = [
            ("loftet", self.hours_per_week(ceiling)),
            ("følge", consequence),
        ];
        self.fill(
            t!("Bevillingen er større end loftet i jobbet, som er {loftet}. {følge}"),
            &figures,
        )
    }

    /// What the money rests on.
    #[must_use]
    pub fn organisation_money(
        &self,
        organised: &Organised,
        rate: &SubsidyRate,
        taken: Taken,
        facts: &Facts,
    ) -> Vec<String> {
        let mut lines = vec![
            self.word(t!("Tallene gælder, hvis kommunen bevilger timerne.")),
            self.rate_of_case(rate, facts),
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
        let several = organised.parts.len() > 1;
        let said = [
            (taken.additions, t!("Andre tillæg er ikke med her.")),
            (
                taken.people,
                t!("Vi regner med den samme sats i alle bevillinger."),
            ),
            (
                taken.special_rate && several && !taken.people,
                t!(
                    "Lønnen for særlige kvalifikationer er brugt for alle. Den gælder kun dem, som \
                     kommunen har sagt ja til."
                ),
            ),
            (
                taken.holiday_pay && several && !taken.people,
                t!("Feriepengene er regnet på samme måde for alle ansatte."),
            ),
        ];
        let said = said.into_iter().filter(|(said, _)| *said);
        lines.extend(said.map(|(_, text)| self.word(text)));
        lines
    }

    /// That it stays on the screen.
    #[must_use]
    pub fn organisation_is_not_saved(&self) -> &str {
        self.say(t!(
            "Planen er ikke med, når du gemmer svarene som en fil. Du kan skrive siden ud."
        ))
    }

    /// The captions of the hours and the money of each, and of the money in all. `people`: whether
    /// several are helped; `interpreter`: whether one helps, whose money is not worked out.
    #[must_use]
    pub fn organisation_captions(&self, people: bool, interpreter: bool) -> [String; 3] {
        let all = match (people, interpreter) {
            (true, _) => t!("Alle personer tilsammen"),
            (false, true) => t!("Alle hjælpere tilsammen, uden tolk"),
            (false, false) => t!("Alle hjælpere tilsammen"),
        };
        [t!("Timer om ugen"), t!("Penge på et kvartal"), all].map(|text| self.word(text))
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
