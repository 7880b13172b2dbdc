//! Danish: the plain language of every day, for people who find reading hard.
//!
//! Short sentences, one thought each. The law's own word stands where somebody will meet it in
//! a letter, and is explained there. No text holds a figure or a date of the law: names in
//! braces are filled in from its parameters (see `words.rs`).

mod amounts;
mod answers;
mod choices;
mod chrome;
mod conditions;
mod consequences;
mod fields;
mod hours;
mod money;
mod next_steps;
mod outcome;
mod questions;
mod reasons;
mod rules;
mod schemes;
mod settlement;
mod steps;
mod terms;
mod told;
mod weighed;
mod words;

use super::page::{Frame, Shell};
use super::{
    Catalogue, Column, Explained, FieldText, Label, Reader, Reading, SettlementCatalogue,
    SettlementLine, ShellCatalogue, StartText, SwitchText, Titled,
};
use crate::domain::assessment::{
    Assessment, Condition, Estimate, Fork, InterpretingEstimate, NoEstimate, PayableReason, Period,
    Scheme,
};
use crate::domain::facts::{Choice, FactId};
use crate::domain::law::{Citation, Confidence};
use crate::domain::quantity::{Date, HourlyRate, Hours, HoursPerWeek, Money, Weeks};
use crate::domain::rules::{Reason, RuleId, Track, Weighed};
use crate::domain::settlement::{NoSettlement, Refusal, Settlement};
use crate::domain::trace::Step;
use crate::interview::{Door, Field, FieldError, Notice, Part, WagePeriod};

/// Danish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Danish;

impl Catalogue for Danish {
    fn code(&self) -> &'static str {
        "da"
    }

    fn label(&self, label: Label) -> &'static str {
        chrome::label(label)
    }

    fn frame(&self) -> Frame {
        chrome::frame()
    }

    fn start(&self, day: Date) -> StartText {
        chrome::start(day)
    }

    fn door(&self, door: Door) -> Explained {
        chrome::door(door)
    }

    fn about(&self, door: Door, day: Date) -> Titled {
        chrome::about(door, day)
    }

    fn part(&self, part: Part) -> &'static str {
        chrome::part(part)
    }

    fn part_line(&self, part: Part) -> String {
        format!("Du er ved: {}", chrome::part(part))
    }

    fn notice(&self, notice: Notice) -> String {
        chrome::notice(notice)
    }

    fn question(&self, fact: FactId, reader: &Reader<'_>) -> Explained {
        Explained {
            text: questions::title(fact, reader),
            hint: questions::hint(fact, reader),
        }
    }

    fn name(&self, fact: FactId) -> &'static str {
        questions::of(fact).name
    }

    fn change(&self, fact: FactId) -> String {
        fields::change(fact)
    }

    fn choice(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> Explained {
        choices::choice(fact, choice, reader)
    }

    fn why(&self, fact: FactId, reader: &Reader<'_>) -> String {
        words::fill(questions::of(fact).why, reader)
    }

    fn consequence(&self, fact: FactId, choice: Choice, reader: &Reader<'_>) -> String {
        consequences::consequence(fact, choice, reader)
    }

    fn typed_consequence(&self, fact: FactId, reader: &Reader<'_>) -> Option<(String, String)> {
        fields::typed_consequence(fact, reader)
    }

    fn unknown_consequence(&self, fact: FactId, reader: &Reader<'_>) -> String {
        questions::unknown(fact, reader)
    }

    fn field(&self, field: Field, rows: usize, reader: &Reader<'_>) -> FieldText {
        fields::field(field, rows, reader)
    }

    fn wage_period(&self, period: WagePeriod) -> &'static str {
        fields::wage_period(period)
    }

    fn error(&self, error: &FieldError, reader: &Reader<'_>) -> String {
        fields::error(error, reader)
    }

    fn answer(&self, fact: FactId, reader: &Reader<'_>) -> String {
        answers::answer(fact, reader)
    }

    fn heading(&self, assessment: &Assessment, reader: &Reader<'_>) -> String {
        outcome::heading(assessment, reader)
    }

    fn status(&self) -> String {
        outcome::STATUS.to_owned()
    }

    fn basis(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
        outcome::basis(assessment, reader)
    }

    fn condition(&self, condition: &Condition, reader: &Reader<'_>) -> String {
        conditions::title(condition, reader)
    }

    fn met(&self, count: usize, all: bool) -> String {
        conditions::met(count, all)
    }

    fn mark(&self, condition: &Condition) -> &'static str {
        conditions::mark(condition)
    }

    fn finding(&self, condition: &Condition, reader: &Reader<'_>) -> Option<String> {
        conditions::finding(condition, reader)
    }

    fn reason(&self, reason: Reason, reader: &Reader<'_>) -> Titled {
        reasons::reason(reason, reader)
    }

    fn outside(&self, track: Track, reader: &Reader<'_>) -> Titled {
        reasons::outside(track, reader)
    }

    fn fork(&self, fork: &Fork, reader: &Reader<'_>) -> Titled {
        outcome::fork(fork, reader)
    }

    fn missing(&self, missing: &[FactId]) -> Titled {
        outcome::missing(missing)
    }

    fn weighed(&self, weighed: Weighed, reader: &Reader<'_>) -> Titled {
        weighed::weighed(weighed, reader)
    }

    fn payable(&self, reason: PayableReason, reader: &Reader<'_>) -> Titled {
        reasons::payable(reason, reader)
    }

    fn payable_from(&self, day: Date, reader: &Reader<'_>) -> Titled {
        reasons::payable_from(day, reader)
    }

    fn rule(&self, rule: RuleId, reader: &Reader<'_>) -> String {
        words::fill(rules::rule(rule), reader)
    }

    fn told(&self, rule: RuleId, reader: &Reader<'_>) -> Option<String> {
        told::told(rule, reader)
    }

    fn scheme(&self, scheme: Scheme, reader: &Reader<'_>) -> Titled {
        schemes::scheme(scheme, reader)
    }

    fn next_steps(&self, assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
        next_steps::next_steps(assessment, reader)
    }

    fn hours_section(&self, assessment: &Assessment, reader: &Reader<'_>) -> Titled {
        hours::section(assessment, reader)
    }

    fn ceilings_caption(&self) -> &'static str {
        "Loftet ved forskellige arbejdstider"
    }

    fn jobs_caption(&self) -> &'static str {
        "Timerne i hvert job"
    }

    fn column(&self, column: Column) -> &'static str {
        money::column(column)
    }

    fn job(&self, number: usize) -> String {
        fields::job_heading(number)
    }

    fn period(&self, period: Period) -> &'static str {
        money::period(period)
    }

    fn money_section(&self, estimate: &Estimate, reader: &Reader<'_>) -> Titled {
        money::section(estimate, reader)
    }

    fn rate_warnings(&self, estimate: &Estimate, reader: &Reader<'_>) -> Vec<String> {
        money::rate_warnings(&estimate.subsidy_rate, reader)
    }

    fn no_estimate(&self, why: NoEstimate, reader: &Reader<'_>) -> Option<Titled> {
        money::no_estimate(why, reader)
    }

    fn interpreting(&self, estimate: &InterpretingEstimate, reader: &Reader<'_>) -> Titled {
        money::interpreting(estimate, reader)
    }

    fn tariff_warnings(&self, reader: &Reader<'_>) -> Vec<String> {
        money::tariff_warnings(reader)
    }

    fn amounts_caption(&self, estimate: &Estimate) -> &'static str {
        money::amounts_caption(estimate)
    }

    fn switch(&self, reading: Reading, reader: &Reader<'_>) -> SwitchText {
        money::switch(reading, reader)
    }

    fn step(&self, step: &Step, reader: &Reader<'_>) -> String {
        steps::sentence(step, reader)
    }

    fn formula(&self, step: &Step) -> String {
        steps::formula(step)
    }

    fn source(&self, citation: &Citation) -> String {
        chrome::source(citation)
    }

    fn confidence(&self, confidence: Confidence) -> Option<&'static str> {
        chrome::confidence(confidence)
    }

    fn money(&self, money: Money) -> String {
        amounts::money(money)
    }

    fn rate(&self, rate: HourlyRate) -> String {
        amounts::rate(rate)
    }

    fn hours(&self, hours: Hours) -> String {
        amounts::hours(hours)
    }

    fn hours_of_week(&self, hours: HoursPerWeek) -> String {
        amounts::hours_of_week(hours)
    }

    fn weeks(&self, weeks: Weeks) -> String {
        amounts::weeks(weeks)
    }

    fn date(&self, day: Date) -> String {
        amounts::date(day)
    }
}

impl ShellCatalogue for Danish {
    fn shell(&self) -> Shell {
        chrome::shell()
    }
}

impl SettlementCatalogue for Danish {
    fn settlement(&self, settlement: &Settlement, reader: &Reader<'_>) -> Titled {
        settlement::section(settlement, reader)
    }

    fn settlement_caption(&self) -> &'static str {
        "Kvartalets timer og kroner"
    }

    fn settlement_line(&self, line: SettlementLine) -> String {
        settlement::line(line)
    }

    fn refusal(&self, refusal: Refusal, reader: &Reader<'_>) -> Titled {
        settlement::refusal(refusal, reader)
    }

    fn no_settlement(&self, why: NoSettlement, reader: &Reader<'_>) -> Titled {
        settlement::no_settlement(why, reader)
    }
}
