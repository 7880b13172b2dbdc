//! The papers that are prepared: what an application and a request for refund must say, what a grant
//! says, and how to complain. What is known stands on them; the rest are lines to write on.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{PaperPage, PaperPart, PaperRow};
use super::present_question::named;
use super::sources;
use crate::domain::facts::{
    Account, Answer, AssistantRole, EnteredAmount, FactId, FactKind, Situation,
};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::quantity::Money;
use crate::domain::settlement::settle;
use crate::interview::{Event, Interview, Paper};

/// Where it stands what a paper must say.
const fn citations(paper: Paper) -> &'static [(Citation, Confidence)] {
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
        (Citation::new(Source::Order, "§ 20"), Confidence::Law),
    ];
    const GRANT: &[(Citation, Confidence)] = &[(
        Citation::new(Source::Handbook2007, "»Bevillingsskrivelsen«"),
        Confidence::Handbook,
    )];
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
            application_of_person(&reader),
        ],
        Paper::RefundRequest => refund_request(interview, &reader),
        Paper::Grant => vec![catalogue.paper_grant(&reader)],
        Paper::Complaint => catalogue.paper_complaint(&reader),
    };
    let page = PaperPage {
        tab_title: named(&text.title, catalogue),
        title: text.title,
        introduction: text.paragraphs,
        parts,
        by_hand: catalogue.label(Label::ByHand).to_owned(),
        sources: citations(paper)
            .iter()
            .map(|(citation, confidence)| sources::link(citation, *confidence, catalogue))
            .collect(),
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

/// What the employer tells: nothing of the person's health.
fn application_of_employer(reader: &Reader<'_>) -> PaperPart {
    let words = reader.words;
    let own_business = matches!(
        reader.facts.situation,
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness)
    );
    let line = |text, value, lines| PaperRow {
        label: words.application_line(text, reader),
        value,
        lines,
    };
    let employment = if own_business {
        known(FactId::Situation, reader)
    } else {
        known(FactId::Form, reader)
    };
    PaperPart {
        title: words.application_part(false, reader),
        paragraphs: vec![words.application_without_health(reader)],
        rows: vec![
            line(ApplicationLine::Business, None, 2),
            line(ApplicationLine::BusinessNumber, None, 1),
            line(ApplicationLine::Contact, None, 1),
            line(ApplicationLine::Position, None, 1),
            line(ApplicationLine::Employment, employment, 1),
            line(
                ApplicationLine::WorkingHours,
                known(FactId::WorkingHours, reader),
                1,
            ),
            line(ApplicationLine::Functions, None, 4),
            line(
                ApplicationLine::Hours,
                known(FactId::NeededHours, reader),
                1,
            ),
            line(ApplicationLine::Period, known(FactId::Start, reader), 1),
            line(ApplicationLine::Assistant, None, 1),
            line(ApplicationLine::Relation, known(FactId::Helper, reader), 1),
            line(ApplicationLine::Wage, known(FactId::Wage, reader), 1),
            line(
                ApplicationLine::Additions,
                known(FactId::DocumentedAdditions, reader),
                1,
            ),
        ],
        ticks: Vec::new(),
    }
}

/// What the person tells.
fn application_of_person(reader: &Reader<'_>) -> PaperPart {
    let words = reader.words;
    let line = |text, value, lines| PaperRow {
        label: words.application_line(text, reader),
        value,
        lines,
    };
    PaperPart {
        title: words.application_part(true, reader),
        paragraphs: Vec::new(),
        rows: vec![
            line(ApplicationLine::Person, None, 2),
            line(ApplicationLine::Position, None, 1),
            line(
                ApplicationLine::Situation,
                known(FactId::Situation, reader),
                1,
            ),
            line(ApplicationLine::Impairment, None, 3),
            line(ApplicationLine::Functions, None, 4),
            line(
                ApplicationLine::Hours,
                known(FactId::NeededHours, reader),
                1,
            ),
            line(ApplicationLine::Period, known(FactId::Start, reader), 1),
            line(ApplicationLine::Background, None, 2),
            line(ApplicationLine::Considerations, None, 2),
            line(ApplicationLine::Companion, None, 1),
            line(ApplicationLine::Consent, None, 1),
        ],
        ticks: Vec::new(),
    }
}

/// A line of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationLine {
    /// Name and address of the business.
    Business,
    /// SE or CVR number.
    BusinessNumber,
    /// Who can be called there.
    Contact,
    /// The person's position.
    Position,
    /// The form of employment.
    Employment,
    /// Working hours a week.
    WorkingHours,
    /// The tasks that help is needed with.
    Functions,
    /// Hours of help.
    Hours,
    /// From when to when.
    Period,
    /// The assistant, where one is found.
    Assistant,
    /// What the assistant is to the person.
    Relation,
    /// The assistant's wage.
    Wage,
    /// What the employer pays on top.
    Additions,
    /// The person.
    Person,
    /// Employed or self-employed.
    Situation,
    /// The nature of the impairment.
    Impairment,
    /// Education and experience.
    Background,
    /// Considerations at work (*skånehensyn*).
    Considerations,
    /// Somebody who comes along.
    Companion,
    /// Consent to get information from others.
    Consent,
}

/// A line of a request for refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundLine {
    /// Name, address and telephone of the business.
    Business,
    /// SE or CVR number.
    BusinessNumber,
    /// The bank account.
    BankAccount,
    /// The person.
    Person,
    /// The quarter.
    Quarter,
    /// The hours of an assistant, counted from 1.
    Hours(usize, AssistantRole),
    /// The hours refunded.
    Refunded,
    /// Travel and other costs on work trips.
    Travel,
    /// The subsidy, by this estimate.
    Subsidy,
    /// Day and signature.
    Signature,
}

/// A thing to attach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attachment {
    /// Payslips.
    Payslips,
    /// The bills of a temp agency.
    Bills,
    /// Papers on other additions.
    Additions,
    /// Receipts of travel.
    Receipts,
}

fn refund_request(interview: &Interview, reader: &Reader<'_>) -> Vec<PaperPart> {
    let words = reader.words;
    let line = |line, value, lines| PaperRow {
        label: words.refund_line(line, reader),
        value,
        lines,
    };
    let account = interview.account();
    let mut rows = vec![
        line(RefundLine::Business, None, 2),
        line(RefundLine::BusinessNumber, None, 1),
        line(RefundLine::BankAccount, None, 1),
        line(RefundLine::Person, None, 2),
    ];
    if let Some(account) = &account {
        rows.push(line(RefundLine::Quarter, Some(quarter(account, words)), 1));
        for (place, assistant) in account.assistants.iter().enumerate() {
            let number = place.saturating_add(1);
            let hours = words.hours(assistant.paid.hours());
            rows.push(line(
                RefundLine::Hours(number, assistant.helper),
                Some(hours),
                1,
            ));
        }
        if let Ok(settled) = settle(interview.facts(), account) {
            if settled.travel > Money::ZERO {
                let travel = words.money(settled.travel);
                rows.push(line(RefundLine::Travel, Some(travel), 1));
            }
            rows.push(line(
                RefundLine::Refunded,
                Some(words.hours(settled.refunded)),
                1,
            ));
            let subsidy = words.at_most(settled.subsidy, settled.bound);
            rows.push(line(RefundLine::Subsidy, Some(subsidy), 1));
        }
    }
    rows.push(line(RefundLine::Signature, None, 1));
    let attached = account.iter().flat_map(attachments);
    vec![
        PaperPart {
            title: words.refund_part(false),
            paragraphs: vec![words.refund_declaration(reader)],
            rows,
            ticks: Vec::new(),
        },
        PaperPart {
            title: words.refund_part(true),
            paragraphs: Vec::new(),
            rows: Vec::new(),
            ticks: attached
                .map(|thing| words.attachment(thing, reader))
                .collect(),
        },
    ]
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
fn attachments(account: &Account) -> Vec<Attachment> {
    let agency = |role: &AssistantRole| *role == AssistantRole::TempAgency;
    let mut roles = account.assistants.iter().map(|assistant| assistant.helper);
    let above_zero =
        |amount: &Option<EnteredAmount>| amount.is_some_and(|amount| amount.money() > Money::ZERO);
    let additions = account
        .assistants
        .iter()
        .any(|assistant| above_zero(&assistant.documented_additions));
    let travel = above_zero(&account.travel.costs) || above_zero(&account.travel.other_bound);
    [
        roles
            .clone()
            .any(|role| !agency(&role))
            .then_some(Attachment::Payslips),
        roles.any(|role| agency(&role)).then_some(Attachment::Bills),
        additions.then_some(Attachment::Additions),
        travel.then_some(Attachment::Receipts),
    ]
    .into_iter()
    .flatten()
    .collect()
}
