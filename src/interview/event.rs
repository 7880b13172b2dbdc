//! Everything that can happen in an interview: a closed list.

use super::account::{AccountChoice, AccountField, AccountPage};
use super::draft::Picked;
use super::field::{Field, WagePeriod};
use super::organisation::{OrganisationChoice, OrganisationPage};
use super::place::{Door, Paper};
use super::report::Wrong;
use super::worksheet::{WorksheetChoice, WorksheetPage};
use crate::domain::facts::{FactId, HolidayBase, MonthReading, QuarterReading};

/// Something the user did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Came in by a door.
    Enter(Door),
    /// Selected a radio button; nothing is answered before [`Event::Submit`].
    Pick(FactId, Picked),
    /// Typed in a field.
    Type(Field, String),
    /// Chose whether the wage is per hour or per month.
    PickWagePeriod(WagePeriod),
    /// Selected a radio button on a page of the account.
    PickForAccount(AccountPage, AccountChoice),
    /// Pasted several lines into a field of the account.
    Paste(AccountField, String),
    /// Wants to write the hours of an assistant week by week, or as one number.
    WriteByWeek(usize, bool),
    /// Asked for a field for one more job.
    AddJob,
    /// Took the last job's field away.
    RemoveJob,
    /// *Fortsæt*.
    Submit,
    /// "I don't know" at a typed question.
    SubmitUnknown,
    /// *Tilbage*.
    Back,
    /// The browser went to an entry of its history, counted from 0.
    Visit(usize),
    /// *Ændr*: to a question, and back afterwards.
    Change(FactId),
    /// *Ændr*: to a page of the account, and back afterwards.
    ChangeAccount(AccountPage),
    /// *Se resultatet*: the answer, or what the quarter is refunded.
    ShowResult,
    /// *Tjek dine svar*.
    ShowReview,
    /// *Til mødet med kommunen*.
    ShowMeetingSheet,
    /// *Hvad har ændret sig?*
    ShowChanges,
    /// A paper that is prepared.
    ShowPaper(Paper),
    /// Wants to build the need up from the tasks.
    ShowWorksheet,
    /// Selected a radio button on a page of the worksheet.
    PickForWorksheet(WorksheetPage, WorksheetChoice),
    /// *Ændr*: to a page of the worksheet, and back to its sum afterwards.
    ChangeWorksheet(WorksheetPage),
    /// Takes the worksheet's sum as the need, as it is written there.
    UseWorksheet(String),
    /// *Fordel hjælpen*: who helps whom, and for how long.
    ShowOrganisation,
    /// Selected a radio button on a page of the organisation of the help.
    PickForOrganisation(OrganisationPage, OrganisationChoice),
    /// *Ændr*: to a page of the organisation of the help, and back to its sum afterwards.
    ChangeOrganisation(OrganisationPage),
    /// *Ser det forkert ud?*
    ShowReport,
    /// Said what looks wrong.
    PickWrong(Wrong),
    /// Said whether the answers are to stand in the report.
    PutAnswersInReport(bool),
    /// *Sammenlign muligheder*.
    ShowScenarios,
    /// Keeps the answers on the screen beside the others.
    KeepScenario,
    /// Puts kept answers on the screen, counted from 0.
    TakeScenario(usize),
    /// Keeps a set of answers no longer, counted from 0.
    DropScenario(usize),
    /// *Fortryd*: the set of answers that was just dropped is kept again.
    RestoreScenario,
    /// *Gem eller åbn dine svar*.
    ShowCaseFile,
    /// *Svar på resten*, although the outcome is settled.
    AnswerTheRest,
    /// Also the questions on money.
    AskForMoney,
    /// Chose how the weeks of a quarter are counted.
    ReadQuarter(QuarterReading),
    /// Chose the factor from week to month.
    ReadMonth(MonthReading),
    /// Chose what holiday pay is a percentage of.
    ReadHolidayBase(HolidayBase),
    /// *Slet mine svar*.
    Erase,
}
