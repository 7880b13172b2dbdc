//! Short texts by name: buttons, headings, columns, readings.

use crate::domain::facts::AssistantRole;
use crate::domain::quantity::Date;

/// A column of the table of amounts or of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The period.
    Period,
    /// The job, where there are several.
    Job,
    /// Hours of help.
    Hours,
    /// Working hours.
    WorkingHours,
    /// The ceiling.
    Ceiling,
    /// The need.
    Need,
    /// The subsidy to the wage.
    WageSubsidy,
    /// Holiday pay refunded.
    HolidayPay,
    /// Other additions refunded.
    Additions,
    /// All that is refunded.
    Refunded,
    /// What the help costs.
    Cost,
    /// What stays with the employer.
    OwnShare,
    /// Hours paid.
    Paid,
    /// Who or what was paid.
    Line,
    /// The quarter.
    Quarter,
    /// The first day on which it can be asked for.
    RequestFrom,
    /// The last day on which it is paid.
    PaidBy,
    /// The hours of help a week.
    Help,
    /// What is refunded in a quarter.
    QuarterSubsidy,
    /// What the state bears of the subsidy.
    ByState,
    /// What the municipality bears of the subsidy.
    ByMunicipality,
    /// Granted hours.
    Granted,
    /// Hours that the grant covers.
    Covered,
    /// The subsidy an hour.
    RateUsed,
    /// The length of an interpreting job.
    Interpreting,
}

/// A figure to see first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFigure {
    /// What is refunded in a quarter.
    Subsidy,
    /// What the help costs in a quarter.
    Cost,
    /// What stays with the employer.
    OwnShare,
}

/// A line of a settlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettlementLine {
    /// An assistant, counted from 1.
    Assistant(usize, AssistantRole),
    /// An interpreting job, counted from 1, and its day.
    Interpreting(usize, Date),
    /// Travel and other costs on work trips.
    Travel,
    /// All together.
    Total,
}

/// A point that can be read in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// HR-12: weeks in a quarter.
    Quarter,
    /// The factor from week to month.
    Month,
    /// TI-03: what holiday pay is a percentage of.
    HolidayBase,
}

/// A short fixed text: a button, a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The calculator's name.
    Name,
    /// Before the title of the browser's tab when something must be put right.
    ErrorPrefix,
    /// The heading of the list of errors.
    ErrorSummary,
    /// The link to the page's content.
    SkipToContent,
    /// Back to the page before.
    Back,
    /// On to the next.
    Continue,
    /// *Ved ikke*.
    Unknown,
    /// Deletes the answers.
    Erase,
    /// Starts again.
    StartAgain,
    /// Changes an answer.
    Change,
    /// *Hvad har ændret sig?*
    Changes,
    /// Prints the page.
    Print,
    /// *Hvorfor spørger vi?*
    WhyWeAsk,
    /// The heading of what follows from each answer.
    WhatAnswersMean,
    /// Where it stands.
    Sources,
    /// One source.
    Source,
    /// *Tjek dine svar*.
    CheckAnswers,
    /// What to do on that page.
    CheckAnswersIntroduction,
    /// *Se resultatet*.
    ShowResult,
    /// The result page's tab, without the answer.
    Result,
    /// The settlement page's tab, without the amount.
    Settlement,
    /// *Svar på resten*.
    AnswerTheRest,
    /// Asks for the money too.
    AskForMoney,
    /// One more job.
    AddJob,
    /// One job less.
    RemoveJob,
    /// Changes the rate.
    ChangeRate,
    /// What the answer rests on.
    Basis,
    /// What it turns on.
    TurningPoints,
    /// The conditions.
    Conditions,
    /// The answer that decided a condition.
    Answer,
    /// Whether and when it is paid.
    Payment,
    /// How it was worked out.
    Steps,
    /// The formula, for case workers.
    Formula,
    /// What the municipality weighs.
    Weighed,
    /// Other schemes.
    Schemes,
    /// What to do next.
    NextSteps,
    /// Good to know.
    GoodToKnow,
    /// The heading of warnings.
    Warning,
    /// The heading of what is not refunded.
    NotRefunded,
    /// *Tolkning*: the interpreting jobs of a quarter.
    Interpreting,
    /// The answers that a result rests on.
    YourAnswers,
    /// The sheet for a meeting.
    MeetingSheet,
    /// *Ser det forkert ud?*: the report of what looks wrong.
    Report,
    /// Saves the report.
    SaveReport,
    /// The words on the page, explained.
    Words,
    /// Reads the question aloud.
    ReadAloud,
    /// Stops reading.
    StopReading,
    /// That a line is filled in by hand.
    ByHand,
    /// The heading above the papers.
    Papers,
    /// Saves a settlement for a spreadsheet.
    SaveSpreadsheet,
    /// Saves dates for a calendar.
    SaveDates,
    /// *Sammenlign muligheder*.
    Scenarios,
    /// *Gem eller åbn svar*.
    CaseFile,
    /// The heading above what is saved.
    SaveSection,
    /// Saves all answers as a file.
    SaveAnswers,
    /// Saves the answers that tell nothing of health.
    SaveWithoutHealth,
    /// The heading above what is for those who check the calculation.
    Record,
    /// Saves a receipt.
    SaveReceipt,
    /// *Gem som testeksempel*.
    SaveExample,
    /// The field for a file that is opened.
    FileWithAnswers,
    /// The heading above what an opened file holds.
    OpenedFile,
    /// Where to write.
    Notes,
    /// That a link opens in a new tab.
    NewTab,
    /// The name of the switch between languages.
    Language,
}

impl Label {
    /// Every label.
    pub const ALL: [Self; 63] = [
        Self::Name,
        Self::ErrorPrefix,
        Self::ErrorSummary,
        Self::SkipToContent,
        Self::Back,
        Self::Continue,
        Self::Unknown,
        Self::Erase,
        Self::StartAgain,
        Self::Change,
        Self::Print,
        Self::WhyWeAsk,
        Self::WhatAnswersMean,
        Self::Sources,
        Self::Source,
        Self::CheckAnswers,
        Self::CheckAnswersIntroduction,
        Self::ShowResult,
        Self::Result,
        Self::Settlement,
        Self::AnswerTheRest,
        Self::AskForMoney,
        Self::AddJob,
        Self::RemoveJob,
        Self::ChangeRate,
        Self::Basis,
        Self::TurningPoints,
        Self::Conditions,
        Self::Answer,
        Self::Payment,
        Self::Steps,
        Self::Formula,
        Self::Weighed,
        Self::Schemes,
        Self::NextSteps,
        Self::GoodToKnow,
        Self::Warning,
        Self::NotRefunded,
        Self::Interpreting,
        Self::YourAnswers,
        Self::MeetingSheet,
        Self::Report,
        Self::SaveReport,
        Self::Words,
        Self::ReadAloud,
        Self::StopReading,
        Self::ByHand,
        Self::Papers,
        Self::SaveSpreadsheet,
        Self::SaveDates,
        Self::Scenarios,
        Self::CaseFile,
        Self::SaveSection,
        Self::SaveAnswers,
        Self::SaveWithoutHealth,
        Self::Record,
        Self::SaveReceipt,
        Self::SaveExample,
        Self::FileWithAnswers,
        Self::OpenedFile,
        Self::Notes,
        Self::NewTab,
        Self::Language,
    ];
}
