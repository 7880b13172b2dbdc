//! The pages on which the help is divided: among several helpers, or of one helper among several
//! people; and what stands on them.

mod begin;
mod page;

use super::field::{Field, FieldError, InputError, WagePeriod};
use super::form::Form;
use super::journey::Interview;
use super::parse;
use super::place::Place;
use crate::domain::assessment::{HelpedBy, HelperPart, Organisation, PersonPart};
use crate::domain::facts::{Answer, AssistantRole, EnteredAmount, Wage, WeeklyHours, YesNo};

pub use page::{MOST_PARTS, Model, OrganisationChoice, OrganisationField, OrganisationPage};

/// Several are two at least.
const SEVERAL: usize = 2;

/// The form as far as it is filled in. What was typed stays as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganisationDraft(Form<OrganisationPage, OrganisationField, OrganisationChoice>);

/// A value, or what is wrong with a field.
type Read<T> = Result<T, FieldError>;

impl OrganisationDraft {
    /// What stands in a field; empty when nothing was typed.
    #[must_use]
    pub fn text(&self, field: OrganisationField) -> &str {
        self.0.text(field)
    }

    /// What is picked on a page.
    #[must_use]
    pub fn pick(&self, page: OrganisationPage) -> Option<OrganisationChoice> {
        self.0.pick(page)
    }

    /// Whether a page was answered.
    #[must_use]
    pub fn is_done(&self, page: OrganisationPage) -> bool {
        self.0.is_done(page)
    }

    /// How many help how many.
    #[must_use]
    pub fn model(&self) -> Option<Model> {
        match self.pick(OrganisationPage::Model)? {
            OrganisationChoice::Model(model) => Some(model),
            OrganisationChoice::By(_)
            | OrganisationChoice::WagePeriod(_)
            | OrganisationChoice::YesNo(_) => None,
        }
    }

    /// Who a helper is.
    #[must_use]
    pub fn by(&self, helper: usize) -> Option<HelpedBy> {
        match self.pick(OrganisationPage::Helper(helper))? {
            OrganisationChoice::By(by) => Some(by),
            OrganisationChoice::Model(_)
            | OrganisationChoice::WagePeriod(_)
            | OrganisationChoice::YesNo(_) => None,
        }
    }

    /// The fields that are on a page.
    #[must_use]
    pub fn fields(&self, page: OrganisationPage) -> Vec<OrganisationField> {
        use OrganisationField::{Granted, Hours, PersonGranted, PersonHours, SharedWage, Wage};
        match page {
            OrganisationPage::Granted => vec![Granted],
            OrganisationPage::HelperPart(who) if self.by(who) == Some(HelpedBy::Interpreter) => {
                vec![Hours(who)]
            }
            OrganisationPage::HelperPart(who) => vec![Hours(who), Wage(who)],
            OrganisationPage::Wage => vec![SharedWage],
            OrganisationPage::Person(who) => vec![PersonGranted(who), PersonHours(who)],
            OrganisationPage::Model
            | OrganisationPage::Helper(_)
            | OrganisationPage::AnotherHelper(_)
            | OrganisationPage::AnotherPerson(_)
            | OrganisationPage::Sum => Vec::new(),
        }
    }

    /// What can be picked on a page.
    #[must_use]
    pub fn choices(&self, page: OrganisationPage) -> Vec<OrganisationChoice> {
        match page {
            OrganisationPage::Model => Model::ALL.map(OrganisationChoice::Model).to_vec(),
            OrganisationPage::Helper(_) => HelpedBy::ALL
                .into_iter()
                // An hour of interpreting is none that others are helped in.
                .filter(|by| {
                    *by != HelpedBy::Interpreter || self.model() != Some(Model::SeveralPeople)
                })
                .map(OrganisationChoice::By)
                .collect(),
            OrganisationPage::HelperPart(who) if self.has_wage(who) => periods(),
            OrganisationPage::Wage if self.has_wage(0) => periods(),
            OrganisationPage::AnotherHelper(_) | OrganisationPage::AnotherPerson(_) => YesNo::ALL
                .iter()
                .copied()
                .map(OrganisationChoice::YesNo)
                .collect(),
            OrganisationPage::HelperPart(_)
            | OrganisationPage::Wage
            | OrganisationPage::Granted
            | OrganisationPage::Person(_)
            | OrganisationPage::Sum => Vec::new(),
        }
    }

    /// The first page that is not answered, or no longer holds together with the others; the sum
    /// when there is none.
    #[must_use]
    pub fn next(&self) -> OrganisationPage {
        let open =
            |page: &OrganisationPage| !self.0.is_done(*page) || !self.errors(*page).is_empty();
        let mut pages = self.pages().into_iter();
        pages.find(open).unwrap_or(OrganisationPage::Sum)
    }

    /// The pages, in their order, without the sum.
    #[must_use]
    pub fn pages(&self) -> Vec<OrganisationPage> {
        let mut pages = vec![OrganisationPage::Model];
        match self.model() {
            Some(Model::One) => pages.extend([
                OrganisationPage::Granted,
                OrganisationPage::Helper(0),
                OrganisationPage::HelperPart(0),
            ]),
            Some(Model::SeveralHelpers) => {
                pages.push(OrganisationPage::Granted);
                for who in 0..self.helpers() {
                    pages.push(OrganisationPage::Helper(who));
                    pages.push(OrganisationPage::HelperPart(who));
                    if (SEVERAL..MOST_PARTS).contains(&who.saturating_add(1)) {
                        pages.push(OrganisationPage::AnotherHelper(who));
                    }
                }
            }
            Some(Model::SeveralPeople) => {
                pages.extend([OrganisationPage::Helper(0), OrganisationPage::Wage]);
                for who in 0..self.people() {
                    pages.push(OrganisationPage::Person(who));
                    if (SEVERAL..MOST_PARTS).contains(&who.saturating_add(1)) {
                        pages.push(OrganisationPage::AnotherPerson(who));
                    }
                }
            }
            None => {}
        }
        pages
    }

    /// What is wrong on a page.
    #[must_use]
    pub fn errors(&self, page: OrganisationPage) -> Vec<FieldError> {
        let numbers = self
            .fields(page)
            .into_iter()
            .filter_map(|field| match field {
                OrganisationField::Wage(_) | OrganisationField::SharedWage => {
                    self.wage(field).err()
                }
                OrganisationField::Granted
                | OrganisationField::Hours(_)
                | OrganisationField::PersonGranted(_)
                | OrganisationField::PersonHours(_) => self.hours(field).err(),
            });
        numbers.chain(self.nothing_picked(page)).collect()
    }

    /// The organisation, once every page is answered.
    #[must_use]
    pub fn organisation(&self) -> Option<Organisation> {
        if self.next() != OrganisationPage::Sum {
            return None;
        }
        Some(match self.model()? {
            Model::One => Organisation::ForOne {
                granted: self.hours(OrganisationField::Granted).ok()?,
                helpers: vec![self.helper_part(0)?],
            },
            Model::SeveralHelpers => Organisation::ForOne {
                granted: self.hours(OrganisationField::Granted).ok()?,
                helpers: (0..self.helpers())
                    .map(|who| self.helper_part(who))
                    .collect::<Option<_>>()?,
            },
            Model::SeveralPeople => Organisation::ForSeveral {
                by: self.role()?,
                wage: self.wage(OrganisationField::SharedWage).ok()?,
                people: (0..self.people())
                    .map(|who| self.person_part(who))
                    .collect::<Option<_>>()?,
            },
        })
    }

    fn helper_part(&self, who: usize) -> Option<HelperPart> {
        let by = self.by(who)?;
        Some(HelperPart {
            by,
            hours: self.hours(OrganisationField::Hours(who)).ok()?,
            wage: match by {
                HelpedBy::Interpreter => Answer::Unanswered,
                HelpedBy::Assistant(_) => self.wage(OrganisationField::Wage(who)).ok()?,
            },
        })
    }

    fn person_part(&self, who: usize) -> Option<PersonPart> {
        Some(PersonPart {
            granted: self.hours(OrganisationField::PersonGranted(who)).ok()?,
            hours: self.hours(OrganisationField::PersonHours(who)).ok()?,
        })
    }

    fn role(&self) -> Option<AssistantRole> {
        match self.by(0)? {
            HelpedBy::Assistant(role) => Some(role),
            HelpedBy::Interpreter => None,
        }
    }

    /// Whether a helper earns a wage, which can be per hour or per month.
    fn has_wage(&self, who: usize) -> bool {
        match self.by(who) {
            Some(HelpedBy::Assistant(role)) => role != AssistantRole::TempAgency,
            Some(HelpedBy::Interpreter) | None => false,
        }
    }

    fn helpers(&self) -> usize {
        self.several(OrganisationPage::AnotherHelper)
    }

    fn people(&self) -> usize {
        self.several(OrganisationPage::AnotherPerson)
    }

    /// How many there are: two, and one more for each "yes" in turn.
    fn several(&self, another: fn(usize) -> OrganisationPage) -> usize {
        let yes = Some(OrganisationChoice::YesNo(YesNo::Yes));
        let goes_on = |who: &usize| self.pick(another(*who)) == yes;
        let more = (SEVERAL.saturating_sub(1)..MOST_PARTS.saturating_sub(1)).take_while(goes_on);
        more.count().saturating_add(SEVERAL)
    }

    /// That nothing is picked where something must be. How a wage is counted says nothing where
    /// none was typed.
    fn nothing_picked(&self, page: OrganisationPage) -> Option<FieldError> {
        let picked = self.pick(page);
        let choices = self.choices(page);
        let none = picked.is_none_or(|picked| !choices.contains(&picked));
        let is_wage = |field: &OrganisationField| match field {
            OrganisationField::Wage(_) | OrganisationField::SharedWage => true,
            OrganisationField::Granted
            | OrganisationField::Hours(_)
            | OrganisationField::PersonGranted(_)
            | OrganisationField::PersonHours(_) => false,
        };
        let wage = self.fields(page).into_iter().find(is_wage);
        let needed = wage.is_none_or(|field| !self.is_empty(field));
        (none && needed && !choices.is_empty()).then_some(FieldError {
            field: Field::OrganisationChoice(page),
            error: InputError::NothingChosen,
        })
    }

    fn is_empty(&self, field: OrganisationField) -> bool {
        self.text(field).trim().is_empty()
    }

    fn hours(&self, field: OrganisationField) -> Read<WeeklyHours> {
        let hours = parse::hours(self.text(field))
            .and_then(|hours| WeeklyHours::new(hours).map_err(InputError::OutOfRange));
        at(field, hours)
    }

    /// The wage in a field; an empty one is a wage that is not known.
    fn wage(&self, field: OrganisationField) -> Read<Answer<Wage>> {
        if self.is_empty(field) {
            return Ok(Answer::Unknown);
        }
        let (who, page) = match field {
            OrganisationField::Wage(who) => (who, OrganisationPage::HelperPart(who)),
            OrganisationField::SharedWage
            | OrganisationField::Granted
            | OrganisationField::Hours(_)
            | OrganisationField::PersonGranted(_)
            | OrganisationField::PersonHours(_) => (0, OrganisationPage::Wage),
        };
        let amount = parse::kroner(self.text(field))
            .and_then(|kroner| EnteredAmount::above_zero(kroner).map_err(InputError::OutOfRange));
        let monthly = Some(OrganisationChoice::WagePeriod(WagePeriod::Month));
        at(field, amount).map(|amount| {
            Answer::Known(if self.has_wage(who) && self.pick(page) == monthly {
                Wage::Monthly(amount)
            } else {
                Wage::Hourly(amount)
            })
        })
    }

    pub(super) fn choose(&mut self, page: OrganisationPage, choice: OrganisationChoice) {
        self.0.choose(page, choice);
    }

    pub(super) fn put(&mut self, field: OrganisationField, text: String) {
        self.0.put(field, text);
    }

    /// A page is left without an answer.
    pub(super) fn abandon(&mut self, page: OrganisationPage) {
        self.0.abandon(page);
    }
}

fn at<T>(field: OrganisationField, read: Result<T, InputError>) -> Read<T> {
    let field = Field::Organisation(field);
    read.map_err(|error| FieldError { field, error })
}

fn periods() -> Vec<OrganisationChoice> {
    [WagePeriod::Hour, WagePeriod::Month]
        .map(OrganisationChoice::WagePeriod)
        .to_vec()
}

impl Interview {
    /// The organisation of the help, as far as it is filled in.
    #[must_use]
    pub const fn organisation_draft(&self) -> &OrganisationDraft {
        &self.organisation
    }

    pub(super) fn show_organisation(&mut self) {
        self.abandon();
        let mut draft = std::mem::take(&mut self.organisation);
        draft.begin(self);
        self.organisation = draft;
        self.go(Place::Organisation(self.organisation.next()));
    }

    pub(super) fn submit_organisation(&mut self, page: OrganisationPage) {
        let errors = self.organisation.errors(page);
        if errors.is_empty() {
            self.organisation.0.submit(page);
            self.go(Place::Organisation(self.organisation.next()));
        } else {
            self.errors = errors;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{FactId, Helper};
    use crate::domain::quantity::{Date, Exact, HoursPerWeek};
    use crate::interview::{Door, Event};

    const COLLEAGUE: HelpedBy = HelpedBy::Assistant(AssistantRole::Colleague);
    const AGENCY: HelpedBy = HelpedBy::Assistant(AssistantRole::TempAgency);
    const HOURLY: OrganisationChoice = OrganisationChoice::WagePeriod(WagePeriod::Hour);
    const YES: OrganisationChoice = OrganisationChoice::YesNo(YesNo::Yes);
    const NO: OrganisationChoice = OrganisationChoice::YesNo(YesNo::No);

    fn begun() -> Interview {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        Interview::new(day)
            .apply(&Event::Enter(Door::Employer))
            .apply(&Event::ShowOrganisation)
    }

    fn pick(here: &Interview, page: OrganisationPage, choice: OrganisationChoice) -> Interview {
        assert_eq!(here.place(), Place::Organisation(page));
        here.apply(&Event::PickForOrganisation(page, choice))
    }

    fn put(here: &Interview, field: OrganisationField, text: &str) -> Interview {
        here.apply(&Event::Type(Field::Organisation(field), text.to_owned()))
    }

    fn submit(here: &Interview) -> Interview {
        here.apply(&Event::Submit)
    }

    fn model(model: Model) -> Interview {
        let choice = OrganisationChoice::Model(model);
        submit(&pick(&begun(), OrganisationPage::Model, choice))
    }

    fn helper(here: &Interview, who: usize, by: HelpedBy) -> Interview {
        let page = OrganisationPage::Helper(who);
        submit(&pick(here, page, OrganisationChoice::By(by)))
    }

    fn granted(here: &Interview) -> Interview {
        submit(&put(here, OrganisationField::Granted, "8"))
    }

    fn hours(text: &str) -> WeeklyHours {
        let written = parse::hours(text).expect("hours");
        WeeklyHours::new(written).expect("hours of a week")
    }

    fn amount(kroner: i64) -> EnteredAmount {
        EnteredAmount::above_zero(kroner.into()).expect("an amount")
    }

    #[test]
    fn two_helpers_share_a_grant_and_a_third_can_be_added() {
        let here = helper(&granted(&model(Model::SeveralHelpers)), 0, COLLEAGUE);
        let here = put(&here, OrganisationField::Hours(0), "5");
        let here = put(&here, OrganisationField::Wage(0), "185");
        let here = submit(&pick(&here, OrganisationPage::HelperPart(0), HOURLY));
        let here = helper(&here, 1, HelpedBy::Interpreter);
        let here = submit(&put(&here, OrganisationField::Hours(1), "3:30"));
        let last = OrganisationPage::AnotherHelper(1);
        let done = submit(&pick(&here, last, NO));
        assert_eq!(done.place(), Place::Organisation(OrganisationPage::Sum));
        let expected = Organisation::ForOne {
            granted: hours("8"),
            helpers: vec![
                HelperPart {
                    by: COLLEAGUE,
                    hours: hours("5"),
                    wage: Answer::Known(Wage::Hourly(amount(185))),
                },
                HelperPart {
                    by: HelpedBy::Interpreter,
                    hours: hours("3:30"),
                    wage: Answer::Unanswered,
                },
            ],
        };
        assert_eq!(done.organisation_draft().organisation(), Some(expected));
        let more = submit(&pick(&here, last, YES));
        let third = OrganisationPage::Helper(2);
        assert_eq!(more.place(), Place::Organisation(third));
        assert_eq!(more.organisation_draft().organisation(), None);
    }

    #[test]
    fn one_helper_of_two_people_has_one_wage_and_each_of_them_a_grant() {
        let here = model(Model::SeveralPeople);
        let offered = here
            .organisation_draft()
            .choices(OrganisationPage::Helper(0));
        assert!(!offered.contains(&OrganisationChoice::By(HelpedBy::Interpreter)));
        let here = helper(&here, 0, COLLEAGUE);
        let monthly = OrganisationChoice::WagePeriod(WagePeriod::Month);
        let here = put(&here, OrganisationField::SharedWage, "30.000");
        let here = submit(&pick(&here, OrganisationPage::Wage, monthly));
        let person = |here: &Interview, who, text: [&str; 2]| {
            let page = OrganisationPage::Person(who);
            assert_eq!(here.place(), Place::Organisation(page));
            let here = put(here, OrganisationField::PersonGranted(who), text[0]);
            submit(&put(&here, OrganisationField::PersonHours(who), text[1]))
        };
        let here = person(&person(&here, 0, ["8", "7"]), 1, ["5", "6"]);
        let here = submit(&pick(&here, OrganisationPage::AnotherPerson(1), NO));
        let expected = Organisation::ForSeveral {
            by: AssistantRole::Colleague,
            wage: Answer::Known(Wage::Monthly(amount(30_000))),
            people: vec![
                PersonPart {
                    granted: hours("8"),
                    hours: hours("7"),
                },
                PersonPart {
                    granted: hours("5"),
                    hours: hours("6"),
                },
            ],
        };
        assert_eq!(here.organisation_draft().organisation(), Some(expected));
    }

    #[test]
    fn a_wage_can_be_left_open_and_says_how_it_is_counted_where_it_is_typed() {
        let here = helper(&granted(&model(Model::One)), 0, COLLEAGUE);
        let here = put(&here, OrganisationField::Hours(0), "8");
        let open = submit(&here).organisation_draft().organisation();
        let Some(Organisation::ForOne { helpers, .. }) = open else {
            panic!("{open:?}");
        };
        assert_eq!(helpers[0].wage, Answer::Unknown);
        let typed = submit(&put(&here, OrganisationField::Wage(0), "185"));
        let page = OrganisationPage::HelperPart(0);
        let wrong = FieldError {
            field: Field::OrganisationChoice(page),
            error: InputError::NothingChosen,
        };
        assert_eq!(typed.errors(), [wrong]);
        // A temp agency bills the hour: there is nothing to pick.
        let agency = here.apply(&Event::ChangeOrganisation(OrganisationPage::Helper(0)));
        let agency = helper(&agency, 0, AGENCY);
        let agency = agency.apply(&Event::ChangeOrganisation(page));
        let agency = submit(&put(&agency, OrganisationField::Wage(0), "250"));
        assert_eq!(agency.errors(), []);
        assert_eq!(agency.place(), Place::Organisation(OrganisationPage::Sum));
    }

    #[test]
    fn nothing_typed_and_nothing_picked_are_errors_and_a_change_given_up_is_undone() {
        assert_eq!(submit(&begun()).errors().len(), 1);
        let at_granted = model(Model::One);
        let empty = put(&at_granted, OrganisationField::Granted, "");
        assert_eq!(submit(&empty).errors().len(), 1);
        let here = helper(&granted(&at_granted), 0, COLLEAGUE);
        let change = Event::ChangeOrganisation(OrganisationPage::Granted);
        let changed = put(&here.apply(&change), OrganisationField::Granted, "20");
        let given_up = changed.apply(&Event::Back);
        let text = given_up
            .organisation_draft()
            .text(OrganisationField::Granted);
        assert_eq!(text, "8");
    }

    #[test]
    fn what_the_case_says_stands_there_and_is_an_answer_only_when_it_is_submitted() {
        use crate::domain::facts::{Choice, Facts};
        use crate::interview::Picked;
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let mut here = Interview::new(day).apply(&Event::Enter(Door::Employer));
        let per_week = |text| Answer::Known(vec![hours(text)]);
        here.facts = Facts::of_ordinary_job(per_week("30"), per_week("16:12"));
        for event in [
            Event::Change(FactId::Helper),
            Event::Pick(
                FactId::Helper,
                Picked::Choice(Choice::Helper(Helper::Manager)),
            ),
            Event::Submit,
            Event::Change(FactId::Wage),
            Event::Type(Field::Text(FactId::Wage, 0), "210".to_owned()),
            Event::PickWagePeriod(WagePeriod::Hour),
            Event::Submit,
            Event::ShowOrganisation,
        ] {
            here = here.apply(&event);
        }
        let figure = here.assessment().hours.figure;
        assert_eq!(figure, Some(HoursPerWeek::new(Exact::ratio(162, 10))));
        let draft = here.organisation_draft();
        assert_eq!(here.place(), Place::Organisation(OrganisationPage::Model));
        assert_eq!(draft.text(OrganisationField::Granted), "16,2");
        assert_eq!(draft.text(OrganisationField::Wage(0)), "210");
        assert_eq!(
            draft.by(0),
            Some(HelpedBy::Assistant(AssistantRole::Manager))
        );
        assert_eq!(draft.organisation(), None);
    }
}
