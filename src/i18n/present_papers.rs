//! The papers that are prepared: what an application and a request for refund must say, what a grant
//! says, and how to complain. What is known stands on them; the rest are lines to write on.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{PaperPage, PaperPart, PaperRow, SourceLink};
use super::paper_lines::{ApplicationLine, Attachment, Declaration, RefundLine, RefundPart};
use super::present_changes::{DUTY_TO_TELL, change_citations, change_parts, rules, ways};
use super::present_question::named;
use super::present_worksheet::tasks_in_short;
use super::sources;
use crate::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Duty, EnteredAmount, FactId, FactKind,
    SicknessHours, Situation,
};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::rate::special_qualifications::accepted_rate;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::settlement::{AssistantSettlement, Settlement, facts_of_settlement, settle};
use crate::interview::{Event, Interview, Paper};

/// Where it stands what a paper must say.
pub(super) const fn citations(paper: Paper) -> &'static [(Citation, Confidence)] {
    const APPLICATION: &[(Citation, Confidence)] = &[
        (
            Citation::new(Source::Order, "§ 21, stk. 2-3"),
            Confidence::Law,
        ),
        (
            Citation::new(Source::Order, "§ 28, stk. 2"),
            Confidence::Law,
        ),
        (
            Citation::new(Source::Handbook2007, "»Ansøgningen«"),
            Confidence::Handbook,
        ),
    ];
    const REFUND_REQUEST: &[(Citation, Confidence)] = &[
        (Citation::new(Source::Order, "§§ 25-27"), Confidence::Law),
        (Citation::new(Source::Order, "§§ 17-18"), Confidence::Law),
        (Citation::new(Source::Order, "§ 20"), Confidence::Law),
        (Citation::new(Source::Order, "§ 29"), Confidence::Law),
        (
            Citation::new(
                Source::Handbook2007,
                "»Refusionsanmodning og udbetaling af tilskud«",
            ),
            Confidence::Handbook,
        ),
    ];
    const GRANT: &[(Citation, Confidence)] = &[
        (
            Citation::new(Source::Handbook2007, "»Bevillingsskrivelsen«"),
            Confidence::Handbook,
        ),
        (Citation::new(Source::Order, "§ 29"), Confidence::Law),
        (
            Citation::new(Source::Order, "§ 33, stk. 2"),
            Confidence::Law,
        ),
    ];
    const COMPLAINT: &[(Citation, Confidence)] = &[
        (Citation::new(Source::Act, "§ 17 a"), Confidence::Law),
        (Citation::new(Source::Order, "§ 35"), Confidence::Law),
        (
            Citation::new(Source::Handbook2007, "»Bevillingen«"),
            Confidence::Handbook,
        ),
    ];
    match paper {
        Paper::Application => APPLICATION,
        Paper::RefundRequest => REFUND_REQUEST,
        Paper::Grant => GRANT,
        Paper::Complaint => COMPLAINT,
        Paper::Change(_) => DUTY_TO_TELL,
    }
}

/// A paper.
#[must_use]
pub fn paper_page(interview: &Interview, paper: Paper, catalogue: &Catalogue) -> PaperPage {
    let reader = Reader::of(interview, catalogue);
    let text = catalogue.paper(paper, &reader);
    let parts = match paper {
        Paper::Application => vec![
            application_of_employer(&reader),
            application_of_person(interview, &reader),
        ],
        Paper::RefundRequest => refund_request(interview, &reader),
        Paper::Grant => vec![catalogue.paper_grant(&reader)],
        Paper::Complaint => catalogue.paper_complaint(&reader),
        Paper::Change(change) => change_parts(change, &reader),
    };
    let tab = match paper {
        // Which change it is, is an answer.
        Paper::Change(_) => catalogue.label(Label::Changes),
        Paper::Application | Paper::RefundRequest | Paper::Grant | Paper::Complaint => &text.title,
    };
    let page = PaperPage {
        tab_title: named(tab, catalogue),
        title: text.title,
        introduction: text.paragraphs,
        parts,
        by_hand: catalogue.label(Label::ByHand).to_owned(),
        ways: ways_on(interview, paper, &reader),
        sources: sources_of(paper, catalogue),
        words: Vec::new(),
    };
    let texts: Vec<&str> = page
        .introduction
        .iter()
        .chain(page.parts.iter().flat_map(texts_of))
        .map(String::as_str)
        .collect();
    PaperPage {
        words: catalogue.explained(&texts),
        ..page
    }
}

/// What can be done next.
fn ways_on(interview: &Interview, paper: Paper, reader: &Reader<'_>) -> Vec<(Event, String)> {
    match paper {
        Paper::Change(change) => ways(change, interview, reader),
        Paper::Application | Paper::RefundRequest | Paper::Grant | Paper::Complaint => Vec::new(),
    }
}

/// Where it stands what a paper says.
fn sources_of(paper: Paper, catalogue: &Catalogue) -> Vec<SourceLink> {
    let Paper::Change(change) = paper else {
        return linked(citations(paper), catalogue);
    };
    let applied = rules(change).iter().flat_map(|rule| {
        let rule = rule.rule();
        let place = |citation: &Citation| sources::link(citation, rule.confidence, catalogue);
        rule.citations.iter().map(place).collect::<Vec<_>>()
    });
    let cited = linked(&change_citations(change), catalogue);
    let mut all: Vec<SourceLink> = Vec::new();
    for source in applied.chain(cited) {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}

fn linked(citations: &[(Citation, Confidence)], catalogue: &Catalogue) -> Vec<SourceLink> {
    citations
        .iter()
        .map(|(citation, confidence)| sources::link(citation, *confidence, catalogue))
        .collect()
}

/// The papers, each with what leads to it.
pub(super) fn papers(papers: &[Paper], reader: &Reader<'_>) -> Vec<(Event, String)> {
    let link = |paper: &Paper| {
        let title = reader.words.paper(*paper, reader).title;
        (Event::ShowPaper(*paper), title)
    };
    papers.iter().map(link).collect()
}

fn texts_of(part: &PaperPart) -> impl Iterator<Item = &String> {
    let labels = part.rows.iter().map(|row| &row.label);
    part.paragraphs.iter().chain(&part.ticks).chain(labels)
}

/// The answer to a question, where it is known.
fn known(fact: FactId, reader: &Reader<'_>) -> Option<String> {
    let facts = reader.facts;
    let is_known = match fact.kind() {
        FactKind::Closed => matches!(facts.choice(fact), Answer::Known(_)),
        FactKind::WorkingHours => facts.working_hours.known().is_some(),
        FactKind::NeededHours => facts.needed_hours.known().is_some(),
        FactKind::InterpretingHours => facts.interpreting_hours.known().is_some(),
        FactKind::OrdinaryRate => facts.ordinary_rate.known().is_some(),
        FactKind::GrantRate => facts.grant_rate.known().is_some(),
        FactKind::Wage => facts.wage.known().is_some(),
        FactKind::Start => facts.start.known().is_some(),
        FactKind::ApplicationReceived => facts.application_received.known().is_some(),
        FactKind::DocumentedAdditions => facts.documented_additions.known().is_some(),
    };
    is_known.then(|| reader.words.answer(fact, reader))
}

/// What the employer tells: nothing of the person's health. Of somebody's own business, what it is.
fn application_of_employer(reader: &Reader<'_>) -> PaperPart {
    let words = reader.words;
    let own_business = matches!(
        reader.facts.situation,
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness)
    );
    let employment = if own_business {
        known(FactId::Situation, reader)
    } else {
        known(FactId::Form, reader)
    };
    let of = |fact| known(fact, reader);
    let lines = [
        (ApplicationLine::Business, None, 2),
        (ApplicationLine::BusinessNumber, None, 1),
        (ApplicationLine::Contact, None, 1),
        (ApplicationLine::Position, None, 1),
        (ApplicationLine::Employment, employment, 1),
        (ApplicationLine::WorkingHours, of(FactId::WorkingHours), 1),
        (ApplicationLine::Tasks, None, 4),
        (ApplicationLine::Hours, of(FactId::NeededHours), 1),
        (ApplicationLine::From, of(FactId::Start), 1),
        (ApplicationLine::Until, None, 1),
        (ApplicationLine::Assistant, None, 1),
        (ApplicationLine::Relation, of(FactId::Helper), 1),
        (ApplicationLine::Wage, of(FactId::Wage), 1),
        (ApplicationLine::HolidayPay, of(FactId::HolidayPay), 1),
        (
            ApplicationLine::Additions,
            of(FactId::DocumentedAdditions),
            1,
        ),
    ];
    PaperPart {
        title: words.application_part(false, reader),
        paragraphs: words.application_without_health(reader),
        rows: rows(lines, reader),
        ticks: Vec::new(),
    }
}

/// What the person tells.
fn application_of_person(interview: &Interview, reader: &Reader<'_>) -> PaperPart {
    let of = |fact| known(fact, reader);
    let learns = matches!(
        reader.facts.situation,
        Answer::Known(Situation::InEducation | Situation::InOffer)
    );
    let mut lines = vec![
        (ApplicationLine::Person, None, 2),
        (ApplicationLine::Position, None, 1),
        (ApplicationLine::Situation, of(FactId::Situation), 1),
        (ApplicationLine::Impairment, None, 3),
        (
            ApplicationLine::Functions,
            tasks_in_short(interview, reader.words),
            4,
        ),
        (ApplicationLine::Hours, of(FactId::NeededHours), 1),
        (ApplicationLine::From, of(FactId::Start), 1),
        (ApplicationLine::Until, None, 1),
        (ApplicationLine::Background, None, 2),
        (ApplicationLine::Considerations, None, 2),
        (ApplicationLine::Companion, None, 1),
        (ApplicationLine::Consent, None, 1),
    ];
    if learns {
        lines.push((ApplicationLine::Course, None, 2));
    }
    PaperPart {
        title: reader.words.application_part(true, reader),
        paragraphs: Vec::new(),
        rows: rows(lines, reader),
        ticks: Vec::new(),
    }
}

fn rows(
    lines: impl IntoIterator<Item = (ApplicationLine, Option<String>, usize)>,
    reader: &Reader<'_>,
) -> Vec<PaperRow> {
    let row = |(line, value, lines)| PaperRow {
        label: reader.words.application_line(line, reader),
        value,
        lines,
    };
    lines.into_iter().map(row).collect()
}

fn refund_request(interview: &Interview, reader: &Reader<'_>) -> Vec<PaperPart> {
    let words = reader.words;
    let part = |part, rows, ticks| PaperPart {
        title: words.refund_part(part),
        paragraphs: Vec::new(),
        rows,
        ticks,
    };
    let account = interview.account();
    let settled = account
        .as_ref()
        .and_then(|account| settle(&facts_of_settlement(interview.facts()), account).ok());
    let declared = account.iter().flat_map(declarations);
    let attached = account
        .iter()
        .flat_map(|account| attachments(account, settled.as_ref()));
    let assumed = settled.iter().filter_map(|settled| {
        let change = settled.rate_change?;
        let (SubsidyRate::Dated { rate, .. } | SubsidyRate::Stated { rate, .. }) =
            settled.subsidy_rate
        else {
            return None;
        };
        let line = RefundLine::AssumedRate(change.from);
        Some(refund_row(line, Some(words.rate(rate)), 1, reader))
    });
    let estimate = settled.iter().flat_map(|settled| {
        let hours = words.hours(settled.refunded);
        let subsidy = words.at_most(settled.subsidy, settled.bound);
        [
            refund_row(RefundLine::Refunded, Some(hours), 1, reader),
            refund_row(RefundLine::Subsidy, Some(subsidy), 1, reader),
        ]
    });
    vec![
        part(
            RefundPart::Request,
            requested(account.as_ref(), settled.as_ref(), reader),
            Vec::new(),
        ),
        part(
            RefundPart::Declarations,
            signatures(account.as_ref(), reader),
            declared.map(|of| words.declaration(of, reader)).collect(),
        ),
        part(
            RefundPart::Attached,
            Vec::new(),
            attached
                .map(|thing| words.attachment(thing, reader))
                .collect(),
        ),
        part(
            RefundPart::Estimate,
            assumed.chain(estimate).collect(),
            Vec::new(),
        ),
    ]
}

/// Who signs: where there was interpreting, also the person and the interpreter (IN-08).
fn signatures(account: Option<&Account>, reader: &Reader<'_>) -> Vec<PaperRow> {
    let interpreted = account.is_some_and(|account| !account.interpreting.is_empty());
    let beside = [
        RefundLine::PersonSignature,
        RefundLine::InterpreterSignature,
    ];
    let beside = beside.into_iter().filter(|_| interpreted);
    [RefundLine::Signature]
        .into_iter()
        .chain(beside)
        .map(|line| refund_row(line, None, 1, reader))
        .collect()
}

fn refund_row(
    line: RefundLine,
    value: Option<String>,
    lines: usize,
    reader: &Reader<'_>,
) -> PaperRow {
    PaperRow {
        label: reader.words.refund_line(line, reader),
        value,
        lines,
    }
}

/// What the request says.
fn requested(
    account: Option<&Account>,
    settled: Option<&Settlement>,
    reader: &Reader<'_>,
) -> Vec<PaperRow> {
    let words = reader.words;
    let row = |line, value, lines| refund_row(line, value, lines, reader);
    let mut rows = vec![
        row(RefundLine::Business, None, 2),
        row(RefundLine::BusinessNumber, None, 1),
        row(RefundLine::BankAccount, None, 1),
        row(RefundLine::Person, None, 2),
    ];
    let Some(account) = account else {
        return rows;
    };
    rows.push(row(RefundLine::Quarter, Some(quarter(account, words)), 1));
    for (place, assistant) in account.assistants.iter().enumerate() {
        let number = place.saturating_add(1);
        let line = RefundLine::Hours(number, assistant.helper);
        rows.push(row(line, Some(words.hours(assistant.paid.hours())), 1));
        if let Some(change) = account.rate_change {
            let part = assistant.paid_from_change;
            let new = assistant.paid.from_day(change.from, account.quarter, part);
            let line = RefundLine::HoursFromChange(number, assistant.helper, change.from);
            rows.push(row(line, Some(words.hours(new)), 1));
        }
    }
    rows.extend(rates(account, reader));
    for (place, job) in account.interpreting.iter().enumerate() {
        let line = RefundLine::Job(place.saturating_add(1));
        rows.push(row(line, Some(words.job_on_paper(job)), 1));
    }
    if !account.interpreting.is_empty() {
        let jobs = account.interpreting.iter();
        let hours = jobs.fold(Hours::ZERO, |sum, job| sum.plus(job.length.hours()));
        rows.push(row(RefundLine::Interpreter, Some(words.hours(hours)), 1));
    }
    let sum = |part: fn(&AssistantSettlement) -> Money| {
        let parts = settled.iter().flat_map(|settled| &settled.assistants);
        parts.fold(Money::ZERO, |sum, assistant| sum.plus(part(assistant)))
    };
    let of = |amount: Option<EnteredAmount>| amount.map_or(Money::ZERO, EnteredAmount::money);
    let amounts = [
        (RefundLine::HolidayPay, sum(|it| it.holiday_pay)),
        (RefundLine::Additions, sum(|it| it.documented)),
        (RefundLine::Travel, of(account.travel.costs)),
        (RefundLine::OtherBound, of(account.travel.other_bound)),
    ];
    for (line, amount) in amounts {
        if amount > Money::ZERO {
            rows.push(row(line, Some(words.money(amount)), 1));
        }
    }
    rows
}

/// Both rates, where the rate changed: the one before is left to be written by hand where it was not
/// typed.
fn rates(account: &Account, reader: &Reader<'_>) -> Vec<PaperRow> {
    let Some(change) = account
        .rate_change
        .filter(|_| !account.assistants.is_empty())
    else {
        return Vec::new();
    };
    let facts = facts_of_settlement(reader.facts);
    let rate = |rate| reader.words.rate(rate);
    let typed = accepted_rate(&facts)
        .or_else(|| facts.grant_rate.known().map(|typed| typed.per_hour()))
        .map(rate);
    let new = Some(rate(change.rate.per_hour()));
    vec![
        refund_row(RefundLine::OldRate(change.from), typed, 1, reader),
        refund_row(RefundLine::NewRate(change.from), new, 1, reader),
    ]
}

/// What is declared: before payment, also the duties behind what is asked for.
fn declarations(account: &Account) -> Vec<Declaration> {
    let hours = |sick: fn(&AssistantAccount) -> Option<SicknessHours>| {
        let duty = |sick: &SicknessHours| sick.duty != Duty::NoDuty;
        let sick = account.assistants.iter().filter_map(sick).filter(duty);
        sick.fold(Hours::ZERO, |sum, sick| sum.plus(sick.hours.hours()))
    };
    let (person, assistant) = (hours(|it| it.person_sick), hours(|it| it.assistant_sick));
    let other = account.travel.other_bound.map(EnteredAmount::money);
    [
        Some(Declaration::Right),
        (person > Hours::ZERO).then_some(Declaration::PersonSick(person)),
        (assistant > Hours::ZERO).then_some(Declaration::AssistantSick(assistant)),
        (assistant > Hours::ZERO).then_some(Declaration::Refunded),
        (!account.interpreting.is_empty()).then_some(Declaration::NoInterest),
        other
            .filter(|amount| *amount > Money::ZERO)
            .map(Declaration::OtherBound),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn quarter(account: &Account, words: &Catalogue) -> String {
    let quarter = words.quarter(account.quarter, None);
    match account.period {
        None => quarter,
        Some(period) => format!(
            "{quarter}: {}",
            words.account_period(period.from, period.to)
        ),
    }
}

/// What belongs to the request.
fn attachments(account: &Account, settled: Option<&Settlement>) -> Vec<Attachment> {
    let agency = |role: &AssistantRole| *role == AssistantRole::TempAgency;
    let mut roles = account.assistants.iter().map(|assistant| assistant.helper);
    let above_zero =
        |amount: &Option<EnteredAmount>| amount.is_some_and(|amount| amount.money() > Money::ZERO);
    let additions = account
        .assistants
        .iter()
        .any(|assistant| above_zero(&assistant.documented_additions));
    let holiday = settled
        .iter()
        .flat_map(|settled| &settled.assistants)
        .any(|assistant| assistant.holiday_pay > Money::ZERO);
    let travel = above_zero(&account.travel.costs) || above_zero(&account.travel.other_bound);
    [
        roles
            .clone()
            .any(|role| !agency(&role))
            .then_some(Attachment::Payslips),
        roles.any(|role| agency(&role)).then_some(Attachment::Bills),
        (!account.interpreting.is_empty()).then_some(Attachment::InterpreterBills),
        holiday.then_some(Attachment::HolidayPay),
        additions.then_some(Attachment::Additions),
        travel.then_some(Attachment::Receipts),
    ]
    .into_iter()
    .flatten()
    .collect()
}
