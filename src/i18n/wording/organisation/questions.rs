//! The questions on who helps whom.

use crate::domain::assessment::HelpedBy;
use crate::domain::facts::{AssistantRole, Choice, FactId, YesNo};
use crate::domain::quantity::Exact;
use crate::domain::rules::RuleId;
use crate::i18n::template::uncapitalised;
use crate::i18n::text::{Text, t};
use crate::i18n::wording::fields::{self, WAGE_PERIOD};
use crate::i18n::wording::words::fill;
use crate::i18n::{Catalogue, Explained, FieldText, Reader};
use crate::interview::organisation::{
    Model, OrganisationChoice, OrganisationField, OrganisationPage,
};
use crate::interview::{Field, FieldError, WagePeriod};

/// The hours in the examples: made up, no figure of the law.
const HOURS: i128 = 5;

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

const MODEL: Words = Words {
    name: t!("Måde"),
    title: t!("Hvem skal hjælpe hvem?"),
    hint: t!("Du kan prøve det ene og bagefter det andet."),
    clause: t!("hvem der skal hjælpe hvem"),
    why: t!("Flere kan deles om timerne i en bevilling, og én kan hjælpe flere."),
    rule: RuleId::Hr10,
};

const GRANTED: Words = Words {
    name: t!("Timer i bevillingen"),
    title: t!("Hvor mange timer om ugen er der i bevillingen?"),
    hint: t!("Er der ikke en bevilling endnu, så skriv de timer, der kan blive tale om."),
    clause: t!("hvor mange timer om ugen der er i bevillingen"),
    why: t!("Hjælperne må tilsammen ikke få flere timer, end bevillingen giver."),
    rule: RuleId::Hr09,
};

const BY: Words = Words {
    name: t!("Hjælper"),
    title: t!("Hvem skal hjælpe?"),
    hint: t!("Det betyder noget for, hvad der kan gives tilskud til."),
    clause: t!("hvem der skal hjælpe"),
    why: t!("Reglerne for tillæg er ikke ens for alle."),
    rule: RuleId::Ti05,
};

const PART: Words = Words {
    name: t!("Timer og løn"),
    title: t!("Hvor mange timer om ugen, og hvad er lønnen?"),
    hint: t!(
        "Kender du ikke lønnen, så lad feltet stå tomt. Er det en månedsløn, så skriv den for fuld tid \
         ({fuld tid} om ugen)."
    ),
    clause: t!("hvor mange timer om ugen det er"),
    why: t!("Tilskuddet er aldrig større end lønnen. Derfor regner vi hver hjælper for sig."),
    rule: RuleId::Ra03,
};

const OF_AGENCY: Words = Words {
    name: t!("Timer og pris"),
    title: t!("Hvor mange timer om ugen, og hvad koster vikaren i timen?"),
    hint: t!("Kender du ikke prisen, så lad feltet stå tomt."),
    why: t!("Tilskuddet er aldrig større end prisen. Derfor regner vi hver hjælper for sig."),
    ..PART
};

const OF_INTERPRETER: Words = Words {
    name: t!("Timer"),
    title: t!("Hvor mange timer om ugen skal der være tolk?"),
    hint: t!(
        "Timerne tæller med i bevillingen. Pengene følger faste takster, og dem regner vi ikke på her."
    ),
    why: t!("En tolk er også personlig assistance. Derfor gælder det samme loft."),
    rule: RuleId::Hr22,
    ..PART
};

const ANOTHER: Words = Words {
    name: t!("Flere hjælpere"),
    title: t!("Er der flere, der skal hjælpe {dig}?"),
    hint: Text::NONE,
    clause: t!("om der er flere, der skal hjælpe"),
    why: GRANTED.why,
    rule: RuleId::Hr09,
};

const WAGE: Words = Words {
    name: t!("Løn"),
    title: t!("Hvad er lønnen til den, der skal hjælpe?"),
    hint: t!(
        "Kender du ikke lønnen, så lad feltet stå tomt. Er det en månedsløn, så skriv den for fuld tid \
         ({fuld tid} om ugen)."
    ),
    clause: t!("hvad lønnen er"),
    why: t!("Tilskuddet er aldrig større end lønnen."),
    rule: RuleId::Ra03,
};

const PRICE: Words = Words {
    name: t!("Pris"),
    title: t!("Hvad koster vikaren i timen?"),
    hint: t!("Kender du ikke prisen, så lad feltet stå tomt."),
    clause: t!("hvad vikaren koster i timen"),
    why: t!("Tilskuddet er aldrig større end prisen."),
    rule: RuleId::Ra03,
};

const PERSON: Words = Words {
    name: t!("Timer"),
    title: t!("Hvor mange timer er bevilget, og hvor mange bliver brugt?"),
    hint: t!("Skriv ikke navne. Vi giver hver person et tal."),
    clause: t!("hvor mange timer om ugen det er"),
    why: t!("Hver person har sin egen bevilling. Timer fra den ene kan ikke bruges til den anden."),
    rule: RuleId::Hr10,
};

const ANOTHER_PERSON: Words = Words {
    name: t!("Flere personer"),
    title: t!("Er der flere, som den samme skal hjælpe?"),
    hint: Text::NONE,
    clause: t!("om der er flere, som den samme skal hjælpe"),
    why: PERSON.why,
    rule: RuleId::Hr10,
};

/// The words of a page, on which this helper stands.
const fn of(page: OrganisationPage, by: Option<HelpedBy>) -> Words {
    match (page, by) {
        (OrganisationPage::Model | OrganisationPage::Sum, _) => MODEL,
        (OrganisationPage::Granted, _) => GRANTED,
        (OrganisationPage::Helper(_), _) => BY,
        (OrganisationPage::HelperPart(_), Some(HelpedBy::Assistant(AssistantRole::TempAgency))) => {
            OF_AGENCY
        }
        (OrganisationPage::HelperPart(_), Some(HelpedBy::Interpreter)) => OF_INTERPRETER,
        (OrganisationPage::HelperPart(_), Some(HelpedBy::Assistant(_)) | None) => PART,
        (OrganisationPage::AnotherHelper(_), _) => ANOTHER,
        (OrganisationPage::Wage, Some(HelpedBy::Assistant(AssistantRole::TempAgency))) => PRICE,
        (OrganisationPage::Wage, Some(HelpedBy::Assistant(_) | HelpedBy::Interpreter) | None) => {
            WAGE
        }
        (OrganisationPage::Person(_), _) => PERSON,
        (OrganisationPage::AnotherPerson(_), _) => ANOTHER_PERSON,
    }
}

fn is_agency(by: Option<HelpedBy>) -> bool {
    by == Some(HelpedBy::Assistant(AssistantRole::TempAgency))
}

/// Whom a page is about, where there are several: counted from 1.
fn about(page: OrganisationPage, several: bool, words: &Catalogue) -> Option<String> {
    let (text, place) = match page {
        OrganisationPage::Helper(who) | OrganisationPage::HelperPart(who) if several => {
            (t!("Hjælper {tal}"), who)
        }
        OrganisationPage::Person(who) => (t!("Person {tal}"), who),
        OrganisationPage::Model
        | OrganisationPage::Granted
        | OrganisationPage::Helper(_)
        | OrganisationPage::HelperPart(_)
        | OrganisationPage::AnotherHelper(_)
        | OrganisationPage::Wage
        | OrganisationPage::AnotherPerson(_)
        | OrganisationPage::Sum => return None,
    };
    let number = place.saturating_add(1).to_string();
    Some(words.fill(text, &[("tal", number)]))
}

impl Catalogue {
    /// The way to the pages.
    #[must_use]
    pub fn organisation_name(&self) -> &str {
        self.say(t!("Planlæg, hvem der hjælper"))
    }

    /// A question, and a short sentence under it. `several`: whether several help one person.
    #[must_use]
    pub fn organisation_question(
        &self,
        page: OrganisationPage,
        by: Option<HelpedBy>,
        several: bool,
        reader: &Reader<'_>,
    ) -> (String, Option<String>) {
        let words = of(page, by);
        let question = fill(words.title, reader);
        let hint = (!words.hint.is_empty()).then(|| fill(words.hint, reader));
        let title = match about(page, several, self) {
            None => question,
            Some(whom) => {
                let figures = [("hvem", whom), ("spørgsmål", question)];
                self.fill(t!("{hvem}: {spørgsmål}"), &figures)
            }
        };
        (title, hint)
    }

    /// What a page is called where its answer is changed.
    #[must_use]
    pub fn organisation_row(
        &self,
        page: OrganisationPage,
        by: Option<HelpedBy>,
        several: bool,
    ) -> String {
        let name = self.word(of(page, by).name);
        let Some(whom) = about(page, several, self) else {
            return name;
        };
        match page {
            OrganisationPage::Helper(_) => whom,
            OrganisationPage::Model
            | OrganisationPage::Granted
            | OrganisationPage::HelperPart(_)
            | OrganisationPage::AnotherHelper(_)
            | OrganisationPage::Wage
            | OrganisationPage::Person(_)
            | OrganisationPage::AnotherPerson(_)
            | OrganisationPage::Sum => {
                let name = uncapitalised(&name);
                self.fill(t!("{hvem}, {navn}"), &[("hvem", whom), ("navn", name)])
            }
        }
    }

    /// Why a page asks, and the rule behind it.
    #[must_use]
    pub fn organisation_why(
        &self,
        page: OrganisationPage,
        by: Option<HelpedBy>,
        reader: &Reader<'_>,
    ) -> (String, RuleId) {
        let words = of(page, by);
        (fill(words.why, reader), words.rule)
    }

    /// What can be picked.
    #[must_use]
    pub fn organisation_choice(
        &self,
        choice: OrganisationChoice,
        reader: &Reader<'_>,
    ) -> Explained {
        let (text, hint) = match choice {
            OrganisationChoice::By(by) => {
                let helper = Choice::Helper(by.helper());
                return self.choice(FactId::Helper, helper, reader);
            }
            OrganisationChoice::Model(Model::One) => (t!("Én hjælper {dig}"), Text::NONE),
            OrganisationChoice::Model(Model::SeveralHelpers) => (
                t!("Flere deles om at hjælpe {dig}"),
                t!("Så kan den ene også hjælpe, når den anden har fri."),
            ),
            OrganisationChoice::Model(Model::SeveralPeople) => (
                t!("Én hjælper flere på den samme arbejdsplads"),
                t!("Hver af dem har sin egen bevilling."),
            ),
            OrganisationChoice::WagePeriod(WagePeriod::Hour) => (t!("I timen"), Text::NONE),
            OrganisationChoice::WagePeriod(WagePeriod::Month) => (t!("Om måneden"), Text::NONE),
            OrganisationChoice::YesNo(YesNo::Yes) => (t!("Ja"), Text::NONE),
            OrganisationChoice::YesNo(YesNo::No) => (t!("Nej"), Text::NONE),
        };
        Explained {
            text: fill(text, reader),
            hint: (!hint.is_empty()).then(|| fill(hint, reader)),
        }
    }

    /// The words around a field. `agency`: whether a temp agency bills the hours.
    #[must_use]
    pub fn organisation_field(
        &self,
        field: OrganisationField,
        agency: bool,
        reader: &Reader<'_>,
    ) -> FieldText {
        let (label, unit) = match field {
            OrganisationField::Granted => (t!("Timer om ugen"), t!("timer om ugen")),
            OrganisationField::Hours(_) | OrganisationField::PersonHours(_) => {
                (t!("Timer med hjælp"), t!("timer om ugen"))
            }
            OrganisationField::PersonGranted(_) => (t!("Timer i bevillingen"), t!("timer om ugen")),
            OrganisationField::Wage(_) | OrganisationField::SharedWage if agency => {
                (t!("Pris"), t!("kr. i timen"))
            }
            OrganisationField::Wage(_) | OrganisationField::SharedWage => (t!("Løn"), t!("kr.")),
        };
        let example = [("eksempel", self.organisation_example(field, reader))];
        FieldText {
            label: self.word(label),
            hint: Some(self.fill(t!("For eksempel {eksempel}"), &example)),
            unit: self.word(unit),
        }
    }

    fn organisation_example(&self, field: OrganisationField, reader: &Reader<'_>) -> String {
        match field {
            OrganisationField::Granted => fields::example(FactId::NeededHours, reader),
            OrganisationField::Hours(_)
            | OrganisationField::PersonHours(_)
            | OrganisationField::PersonGranted(_) => self.short(Exact::whole(HOURS), 0),
            OrganisationField::Wage(_) | OrganisationField::SharedWage => {
                fields::example(FactId::Wage, reader)
            }
        }
    }

    /// What stands in a field, read back with its unit.
    #[must_use]
    pub fn organisation_answer(
        &self,
        field: OrganisationField,
        label: Option<&str>,
        text: &str,
        monthly: bool,
    ) -> String {
        let unit = match field {
            OrganisationField::Wage(_) | OrganisationField::SharedWage if monthly => {
                t!("{tal} kr. om måneden")
            }
            OrganisationField::Wage(_) | OrganisationField::SharedWage => t!("{tal} kr. i timen"),
            OrganisationField::Granted
            | OrganisationField::Hours(_)
            | OrganisationField::PersonGranted(_)
            | OrganisationField::PersonHours(_) => t!("{tal} timer om ugen"),
        };
        let answer = if text.is_empty() {
            self.word(t!("ikke kendt"))
        } else {
            self.fill(unit, &[("tal", text.to_owned())])
        };
        match label {
            None => answer,
            Some(label) => {
                let figures = [("navn", label.to_owned()), ("svar", answer)];
                self.fill(t!("{navn}: {svar}"), &figures)
            }
        }
    }

    /// What to do about an answer that can't be read.
    #[must_use]
    pub fn organisation_error(
        &self,
        error: &FieldError,
        page: OrganisationPage,
        by: Option<HelpedBy>,
        reader: &Reader<'_>,
    ) -> String {
        let (clause, example, unit) = match error.field {
            Field::Organisation(field) => {
                let (clause, unit) = match field {
                    OrganisationField::Wage(_) | OrganisationField::SharedWage if is_agency(by) => {
                        (PRICE.clause, t!("kr. i timen"))
                    }
                    OrganisationField::Wage(_) | OrganisationField::SharedWage => {
                        (t!("hvad lønnen er"), t!("kr."))
                    }
                    OrganisationField::PersonGranted(_) | OrganisationField::Granted => {
                        (GRANTED.clause, t!("timer om ugen"))
                    }
                    OrganisationField::Hours(_) | OrganisationField::PersonHours(_) => {
                        (PART.clause, t!("timer om ugen"))
                    }
                };
                (clause, self.organisation_example(field, reader), unit)
            }
            Field::OrganisationChoice(OrganisationPage::HelperPart(_) | OrganisationPage::Wage) => {
                (WAGE_PERIOD, String::new(), Text::NONE)
            }
            Field::OrganisationChoice(_)
            | Field::Account(_)
            | Field::AccountChoice(_)
            | Field::Worksheet(_)
            | Field::WorksheetChoice(_)
            | Field::ScenarioName(_)
            | Field::File
            | Field::Choice(_)
            | Field::Text(..)
            | Field::EffectiveHours => (of(page, by).clause, String::new(), Text::NONE),
        };
        fields::what_to_do(error.error, &fill(clause, reader), &example, unit, reader)
    }
}
