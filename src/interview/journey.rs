//! The interview: one state, and what each event makes of it.

use super::account::{AccountDraft, AccountPage};
use super::draft::{Draft, Picked};
use super::drafts::Drafts;
use super::event::Event;
use super::field::{Field, FieldError};
use super::jobs::MOST_JOBS;
use super::opened::Opened;
use super::organisation::OrganisationDraft;
use super::place::{Asks, Door, Place};
use super::report::Report;
use super::scenarios::{Kept, Scenario};
use super::submit;
use super::trail::Trail;
use super::worksheet::WorksheetDraft;
use crate::casefile::CaseError;
use crate::domain::assessment::{Assessment, assess};
use crate::domain::facts::{Account, FactId, FactKind, Facts};
use crate::domain::quantity::Date;
use crate::profile::Profile;

/// Something to tell once, on the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A changed answer made so many further questions relevant.
    NewQuestions {
        /// How many.
        count: usize,
        /// The fact whose answer was changed.
        because: FactId,
    },
    /// The file of the organisation whose page it is could not be read.
    ProfileUnreadable,
    /// Something was done with a set of answers that is kept.
    Scenario(Kept),
    /// The answers were deleted.
    Erased,
}

/// The state of an interview: the only thing that changes. Everything else follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    pub(super) day: Date,
    pub(super) door: Option<Door>,
    pub(super) facts: Facts,
    /// The profile of the organisation whose page it is.
    pub(super) profile: Option<&'static Profile>,
    pub(super) drafts: Drafts,
    /// A quarter's account, for those who have a grant.
    pub(super) account: AccountDraft,
    /// The need, built up from the tasks.
    pub(super) worksheet: WorksheetDraft,
    /// Who helps whom, and for how long.
    pub(super) organisation: OrganisationDraft,
    /// The pages gone through. What comes next is always derived from the law.
    pub(super) trail: Trail,
    pub(super) errors: Vec<FieldError>,
    pub(super) notice: Option<Notice>,
    /// The question being changed from the review or a result, and where to go back to.
    pub(super) changing: Option<(Place, Place)>,
    /// Sets of answers that are kept, to be compared.
    pub(super) scenarios: Vec<Scenario>,
    /// The one that was just dropped, and its place among them.
    pub(super) dropped: Option<(usize, Scenario)>,
    /// The file that was opened on the page.
    pub(super) opened: Option<Box<Opened>>,
    /// What is wrong with the file that was to be opened.
    pub(super) refused: Option<Box<CaseError>>,
    /// What looks wrong to somebody.
    pub(super) report: Report,
    pub(super) answer_the_rest: bool,
    pub(super) ask_for_money: bool,
}

impl Interview {
    /// Nothing answered, on the start page. `day` is the day of assessment.
    #[must_use]
    pub fn new(day: Date) -> Self {
        Self {
            day,
            door: None,
            facts: Facts::default(),
            profile: None,
            drafts: Drafts::default(),
            account: AccountDraft::default(),
            worksheet: WorksheetDraft::default(),
            organisation: OrganisationDraft::default(),
            trail: Trail::default(),
            errors: Vec::new(),
            notice: None,
            changing: None,
            scenarios: Vec::new(),
            dropped: None,
            opened: None,
            refused: None,
            report: Report::default(),
            answer_the_rest: false,
            ask_for_money: false,
        }
    }

    /// The page that is shown.
    #[must_use]
    pub fn place(&self) -> Place {
        self.trail.place()
    }

    /// The page's number in the browser's history, counted from 0.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.trail.position()
    }

    /// The door that was come in by.
    #[must_use]
    pub const fn door(&self) -> Option<Door> {
        self.door
    }

    /// The day of assessment.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// What was answered.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What follows from the answers.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        assess(&self.facts, self.day)
    }

    /// The pages of a quarter's account, as far as they are filled in.
    #[must_use]
    pub const fn account_draft(&self) -> &AccountDraft {
        &self.account
    }

    /// The quarter's account, once all of it is there.
    #[must_use]
    pub fn account(&self) -> Option<Account> {
        self.account.account()
    }

    /// What was picked or typed at a question.
    #[must_use]
    pub fn draft(&self, fact: FactId) -> Option<&Draft> {
        self.drafts.get(fact)
    }

    /// What is wrong with the last submitted answer.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Something to tell once.
    #[must_use]
    pub const fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// What an event makes of the state. Total: every event is lawful in every state.
    #[must_use]
    pub fn apply(&self, event: &Event) -> Self {
        let mut next = self.clone();
        next.take(event);
        next.forget_dropped();
        next
    }

    fn take(&mut self, event: &Event) {
        match event {
            Event::Enter(door) => self.enter(*door),
            Event::Pick(fact, picked) => self.draft_mut(*fact).picked = Some(*picked),
            Event::Type(field, text) => self.type_text(*field, text.clone()),
            Event::PickWagePeriod(period) => {
                self.draft_mut(FactId::Wage).wage_period = Some(*period)
            }
            Event::PickForAccount(page, choice) => self.account.choose(*page, *choice),
            Event::Paste(field, pasted) => self.account.paste(*field, pasted),
            Event::WriteByWeek(who, by_week) => self.write_by_week(*who, *by_week),
            Event::AddJob => self.add_job(),
            Event::RemoveJob => self.remove_job(),
            Event::Submit => self.submit(),
            Event::SubmitUnknown => self.submit_unknown(),
            Event::Back => self.visit(self.trail.position().saturating_sub(1)),
            Event::Visit(position) => self.visit(*position),
            Event::Change(fact) => self.change(Place::Question(*fact)),
            Event::ChangeAccount(page) => self.change(Place::Account(*page)),
            Event::ShowResult if self.settles() => self.show_settlement(),
            Event::ShowResult => self.go(Place::Result),
            Event::ShowReview => self.go(Place::Review),
            Event::ShowMeetingSheet => self.go(Place::MeetingSheet),
            Event::ShowChanges => self.go(Place::Changes),
            Event::ShowPaper(paper) => self.go(Place::Paper(*paper)),
            Event::ShowWorksheet => self.show_worksheet(),
            Event::PickForWorksheet(page, choice) => self.worksheet.choose(*page, *choice),
            Event::ChangeWorksheet(page) => self.go(Place::Worksheet(*page)),
            Event::UseWorksheet(need) => self.use_worksheet(need),
            Event::ShowOrganisation => self.show_organisation(),
            Event::PickForOrganisation(page, choice) => self.organisation.choose(*page, *choice),
            Event::ChangeOrganisation(page) => self.go(Place::Organisation(*page)),
            Event::ShowReport => self.go(Place::Report),
            Event::PickWrong(wrong) => self.report.wrong = Some(*wrong),
            Event::PutAnswersInReport(with) => self.report.with_answers = *with,
            Event::ShowScenarios => self.show_scenarios(),
            Event::KeepScenario => self.keep_scenario(),
            Event::TakeScenario(place) => self.take_scenario(*place),
            Event::DropScenario(place) => self.drop_scenario(*place),
            Event::RestoreScenario => self.restore_scenario(),
            Event::ShowCaseFile => self.show_case_file(),
            Event::AnswerTheRest => {
                self.answer_the_rest = true;
                self.go_on();
            }
            Event::AskForMoney => {
                self.ask_for_money = true;
                self.go_on();
            }
            Event::ReadQuarter(reading) => self.facts.readings.quarter = *reading,
            Event::ReadMonth(reading) => self.facts.readings.month = *reading,
            Event::ReadHolidayBase(base) => self.facts.readings.holiday_base = *base,
            Event::Erase => {
                *self = self.anew();
                self.notice = Some(Notice::Erased);
            }
        }
    }

    fn write_by_week(&mut self, who: usize, by_week: bool) {
        self.errors.clear();
        self.account.write_by_week(who, by_week);
    }

    fn show_case_file(&mut self) {
        self.abandon();
        self.go(Place::CaseFile);
    }

    fn enter(&mut self, door: Door) {
        self.door = Some(door);
        self.ask_for_money = door.asks_for_money();
        self.go_on();
    }

    pub(super) fn draft_mut(&mut self, fact: FactId) -> &mut Draft {
        self.drafts.of(fact)
    }

    fn type_text(&mut self, field: Field, text: String) {
        match field {
            Field::Text(fact, row) if row < self.rows(fact).max(MOST_JOBS) => {
                self.draft_mut(fact).put(row, text)
            }
            Field::Account(field) => self.account.put(field, text),
            Field::Worksheet(field) => self.worksheet.put(field, text),
            Field::Organisation(field) => self.organisation.put(field, text),
            Field::ScenarioName(place) => self.name_scenario(place, text),
            Field::Choice(_)
            | Field::Text(_, _)
            | Field::AccountChoice(_)
            | Field::WorksheetChoice(_)
            | Field::OrganisationChoice(_)
            | Field::File => {}
            Field::EffectiveHours => self.draft_mut(FactId::WorkingHours).effective_hours = text,
        }
    }

    /// Answers the question on the page from its draft, or says what is wrong with it.
    fn submit(&mut self) {
        match self.place().asks() {
            Some(Asks::Question(fact)) => self.submit_question(fact),
            Some(Asks::Account(page)) => self.submit_account(page),
            Some(Asks::Worksheet(page)) => self.submit_worksheet(page),
            Some(Asks::Organisation(page)) => self.submit_organisation(page),
            None => self.go_on(),
        }
    }

    fn submit_question(&mut self, fact: FactId) {
        let draft = self.drafts.get(fact).cloned().unwrap_or_default();
        let mut facts = self.facts.clone();
        match submit::answer(&mut facts, fact, &draft, self.rows(fact)) {
            Ok(()) => {
                self.drafts.submit(fact);
                self.answered_with(facts);
            }
            Err(errors) => self.errors = errors,
        }
    }

    fn submit_unknown(&mut self) {
        match self.place().asks() {
            Some(Asks::Question(fact)) => self.answer_unknown(fact),
            Some(Asks::Account(page)) => {
                self.account.submit_unknown(page);
                self.go_on();
            }
            Some(Asks::Worksheet(_) | Asks::Organisation(_)) | None => {}
        }
    }

    fn answer_unknown(&mut self, fact: FactId) {
        let mut facts = self.facts.clone();
        facts.answer_unknown(fact);
        let draft = self.draft_mut(fact);
        draft.texts.clear();
        draft.effective_hours.clear();
        if fact.kind() == FactKind::Closed {
            draft.picked = Some(Picked::Unknown);
        }
        self.drafts.submit(fact);
        self.answered_with(facts);
    }

    fn submit_account(&mut self, page: AccountPage) {
        match self.account.submit(page) {
            Ok(()) => self.go_on(),
            Err(errors) => self.errors = errors,
        }
    }

    fn answered_with(&mut self, facts: Facts) {
        let before = self.needed();
        self.facts = facts;
        self.errors.clear();
        self.notice = None;
        if let Some((Place::Question(because), _)) = self.changing {
            let count = self
                .needed()
                .iter()
                .filter(|fact| !before.contains(fact))
                .count();
            if count > 0 {
                self.notice = Some(Notice::NewQuestions { count, because });
            }
        }
        let notice = self.notice;
        self.go_on();
        self.notice = notice;
    }
}

#[cfg(test)]
mod tests {
    use super::super::field::InputError;
    use super::*;
    use crate::domain::facts::{Choice, Form, Overlap, Residence, Situation, YesNo};

    fn day() -> Date {
        Date::from_ymd_opt(2026, 3, 2).unwrap_or(Date::MIN)
    }

    fn run(events: &[Event]) -> Interview {
        events
            .iter()
            .fold(Interview::new(day()), |state, event| state.apply(event))
    }

    fn pick(fact: FactId, choice: Choice) -> [Event; 2] {
        [Event::Pick(fact, Picked::Choice(choice)), Event::Submit]
    }

    fn answer(state: Interview, fact: FactId, choice: Choice) -> Interview {
        pick(fact, choice)
            .iter()
            .fold(state, |state, event| state.apply(event))
    }

    fn type_in(state: Interview, fact: FactId, text: &str) -> Interview {
        state
            .apply(&Event::Type(Field::Text(fact, 0), text.to_owned()))
            .apply(&Event::Submit)
    }

    fn yes(state: Interview, fact: FactId) -> Interview {
        answer(state, fact, Choice::YesNo(YesNo::Yes))
    }

    #[test]
    fn a_change_that_is_given_up_leaves_the_answer_as_it_was() {
        let state = conditions_answered(Door::Citizen);
        let state = type_in(state, FactId::WorkingHours, "25");
        let state = type_in(state, FactId::NeededHours, "8");
        assert_eq!(state.place(), Place::Review);
        let change = Event::Change(FactId::WorkingHours);
        let typed = Event::Type(Field::Text(FactId::WorkingHours, 0), "30".to_owned());
        let given_up = state.apply(&change).apply(&typed).apply(&Event::Back);
        let again = given_up.apply(&change);
        let draft = again.draft(FactId::WorkingHours).map(|draft| draft.text(0));
        assert_eq!(draft, Some("25"));
        let change = Event::Change(FactId::Lasting);
        let picked = Event::Pick(FactId::Lasting, Picked::Choice(Choice::YesNo(YesNo::No)));
        let again = state
            .apply(&change)
            .apply(&picked)
            .apply(&Event::Back)
            .apply(&change);
        let draft = again.draft(FactId::Lasting).and_then(|draft| draft.picked);
        assert_eq!(draft, Some(Picked::Choice(Choice::YesNo(YesNo::Yes))));
    }

    /// An ordinary employee, up to and including the question on standing in.
    fn conditions_answered(door: Door) -> Interview {
        use crate::domain::facts::Purpose;
        let state = run(&[Event::Enter(door)]);
        let state = answer(
            state,
            FactId::Situation,
            Choice::Situation(Situation::Employed),
        );
        let state = answer(state, FactId::Form, Choice::Form(Form::Ordinary));
        let state = answer(
            state,
            FactId::Residence,
            Choice::Residence(Residence::Denmark),
        );
        let state = yes(yes(state, FactId::Lasting), FactId::Considerable);
        let state = answer(state, FactId::Purpose, Choice::Purpose(Purpose::WorkTasks));
        let state = yes(state, FactId::OwnContent);
        answer(state, FactId::Substitute, Choice::YesNo(YesNo::No))
    }

    #[test]
    fn asks_in_the_order_of_the_law_and_ends_at_the_review() {
        let state = conditions_answered(Door::Citizen);
        assert_eq!(state.place(), Place::Question(FactId::WorkingHours));
        let state = type_in(state, FactId::WorkingHours, "37");
        assert_eq!(state.place(), Place::Question(FactId::NeededHours));
        let within = type_in(state.clone(), FactId::NeededHours, "20");
        assert_eq!(within.place(), Place::Review);
        let above = type_in(state, FactId::NeededHours, "20,01");
        assert_eq!(above.place(), Place::Question(FactId::FullTimeException));
    }

    #[test]
    fn employers_are_asked_for_the_money_and_citizens_when_they_want() {
        let through = |door| {
            let state = type_in(conditions_answered(door), FactId::WorkingHours, "37");
            type_in(state, FactId::NeededHours, "8")
        };
        assert_eq!(
            through(Door::Employer).place(),
            Place::Question(FactId::Helper)
        );
        let citizen = through(Door::Citizen);
        assert_eq!(citizen.place(), Place::Review);
        assert!(citizen.can_ask_for_money());
        let citizen = citizen.apply(&Event::ShowResult).apply(&Event::AskForMoney);
        assert_eq!(citizen.place(), Place::Question(FactId::Helper));
    }

    #[test]
    fn stops_early_and_goes_on_when_asked_to() {
        let state = run(&[Event::Enter(Door::Citizen)]);
        let state = answer(
            state,
            FactId::Situation,
            Choice::Situation(Situation::Employed),
        );
        let state = answer(state, FactId::Form, Choice::Form(Form::Protected));
        // The residence could still lead out of what the rules cover.
        assert_eq!(state.place(), Place::Question(FactId::Residence));
        let state = answer(
            state,
            FactId::Residence,
            Choice::Residence(Residence::Denmark),
        );
        assert_eq!(state.place(), Place::Review);
        assert!(state.can_answer_the_rest());
        let state = state.apply(&Event::AnswerTheRest);
        assert_eq!(state.place(), Place::Question(FactId::Lasting));
    }

    #[test]
    fn nothing_chosen_or_typed_is_an_error_and_loses_nothing() {
        let state = run(&[Event::Enter(Door::Citizen), Event::Submit]);
        assert_eq!(state.place(), Place::Question(FactId::Situation));
        let error = |field, error| [FieldError { field, error }];
        assert_eq!(
            state.errors(),
            error(Field::Choice(FactId::Situation), InputError::NothingChosen)
        );
        let state = conditions_answered(Door::Citizen);
        let typed = type_in(state.clone(), FactId::WorkingHours, "169");
        assert_eq!(typed.facts(), state.facts());
        assert_eq!(
            typed.draft(FactId::WorkingHours).map(|draft| draft.text(0)),
            Some("169")
        );
        assert!(matches!(
            typed.errors(),
            [FieldError {
                error: InputError::OutOfRange(_),
                ..
            }]
        ));
    }

    #[test]
    fn an_answer_of_unknown_is_not_asked_again() {
        let state = conditions_answered(Door::Citizen).apply(&Event::SubmitUnknown);
        assert_eq!(state.place(), Place::Question(FactId::NeededHours));
        let state = state.apply(&Event::SubmitUnknown);
        assert_eq!(state.place(), Place::Review);
    }

    #[test]
    fn a_change_keeps_the_rest_and_says_what_is_new() {
        let state = type_in(
            conditions_answered(Door::Citizen),
            FactId::WorkingHours,
            "37",
        );
        let state = type_in(state, FactId::NeededHours, "8");
        let changed = state.apply(&Event::Change(FactId::Form));
        assert_eq!(changed.place(), Place::Question(FactId::Form));
        let fleksjob = answer(changed, FactId::Form, Choice::Form(Form::Fleksjob));
        assert_eq!(fleksjob.place(), Place::Question(FactId::Overlap));
        let because = FactId::Form;
        assert_eq!(
            fleksjob.notice(),
            Some(Notice::NewQuestions { count: 2, because })
        );
        // The working hours are asked for again, because a fleksjob's paid hours stand beside them.
        let hours = answer(
            fleksjob.clone(),
            FactId::Overlap,
            Choice::Overlap(Overlap::None),
        );
        assert_eq!(hours.place(), Place::Question(FactId::WorkingHours));
        let draft = hours.draft(FactId::WorkingHours).map(|draft| draft.text(0));
        assert_eq!(draft, Some("37"));
        assert_eq!(hours.apply(&Event::Submit).place(), Place::Review);
        // Changed back, nothing is asked, and the result is the same as before.
        let back = answer(
            fleksjob.apply(&Event::Change(FactId::Form)),
            FactId::Form,
            Choice::Form(Form::Ordinary),
        );
        assert_eq!(back.place(), Place::Review);
        assert_eq!(back.facts(), state.facts());
    }

    #[test]
    fn back_shows_the_page_before_with_its_answer() {
        let state = conditions_answered(Door::Citizen);
        let back = state.apply(&Event::Back);
        assert_eq!(back.place(), Place::Question(FactId::Substitute));
        let picked = back
            .draft(FactId::Substitute)
            .and_then(|draft| draft.picked);
        assert_eq!(picked, Some(Picked::Choice(Choice::YesNo(YesNo::No))));
        assert_eq!(
            back.apply(&Event::Visit(state.position())).place(),
            state.place()
        );
        assert_eq!(state.apply(&Event::Visit(0)).place(), Place::Start);
        assert_eq!(state.apply(&Event::Visit(999)).place(), Place::Start);
    }

    #[test]
    fn erasing_leaves_nothing() {
        let state = conditions_answered(Door::Employer).apply(&Event::Erase);
        assert_eq!(state.notice(), Some(Notice::Erased));
        assert_eq!(state.facts(), &Facts::default());
        assert_eq!(state.door(), None);
        assert_eq!(state.place(), Place::Start);
        assert!(FactId::ALL.iter().all(|fact| state.draft(*fact).is_none()));
    }

    #[test]
    fn every_job_gets_a_need_of_its_own() {
        let state = conditions_answered(Door::Citizen)
            .apply(&Event::Type(
                Field::Text(FactId::WorkingHours, 0),
                "20".to_owned(),
            ))
            .apply(&Event::AddJob)
            .apply(&Event::Type(
                Field::Text(FactId::WorkingHours, 1),
                "17".to_owned(),
            ))
            .apply(&Event::Submit);
        assert_eq!(state.rows(FactId::NeededHours), 2);
        let one_only = type_in(state, FactId::NeededHours, "5");
        let field = Field::Text(FactId::NeededHours, 1);
        assert_eq!(
            one_only.errors(),
            [FieldError {
                field,
                error: InputError::Empty
            }]
        );
    }
}
