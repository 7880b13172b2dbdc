//! What a language must be able to say. A text that is missing does not compile.

use super::label::{Column, Label, Reading, SettlementLine};
use super::page::{Frame, Shell};
use crate::domain::assessment::{
    Assessment, Condition, Estimate, Fork, InterpretingEstimate, NoEstimate, PayableReason, Period,
    Scheme,
};
use crate::domain::facts::{Choice, FactId, Facts};
use crate::domain::law::{Citation, Confidence};
use crate::domain::quantity::{Date, HourlyRate, Hours, HoursPerWeek, Money, Weeks};
use crate::domain::rules::{Reason, RuleId, Track, Weighed};
use crate::domain::settlement::{NoSettlement, Refusal, Settlement};
use crate::domain::trace::Step;
use crate::interview::{Door, Field, FieldError, Notice, Part, WagePeriod};

/// Who reads, about which case, and which day's law the figures come from.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The door that was come in by: whether the person is *you*.
    pub door: Door,
    /// What is known of the case: some questions are worded by it.
    pub facts: &'a Facts,
    /// The day of assessment.
    pub day: Date,
}

/// A text under a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    /// The heading.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// A text, and one or two short sentences that explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The text.
    pub text: String,
    /// The explanation.
    pub hint: Option<String>,
}

/// The words around a text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// The label.
    pub label: String,
    /// An example of what to write.
    pub hint: Option<String>,
    /// The unit behind the field.
    pub unit: String,
}

/// The words of a point that can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwitchText {
    /// What can be read in two ways.
    pub legend: String,
    /// Why.
    pub explanation: String,
    /// The two readings, the one in use from the start first.
    pub options: [String; 2],
}

/// The start page's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartText {
    /// The h1.
    pub title: String,
    /// What it is and whom it is for.
    pub introduction: Vec<String>,
    /// How many questions and minutes it takes.
    pub effort: String,
    /// The heading over the doors.
    pub doors: String,
    /// What is kept, and what is not.
    pub privacy: Titled,
    /// What the answer is, and what it is not.
    pub limits: Titled,
    /// What to do where the calculator can't run.
    pub without_script: Titled,
    /// The caption and the two headings of the table of ceilings.
    pub ceilings: (String, [String; 2]),
}

/// Every word that a user reads, in one language.
///
/// Each method is one kind of text. Sentences are built inside the language; what stands on
/// which page is decided outside of it.
pub trait Catalogue {
    // The frame.

    /// The language's code, for the `lang` attribute.
    fn code(&self) -> &'static str;
    /// A short fixed text.
    fn label(&self, label: Label) -> &'static str;
    /// What stands around every page.
    fn frame(&self) -> Frame;
    /// The start page.
    fn start(&self, day: Date) -> StartText;
    /// A door: its link, and a line on it.
    fn door(&self, door: Door) -> Explained;
    /// What to know in short, for those who come by a door.
    fn about(&self, door: Door, day: Date) -> Titled;
    /// A part of the way.
    fn part(&self, part: Part) -> &'static str;
    /// The line that says which part of the way this is.
    fn part_line(&self, part: Part) -> String;
    /// Something to tell once.
    fn notice(&self, notice: Notice) -> String;

    // Questions.

    /// A question and its explanation.
    fn question(&self, fact: FactId, reader: &Reader<'_>) -> Explained;
    /// The question in short.
    fn name(&self, fact: FactId) -> &'static str;
    /// The hidden words after *Ændr* in the link that changes the answer.
    fn change(&self, fact: FactId) -> String;
    /// A choice and its explanation.
    fn choice(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> Explained;
    /// Why it is asked.
    fn why(&self, fact: FactId, reader: &Reader<'_>) -> String;
    /// What follows from a choice.
    fn consequence(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> String;
    /// What follows from a number or a day: what it is called, and what follows. Closed
    /// questions have none.
    fn typed_consequence(&self, fact: FactId, reader: &Reader<'_>) -> Option<(String, String)>;
    /// What follows from "I don't know".
    fn unknown_consequence(&self, fact: FactId, reader: &Reader<'_>) -> String;
    /// The words around a field. `rows` is how many such fields the question has.
    fn field(&self, field: Field, rows: usize, reader: &Reader<'_>) -> FieldText;
    /// Whether a wage is per hour or per month.
    fn wage_period(&self, period: WagePeriod) -> &'static str;
    /// What to do about an answer that can't be read.
    fn error(&self, error: &FieldError, reader: &Reader<'_>) -> String;
    /// An answer, read back.
    fn answer(&self, fact: FactId, reader: &Reader<'_>) -> String;

    // The result.

    /// The answer in one sentence.
    fn heading(&self, assessment: &Assessment, reader: &Reader<'_>) -> String;
    /// That it is an estimate, and who decides.
    fn status(&self) -> String;
    /// The day, the law and the rate it rests on, and what is uncertain.
    fn basis(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String>;
    /// What a condition is called.
    fn condition(&self, condition: &Condition, reader: &Reader<'_>) -> String;
    /// How many conditions look met; `all` when no other is left.
    fn met(&self, count: usize, all: bool) -> String;
    /// How it looks, in words.
    fn mark(&self, condition: &Condition) -> &'static str;
    /// Why, where it is not simply met.
    fn finding(&self, condition: &Condition, reader: &Reader<'_>) -> Option<String>;
    /// Why a condition does not look met, with its numbers.
    fn reason(&self, reason: Reason, reader: &Reader<'_>) -> Titled;
    /// What the rules of this tool do not reach.
    fn outside(&self, track: Track, reader: &Reader<'_>) -> Titled;
    /// What each answer to an unknown fact would mean.
    fn fork(&self, fork: &Fork, reader: &Reader<'_>) -> Titled;
    /// The facts that are still missing.
    fn missing(&self, missing: &[FactId]) -> Titled;
    /// What the municipality weighs, what helps, and what it may ask.
    fn weighed(&self, weighed: Weighed, reader: &Reader<'_>) -> Titled;
    /// What stands in the way of payment.
    fn payable(&self, reason: PayableReason, reader: &Reader<'_>) -> Titled;
    /// The first day that can be paid for.
    fn payable_from(&self, day: Date, reader: &Reader<'_>) -> Titled;
    /// What a rule is called.
    fn rule(&self, rule: RuleId, reader: &Reader<'_>) -> String;
    /// A rule that decides nothing and is good to know; `None` for rules that are never told.
    fn told(&self, rule: RuleId, reader: &Reader<'_>) -> Option<String>;
    /// Another scheme: what it is, and why it may fit.
    fn scheme(&self, scheme: Scheme, reader: &Reader<'_>) -> Titled;
    /// What to do next.
    fn next_steps(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String>;

    // Hours and money.

    /// What can be said of the hours.
    fn hours_section(&self, assessment: &Assessment, reader: &Reader<'_>) -> Titled;
    /// The caption of the table of ceilings by working hours.
    fn ceilings_caption(&self) -> &'static str;
    /// The caption of the table of jobs.
    fn jobs_caption(&self) -> &'static str;
    /// The heading of a column.
    fn column(&self, column: Column) -> &'static str;
    /// One of several jobs, counted from 1.
    fn job(&self, number: usize) -> String;
    /// A period.
    fn period(&self, period: Period) -> &'static str;
    /// What the money is and rests on.
    fn money_section(&self, estimate: &Estimate, reader: &Reader<'_>) -> Titled;
    /// What to beware of in the rate.
    fn rate_warnings(&self, estimate: &Estimate, reader: &Reader<'_>) -> Vec<String>;
    /// Why there is no money to show; `None` where nothing needs saying.
    fn no_estimate(&self, why: NoEstimate, reader: &Reader<'_>) -> Option<Titled>;
    /// What an interpreting job is refunded at.
    fn interpreting(&self, estimate: &InterpretingEstimate, reader: &Reader<'_>) -> Titled;
    /// What to beware of in the interpreters' tariff.
    fn tariff_warnings(&self, reader: &Reader<'_>) -> Vec<String>;
    /// The caption of the table of amounts.
    fn amounts_caption(&self, estimate: &Estimate) -> &'static str;
    /// A point that can be read in two ways.
    fn switch(&self, reading: Reading, reader: &Reader<'_>) -> SwitchText;
    /// A step of a calculation, in a sentence with the numbers in place.
    fn step(&self, step: &Step, reader: &Reader<'_>) -> String;
    /// A step of a calculation, as a formula.
    fn formula(&self, step: &Step) -> String;

    // Sources, numbers and days.

    /// A place in a source.
    fn source(&self, citation: &Citation) -> String;
    /// How sure we are, unless it was read in full in the law.
    fn confidence(&self, confidence: Confidence) -> Option<&'static str>;
    /// An amount.
    fn money(&self, money: Money) -> String;
    /// An amount an hour.
    fn rate(&self, rate: HourlyRate) -> String;
    /// Hours.
    fn hours(&self, hours: Hours) -> String;
    /// Hours a week, where it is plain that they are hours a week.
    fn hours_of_week(&self, hours: HoursPerWeek) -> String;
    /// Weeks.
    fn weeks(&self, weeks: Weeks) -> String;
    /// A day.
    fn date(&self, day: Date) -> String;
}

/// What a language must also be able to say in the page's own HTML, which stands there before any
/// script runs. A trait of its own, because only the build needs it.
pub trait ShellCatalogue: Catalogue {
    /// The page around the application.
    fn shell(&self) -> Shell;
}

/// What a language must also be able to say of a quarter's settlement. A trait of its own, so that
/// a program without settlements does not carry its words.
pub trait SettlementCatalogue: Catalogue {
    /// What a quarter is refunded.
    fn settlement(&self, settlement: &Settlement, reader: &Reader<'_>) -> Titled;
    /// The caption of the table of a settlement.
    fn settlement_caption(&self) -> &'static str;
    /// A line of a settlement.
    fn settlement_line(&self, line: SettlementLine) -> String;
    /// What is not refunded, and why.
    fn refusal(&self, refusal: Refusal, reader: &Reader<'_>) -> Titled;
    /// Why there is no settlement.
    fn no_settlement(&self, why: NoSettlement, reader: &Reader<'_>) -> Titled;
}
