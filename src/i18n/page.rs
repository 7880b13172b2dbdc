//! The pages as plain data: every word, number and date on them, ready to be shown.
//!
//! `ui` renders these and adds nothing; the command line prints the same result page.

mod organisation;
mod report;
mod scenarios;

pub use organisation::OrganisationSum;
pub use report::{ReportPage, ReportToSend};
pub use scenarios::{Comparison, KeptScenario, ScenariosPage};

use crate::domain::facts::FactId;
use crate::domain::quantity::Date;
use crate::interview::{Conflict, Entrance, Event, Field};

/// What stands around every page, always at the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The calculator's name.
    pub name: String,
    /// The link to the page's content.
    pub skip_to_content: String,
    /// Where a person can help. It names the municipality, and the jobcentre that it was, once;
    /// every other text of the page says "the municipality" only.
    pub help: String,
    /// What the calculator is, and where it has its rules from.
    pub footer: Vec<String>,
    /// The page on accessibility.
    pub statement: SourceLink,
    /// The page still fetches something.
    pub not_yet: String,
    /// Everything is here, and the page is locked.
    pub locked: String,
    /// The page on how somebody can see that nothing is sent.
    pub privacy: SourceLink,
}

/// What stands in the page's own HTML: it needs no application, and no script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    /// What the page is, for search engines and for lists of links.
    pub description: String,
    /// The heading over what is shown when the calculator can't run.
    pub title: String,
    /// The browser can't run it.
    pub no_webassembly: String,
    /// It could not be fetched.
    pub not_loaded: String,
    /// It was opened as a file: from there, browsers load no program.
    pub file: String,
    /// It stopped by a fault.
    pub stopped: String,
    /// The answers are still there, and can be saved.
    pub rescue: String,
    /// The button that saves them.
    pub save_answers: String,
    /// The program is on its way.
    pub loading: String,
    /// This copy is old.
    pub outdated: String,
    /// The last day on which it is not.
    pub fresh_until: Date,
    /// The heading of the question whether somebody is still there, on a shared computer.
    pub idle_title: String,
    /// What happens otherwise.
    pub idle: String,
    /// The button that says so.
    pub stay: String,
    /// The link that tries again.
    pub try_again: String,
    /// Scripts are switched off.
    pub no_script: String,
}

/// A way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorLink {
    /// Which.
    pub entrance: Entrance,
    /// The link.
    pub label: String,
    /// Whom it is for, in one line.
    pub line: String,
    /// What to know in short: of use where the link leads nowhere, without any script.
    pub about: Passage,
}

/// The start page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartPage {
    /// The title of the browser tab.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// Something to tell once: the answers were deleted.
    pub notice: Option<String>,
    /// What it is and whom it is for.
    pub introduction: Vec<String>,
    /// How many questions and minutes it takes.
    pub effort: String,
    /// The heading over the doors.
    pub doors_title: String,
    /// The doors.
    pub doors: Vec<DoorLink>,
    /// What is kept, and what is not.
    pub privacy: Passage,
    /// What the answer is, and what it is not.
    pub limits: Passage,
    /// What to do where the calculator can't run.
    pub without_script: Passage,
    /// The ceilings by working hours: of use without any script.
    pub ceilings: Table,
}

/// A quarter's settlement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementPage {
    /// The title of the browser's tab: no amount in it.
    pub tab_title: String,
    /// What is refunded, in one sentence: the h1.
    pub heading: String,
    /// "Et skøn, ikke en afgørelse", and why.
    pub status: String,
    /// The figures to see first: what each is, and the figure.
    pub figures: Vec<(String, String)>,
    /// The law and the rates that it rests on, and what to beware of.
    pub basis: Vec<String>,
    /// The hours and the cost, in sentences.
    pub paragraphs: Vec<String>,
    /// When the refund is asked for, where that is not as usual, and when it is paid.
    pub request: Option<Passage>,
    /// The lines of the account.
    pub table: Option<Table>,
    /// Each interpreting job: what it is refunded, and why not more.
    pub jobs: Vec<Passage>,
    /// What stands in the way of payment.
    pub payment: Vec<Passage>,
    /// What is not refunded, and why.
    pub not_refunded: Vec<Passage>,
    /// How it was worked out.
    pub steps: Vec<StepText>,
    /// The points that can be read in two ways.
    pub switches: Vec<Switch>,
    /// The papers that are prepared: what leads to each, and what it is called.
    pub papers: Vec<(Event, String)>,
    /// The settlement for a spreadsheet.
    pub spreadsheet: Option<FileToSave>,
    /// Dates for a calendar.
    pub dates: Option<FileToSave>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}

/// A link to a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// As lawyers write it: `Bekendtgørelsen § 15, stk. 1`.
    pub text: String,
    /// The official address, where there is one.
    pub address: Option<&'static str>,
    /// How sure we are, in words, unless it was read in full in the law.
    pub confidence: Option<String>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionPage {
    /// Where an error of its radio buttons is.
    pub choice: Field,
    /// The title of the browser tab, with the error prefix when there are errors.
    pub tab_title: String,
    /// Which part of the way this is: "Du er ved: Arbejdstid".
    pub part: String,
    /// Something that the last change brought about: "2 nye spørgsmål, fordi …".
    pub notice: Option<String>,
    /// The question: the h1.
    pub title: String,
    /// One or two short sentences under it.
    pub hint: Option<String>,
    /// What is answered with.
    pub control: Control,
    /// *Hvorfor spørger vi?*
    pub why: Why,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
    /// The errors, first at the top of the page; the same words stand at the fields.
    pub errors: Vec<ErrorText>,
}

/// An error in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorText {
    /// The field it is about.
    pub field: Field,
    /// What to do.
    pub text: String,
}

/// *Hvorfor spørger vi?*
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Why the fact matters.
    pub reason: String,
    /// What follows from each answer: the answer, and what it means.
    pub consequences: Vec<(String, String)>,
    /// The rules behind it.
    pub sources: Vec<SourceLink>,
}

/// What an organisation explains of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpText {
    /// From whom it is.
    pub from: String,
    /// The explanation.
    pub text: String,
    /// Its language, where it is not that of the page.
    pub language: Option<&'static str>,
}

/// Whom to ask in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactText {
    /// That one can ask, and the organisation.
    pub title: String,
    /// Who decides, where it is somebody else.
    pub paragraphs: Vec<String>,
    /// The office or the people.
    pub name: String,
    /// How to reach them.
    pub ways: Vec<Way>,
}

/// A way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What it is.
    pub label: String,
    /// As it is written.
    pub text: String,
    /// Where its link leads.
    pub address: String,
}

/// What a question is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// Radio buttons.
    Radios(Vec<Radio>),
    /// Text fields, and a button for "I don't know".
    Texts {
        /// The fields.
        fields: Vec<TextField>,
        /// What is picked beside the field: whether a wage is per hour or per month.
        beside: Vec<Radio>,
        /// The buttons that change which fields there are: one more job, one less, each with its
        /// label.
        rows: Vec<(Event, String)>,
        /// The label of the button for "I don't know", where one can say so.
        unknown: Option<String>,
    },
}

/// One radio button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radio {
    /// What happens when it is picked.
    pub event: Event,
    /// Its label.
    pub label: String,
    /// A short explanation under the label.
    pub hint: Option<String>,
    /// Whether it is selected.
    pub selected: bool,
}

/// One text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextField {
    /// The field.
    pub field: Field,
    /// Its label.
    pub label: String,
    /// An example of what to write, under the label.
    pub hint: Option<String>,
    /// The unit behind it: `timer om ugen`; a name has none.
    pub unit: Option<String>,
    /// What was typed.
    pub value: String,
    /// What to do, if it can't be read.
    pub error: Option<String>,
    /// Whether a telephone should show its number keyboard.
    pub numeric: bool,
    /// Whether a column of a spreadsheet can be pasted into it.
    pub takes_columns: bool,
}

/// *Tjek dine svar*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewPage {
    /// The title of the browser tab.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What to do here.
    pub introduction: String,
    /// Something that the last change brought about.
    pub notice: Option<String>,
    /// The answers by part: its name, and its rows.
    pub parts: Vec<(String, Vec<ReviewRow>)>,
    /// The label of the button that shows the result.
    pub show_result: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRow {
    /// What leads to its question.
    pub event: Event,
    /// The question in short.
    pub question: String,
    /// The answer, read back in words.
    pub answer: String,
    /// The hidden words after *Ændr* in the link: `arbejdstid`.
    pub change: String,
}

/// How a condition looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// *Ser opfyldt ud*.
    Met,
    /// *Ser ikke opfyldt ud*.
    NotMet,
    /// *Vurderes af kommunen*.
    Weighed,
    /// *Ikke besvaret*, or not known.
    Open,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionLine {
    /// The fact that decides it.
    pub fact: FactId,
    /// How it looks.
    pub mark: Mark,
    /// The same in words.
    pub mark_text: String,
    /// The condition.
    pub title: String,
    /// The answer that decided it.
    pub answer: String,
    /// Why, with the numbers, where it is not simply met.
    pub reason: Option<String>,
    /// The hidden words after *Ændr* in the link.
    pub change: String,
    /// Where it stands.
    pub source: SourceLink,
}

/// A heading with paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// Where it stands, where it is about a rule.
    pub sources: Vec<SourceLink>,
}

/// A table: a caption, headings, and rows whose first cell is a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// One step of a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// In a sentence, with the numbers in place.
    pub sentence: String,
    /// As a formula, for case workers.
    pub formula: String,
    /// Where the rule stands.
    pub source: SourceLink,
}

/// A reading that can be switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// What can be read in two ways.
    pub legend: String,
    /// Why.
    pub explanation: String,
    /// The two readings: the event that chooses it, its label, whether it is chosen.
    pub options: Vec<(Event, String, bool)>,
}

/// The hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursSection {
    /// The heading.
    pub title: String,
    /// What they are and what they mean in a week, in sentences.
    pub paragraphs: Vec<String>,
    /// The same as a picture of the week.
    pub picture: Option<WeekPicture>,
    /// Ceilings by working hours, or by job.
    pub table: Option<Table>,
    /// What other working hours would give.
    pub other_hours: Option<OtherHoursSection>,
}

/// What other working hours would give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherHoursSection {
    /// In a table.
    pub table: TableSection,
    /// The same to look at.
    pub chart: Option<HoursChart>,
}

/// The ceiling by working hours, to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursChart {
    /// What there is to see, in a sentence.
    pub caption: String,
    /// Working hours and their ceiling, in minutes a week, the fewest first.
    pub ceilings: Vec<(u32, u32)>,
    /// The working hours of the case with its need, in minutes a week.
    pub own: (u32, u32),
}

/// A working week with its hours of help, to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekPicture {
    /// What there is to see, in a sentence.
    pub caption: String,
    /// The working hours, in minutes.
    pub work: u32,
    /// The hours of help among them, in minutes.
    pub help: u32,
}

/// A table with its heading, how it is to be read, and where its rules stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSection {
    /// The heading and the text.
    pub text: Passage,
    /// The table.
    pub table: Table,
}

/// The money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneySection {
    /// The heading.
    pub title: String,
    /// The figures to see first: what each is, and the figure.
    pub figures: Vec<(String, String)>,
    /// The rate it rests on, whose wage, what is not included, in sentences.
    pub paragraphs: Vec<String>,
    /// A warning about the rate: not confirmed, old.
    pub warnings: Vec<String>,
    /// The amounts by period.
    pub table: Option<Table>,
    /// Who bears the subsidy in the end, for those who advise: next to the amounts.
    pub borne: Option<TableSection>,
    /// The words of the link that changes the rate.
    pub change_rate: Option<String>,
    /// Readings that can be switched.
    pub switches: Vec<Switch>,
    /// When wages go out and the subsidy comes back.
    pub cash_flow: Option<TableSection>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultPage {
    /// The title of the browser tab: no answer in it.
    pub tab_title: String,
    /// The answer in one sentence with the hours in it: the h1.
    pub heading: String,
    /// The money in one sentence, where it is asked for.
    pub lead: Option<String>,
    /// "Et skøn, ikke en afgørelse", and why.
    pub status: String,
    /// The date of the law and the rate it rests on, and what is uncertain.
    pub basis: Vec<String>,
    /// What it turns on: reasons, forks, what is missing.
    pub turning_points: Vec<Passage>,
    /// The conditions.
    pub conditions: Vec<ConditionLine>,
    /// The line behind which those that look met are folded; an adviser sees them at once.
    pub fold_met: Option<String>,
    /// The hours.
    pub hours: Option<HoursSection>,
    /// The money.
    pub money: Option<MoneySection>,
    /// Whether and when it can be paid.
    pub payment: Vec<Passage>,
    /// How it was worked out.
    pub steps: Vec<StepText>,
    /// What the municipality weighs, and what helps.
    pub weighed: Vec<Passage>,
    /// Other schemes that may fit.
    pub schemes: Vec<Passage>,
    /// What to do next.
    pub next_steps: Vec<String>,
    /// Whom to ask, where the page is an organisation's.
    pub contact: Option<ContactText>,
    /// Good to know: rules that decide nothing here.
    pub good_to_know: Vec<Passage>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
    /// The label of the button that goes on although the outcome is settled.
    pub answer_the_rest: Option<String>,
    /// The label of the button that asks for the money too.
    pub ask_for_money: Option<String>,
    /// The label of the button to the page on which sets of answers are compared.
    pub compare: Option<String>,
    /// The label of the button to who helps whom, where there are hours to divide.
    pub organise: Option<String>,
    /// The label of the button to the sheet for a meeting.
    pub meeting_sheet: Option<String>,
    /// The papers that are prepared: what leads to each, and what it is called.
    pub papers: Vec<(Event, String)>,
    /// Dates for a calendar, where there are any.
    pub dates: Option<FileToSave>,
}

/// A paper that is prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperPage {
    /// The title of the browser's tab.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What it is for.
    pub introduction: Vec<String>,
    /// What stands on it.
    pub parts: Vec<PaperPart>,
    /// What is said, and not shown, where there are lines to write on.
    pub by_hand: String,
    /// The ways on, each with the label of its button.
    pub ways: Vec<(Event, String)>,
    /// Where it stands what a paper says.
    pub sources: Vec<SourceLink>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}

/// *Hvad har ændret sig?*
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesPage {
    /// The title of the browser's tab.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What changes must be told.
    pub introduction: Vec<String>,
    /// What can change, each with what leads to it.
    pub ways: Vec<(Event, String)>,
    /// Where it stands that changes must be told.
    pub sources: Vec<SourceLink>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}

/// A file that somebody saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileToSave {
    /// Its name: neutral.
    pub name: String,
    /// What kind of file it is: a media type.
    pub kind: &'static str,
    /// What stands in it.
    pub content: String,
}

/// What the tasks of a worksheet come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorksheetSum {
    /// The title of the browser's tab: no hours in it.
    pub tab_title: String,
    /// The hours a week: the h1.
    pub title: String,
    /// What they are an average of, and what the ceiling is.
    pub introduction: Vec<String>,
    /// What to beware of: no error.
    pub warnings: Vec<String>,
    /// The heading above the tasks.
    pub tasks_title: String,
    /// What was filled in, each with its hours and a way to change it.
    pub rows: Vec<ReviewRow>,
    /// What takes the hours, or goes on to what is missing, and the label of its button; nothing
    /// where the hours can't be an answer.
    pub go_on: Option<(Event, String)>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}

/// *Gem eller åbn svar*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFilePage {
    /// The title of the browser's tab, with the error prefix when a file can't be read.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What it is for.
    pub introduction: Vec<String>,
    /// What is wrong with the file that was to be opened.
    pub errors: Vec<ErrorText>,
    /// What an opened file or link holds, or that a link can't be read. Beside a link there is nothing
    /// else on the page.
    pub opened: Option<OpenedFile>,
    /// What can be saved, where anything is answered.
    pub save: Option<SaveAnswers>,
    /// A link with the figures, where there are any.
    pub link: Option<LinkText>,
    /// What can be saved for those who check the calculation.
    pub record: Option<SaveAnswers>,
    /// How a file is opened, where one can be.
    pub open: Option<Passage>,
    /// The label of the field for the file.
    pub file: String,
}

/// What an opened file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedFile {
    /// The heading.
    pub title: String,
    /// What was taken from it.
    pub told: Vec<String>,
    /// The answers that came by a link, each with its name.
    pub came: Vec<(String, String)>,
    /// What became of the calculation, where it is a receipt.
    pub receipt: Option<ReceiptText>,
    /// The heading above what it says otherwise, and what to do.
    pub conflicts_title: Passage,
    /// What it says otherwise.
    pub conflicts: Vec<ConflictRow>,
    /// The heading above the ways on, where there are several.
    pub go_on_title: Option<String>,
    /// The ways on.
    pub go_on: Vec<(Event, String)>,
}

/// A link with the figures of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkText {
    /// The heading.
    pub title: String,
    /// What it is.
    pub introduction: String,
    /// What it holds: each figure with its name.
    pub holds: Vec<(String, String)>,
    /// What to do with it.
    pub instruction: String,
    /// The label of the field that holds the link.
    pub label: String,
    /// What stands behind the `#` of the address.
    pub fragment: String,
}

/// What became of the calculation of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptText {
    /// The heading.
    pub title: String,
    /// Whether it is the same, and by which rules it was worked out.
    pub told: Vec<String>,
    /// The figures that people know and that are otherwise now.
    pub figures: Vec<String>,
    /// The line behind which every value is folded that is otherwise now.
    pub fold: String,
    /// Those values, by their keys in the file.
    pub changes: Vec<String>,
}

/// Something that a file says otherwise than the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictRow {
    /// The question in short.
    pub question: String,
    /// The answer on the screen.
    pub ours: String,
    /// The answer in the file.
    pub theirs: String,
    /// The label of the button that takes it.
    pub take: String,
    /// The hidden words after it.
    pub change: String,
    /// What is taken from the file by the button.
    pub conflict: Conflict,
}

/// What can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveAnswers {
    /// The heading.
    pub title: String,
    /// What the files hold.
    pub paragraphs: Vec<String>,
    /// The files, each with the label of its button.
    pub files: Vec<(String, FileToSave)>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperPart {
    /// The heading.
    pub title: String,
    /// What to know.
    pub paragraphs: Vec<String>,
    /// What is filled in, or to be filled in.
    pub rows: Vec<PaperRow>,
    /// Things to tick off.
    pub ticks: Vec<String>,
}

/// Something that a paper tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRow {
    /// What.
    pub label: String,
    /// What is known.
    pub value: Option<String>,
    /// The lines to write on where nothing is.
    pub lines: usize,
}

/// Things under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The heading.
    pub title: String,
    /// The things.
    pub items: Vec<String>,
}

/// The sheet for a meeting with the municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingSheet {
    /// The title of the browser's tab.
    pub tab_title: String,
    /// The heading.
    pub title: String,
    /// What it is for, and who should see it: not on paper.
    pub introduction: Vec<String>,
    /// The estimate in a sentence or two.
    pub estimate: Vec<String>,
    /// "Et skøn, ikke en afgørelse", and why.
    pub status: String,
    /// The answers, by part.
    pub answers: Vec<(String, Vec<ReviewRow>)>,
    /// What the municipality weighs.
    pub weighed: List,
    /// What to bring.
    pub bring: List,
    /// Where it stands what to bring.
    pub sources: Vec<SourceLink>,
    /// What to ask.
    pub ask: List,
}
