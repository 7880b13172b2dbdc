//! The pages on which the need is built up from the tasks, and what stands on them.

use super::field::{Field, FieldError, InputError};
use super::form::Form;
use super::journey::Interview;
use super::place::Place;
use super::{parse, redraft};
use crate::domain::facts::{FactId, OutOfRange, WeeklyHours, YesNo, number_up_to};
use crate::domain::law::parameters::{LAW_READ_TO, WEEKS_PER_QUARTER};
use crate::domain::law::{Entry, LawInForce};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::worksheet::{Frequency, Task, TaskKind, Worksheet};
use rust_decimal::Decimal;

/// How many tasks there can be.
pub const MOST_TASKS: usize = 12;
/// The most minutes of one time: a day.
const MINUTES: Decimal = Decimal::from_parts(1440, 0, 0, false, 0);
/// The most times.
const TIMES: Decimal = Decimal::from_parts(200, 0, 0, false, 0);
/// The days of a week.
const DAYS: Decimal = Decimal::from_parts(7, 0, 0, false, 0);

/// A page of the worksheet. Tasks are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorksheetPage {
    /// How many weeks of a quarter are hard.
    HardWeeks,
    /// What the help is.
    Kind(usize),
    /// How long and how often.
    Amount(usize),
    /// Whether there is another task.
    Another(usize),
    /// Working days a week, where something is done every day.
    Days,
    /// What it comes to.
    Sum,
}

/// A text field of the worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorksheetField {
    /// Hard weeks of a quarter.
    HardWeeks,
    /// Minutes each time.
    Minutes(usize),
    /// How many times.
    Times(usize),
    /// How many times in a hard week.
    HardTimes(usize),
    /// Working days a week.
    Days,
}

/// What can be picked on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorksheetChoice {
    /// What the help is.
    Kind(TaskKind),
    /// What the times are counted in.
    Frequency(Frequency),
    /// Yes or no.
    YesNo(YesNo),
}

/// The worksheet as far as it is filled in. What was typed stays as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorksheetDraft(Form<WorksheetPage, WorksheetField, WorksheetChoice>);

/// The weeks of a quarter, of which some may be hard.
fn weeks_of_quarter() -> Decimal {
    let weeks = WEEKS_PER_QUARTER.on(LAW_READ_TO.first_day());
    weeks.map_or(Decimal::ZERO, Entry::decimal)
}

/// A value, or what is wrong with a field.
type Read<T> = Result<T, FieldError>;

impl WorksheetPage {
    /// The fields that can be on it.
    #[must_use]
    pub fn fields(self, draft: &WorksheetDraft) -> Vec<WorksheetField> {
        match self {
            Self::HardWeeks => vec![WorksheetField::HardWeeks],
            Self::Amount(task) if draft.has_hard_weeks() => vec![
                WorksheetField::Minutes(task),
                WorksheetField::Times(task),
                WorksheetField::HardTimes(task),
            ],
            Self::Amount(task) => vec![WorksheetField::Minutes(task), WorksheetField::Times(task)],
            Self::Days => vec![WorksheetField::Days],
            Self::Kind(_) | Self::Another(_) | Self::Sum => Vec::new(),
        }
    }
}

impl WorksheetDraft {
    /// What stands in a field; empty when nothing was typed.
    #[must_use]
    pub fn text(&self, field: WorksheetField) -> &str {
        self.0.text(field)
    }

    /// What is picked on a page.
    #[must_use]
    pub fn pick(&self, page: WorksheetPage) -> Option<WorksheetChoice> {
        self.0.pick(page)
    }

    /// Whether some weeks are harder than others.
    #[must_use]
    pub fn has_hard_weeks(&self) -> bool {
        matches!(self.number(WorksheetField::HardWeeks), Ok(weeks) if !weeks.is_zero())
    }

    /// The first page that is not answered, or no longer holds together with the others; the sum
    /// when there is none.
    #[must_use]
    pub fn next(&self) -> WorksheetPage {
        let open = |page: &WorksheetPage| !self.0.is_done(*page) || !self.errors(*page).is_empty();
        let mut pages = self.pages().into_iter();
        pages.find(open).unwrap_or(WorksheetPage::Sum)
    }

    /// What is wrong on a page.
    #[must_use]
    pub fn errors(&self, page: WorksheetPage) -> Vec<FieldError> {
        let nothing = self.needs_a_pick(page) && self.pick(page).is_none();
        let nothing = nothing.then_some(FieldError {
            field: Field::WorksheetChoice(page),
            error: InputError::NothingChosen,
        });
        let counts = |field: &WorksheetField| match field {
            // Hard weeks are no part of what is counted by the month.
            WorksheetField::HardTimes(task) => !self.is_monthly(*task),
            WorksheetField::HardWeeks
            | WorksheetField::Minutes(_)
            | WorksheetField::Times(_)
            | WorksheetField::Days => true,
        };
        let numbers = page.fields(self).into_iter().filter(counts);
        let wrong = numbers.filter_map(|field| self.number(field).err());
        wrong.chain(nothing).collect()
    }

    /// The worksheet, once every page is answered.
    #[must_use]
    pub fn worksheet(&self) -> Option<Worksheet> {
        if self.next() != WorksheetPage::Sum {
            return None;
        }
        let tasks = 0..self.tasks();
        Some(Worksheet {
            tasks: tasks.map(|task| self.task(task)).collect::<Option<_>>()?,
            days: self.number(WorksheetField::Days).unwrap_or_default(),
            hard_weeks: self.number(WorksheetField::HardWeeks).ok()?,
        })
    }

    pub(super) fn choose(&mut self, page: WorksheetPage, choice: WorksheetChoice) {
        self.0.choose(page, choice);
    }

    pub(super) fn put(&mut self, field: WorksheetField, text: String) {
        self.0.put(field, text);
    }

    /// Answers a page with what stands on it.
    pub(super) fn submit(&mut self, page: WorksheetPage) -> Result<(), Vec<FieldError>> {
        let errors = self.errors(page);
        if !errors.is_empty() {
            return Err(errors);
        }
        self.0.submit(page);
        Ok(())
    }

    /// A page is left without an answer.
    pub(super) fn abandon(&mut self, page: WorksheetPage) {
        self.0.abandon(page);
    }

    fn task(&self, task: usize) -> Option<Task> {
        let Some(WorksheetChoice::Kind(kind)) = self.pick(WorksheetPage::Kind(task)) else {
            return None;
        };
        let times = self.number(WorksheetField::Times(task)).ok()?;
        Some(Task {
            kind,
            minutes: self.number(WorksheetField::Minutes(task)).ok()?,
            times,
            hard_times: if self.has_hard_weeks() && !self.is_monthly(task) {
                self.number(WorksheetField::HardTimes(task)).ok()?
            } else {
                times
            },
            frequency: self.frequency(task)?,
        })
    }

    fn is_monthly(&self, task: usize) -> bool {
        self.frequency(task) == Some(Frequency::Month)
    }

    fn frequency(&self, task: usize) -> Option<Frequency> {
        match self.pick(WorksheetPage::Amount(task)) {
            Some(WorksheetChoice::Frequency(frequency)) => Some(frequency),
            Some(WorksheetChoice::Kind(_) | WorksheetChoice::YesNo(_)) | None => None,
        }
    }

    /// How many tasks there are: one, and one more for each "yes" in turn.
    fn tasks(&self) -> usize {
        let yes = Some(WorksheetChoice::YesNo(YesNo::Yes));
        let goes_on = |task: &usize| self.pick(WorksheetPage::Another(*task)) == yes;
        let more = (0..MOST_TASKS.saturating_sub(1)).take_while(goes_on);
        more.count().saturating_add(1)
    }

    fn pages(&self) -> Vec<WorksheetPage> {
        let mut pages = vec![WorksheetPage::HardWeeks];
        let tasks = self.tasks();
        for task in 0..tasks {
            pages.extend([WorksheetPage::Kind(task), WorksheetPage::Amount(task)]);
            if task.saturating_add(1) < MOST_TASKS {
                pages.push(WorksheetPage::Another(task));
            }
        }
        if (0..tasks).any(|task| self.frequency(task) == Some(Frequency::Day)) {
            pages.push(WorksheetPage::Days);
        }
        pages
    }

    const fn needs_a_pick(&self, page: WorksheetPage) -> bool {
        matches!(
            page,
            WorksheetPage::Kind(_) | WorksheetPage::Amount(_) | WorksheetPage::Another(_)
        )
    }

    /// The number in a field.
    fn number(&self, field: WorksheetField) -> Read<Decimal> {
        let (most, zero) = match field {
            WorksheetField::HardWeeks => (weeks_of_quarter(), true),
            WorksheetField::Minutes(_) => (MINUTES, false),
            WorksheetField::Times(_) | WorksheetField::HardTimes(_) => (TIMES, true),
            WorksheetField::Days => (DAYS, false),
        };
        let number = parse::number(self.text(field)).and_then(|number| {
            let number = number_up_to(number, most).map_err(InputError::OutOfRange)?;
            if number.is_zero() && !zero {
                return Err(InputError::OutOfRange(OutOfRange::NotPositive));
            }
            Ok(number)
        });
        number.map_err(|error| FieldError {
            field: Field::Worksheet(field),
            error,
        })
    }
}

impl Interview {
    /// The worksheet, as far as it is filled in.
    #[must_use]
    pub const fn worksheet_draft(&self) -> &WorksheetDraft {
        &self.worksheet
    }

    /// The hours a week that the tasks come to, once every page is answered.
    #[must_use]
    pub fn need_of_tasks(&self) -> Option<HoursPerWeek> {
        let law = LawInForce::on(self.day)?;
        Some(self.worksheet.worksheet()?.total(&law))
    }

    pub(super) fn show_worksheet(&mut self) {
        self.abandon();
        self.go(Place::Worksheet(self.worksheet.next()));
    }

    pub(super) fn submit_worksheet(&mut self, page: WorksheetPage) {
        match self.worksheet.submit(page) {
            Ok(()) => self.go(Place::Worksheet(self.worksheet.next())),
            Err(errors) => self.errors = errors,
        }
    }

    /// The same as it is written into the question on the need: in whole minutes, rounded last.
    #[must_use]
    pub fn need_of_tasks_as_typed(&self) -> Option<String> {
        let need = WeeklyHours::to_the_minute(self.need_of_tasks()?)?;
        Some(redraft::written(need.written()))
    }

    /// Writes what the tasks come to into the question on the need. It is an answer when somebody
    /// submits it there.
    pub(super) fn use_worksheet(&mut self, need: &str) {
        self.draft_mut(FactId::NeededHours).put(0, need.to_owned());
        self.go(Place::Question(FactId::NeededHours));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact};
    use crate::interview::{Door, Event};

    const KIND: WorksheetChoice = WorksheetChoice::Kind(TaskKind::Physical);
    const DAILY: WorksheetChoice = WorksheetChoice::Frequency(Frequency::Day);
    const NO: WorksheetChoice = WorksheetChoice::YesNo(YesNo::No);
    const YES: WorksheetChoice = WorksheetChoice::YesNo(YesNo::Yes);

    fn begun() -> Interview {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        Interview::new(day)
            .apply(&Event::Enter(Door::Citizen))
            .apply(&Event::ShowWorksheet)
    }

    fn pick(here: &Interview, page: WorksheetPage, choice: WorksheetChoice) -> Interview {
        assert_eq!(here.place(), Place::Worksheet(page));
        here.apply(&Event::PickForWorksheet(page, choice))
    }

    fn put(here: &Interview, field: WorksheetField, text: &str) -> Interview {
        here.apply(&Event::Type(Field::Worksheet(field), text.to_owned()))
    }

    fn submit(here: &Interview) -> Interview {
        here.apply(&Event::Submit)
    }

    /// One task of 25 minutes twice a day, on 4 days a week, in weeks that are all the same.
    fn one_task() -> Interview {
        let here = submit(&put(&begun(), WorksheetField::HardWeeks, "0"));
        let here = submit(&pick(&here, WorksheetPage::Kind(0), KIND));
        let here = put(&here, WorksheetField::Minutes(0), "25");
        let here = put(&here, WorksheetField::Times(0), "2");
        let here = submit(&pick(&here, WorksheetPage::Amount(0), DAILY));
        let here = submit(&pick(&here, WorksheetPage::Another(0), NO));
        submit(&put(&here, WorksheetField::Days, "4"))
    }

    fn take(here: &Interview) -> Interview {
        let need = here.need_of_tasks_as_typed().expect("a need");
        here.apply(&Event::UseWorksheet(need))
    }

    #[test]
    fn tasks_are_added_up_and_written_into_the_question() {
        let here = one_task();
        assert_eq!(here.place(), Place::Worksheet(WorksheetPage::Sum));
        // 25 x 2 x 4 minutes.
        let need = here.need_of_tasks().map(HoursPerWeek::exact);
        assert_eq!(need, Some(Exact::ratio(200, 60)));
        let used = take(&here);
        assert_eq!(used.place(), Place::Question(FactId::NeededHours));
        let draft = used.draft(FactId::NeededHours).map(|draft| draft.text(0));
        assert_eq!(draft, Some("3:20"));
        assert!(
            !used.facts().is_answered(FactId::NeededHours),
            "somebody submits it first"
        );
        assert!(submit(&used).facts().is_answered(FactId::NeededHours));
        assert_eq!(begun().need_of_tasks_as_typed(), None);
    }

    #[test]
    fn hours_are_rounded_to_the_minute_last() {
        let here = one_task().apply(&Event::ChangeWorksheet(WorksheetPage::HardWeeks));
        let here = submit(&put(&here, WorksheetField::HardWeeks, "4"));
        assert_eq!(here.place(), Place::Worksheet(WorksheetPage::Amount(0)));
        let here = submit(&put(&here, WorksheetField::HardTimes(0), "3"));
        // (2 x 9 + 3 x 4) / 13 times a day: 25 x 30 / 13 x 4 = 230,77 minutes.
        let used = take(&here);
        let draft = used.draft(FactId::NeededHours).map(|draft| draft.text(0));
        assert_eq!(draft, Some("3:51"));
    }

    #[test]
    fn each_task_has_its_pages_and_days_are_asked_only_where_something_is_daily() {
        let here = one_task().apply(&Event::ChangeWorksheet(WorksheetPage::Another(0)));
        let here = submit(&pick(&here, WorksheetPage::Another(0), YES));
        assert_eq!(here.place(), Place::Worksheet(WorksheetPage::Kind(1)));
        assert!(here.need_of_tasks().is_none());
        let here = begun();
        let weekly = WorksheetChoice::Frequency(Frequency::Week);
        let here = submit(&put(&here, WorksheetField::HardWeeks, "0"));
        let here = submit(&pick(&here, WorksheetPage::Kind(0), KIND));
        let here = put(&here, WorksheetField::Minutes(0), "60");
        let here = put(&here, WorksheetField::Times(0), "1,5");
        let here = submit(&pick(&here, WorksheetPage::Amount(0), weekly));
        let here = submit(&pick(&here, WorksheetPage::Another(0), NO));
        assert_eq!(here.place(), Place::Worksheet(WorksheetPage::Sum));
        let need = here.need_of_tasks().map(HoursPerWeek::exact);
        assert_eq!(need, Some(Exact::ratio(3, 2)));
    }

    #[test]
    fn what_is_counted_by_the_month_has_no_hard_weeks() {
        let here = submit(&put(&begun(), WorksheetField::HardWeeks, "4"));
        let here = submit(&pick(&here, WorksheetPage::Kind(0), KIND));
        let here = put(&here, WorksheetField::Minutes(0), "130");
        let here = put(&here, WorksheetField::Times(0), "2");
        let weekly = WorksheetChoice::Frequency(Frequency::Week);
        let lacks = submit(&pick(&here, WorksheetPage::Amount(0), weekly));
        assert_eq!(lacks.errors().len(), 1, "how often in a hard week");
        let monthly = WorksheetChoice::Frequency(Frequency::Month);
        let here = submit(&pick(&here, WorksheetPage::Amount(0), monthly));
        let here = submit(&pick(&here, WorksheetPage::Another(0), NO));
        // 130 minutes, 2 times in each of 3 months, over 13 weeks: an hour a week.
        let need = here.need_of_tasks().map(HoursPerWeek::exact);
        assert_eq!(need, Some(Exact::ONE));
    }

    #[test]
    fn numbers_have_bounds() {
        let wrong = |field, text: &str| {
            let draft = put(&one_task(), field, text).worksheet;
            draft.number(field).map_err(|wrong| wrong.error)
        };
        let too_large = |most: Decimal| Err(InputError::OutOfRange(OutOfRange::TooLarge(most)));
        let not_positive = Err(InputError::OutOfRange(OutOfRange::NotPositive));
        assert!(wrong(WorksheetField::HardWeeks, "13").is_ok());
        assert_eq!(
            wrong(WorksheetField::HardWeeks, "13,5"),
            too_large(13.into())
        );
        assert_eq!(wrong(WorksheetField::Minutes(0), "0"), not_positive);
        assert!(wrong(WorksheetField::Minutes(0), "1440").is_ok());
        assert_eq!(
            wrong(WorksheetField::Minutes(0), "1441"),
            too_large(MINUTES)
        );
        assert!(wrong(WorksheetField::Times(0), "0").is_ok());
        assert_eq!(wrong(WorksheetField::Times(0), "201"), too_large(TIMES));
        assert_eq!(wrong(WorksheetField::Days, "0"), not_positive);
        assert_eq!(wrong(WorksheetField::Days, "8"), too_large(DAYS));
        assert_eq!(wrong(WorksheetField::Days, ""), Err(InputError::Empty));
    }

    #[test]
    fn a_change_that_is_given_up_leaves_the_task_as_it_was() {
        let here = one_task().apply(&Event::ChangeWorksheet(WorksheetPage::Amount(0)));
        let here = put(&here, WorksheetField::Minutes(0), "99").apply(&Event::Back);
        assert_eq!(here.worksheet.text(WorksheetField::Minutes(0)), "25");
        // A page that was never answered is left; what was answered before is still known.
        let here = submit(&put(&begun(), WorksheetField::HardWeeks, "0")).apply(&Event::Back);
        let here = put(&here, WorksheetField::HardWeeks, "4").apply(&Event::Back);
        assert_eq!(here.worksheet.text(WorksheetField::HardWeeks), "0");
        let nothing = submit(&begun());
        assert_eq!(nothing.errors().len(), 1);
        assert_eq!(nothing.place(), Place::Worksheet(WorksheetPage::HardWeeks));
    }
}
