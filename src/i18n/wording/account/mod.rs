//! The questions behind a quarter's account, for those who have a grant.

mod interpreting;
mod rate;

use super::words::{fill, fill_with};
use super::{fields, questions};
use crate::domain::facts::{Choice, Duty, FactId, Period, YesNo};
use crate::domain::quantity::{Date, Exact, Quarter};
use crate::domain::rules::RuleId;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Explained, FieldText, Reader};
use crate::interview::account::{AccountChoice, AccountField, AccountPage, MOST_INTERPRETING};
use crate::interview::{Field, FieldError};
use chrono::NaiveTime;

/// What people in the examples are granted, pay and travel for: made up, no figures of the law.
const GRANTED: i128 = 8;
const TOTAL: i128 = 104;
const SICK: i128 = 6;
const COSTS: i128 = 1_250;
const BILL: i128 = 1_800;
const PART: i128 = 4;
/// An ordinary time of day.
const MORNING: (u32, u32) = (9, 30);
/// Days into a quarter that are none of its holidays.
const INTO_QUARTER: usize = 6;

/// The words of one page.
struct Words {
    /// The question in short.
    name: Text,
    /// The question.
    title: Text,
    /// One or two short sentences under it.
    hint: Text,
    /// The question as it stands inside a sentence.
    clause: Text,
    /// Why it is asked.
    why: Text,
    /// The rule behind it.
    rule: RuleId,
}

const fn of(page: AccountPage) -> Words {
    match page {
        AccountPage::Quarter => Words {
            name: t!("Kvartal"),
            title: t!("Hvilket kvartal vil I søge refusion for?"),
            hint: t!(
                "Et kvartal er tre måneder. Vi kalder den, der får hjælp, medarbejderen. Er du \
                 selvstændig, er det dig selv."
            ),
            clause: t!("hvilket kvartal I vil søge refusion for"),
            why: t!("Tilskuddet bliver gjort op efter hvert kvartal."),
            rule: RuleId::Pa05,
        },
        AccountPage::Granted => Words {
            name: t!("Timer i bevillingen"),
            title: t!("Hvor mange timer om ugen står der i bevillingen?"),
            hint: t!(
                "Er der flere hjælpere, så skriv timerne for dem alle sammen. Timer med tolk tæller også \
                 med."
            ),
            clause: t!("hvor mange timer om ugen der står i bevillingen"),
            why: t!("Der kan ikke dækkes flere timer i kvartalet, end bevillingen giver."),
            rule: RuleId::Hr09,
        },
        AccountPage::Whole => Words {
            name: t!("Hele kvartalet"),
            title: t!("Gjaldt bevillingen i hele kvartalet?"),
            hint: t!(
                "Svar nej, hvis den begyndte eller sluttede i kvartalet, eller hvis timerne i den blev \
                 ændret. Blev kun satsen ændret, så svar ja."
            ),
            clause: t!("om bevillingen gjaldt i hele kvartalet"),
            why: t!("Gælder den kun i en del af kvartalet, dækker den færre timer."),
            rule: RuleId::Hr13,
        },
        AccountPage::Period => Words {
            name: t!("Dage"),
            title: t!("Fra hvilken dag til hvilken dag gjaldt bevillingen i kvartalet?"),
            hint: t!("Blev timerne i bevillingen ændret, så regn hver del for sig."),
            clause: t!("fra hvilken dag til hvilken dag bevillingen gjaldt"),
            why: t!("Vi tæller kun de dage med, som bevillingen gælder for."),
            rule: RuleId::Hr13,
        },
        AccountPage::Help => interpreting::HELP,
        AccountPage::Helper(0) => Words {
            name: t!("Hjælper"),
            title: t!("Hvem hjalp i kvartalet?"),
            hint: t!("Var der flere, så tag én ad gangen."),
            clause: t!("hvem der hjalp i kvartalet"),
            why: t!("Reglerne for tillæg er ikke ens for alle."),
            rule: RuleId::Ti05,
        },
        AccountPage::Helper(_) => Words {
            name: t!("Hjælper"),
            title: t!("Hvem hjalp også?"),
            hint: t!("Tag én ad gangen."),
            clause: t!("hvem der også hjalp"),
            why: t!("Reglerne for tillæg er ikke ens for alle."),
            rule: RuleId::Ti05,
        },
        AccountPage::Hours(_) => Words {
            name: t!("Timer"),
            title: t!("Hvor mange timer er der betalt for i kvartalet?"),
            hint: t!(
                "Skriv timerne for den ene, der hjalp, også timer under sygdom. Var der flere, spørger vi om dem bagefter."
            ),
            clause: t!("hvor mange timer der er betalt for"),
            why: t!("Tilskuddet følger de timer, der er betalt for."),
            rule: RuleId::Hr07,
        },
        AccountPage::Wage(_) => Words {
            name: t!("Løn"),
            title: Text::NONE,
            hint: Text::NONE,
            clause: Text::NONE,
            why: Text::NONE,
            rule: RuleId::Ra03,
        },
        AccountPage::Absence(_) => Words {
            name: t!("Sygdom"),
            title: t!("Hvor mange af timerne er betalt under sygdom?"),
            hint: t!(
                "Var begge syge i de samme timer, så skriv dem kun ét sted. Er der ingen, så lad felterne stå \
                 tomme."
            ),
            clause: t!("hvor mange timer der er betalt under sygdom"),
            why: t!("Timer under sygdom dækkes kun, når virksomheden har pligt til at betale dem."),
            rule: RuleId::Hr17,
        },
        AccountPage::PersonDuty(_) => Words {
            name: t!("Pligt ved {din} sygdom"),
            title: t!("Har virksomheden pligt til at betale for timerne, hvor {du} var syg?"),
            hint: t!(
                "Det handler om lønnen til den, der hjælper. Sygedagpenge for {din} egen løn betyder \
                 ikke noget her."
            ),
            clause: t!("om virksomheden har pligt til at betale, når {du} er syg"),
            why: t!("Timer under sygdom dækkes kun, når virksomheden har pligt til at betale dem."),
            rule: RuleId::Hr17,
        },
        AccountPage::AssistantDuty(_) => Words {
            name: t!("Pligt ved hjælperens sygdom"),
            title: t!(
                "Har virksomheden pligt til at betale for timerne, hvor den, der hjælper, var syg?"
            ),
            hint: Text::NONE,
            clause: t!("om virksomheden har pligt til at betale, når den, der hjælper, er syg"),
            why: t!(
                "Timerne dækkes kun, når virksomheden har pligt til at betale dem og ikke får \
                 sygedagpenge eller barselspenge for dem."
            ),
            rule: RuleId::Hr18,
        },
        AccountPage::Additions(_) => Words {
            name: t!("Andre tillæg"),
            title: t!("Hvor mange kroner er der i andre tillæg i kvartalet?"),
            hint: t!(
                "Det kan være pension, ATP og lovpligtig forsikring. Tag kun den del med, der hører til \
                 timerne med hjælp, og som I har papir på. Er der ingen, så lad feltet stå tomt."
            ),
            clause: t!("hvor mange kroner der er i andre tillæg"),
            why: t!("Kommunen kan også dække den slags udgifter. Vi har ingen satser for dem."),
            rule: RuleId::Ti01,
        },
        AccountPage::Another(_) => Words {
            name: t!("Flere hjælpere"),
            title: t!("Var der flere, der hjalp i kvartalet?"),
            hint: Text::NONE,
            clause: t!("om der var flere, der hjalp"),
            why: t!("Timerne for alle, der hjælper, skal holde sig inden for bevillingen."),
            rule: RuleId::Hr09,
        },
        AccountPage::JobWhen(_) => interpreting::WHEN,
        AccountPage::JobPlace(_) => interpreting::PLACE,
        AccountPage::JobZone(_) => interpreting::ZONE,
        AccountPage::JobKind(_) => interpreting::KIND,
        AccountPage::JobBill(_) => interpreting::BILL,
        AccountPage::AnotherJob(_) => interpreting::ANOTHER,
        AccountPage::RateChanged => rate::CHANGED,
        AccountPage::NewRate => rate::NEW,
        AccountPage::SickAtNewRate(_) => rate::SICK,
        AccountPage::Travel => Words {
            name: t!("Rejser"),
            title: t!("Hvad kostede rejser, hvor den, der hjælper, var med?"),
            hint: t!(
                "Skriv kun beløb, I har papir på. Var der ingen rejser, så lad felterne stå tomme."
            ),
            clause: t!("hvad rejserne har kostet"),
            why: t!("Rimelige udgifter til rejser kan dækkes oven i timerne."),
            rule: RuleId::Pa04,
        },
    }
}

/// The question and its explanation where the grant holds in a part of the quarter only: what is
/// asked for belongs to those days.
const fn of_part(page: AccountPage) -> Option<(Text, Text)> {
    match page {
        AccountPage::Hours(_) => Some((
            t!("Hvor mange timer er der betalt for fra den {fra} til den {til}?"),
            t!("Tag kun timer med fra de dage. Tag også timer med, der er betalt under sygdom."),
        )),
        AccountPage::Additions(_) => Some((
            t!("Hvor mange kroner er der i andre tillæg fra den {fra} til den {til}?"),
            t!(
                "Tag kun den del med, der hører til timerne med hjælp i de dage, og som I har papir \
                 på. Er der ingen, så lad feltet stå tomt."
            ),
        )),
        AccountPage::Travel => Some((
            t!("Hvad kostede rejser, hvor den, der hjælper, var med, fra den {fra} til den {til}?"),
            t!("Skriv kun beløb, I har papir på. Var der ingen rejser, så lad felterne stå tomme."),
        )),
        AccountPage::RateChanged => Some(rate::CHANGED_IN_PART),
        AccountPage::Quarter
        | AccountPage::Granted
        | AccountPage::Whole
        | AccountPage::Period
        | AccountPage::Help
        | AccountPage::Helper(_)
        | AccountPage::Wage(_)
        | AccountPage::Absence(_)
        | AccountPage::PersonDuty(_)
        | AccountPage::AssistantDuty(_)
        | AccountPage::Another(_)
        | AccountPage::JobWhen(_)
        | AccountPage::JobPlace(_)
        | AccountPage::JobZone(_)
        | AccountPage::JobKind(_)
        | AccountPage::JobBill(_)
        | AccountPage::AnotherJob(_)
        | AccountPage::NewRate
        | AccountPage::SickAtNewRate(_) => None,
    }
}

/// The page of a question that is asked in a case too, and that has its words there.
const fn like(page: AccountPage) -> Option<FactId> {
    match page {
        AccountPage::Wage(_) => Some(FactId::Wage),
        AccountPage::Quarter
        | AccountPage::Granted
        | AccountPage::Whole
        | AccountPage::Period
        | AccountPage::Help
        | AccountPage::Helper(_)
        | AccountPage::Hours(_)
        | AccountPage::Absence(_)
        | AccountPage::PersonDuty(_)
        | AccountPage::AssistantDuty(_)
        | AccountPage::Additions(_)
        | AccountPage::Another(_)
        | AccountPage::JobWhen(_)
        | AccountPage::JobPlace(_)
        | AccountPage::JobZone(_)
        | AccountPage::JobKind(_)
        | AccountPage::JobBill(_)
        | AccountPage::AnotherJob(_)
        | AccountPage::Travel
        | AccountPage::RateChanged
        | AccountPage::NewRate
        | AccountPage::SickAtNewRate(_) => None,
    }
}

/// What to do where the wage changed in the quarter: each entry has one.
fn twice(reader: &Reader<'_>) -> Text {
    if questions::is_agency(reader) {
        t!(
            "Blev prisen ændret i kvartalet, så skriv vikarbureauet på to gange: én gang med timerne \
             til hver pris."
        )
    } else {
        t!(
            "Blev lønnen ændret i kvartalet, så skriv hjælperen på to gange: én gang med timerne til \
             hver løn."
        )
    }
}

impl Catalogue {
    /// A page of the account and its explanation.
    #[must_use]
    pub fn account_question(
        &self,
        page: AccountPage,
        period: Option<Period>,
        reader: &Reader<'_>,
    ) -> Explained {
        if let Some(period) = period
            && let Some((title, hint)) = of_part(page)
        {
            let figures = [
                ("fra", self.date(period.from)),
                ("til", self.date(period.to)),
            ];
            return Explained {
                text: fill_with(title, reader, &figures),
                hint: Some(fill(hint, reader)),
            };
        }
        if let Some(fact) = like(page) {
            let question = self.question(fact, reader);
            let hint = [
                question.hint.unwrap_or_default(),
                fill(twice(reader), reader),
            ];
            return Explained {
                hint: Some(hint.join(" ").trim_start().to_owned()),
                ..question
            };
        }
        let words = of(page);
        let figures = [("antal", MOST_INTERPRETING.to_string())];
        Explained {
            text: fill(words.title, reader),
            hint: (!words.hint.is_empty()).then(|| fill_with(words.hint, reader, &figures)),
        }
    }

    /// The line that says which part of the way this is.
    #[must_use]
    pub fn account_part_line(&self, page: AccountPage) -> String {
        let part = match page {
            AccountPage::Quarter
            | AccountPage::Granted
            | AccountPage::Whole
            | AccountPage::Period => t!("Bevillingen"),
            AccountPage::Help
            | AccountPage::Helper(_)
            | AccountPage::Hours(_)
            | AccountPage::Absence(_)
            | AccountPage::PersonDuty(_)
            | AccountPage::AssistantDuty(_)
            | AccountPage::Another(_)
            | AccountPage::SickAtNewRate(_) => t!("Timer"),
            AccountPage::JobWhen(_)
            | AccountPage::JobPlace(_)
            | AccountPage::JobZone(_)
            | AccountPage::JobKind(_)
            | AccountPage::JobBill(_)
            | AccountPage::AnotherJob(_) => t!("Tolkning"),
            AccountPage::Wage(_)
            | AccountPage::Additions(_)
            | AccountPage::Travel
            | AccountPage::RateChanged
            | AccountPage::NewRate => t!("Penge"),
        };
        self.fill(t!("Du er ved: {del}"), &[("del", self.word(part))])
    }

    /// Its name; of an interpreting job with its number, and with several assistants, whose it is.
    #[must_use]
    pub fn account_name(&self, page: AccountPage, several: bool, reader: &Reader<'_>) -> String {
        let name = fill(of(page).name, reader);
        if let Some(job) = page.job() {
            let number = job.saturating_add(1).to_string();
            let figures = [("emne", name), ("tal", number)];
            return self.fill(t!("{emne}, tolkning {tal}"), &figures);
        }
        let Some(who) = page.assistant() else {
            return name;
        };
        if !several {
            return name;
        }
        let figures = [("emne", name), ("tal", who.saturating_add(1).to_string())];
        self.fill(t!("{emne}, hjælper {tal}"), &figures)
    }

    /// Why it is asked, and the rule behind it.
    #[must_use]
    pub fn account_why(&self, page: AccountPage, reader: &Reader<'_>) -> (String, RuleId) {
        let reason =
            like(page).map_or_else(|| fill(of(page).why, reader), |fact| self.why(fact, reader));
        (reason, of(page).rule)
    }

    /// The question inside a sentence.
    fn account_clause(&self, page: AccountPage, reader: &Reader<'_>) -> String {
        like(page).map_or_else(
            || fill(of(page).clause, reader),
            |fact| questions::clause(fact, reader),
        )
    }

    /// What can be picked, in words.
    #[must_use]
    pub fn account_choice(
        &self,
        page: AccountPage,
        choice: AccountChoice,
        reader: &Reader<'_>,
    ) -> Explained {
        let plain = |text| Explained {
            text: fill(text, reader),
            hint: None,
        };
        match choice {
            AccountChoice::Quarter(quarter) => Explained {
                text: self.quarter(quarter, None),
                hint: Some(self.account_period(quarter.first_day(), quarter.last_day())),
            },
            AccountChoice::YesNo(answer) => plain(match (page, answer) {
                (AccountPage::Whole, YesNo::Yes) => t!("Ja, i hele kvartalet"),
                (AccountPage::Whole, YesNo::No) => t!("Nej, kun i en del af det"),
                (_, YesNo::Yes) => t!("Ja"),
                (_, YesNo::No) => t!("Nej"),
            }),
            AccountChoice::Help(help) => {
                let (text, hint) = interpreting::help(help);
                Explained {
                    text: fill(text, reader),
                    hint: (!hint.is_empty()).then(|| fill(hint, reader)),
                }
            }
            AccountChoice::Zone(zone) => {
                self.choice(FactId::InterpretingZone, Choice::Zone(zone), reader)
            }
            AccountChoice::Job { demanding, acute } => plain(interpreting::kind(demanding, acute)),
            AccountChoice::Role(role) => {
                self.choice(FactId::Helper, Choice::Helper(role.into()), reader)
            }
            AccountChoice::WagePeriod(period) => Explained {
                text: self.wage_period(period).to_owned(),
                hint: None,
            },
            AccountChoice::Duty(duty) => plain(match duty {
                Duty::MustPay if matches!(page, AccountPage::PersonDuty(_)) => t!("Ja"),
                Duty::MustPay => t!("Ja, og ingen andre betaler for dem"),
                Duty::RefundedElsewhere => {
                    t!("Ja, men virksomheden får sygedagpenge eller barselspenge for dem")
                }
                Duty::NoDuty => t!("Nej"),
            }),
        }
    }

    /// What follows from a choice.
    #[must_use]
    pub fn account_consequence(
        &self,
        page: AccountPage,
        choice: AccountChoice,
        reader: &Reader<'_>,
    ) -> Option<String> {
        let text = match (page, choice) {
            (AccountPage::Whole, AccountChoice::YesNo(YesNo::Yes)) => {
                t!("Så tæller hele kvartalet.")
            }
            (AccountPage::Whole, AccountChoice::YesNo(YesNo::No)) => {
                t!("Så spørger vi, hvilke dage det er.")
            }
            (AccountPage::RateChanged, AccountChoice::YesNo(answer)) => rate::consequence(answer),
            (AccountPage::Another(_), AccountChoice::YesNo(YesNo::Yes)) => {
                t!("Så spørger vi om timer og løn for den næste.")
            }
            (AccountPage::AnotherJob(_), AccountChoice::YesNo(YesNo::Yes)) => {
                t!("Så spørger vi om den næste.")
            }
            (
                AccountPage::Another(_) | AccountPage::AnotherJob(_),
                AccountChoice::YesNo(YesNo::No),
            ) => t!("Så går vi videre."),
            (AccountPage::JobPlace(_), AccountChoice::YesNo(YesNo::Yes)) => {
                t!("Så er der ikke tillæg for zonen igen.")
            }
            (AccountPage::JobPlace(_), AccountChoice::YesNo(YesNo::No)) => {
                t!("Så spørger vi om zonen.")
            }
            (_, AccountChoice::Help(help)) => interpreting::help_consequence(help),
            (_, AccountChoice::Job { demanding, acute }) => {
                interpreting::kind_consequence(demanding, acute)
            }
            (_, AccountChoice::Duty(Duty::MustPay)) => t!("Så kan timerne dækkes."),
            (_, AccountChoice::Duty(Duty::RefundedElsewhere)) => {
                t!("Så dækkes timerne ikke også her.")
            }
            (_, AccountChoice::Duty(Duty::NoDuty)) => t!("Så dækkes timerne ikke."),
            (_, AccountChoice::Role(_)) => {
                t!("Et vikarbureau får ingen tillæg. Alle andre kan få dem.")
            }
            (
                _,
                AccountChoice::Quarter(_)
                | AccountChoice::WagePeriod(_)
                | AccountChoice::Zone(_)
                | AccountChoice::YesNo(_),
            ) => return None,
        };
        Some(fill(text, reader))
    }

    /// The words around a field.
    #[must_use]
    pub fn account_field(
        &self,
        field: AccountField,
        quarter: Option<Quarter>,
        reader: &Reader<'_>,
    ) -> FieldText {
        let is_week = matches!(field, AccountField::Week(..));
        let example = || {
            let none = self.fixed(Exact::whole(0), 0);
            let figures = [
                ("eksempel", self.account_example(field, quarter, reader)),
                ("intet", none),
            ];
            let divides = matches!(
                field,
                AccountField::PaidFromChange(_)
                    | AccountField::PersonSickFromChange(_)
                    | AccountField::AssistantSickFromChange(_)
            );
            let text = if divides {
                t!("For eksempel {eksempel}. Er der ingen, så skriv {intet}.")
            } else {
                t!("For eksempel {eksempel}")
            };
            self.fill(text, &figures)
        };
        FieldText {
            label: fill(label(field), reader),
            hint: (!is_week).then(example),
            unit: fill(unit(field, reader), reader),
        }
    }

    /// A question about one of several assistants, counted from 1.
    #[must_use]
    pub fn account_about(&self, number: usize, question: String) -> String {
        let figures = [("tal", number.to_string()), ("spørgsmål", question)];
        self.fill(t!("Hjælper {tal}: {spørgsmål}"), &figures)
    }

    /// What to do about an answer that can't be read.
    #[must_use]
    pub fn account_error(
        &self,
        error: &FieldError,
        page: AccountPage,
        quarter: Option<Quarter>,
        reader: &Reader<'_>,
    ) -> String {
        let (example, unit) = match error.field {
            Field::Account(field) => (
                self.account_example(field, quarter, reader),
                unit(field, reader),
            ),
            Field::AccountChoice(_)
            | Field::Worksheet(_)
            | Field::WorksheetChoice(_)
            | Field::Organisation(_)
            | Field::OrganisationChoice(_)
            | Field::ScenarioName(_)
            | Field::File
            | Field::Choice(_)
            | Field::Text(..)
            | Field::EffectiveHours => (String::new(), Text::NONE),
        };
        let clause = match error.field {
            Field::AccountChoice(_) if like(page).is_some() => self.word(fields::WAGE_PERIOD),
            Field::Account(AccountField::JobDay(_)) => self.word(t!("hvilken dag tolkningen var")),
            Field::Account(AccountField::JobTime(_)) => {
                self.word(t!("hvad klokken var, da tolkningen begyndte"))
            }
            Field::Account(AccountField::JobLength(_)) => {
                self.word(t!("hvor mange timer tolkningen varede"))
            }
            Field::Account(AccountField::NewRateFrom) => {
                self.word(t!("hvilken dag satsen blev ændret"))
            }
            Field::Account(AccountField::PaidFromChange(_)) => {
                self.word(t!("hvor mange af timerne der har den nye sats"))
            }
            Field::Account(_)
            | Field::AccountChoice(_)
            | Field::Worksheet(_)
            | Field::WorksheetChoice(_)
            | Field::Organisation(_)
            | Field::OrganisationChoice(_)
            | Field::File
            | Field::ScenarioName(_)
            | Field::Choice(_)
            | Field::Text(..)
            | Field::EffectiveHours => self.account_clause(page, reader),
        };
        fields::what_to_do(error.error, &clause, &example, unit, reader)
    }

    /// The days of a week as the label of its field.
    #[must_use]
    pub fn account_week(&self, first: Date, last: Date) -> String {
        if first == last {
            return self.day_and_month(first);
        }
        let figures = [
            ("fra", self.day_and_month(first)),
            ("til", self.day_and_month(last)),
        ];
        self.fill(t!("{fra} til {til}"), &figures)
    }

    /// Something that could be written in a field.
    fn account_example(
        &self,
        field: AccountField,
        quarter: Option<Quarter>,
        reader: &Reader<'_>,
    ) -> String {
        let whole = |number| self.fixed(Exact::whole(number), 0);
        match field {
            AccountField::Granted | AccountField::Week(..) => whole(GRANTED),
            AccountField::From => self.date(quarter.map_or(reader.day, Quarter::first_day)),
            AccountField::To => self.date(quarter.map_or(reader.day, Quarter::last_day)),
            AccountField::JobDay(_) | AccountField::NewRateFrom => {
                let first = quarter.map_or(reader.day, Quarter::first_day);
                let ordinary = first.iter_days().nth(INTO_QUARTER);
                self.date(ordinary.unwrap_or(first))
            }
            AccountField::JobTime(_) => {
                let (hour, minute) = MORNING;
                let time = NaiveTime::from_hms_opt(hour, minute, 0);
                self.time_of_day(time.unwrap_or_default())
            }
            AccountField::JobLength(_) => fields::example(FactId::InterpretingHours, reader),
            AccountField::JobBill(_) => whole(BILL),
            AccountField::Total(_) => whole(TOTAL),
            AccountField::Wage(_) => fields::example(FactId::Wage, reader),
            AccountField::PersonSick(_) | AccountField::AssistantSick(_) => whole(SICK),
            AccountField::NewRate => fields::example(FactId::GrantRate, reader),
            AccountField::PaidFromChange(_)
            | AccountField::PersonSickFromChange(_)
            | AccountField::AssistantSickFromChange(_) => whole(PART),
            AccountField::Additions(_) => fields::example(FactId::DocumentedAdditions, reader),
            AccountField::TravelCosts | AccountField::OtherBound => whole(COSTS),
        }
    }

    /// The buttons that change how the hours are written.
    #[must_use]
    pub fn account_by_week(&self, by_week: bool) -> &str {
        self.say(if by_week {
            t!("Skriv timerne uge for uge")
        } else {
            t!("Skriv ét tal for hele kvartalet")
        })
    }

    /// How the hours of weeks are written.
    #[must_use]
    pub fn account_weeks_hint(&self, reader: &Reader<'_>) -> String {
        fill(
            t!(
                "Skriv timerne i hver uge. Var der ingen, så lad feltet stå tomt. Du kan kopiere en kolonne \
                 fra et regneark og sætte den ind i det første felt."
            ),
            reader,
        )
    }

    /// The heading of the part of the answers.
    #[must_use]
    pub fn account_part(&self) -> &str {
        self.say(t!("Kvartalets timer og udgifter"))
    }

    /// Hours of several weeks, read back.
    #[must_use]
    pub fn account_in_weeks(&self, hours: String, weeks: usize, reader: &Reader<'_>) -> String {
        let figures = [("timer", hours), ("tal", weeks.to_string())];
        fill_with(t!("{timer} i alt, fordelt på {tal} uger"), reader, &figures)
    }

    /// From one day to another.
    #[must_use]
    pub fn account_period(&self, from: Date, to: Date) -> String {
        let figures = [("fra", self.date(from)), ("til", self.date(to))];
        self.fill(t!("{fra} til {til}"), &figures)
    }

    /// That there is none of what a page asks for.
    #[must_use]
    pub fn account_none(&self) -> &str {
        self.say(t!("Ingen"))
    }
}

const fn label(field: AccountField) -> Text {
    match field {
        AccountField::Granted => t!("Timer om ugen"),
        AccountField::From => t!("Første dag"),
        AccountField::To => t!("Sidste dag"),
        AccountField::Total(_) | AccountField::Week(..) => t!("Timer i kvartalet"),
        AccountField::Wage(_) | AccountField::Additions(_) => t!("Kroner"),
        AccountField::PersonSick(_) => t!("Timer, hvor {du} var syg"),
        AccountField::AssistantSick(_) => t!("Timer, hvor den, der hjælper, var syg"),
        AccountField::JobDay(_) => t!("Dag"),
        AccountField::JobTime(_) => t!("Tolkningen begyndte klokken"),
        AccountField::JobLength(_) => t!("Tolkningen varede"),
        AccountField::JobBill(_) => t!("Kroner"),
        AccountField::TravelCosts => t!("Rejseudgifter"),
        AccountField::OtherBound => t!("Andet, som I har pligt til at betale på rejsen"),
        AccountField::NewRateFrom => t!("Første dag med den nye sats"),
        AccountField::NewRate => t!("Den nye sats"),
        // Their labels name the day: see [`Catalogue::account_from_change`].
        AccountField::PaidFromChange(_)
        | AccountField::PersonSickFromChange(_)
        | AccountField::AssistantSickFromChange(_) => t!("Timer"),
    }
}

/// The unit behind a field.
fn unit(field: AccountField, reader: &Reader<'_>) -> Text {
    match field {
        AccountField::Granted => t!("timer om ugen"),
        AccountField::From
        | AccountField::To
        | AccountField::JobDay(_)
        | AccountField::JobTime(_)
        | AccountField::NewRateFrom => Text::NONE,
        AccountField::NewRate => t!("kr. i timen"),
        AccountField::Wage(_) if questions::is_agency(reader) => t!("kr. i timen"),
        AccountField::Total(_)
        | AccountField::Week(..)
        | AccountField::PersonSick(_)
        | AccountField::AssistantSick(_)
        | AccountField::JobLength(_)
        | AccountField::PaidFromChange(_)
        | AccountField::PersonSickFromChange(_)
        | AccountField::AssistantSickFromChange(_) => t!("timer"),
        AccountField::Wage(_)
        | AccountField::Additions(_)
        | AccountField::JobBill(_)
        | AccountField::TravelCosts
        | AccountField::OtherBound => t!("kr."),
    }
}
