//! The need built up from the tasks: the questions, and what they come to.

use super::fields;
use super::words::{fill, fill_with};
use crate::domain::facts::YesNo;
use crate::domain::quantity::{Exact, HoursPerWeek};
use crate::domain::worksheet::{Frequency, Task, TaskKind};
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Explained, FieldText, Reader};
use crate::interview::FieldError;
use crate::interview::worksheet::{WorksheetChoice, WorksheetField, WorksheetPage};

/// What people in the examples do: made up, no figures of the law.
const HARD_WEEKS: i128 = 4;
const MINUTES: i128 = 20;
const TIMES: i128 = 2;
const HARD_TIMES: i128 = 3;
const DAYS: i128 = 5;

impl Catalogue {
    /// The link to the worksheet, at the question on the need.
    #[must_use]
    pub fn worksheet_name(&self) -> &str {
        self.say(t!("Regn timerne ud fra opgaverne"))
    }

    /// A question of the worksheet, and a short sentence under it.
    #[must_use]
    pub fn worksheet_question(
        &self,
        page: WorksheetPage,
        reader: &Reader<'_>,
    ) -> (String, Option<String>) {
        let (title, hint) = match page {
            WorksheetPage::HardWeeks => (
                t!("Et kvartal har {uger i kvartal}. Hvor mange af dem er svære?"),
                t!("I en svær uge er der brug for mere hjælp. Er alle uger ens, så skriv {nul}."),
            ),
            WorksheetPage::Kind(_) => (
                t!("Hvad er det for en hjælp?"),
                t!("Tag én opgave ad gangen. Der kommer plads til flere."),
            ),
            WorksheetPage::Amount(_) => (
                t!("Hvor lang tid tager hjælpen, og hvor tit er der brug for den?"),
                t!("Tænk på den tid, som en anden bruger på at hjælpe."),
            ),
            WorksheetPage::Another(_) => (
                t!("Er der flere opgaver, som {du} skal have hjælp til?"),
                Text::NONE,
            ),
            WorksheetPage::Days => (
                t!("Hvor mange dage om ugen er {du} på arbejde?"),
                t!("Noget af hjælpen er talt op om dagen."),
            ),
            WorksheetPage::Sum => (Text::NONE, Text::NONE),
        };
        let figures = [("nul", self.short(Exact::ZERO, 0))];
        let title = fill_with(title, reader, &figures);
        let hint = (!hint.is_empty()).then(|| fill_with(hint, reader, &figures));
        match page {
            WorksheetPage::Kind(task) | WorksheetPage::Amount(task) if task > 0 => {
                let number = task.saturating_add(1).to_string();
                let figures = [("tal", number), ("spørgsmål", title)];
                (self.fill(t!("Opgave {tal}: {spørgsmål}"), &figures), hint)
            }
            WorksheetPage::Kind(_)
            | WorksheetPage::Amount(_)
            | WorksheetPage::HardWeeks
            | WorksheetPage::Another(_)
            | WorksheetPage::Days
            | WorksheetPage::Sum => (title, hint),
        }
    }

    /// Why the tasks are asked for.
    #[must_use]
    pub fn worksheet_why(&self, reader: &Reader<'_>) -> String {
        fill(
            t!(
                "I ansøgningen skal der stå, hvilke opgaver {du} skal have hjælp til, og hvor mange timer. \
                 Her regner vi timerne sammen."
            ),
            reader,
        )
    }

    /// What can be picked.
    #[must_use]
    pub fn worksheet_choice(&self, choice: WorksheetChoice) -> Explained {
        let (text, hint) = match choice {
            WorksheetChoice::Kind(kind) => kind_words(kind),
            WorksheetChoice::Frequency(Frequency::Day) => (t!("Om dagen"), Text::NONE),
            WorksheetChoice::Frequency(Frequency::Week) => (t!("Om ugen"), Text::NONE),
            WorksheetChoice::Frequency(Frequency::Month) => (t!("Om måneden"), Text::NONE),
            WorksheetChoice::YesNo(YesNo::Yes) => (t!("Ja"), Text::NONE),
            WorksheetChoice::YesNo(YesNo::No) => (t!("Nej"), Text::NONE),
        };
        Explained {
            text: self.word(text),
            hint: (!hint.is_empty()).then(|| self.word(hint)),
        }
    }

    /// The words around a field.
    #[must_use]
    pub fn worksheet_field(&self, field: WorksheetField, reader: &Reader<'_>) -> FieldText {
        let (label, unit) = match field {
            WorksheetField::HardWeeks => (t!("Svære uger"), t!("uger")),
            WorksheetField::Minutes(_) => (t!("Tid hver gang"), t!("minutter")),
            WorksheetField::Times(_) => (t!("Hvor tit"), t!("gange")),
            WorksheetField::HardTimes(_) => (t!("Hvor tit i en svær uge"), t!("gange")),
            WorksheetField::Days => (t!("Arbejdsdage om ugen"), t!("dage")),
        };
        let example = [("eksempel", self.worksheet_example(field))];
        let hint = match field {
            WorksheetField::HardTimes(_) => t!(
                "Tæl op på samme måde: om dagen eller om ugen. Er det om måneden, så lad feltet stå tomt."
            ),
            WorksheetField::HardWeeks
            | WorksheetField::Minutes(_)
            | WorksheetField::Times(_)
            | WorksheetField::Days => t!("For eksempel {eksempel}"),
        };
        FieldText {
            label: self.word(label),
            hint: Some(fill_with(hint, reader, &example)),
            unit: self.word(unit),
        }
    }

    fn worksheet_example(&self, field: WorksheetField) -> String {
        let number = match field {
            WorksheetField::HardWeeks => HARD_WEEKS,
            WorksheetField::Minutes(_) => MINUTES,
            WorksheetField::Times(_) => TIMES,
            WorksheetField::HardTimes(_) => HARD_TIMES,
            WorksheetField::Days => DAYS,
        };
        self.short(Exact::whole(number), 0)
    }

    /// What to do about an answer that can't be read.
    #[must_use]
    pub fn worksheet_error(
        &self,
        error: &FieldError,
        page: WorksheetPage,
        reader: &Reader<'_>,
    ) -> String {
        use crate::interview::Field;
        let (clause, example, unit) = match error.field {
            Field::Worksheet(field) => {
                let (clause, unit) = match field {
                    WorksheetField::HardWeeks => (t!("hvor mange uger der er svære"), t!("uger")),
                    WorksheetField::Minutes(_) => (
                        t!("hvor mange minutter det tager hver gang"),
                        t!("minutter"),
                    ),
                    WorksheetField::Times(_) => (t!("hvor mange gange det sker"), t!("gange")),
                    WorksheetField::HardTimes(_) => {
                        (t!("hvor mange gange det sker i en svær uge"), t!("gange"))
                    }
                    WorksheetField::Days => {
                        (t!("hvor mange dage om ugen {du} er på arbejde"), t!("dage"))
                    }
                };
                (clause, self.worksheet_example(field), unit)
            }
            Field::WorksheetChoice(_)
            | Field::Organisation(_)
            | Field::OrganisationChoice(_)
            | Field::Account(_)
            | Field::AccountChoice(_)
            | Field::ScenarioName(_)
            | Field::File
            | Field::Choice(_)
            | Field::Text(..)
            | Field::EffectiveHours => (pick_clause(page), String::new(), Text::NONE),
        };
        fields::what_to_do(error.error, &fill(clause, reader), &example, unit, reader)
    }

    /// What the tasks come to.
    #[must_use]
    pub fn worksheet_total(&self, total: HoursPerWeek) -> String {
        let hours = self.hours_in_both_ways(total);
        self.fill(t!("Opgaverne giver {timer}"), &[("timer", hours)])
    }

    /// What the total is.
    #[must_use]
    pub fn worksheet_average(&self, reader: &Reader<'_>) -> String {
        fill(
            t!("Det er et gennemsnit over et kvartal på {uger i kvartal}."),
            reader,
        )
    }

    /// That the tasks stay on the screen.
    #[must_use]
    pub fn worksheet_is_not_saved(&self) -> &str {
        self.say(t!(
            "Opgaverne er ikke med, når du gemmer svarene som en fil. Du kan skrive siden ud."
        ))
    }

    /// The ceiling beside it.
    #[must_use]
    pub fn worksheet_ceiling(&self, ceiling: HoursPerWeek) -> String {
        let hours = self.hours_per_week(ceiling);
        self.fill(t!("Loftet i jobbet er {timer}."), &[("timer", hours)])
    }

    /// That there is no sum yet.
    #[must_use]
    pub fn worksheet_unfinished(&self) -> &str {
        self.say(t!("Der mangler svar om opgaverne"))
    }

    /// That it is above the ceiling: no error.
    #[must_use]
    pub fn worksheet_above_ceiling(&self) -> &str {
        self.say(t!(
            "Det er mere end loftet. Ofte betyder det, at der slet ikke er tilskud. Resultatet siger, \
             hvad det betyder her."
        ))
    }

    /// The heading above the tasks.
    #[must_use]
    pub fn worksheet_tasks(&self) -> &str {
        self.say(t!("Opgaverne"))
    }

    /// The button that takes the hours.
    #[must_use]
    pub fn worksheet_use(&self) -> &str {
        self.say(t!("Brug timerne"))
    }

    /// What the number of hard weeks is called.
    #[must_use]
    pub fn worksheet_hard_weeks(&self) -> &str {
        self.say(t!("Svære uger i et kvartal"))
    }

    /// A number of weeks.
    #[must_use]
    pub fn worksheet_weeks(&self, weeks: Exact) -> String {
        self.counted(weeks, t!("{tal} uge"), t!("{tal} uger"))
    }

    /// What the working days are called.
    #[must_use]
    pub fn worksheet_days(&self) -> &str {
        self.say(t!("Arbejdsdage om ugen"))
    }

    /// A number of days.
    #[must_use]
    pub fn worksheet_days_counted(&self, days: Exact) -> String {
        self.counted(days, t!("{tal} dag"), t!("{tal} dage"))
    }

    /// What the question on more tasks is called.
    #[must_use]
    pub fn worksheet_more(&self) -> &str {
        self.say(t!("Flere opgaver"))
    }

    /// A task, counted from 1: the question what the help is, and the one how long and how often.
    #[must_use]
    pub fn worksheet_task(&self, number: usize) -> [String; 2] {
        let figures = [("tal", number.to_string())];
        [t!("Opgave {tal}"), t!("Opgave {tal}, tid")].map(|text| self.fill(text, &figures))
    }

    /// How long and how often, and the hours a week that it makes. `hard`: whether some weeks are.
    #[must_use]
    pub fn worksheet_amount(&self, task: &Task, hard: bool, hours: HoursPerWeek) -> String {
        let number = |number| self.short(Exact::from(number), 2);
        let per = |times| {
            let text = match task.frequency {
                Frequency::Day => t!("{tal} gange om dagen"),
                Frequency::Week => t!("{tal} gange om ugen"),
                Frequency::Month => t!("{tal} gange om måneden"),
            };
            let once = match task.frequency {
                Frequency::Day => t!("én gang om dagen"),
                Frequency::Week => t!("én gang om ugen"),
                Frequency::Month => t!("én gang om måneden"),
            };
            self.counted(Exact::from(times), once, text)
        };
        let figures = [
            ("minutter", number(task.minutes)),
            ("tit", per(task.times)),
            ("svært", per(task.hard_times)),
            ("timer", self.hours_per_week(hours)),
        ];
        let text = if hard && task.times != task.hard_times {
            t!("{minutter} minutter, {tit}, men {svært} i svære uger: {timer}")
        } else {
            t!("{minutter} minutter, {tit}: {timer}")
        };
        self.fill(text, &figures)
    }

    /// A task in an application.
    #[must_use]
    pub fn worksheet_in_short(&self, kind: TaskKind, hours: Option<HoursPerWeek>) -> String {
        let help = self.word(kind_words(kind).0);
        let Some(hours) = hours else {
            return help;
        };
        let figures = [("hjælp", help), ("timer", self.hours_per_week(hours))];
        self.fill(t!("{hjælp}: {timer}"), &figures)
    }
}

fn pick_clause(page: WorksheetPage) -> Text {
    match page {
        WorksheetPage::Kind(_) => t!("hvad det er for en hjælp"),
        WorksheetPage::Amount(_) => t!("om det er om dagen, om ugen eller om måneden"),
        WorksheetPage::Another(_) => t!("om der er flere opgaver"),
        WorksheetPage::HardWeeks | WorksheetPage::Days | WorksheetPage::Sum => Text::NONE,
    }
}

/// What a kind of help is called, and examples of it.
const fn kind_words(kind: TaskKind) -> (Text, Text) {
    match kind {
        TaskKind::Physical => (
            t!("Fysisk hjælp"),
            t!("For eksempel at løfte, bære eller række ting."),
        ),
        TaskKind::Structure => (
            t!("Overblik og tjek af arbejdet"),
            t!("For eksempel at planlægge dagen eller se arbejdet igennem."),
        ),
        TaskKind::SignLanguage => (t!("Tegnsprogstolkning"), Text::NONE),
        TaskKind::PersonalSupport => (
            t!("Særlig personlig støtte"),
            t!("For eksempel en samtale, når noget bliver for meget."),
        ),
        TaskKind::Driving => (t!("Kørsel i arbejdstiden"), Text::NONE),
        TaskKind::NewTasks => (t!("Introduktion til nye opgaver"), Text::NONE),
        TaskKind::Reading => (t!("Oplæsning eller forklaring af tekst"), Text::NONE),
        TaskKind::Secretarial => (
            t!("Sekretærarbejde"),
            t!("For eksempel at skrive, ringe eller ordne papirer."),
        ),
        TaskKind::Other => (t!("Andet"), Text::NONE),
    }
}
