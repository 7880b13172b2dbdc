//! From an assessment to the result page.

use super::catalogue::{Catalogue, Reader, Titled};
use super::label::Label;
use super::page::{ConditionLine, Mark, MoneySection, Passage, ResultPage, StepText};
use super::present_files::dates_of_case;
use super::present_money::{hours_section, money_section};
use super::present_papers::papers;
use super::present_plans::borne_steps;
use super::present_profile::contact_of;
use super::present_question::named;
use super::sources;
use crate::domain::assessment::{
    Assessment, Condition, HoursStatus, Outcome, Payable, PayableReason,
};
use crate::domain::facts::{Answer, FactId, Facts};
use crate::domain::rules::{Finding, Route, RuleId, Track};
use crate::domain::trace::Step;
use crate::interview::{Door, Interview, Paper, Part};

impl Reader<'_> {
    /// Whether the money is asked for: by the door, or by an answer to one of its questions.
    #[must_use]
    pub fn wants_money(&self) -> bool {
        let answered = |fact: FactId| Part::of(fact) == Part::Money && self.facts.is_answered(fact);
        self.door.asks_for_money() || FactId::ALL.into_iter().any(answered)
    }
}

/// The result page of an interview.
#[must_use]
pub fn result_page(interview: &Interview, catalogue: &Catalogue) -> ResultPage {
    let label = |label| catalogue.label(label).to_owned();
    let reader = Reader::of(interview, catalogue);
    let assessment = interview.assessment();
    ResultPage {
        answer_the_rest: (interview.can_answer_the_rest()
            && assessment.outcome != Outcome::NotCovered)
            .then(|| label(Label::AnswerTheRest)),
        ask_for_money: interview
            .can_ask_for_money()
            .then(|| label(Label::AskForMoney)),
        compare: (assessment.outcome != Outcome::NotCovered).then(|| label(Label::Scenarios)),
        organise: can_organise(&assessment).then(|| catalogue.organisation_name().to_owned()),
        meeting_sheet: (assessment.outcome != Outcome::NotCovered)
            .then(|| label(Label::MeetingSheet)),
        papers: if assessment.outcome == Outcome::NotCovered {
            Vec::new()
        } else {
            papers(&Paper::OF_CASE, &reader)
        },
        dates: dates_of_case(&assessment, &reader),
        contact: interview
            .profile()
            .map(|profile| contact_of(profile, catalogue)),
        ..page(&reader, &assessment, catalogue)
    }
}

/// Whether there are hours of help that a business can divide.
fn can_organise(assessment: &Assessment) -> bool {
    let without_job = assessment.route.is_some_and(Route::is_without_job);
    let hypothetical = assessment.hours.status == HoursStatus::Hypothetical;
    assessment.hours.figure.is_some() && !hypothetical && !without_job
}

/// The result page of a case without an interview, as the command line prints it.
#[must_use]
pub fn result_of(
    facts: &Facts,
    door: Door,
    assessment: &Assessment,
    catalogue: &Catalogue,
) -> ResultPage {
    let day = assessment.day;
    let reader = Reader {
        door,
        facts,
        day,
        words: catalogue,
    };
    page(&reader, assessment, catalogue)
}

fn page(reader: &Reader<'_>, assessment: &Assessment, catalogue: &Catalogue) -> ResultPage {
    let (payment, good_to_know) = told(assessment, reader, catalogue);
    let mut money = money_section(assessment, reader, catalogue);
    let lead = money.as_mut().and_then(take_lead);
    let conditions = condition_lines(assessment, reader, catalogue);
    let page = ResultPage {
        tab_title: named(catalogue.label(Label::Result), catalogue),
        heading: catalogue.heading(assessment, reader),
        status: catalogue.status(),
        basis: catalogue.basis(assessment, reader),
        turning_points: turning_points(assessment, reader, catalogue),
        fold_met: fold_met(&conditions, reader, catalogue),
        conditions,
        hours: hours_section(assessment, reader, catalogue),
        lead,
        money,
        payment: before_payment(assessment, reader, catalogue)
            .into_iter()
            .chain(payment)
            .collect(),
        steps: steps(assessment, reader)
            .into_iter()
            .map(|step| step_text(&step, reader, catalogue))
            .collect(),
        weighed: weighed(assessment, reader, catalogue),
        schemes: schemes(assessment, reader, catalogue),
        next_steps: catalogue.next_steps(assessment, reader),
        contact: None,
        good_to_know,
        answer_the_rest: None,
        ask_for_money: None,
        compare: None,
        organise: None,
        meeting_sheet: None,
        papers: Vec::new(),
        dates: None,
        words: Vec::new(),
    };
    ResultPage {
        words: catalogue.explained(&texts_of(&page)),
        ..page
    }
}

/// The money in one sentence, at the top of the page. Where its figures stand with the money, the
/// sentence does not stand there again.
fn take_lead(money: &mut MoneySection) -> Option<String> {
    if money.figures.is_empty() || money.paragraphs.is_empty() {
        return money.paragraphs.first().cloned();
    }
    Some(money.paragraphs.remove(0))
}

/// All that the page says in sentences.
fn texts_of(page: &ResultPage) -> Vec<&str> {
    let passages = [
        &page.turning_points,
        &page.payment,
        &page.weighed,
        &page.schemes,
        &page.good_to_know,
    ];
    let mut texts: Vec<&String> = vec![&page.heading, &page.status];
    texts.extend(page.lead.iter().chain(&page.basis).chain(&page.next_steps));
    for passage in passages.into_iter().flatten() {
        texts.push(&passage.title);
        texts.extend(&passage.paragraphs);
    }
    for line in &page.conditions {
        texts.extend([&line.title, &line.answer]);
        texts.extend(&line.reason);
    }
    if let Some(hours) = &page.hours {
        texts.extend(&hours.paragraphs);
        if let Some(others) = &hours.other_hours {
            texts.extend(&others.table.text.paragraphs);
        }
    }
    if let Some(money) = &page.money {
        texts.extend(money.paragraphs.iter().chain(&money.warnings));
        for plan in money.borne.iter().chain(&money.cash_flow) {
            texts.extend(&plan.text.paragraphs);
        }
    }
    texts.extend(page.steps.iter().map(|step| &step.sentence));
    texts.into_iter().map(String::as_str).collect()
}

fn from_rule(text: Titled, rule: RuleId, catalogue: &Catalogue) -> Passage {
    Passage {
        title: text.title,
        paragraphs: text.paragraphs,
        sources: vec![sources::of_rule(rule, catalogue)],
    }
}

/// What the answer turns on: what is not met or outside, what is unknown, what is missing.
fn turning_points(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Passage> {
    let mut points = Vec::new();
    for condition in &assessment.conditions {
        let text = match condition.finding {
            Finding::NotMet(reason) => catalogue.reason(reason, reader),
            Finding::NotCovered(track) => catalogue.outside(track, reader),
            Finding::Met | Finding::Missing(_) | Finding::NotKnown(_) | Finding::Discretion(_) => {
                continue;
            }
        };
        points.push(from_rule(text, condition.rule, catalogue));
    }
    points.extend(assessment.forks.iter().map(|fork| Passage {
        title: catalogue.fork(fork, reader).title,
        paragraphs: catalogue.fork(fork, reader).paragraphs,
        sources: sources::of_fact(fork.fact, catalogue),
    }));
    let open = match assessment.outcome {
        Outcome::NotCovered | Outcome::Unlikely => false,
        Outcome::CannotTell | Outcome::Possible | Outcome::Likely => true,
    };
    if open && !assessment.missing.is_empty() {
        let text = catalogue.missing(&assessment.missing);
        points.push(super::present_start::passage(text));
    }
    points
}

/// The conditions that are shown. Outside of what the rules reach, those that nothing was
/// answered to say nothing.
fn condition_lines(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<ConditionLine> {
    let outside = assessment.outcome == Outcome::NotCovered;
    assessment
        .conditions
        .iter()
        .filter(|condition| !(outside && matches!(condition.finding, Finding::Missing(_))))
        .map(|condition| condition_line(condition, assessment, reader, catalogue))
        .collect()
}

/// The line behind which the conditions that look met are folded: there are often many, and what
/// is open or weighed stands out without them. An adviser sees all.
fn fold_met(
    conditions: &[ConditionLine],
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<String> {
    let met = conditions
        .iter()
        .filter(|line| line.mark == Mark::Met)
        .count();
    let folded = match reader.door {
        Door::Citizen | Door::Employer => met > 1,
        Door::Adviser | Door::Refund => false,
    };
    folded.then(|| catalogue.met(met, met == conditions.len()))
}

fn condition_line(
    condition: &Condition,
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> ConditionLine {
    let condition = &as_shown(condition, reader.facts);
    let about_the_day = condition.finding == Finding::NotCovered(Track::Tool);
    ConditionLine {
        fact: condition.fact,
        mark: mark(&condition.finding),
        mark_text: catalogue.mark(condition).to_owned(),
        title: catalogue.condition(condition, reader),
        answer: if about_the_day {
            catalogue.date(assessment.day)
        } else {
            catalogue.answer(condition.fact, reader)
        },
        reason: catalogue.finding(condition, reader),
        change: catalogue.change(condition.fact),
        source: sources::of_rule(condition.rule, catalogue),
    }
}

/// A need that is not known is read as one within the ceiling: that decides, and is not shown.
fn as_shown(condition: &Condition, facts: &Facts) -> Condition {
    let unknown = condition.finding == Finding::Met
        && condition.fact == FactId::NeededHours
        && matches!(facts.needed_hours, Answer::Unknown);
    Condition {
        finding: if unknown {
            Finding::NotKnown(condition.fact)
        } else {
            condition.finding
        },
        ..*condition
    }
}

const fn mark(finding: &Finding) -> Mark {
    match finding {
        Finding::Met => Mark::Met,
        Finding::NotMet(_) => Mark::NotMet,
        Finding::Discretion(_) => Mark::Weighed,
        Finding::Missing(_) | Finding::NotKnown(_) | Finding::NotCovered(_) => Mark::Open,
    }
}

/// What stands in the way of payment, and the first day that can be paid for.
fn before_payment(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Passage> {
    let payable = match assessment.outcome {
        Outcome::NotCovered | Outcome::Unlikely => &Payable::Yes,
        Outcome::Likely | Outcome::Possible | Outcome::CannotTell => &assessment.payable,
    };
    let mut passages = in_the_way(payable, reader, catalogue);
    passages.extend(assessment.payable_from.map(|day| {
        let text = catalogue.payable_from(day, reader);
        from_rule(text, RuleId::Hr21, catalogue)
    }));
    passages
}

/// What stands in the way of payment.
pub(super) fn in_the_way(
    payable: &Payable,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Passage> {
    let reasons: &[PayableReason] = match payable {
        Payable::Yes => &[],
        Payable::NotYet(reasons) | Payable::No(reasons) => reasons,
    };
    reasons
        .iter()
        .map(|reason| {
            let text = catalogue.payable(*reason, reader);
            from_rule(text, rule_of(*reason), catalogue)
        })
        .collect()
}

const fn rule_of(reason: PayableReason) -> RuleId {
    match reason {
        PayableReason::NotInWork => RuleId::Ef08,
        PayableReason::EducationNotBegun => RuleId::Ed01,
        PayableReason::AssistantNotApproved => RuleId::Co11,
        PayableReason::NoCvrNumber => RuleId::Co12,
        PayableReason::InterestInInterpreter => RuleId::In08,
    }
}

/// The rules that are good to know: those that must be seen with the money, and the others, those
/// on payment first.
fn told(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> (Vec<Passage>, Vec<Passage>) {
    let kept = assessment.told.iter().filter(|rule| {
        assessment.outcome != Outcome::Unlikely || !(on_payment(**rule) || on_a_grant(**rule))
    });
    let seen = |rule: &RuleId| {
        (reader.wants_money() && seen_with_the_money(*rule)) || is_open(*rule, reader.facts)
    };
    let (seen, others): (Vec<RuleId>, Vec<RuleId>) = kept.copied().partition(seen);
    let (first, last): (Vec<RuleId>, Vec<RuleId>) =
        others.into_iter().partition(|rule| on_payment(*rule));
    let others = [first, last].concat();
    let passages = |rules: Vec<RuleId>| {
        let told = rules.into_iter().filter_map(|rule| {
            let text = Titled {
                title: catalogue.rule(rule, reader),
                paragraphs: vec![catalogue.told(rule, reader)?],
            };
            Some(from_rule(text, rule, catalogue))
        });
        told.collect()
    };
    (passages(seen), passages(others))
}

/// Rules that payment waits for, of which nobody knows yet whether they are kept.
const fn is_open(rule: RuleId, facts: &Facts) -> bool {
    matches!(rule, RuleId::Co11) && matches!(facts.assistant_approved, Answer::Unknown)
}

/// Rules that change what somebody plans with: who pays at first, and what is not paid at all.
const fn seen_with_the_money(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::Ef04 | RuleId::Ef08 | RuleId::Ra04 | RuleId::Ti05 | RuleId::Pa05
    )
}

/// Rules on whom the money goes to, when, and what else it can cover.
const fn on_payment(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::Ef04
            | RuleId::Ef08
            | RuleId::Hr21
            | RuleId::Ra04
            | RuleId::Ti01
            | RuleId::Ti05
            | RuleId::In09
            | RuleId::Pa01
            | RuleId::Pa02
            | RuleId::Pa04
            | RuleId::Pa05
            | RuleId::Pa06
            | RuleId::Pa07
            | RuleId::Pa08
    )
}

/// Rules that are of use once there is a grant.
const fn on_a_grant(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::Ef09
            | RuleId::Co08
            | RuleId::Co11
            | RuleId::Hr07
            | RuleId::Hr09
            | RuleId::Hr10
            | RuleId::Hr16
            | RuleId::Hr17
            | RuleId::Hr18
            | RuleId::Hr19
            | RuleId::Hr20
            | RuleId::Ra06
            | RuleId::Ra07
            | RuleId::Ra08
    )
}

/// The steps that are shown: the hours, and the money where it is asked for.
fn steps(assessment: &Assessment, reader: &Reader<'_>) -> Vec<Step> {
    let mut steps = assessment.hours.steps.clone();
    if reader.wants_money() {
        if let Ok(estimate) = &assessment.estimate {
            steps.extend_from_slice(&estimate.steps);
        }
        if let Some(interpreting) = &assessment.interpreting {
            steps.extend_from_slice(&interpreting.steps);
        }
        steps.extend(borne_steps(assessment, reader));
    }
    steps
}

/// A step in words, as a formula, and with its source.
pub(super) fn step_text(step: &Step, reader: &Reader<'_>, catalogue: &Catalogue) -> StepText {
    StepText {
        sentence: catalogue.step(step, reader),
        formula: catalogue.formula(step),
        source: sources::of_rule(step.rule, catalogue),
    }
}

fn weighed(assessment: &Assessment, reader: &Reader<'_>, catalogue: &Catalogue) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    for condition in &assessment.conditions {
        if let Finding::Discretion(weighed) = condition.finding {
            let text = catalogue.weighed(weighed, reader);
            passages.push(from_rule(text, condition.rule, catalogue));
        }
    }
    passages
}

fn schemes(assessment: &Assessment, reader: &Reader<'_>, catalogue: &Catalogue) -> Vec<Passage> {
    assessment
        .schemes
        .iter()
        .map(|scheme| {
            let text = catalogue.scheme(*scheme, reader);
            Passage {
                title: text.title,
                paragraphs: text.paragraphs,
                sources: vec![sources::of_scheme(*scheme, catalogue)],
            }
        })
        .collect()
}
