//! How everything is said: the texts, in Danish, and which of them is said when.
//!
//! The Danish is the plain language of every day, for people who find reading hard: short sentences, one thought each. The law's own word stands where somebody will meet it in
//! a letter, and is explained there. No text holds a figure or a date of the law: names in
//! braces are filled in from its parameters (see `words.rs`).

mod account;
mod amounts;
mod answers;
mod case_file;
mod cash_flow;
mod changes;
mod choices;
mod chrome;
mod conditions;
mod consequences;
mod fields;
mod files;
mod glossary;
mod hours;
mod meeting;
mod money;
mod next_steps;
mod organisation;
mod other_hours;
mod outcome;
mod papers;
mod profile;
mod questions;
mod reasons;
mod receipt;
mod report;
mod rules;
mod scenarios;
mod schemes;
mod settled_job;
mod settlement;
mod start;
mod steps;
mod terms;
mod told;
mod weighed;
mod words;
mod worksheet;

pub use organisation::Taken;

use super::page::{Frame, Shell};
use super::text::t;
use super::{
    Catalogue, Column, Explained, FieldText, Label, Reader, Reading, SettlementLine, StartText,
    SwitchText, Titled,
};
use crate::domain::assessment::{
    Assessment, Condition, Estimate, Fork, InterpretingEstimate, NoEstimate, PayableReason, Period,
    Scheme,
};
use crate::domain::facts::{Choice, FactId};
use crate::domain::law::{Citation, Confidence};
use crate::domain::quantity::{Date, HoursPerWeek};
use crate::domain::rules::{Reason, RuleId, Track, Weighed};
use crate::domain::settlement::{NoSettlement, Refusal, Settlement};
use crate::domain::trace::Step;
use crate::interview::{Entrance, Field, FieldError, Notice, Part, WagePeriod};

impl Catalogue {
    /// A short fixed text.
    #[must_use]
    pub fn label(&self, label: Label) -> &str {
        self.say(chrome::label(label))
    }

    /// What stands around every page.
    #[must_use]
    pub fn frame(&self) -> Frame {
        chrome::frame(self)
    }

    /// The start page.
    #[must_use]
    pub fn start(&self, day: Date) -> StartText {
        start::start(day, self)
    }

    /// An entrance: its link, and a line on it.
    #[must_use]
    pub fn entrance(&self, entrance: Entrance) -> Explained {
        start::entrance(entrance, self)
    }

    /// What to know in short, for those who come in there.
    #[must_use]
    pub fn about(&self, entrance: Entrance, day: Date) -> Titled {
        start::about(entrance, day, self)
    }

    /// What is shown until the texts are here.
    #[must_use]
    pub fn waiting(&self) -> Titled {
        chrome::waiting(self)
    }

    /// The words in these texts that not everybody knows, each with what it means.
    #[must_use]
    pub fn explained(&self, texts: &[&str]) -> Vec<(String, String)> {
        glossary::explained(texts, self)
    }

    /// A part of the way.
    #[must_use]
    pub fn part(&self, part: Part) -> &str {
        self.say(chrome::part(part))
    }

    /// The line that says which part of the way this is.
    #[must_use]
    pub fn part_line(&self, part: Part) -> String {
        self.fill(
            t!("Du er ved: {del}"),
            &[("del", self.word(chrome::part(part)))],
        )
    }

    /// Something to tell once.
    #[must_use]
    pub fn notice(&self, notice: Notice) -> String {
        chrome::notice(notice, self)
    }

    /// A question and its explanation.
    #[must_use]
    pub fn question(&self, fact: FactId, reader: &Reader<'_>) -> Explained {
        Explained {
            text: questions::title(fact, reader),
            hint: questions::hint(fact, reader),
        }
    }

    /// The question in short.
    #[must_use]
    pub fn name(&self, fact: FactId) -> &str {
        self.say(questions::of(fact).name)
    }

    /// The hidden words after *Ændr* in the link that changes the answer.
    #[must_use]
    pub fn change(&self, fact: FactId) -> String {
        fields::change(fact, self)
    }

    /// A choice and its explanation.
    #[must_use]
    pub fn choice(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> Explained {
        choices::choice(fact, choice, reader)
    }

    /// Why it is asked.
    #[must_use]
    pub fn why(&self, fact: FactId, reader: &Reader<'_>) -> String {
        words::fill(questions::of(fact).why, reader)
    }

    /// What follows from a choice.
    #[must_use]
    pub fn consequence(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> String {
        consequences::consequence(fact, choice, reader)
    }

    /// What follows from a number or a day: what it is called, and what follows. Closed
    /// questions have none.
    #[must_use]
    pub fn typed_consequence(&self, fact: FactId, reader: &Reader<'_>) -> Option<(String, String)> {
        fields::typed_consequence(fact, reader)
    }

    /// What follows from "I don't know".
    #[must_use]
    pub fn unknown_consequence(&self, fact: FactId, reader: &Reader<'_>) -> String {
        questions::unknown(fact, reader)
    }

    /// The words around a field. `rows` is how many such fields the question has.
    #[must_use]
    pub fn field(&self, fact: FactId, field: Field, rows: usize, reader: &Reader<'_>) -> FieldText {
        fields::field(fact, field, rows, reader)
    }

    /// Whether a wage is per hour or per month.
    #[must_use]
    pub fn wage_period(&self, period: WagePeriod) -> &str {
        self.say(fields::wage_period(period))
    }

    /// What to do about an answer that can't be read.
    #[must_use]
    pub fn error(&self, fact: FactId, error: &FieldError, reader: &Reader<'_>) -> String {
        fields::error(fact, error, reader)
    }

    /// An answer, read back.
    #[must_use]
    pub fn answer(&self, fact: FactId, reader: &Reader<'_>) -> String {
        answers::answer(fact, reader)
    }

    /// The answer in one sentence.
    #[must_use]
    pub fn heading(&self, assessment: &Assessment, reader: &Reader<'_>) -> String {
        outcome::heading(assessment, reader)
    }

    /// That it is an estimate, and who decides.
    #[must_use]
    pub fn status(&self) -> String {
        self.word(outcome::STATUS)
    }

    /// The day, the law and the rate it rests on, and what is uncertain.
    #[must_use]
    pub fn basis(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
        outcome::basis(assessment, reader)
    }

    /// What a condition is called.
    #[must_use]
    pub fn condition(&self, condition: &Condition, reader: &Reader<'_>) -> String {
        conditions::title(condition, reader)
    }

    /// How many conditions look met; `all` when no other is left.
    #[must_use]
    pub fn met(&self, count: usize, all: bool) -> String {
        conditions::met(count, all, self)
    }

    /// How it looks, in words.
    #[must_use]
    pub fn mark(&self, condition: &Condition) -> &str {
        self.say(conditions::mark(condition))
    }

    /// Why, where it is not simply met.
    #[must_use]
    pub fn finding(&self, condition: &Condition, reader: &Reader<'_>) -> Option<String> {
        conditions::finding(condition, reader)
    }

    /// Why a condition does not look met, with its numbers.
    #[must_use]
    pub fn reason(&self, reason: Reason, reader: &Reader<'_>) -> Titled {
        reasons::reason(reason, reader)
    }

    /// What the rules of this tool do not reach.
    #[must_use]
    pub fn outside(&self, track: Track, reader: &Reader<'_>) -> Titled {
        reasons::outside(track, reader)
    }

    /// What each answer to an unknown fact would mean.
    #[must_use]
    pub fn fork(&self, fork: &Fork, reader: &Reader<'_>) -> Titled {
        outcome::fork(fork, reader)
    }

    /// The facts that are still missing.
    #[must_use]
    pub fn missing(&self, missing: &[FactId]) -> Titled {
        outcome::missing(missing, self)
    }

    /// What the municipality weighs, what helps, and what it may ask.
    #[must_use]
    pub fn weighed(&self, weighed: Weighed, reader: &Reader<'_>) -> Titled {
        weighed::weighed(weighed, reader)
    }

    /// What stands in the way of payment.
    #[must_use]
    pub fn payable(&self, reason: PayableReason, reader: &Reader<'_>) -> Titled {
        reasons::payable(reason, reader)
    }

    /// The first day that can be paid for.
    #[must_use]
    pub fn payable_from(&self, day: Date, reader: &Reader<'_>) -> Titled {
        reasons::payable_from(day, reader)
    }

    /// What a rule is called.
    #[must_use]
    pub fn rule(&self, rule: RuleId, reader: &Reader<'_>) -> String {
        words::fill(rules::rule(rule), reader)
    }

    /// A rule that decides nothing and is good to know; `None` for rules that are never told.
    #[must_use]
    pub fn told(&self, rule: RuleId, reader: &Reader<'_>) -> Option<String> {
        told::told(rule, reader)
    }

    /// Another scheme: what it is, and why it may fit.
    #[must_use]
    pub fn scheme(&self, scheme: Scheme, reader: &Reader<'_>) -> Titled {
        schemes::scheme(scheme, reader)
    }

    /// What to do next.
    #[must_use]
    pub fn next_steps(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
        next_steps::next_steps(assessment, reader)
    }

    /// What can be said of the hours.
    #[must_use]
    pub fn hours_section(&self, assessment: &Assessment, reader: &Reader<'_>) -> Titled {
        hours::section(assessment, reader)
    }

    /// What the picture of a week shows.
    #[must_use]
    pub fn picture_caption(&self, working_hours: HoursPerWeek, help: HoursPerWeek) -> String {
        hours::picture_caption(working_hours, help, self)
    }

    /// The caption of the table of ceilings by working hours.
    #[must_use]
    pub fn ceilings_caption(&self) -> &str {
        self.say(t!("Loftet ved forskellige arbejdstider"))
    }

    /// The caption of the table of jobs.
    #[must_use]
    pub fn jobs_caption(&self) -> &str {
        self.say(t!("Timerne i hvert job"))
    }

    /// The heading of a column.
    #[must_use]
    pub fn column(&self, column: Column) -> &str {
        self.say(money::column(column))
    }

    /// One of several jobs, counted from 1.
    #[must_use]
    pub fn job(&self, number: usize) -> String {
        fields::job_heading(number, self)
    }

    /// A period.
    #[must_use]
    pub fn period(&self, period: Period) -> &str {
        self.say(money::period(period))
    }

    /// What the money is and rests on.
    #[must_use]
    pub fn money_section(&self, estimate: &Estimate, reader: &Reader<'_>) -> Titled {
        money::section(estimate, reader)
    }

    /// What to beware of in the rate.
    #[must_use]
    pub fn rate_warnings(&self, estimate: &Estimate, reader: &Reader<'_>) -> Vec<String> {
        money::rate_warnings(&estimate.subsidy_rate, reader)
    }

    /// Why there is no money to show; `None` where nothing needs saying.
    #[must_use]
    pub fn no_estimate(&self, why: NoEstimate, reader: &Reader<'_>) -> Option<Titled> {
        money::no_estimate(why, reader)
    }

    /// What an interpreting job is refunded at.
    #[must_use]
    pub fn interpreting(&self, estimate: &InterpretingEstimate, reader: &Reader<'_>) -> Titled {
        money::interpreting(estimate, reader)
    }

    /// What to beware of in the interpreters' tariff.
    #[must_use]
    pub fn tariff_warnings(&self, reader: &Reader<'_>) -> Vec<String> {
        money::tariff_warnings(reader)
    }

    /// The caption of the table of amounts.
    #[must_use]
    pub fn amounts_caption(&self, estimate: &Estimate) -> &str {
        self.say(money::amounts_caption(estimate))
    }

    /// A point that can be read in two ways.
    #[must_use]
    pub fn switch(&self, reading: Reading, reader: &Reader<'_>) -> SwitchText {
        money::switch(reading, reader)
    }

    /// A step of a calculation, in a sentence with the numbers in place.
    #[must_use]
    pub fn step(&self, step: &Step, reader: &Reader<'_>) -> String {
        steps::sentence(step, reader)
    }

    /// A step of a calculation, as a formula.
    #[must_use]
    pub fn formula(&self, step: &Step) -> String {
        steps::formula(step, self)
    }

    /// A place in a source.
    #[must_use]
    pub fn source(&self, citation: &Citation) -> String {
        chrome::source(citation, self)
    }

    /// How sure we are, unless it was read in full in the law.
    #[must_use]
    pub fn confidence(&self, confidence: Confidence) -> Option<&str> {
        chrome::confidence(confidence).map(|text| self.say(text))
    }
}

/// The sheet for a meeting with the municipality.
impl Catalogue {
    /// What the sheet is, and who should see it.
    #[must_use]
    pub fn meeting_introduction(&self, reader: &Reader<'_>) -> Vec<String> {
        meeting::introduction(reader)
    }

    /// What to bring.
    #[must_use]
    pub fn meeting_bring(&self, reader: &Reader<'_>) -> Titled {
        meeting::bring(reader)
    }

    /// What to ask.
    #[must_use]
    pub fn meeting_ask(&self, reader: &Reader<'_>) -> Titled {
        meeting::ask(reader)
    }
}

/// The page's own HTML, which stands there before any script runs.
impl Catalogue {
    /// The page around the application.
    #[must_use]
    pub fn shell(&self) -> Shell {
        chrome::shell(self)
    }
}

/// A quarter's settlement.
impl Catalogue {
    /// What a quarter is refunded.
    #[must_use]
    pub fn settlement(&self, settlement: &Settlement, reader: &Reader<'_>) -> Titled {
        settlement::section(settlement, reader)
    }

    /// The law and the rates that a settlement rests on, and what to beware of.
    #[must_use]
    pub fn settlement_basis(&self, settlement: &Settlement, reader: &Reader<'_>) -> Vec<String> {
        settlement::what_it_rests_on(settlement, reader)
    }

    /// The caption of the table of a settlement.
    #[must_use]
    pub fn settlement_caption(&self) -> &str {
        self.say(t!("Kvartalets timer og kroner"))
    }

    /// A line of a settlement.
    #[must_use]
    pub fn settlement_line(&self, line: SettlementLine) -> String {
        settlement::line(line, self)
    }

    /// What is not refunded, and why.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal, reader: &Reader<'_>) -> Titled {
        settlement::refusal(refusal, reader)
    }

    /// Why there is no settlement.
    #[must_use]
    pub fn no_settlement(&self, why: NoSettlement, reader: &Reader<'_>) -> Titled {
        settlement::no_settlement(why, reader)
    }
}
