//! The answer.

use yew::prelude::*;

use crate::domain::facts::FactId;
use crate::i18n::page::{
    FileToSave, HoursSection, Mark, MoneySection, ResultPage, ReviewRow, TableSection,
};
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{
    answers, case_worker_steps, condition_line, contact, each, figures, heading, hours_chart,
    passage, passages, section, source_list, steps, table, text, text_in, unfold, unfold_in_print,
    warning, week_picture, word_list,
};
use crate::ui::form::{button, command_button, switch};
use crate::ui::id;

/// The answer in one sentence, and everything that it rests on.
pub fn result(
    page: &ResultPage,
    answers: &[(String, Vec<ReviewRow>)],
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let label = |label| words.label(label);
    html! {
        <>
            { command_button("back", label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="result">
                { heading(&page.heading, None) }
                { for page.lead.iter().map(|lead| text_in("p", "lead", lead)) }
                { basis(page) }
                { passages(label(Label::TurningPoints), &page.turning_points, words) }
                { conditions(page, words, send) }
                { for page.hours.iter().map(|hours| self::hours(hours, words)) }
                { for page.money.iter().map(|money| self::money(money, words, send)) }
                { actions([
                    (&page.ask_for_money, Event::AskForMoney),
                    (&page.compare, Event::ShowScenarios),
                    (&page.organise, Event::ShowOrganisation),
                ], send) }
                { passages(label(Label::Payment), &page.payment, words) }
                { passages(label(Label::Weighed), &page.weighed, words) }
                { next_steps(page, words) }
                { papers(&page.papers, &[(Label::SaveDates, &page.dates)], words, send) }
                { working(page, words) }
                { passages(label(Label::Schemes), &page.schemes, words) }
                <div class="section">
                    { good_to_know(page, words) }
                    { word_list(&page.words, words) }
                    { given(answers, words, send) }
                </div>
                <div class="buttons">
                    { for page.meeting_sheet.iter().map(|label| {
                        button("secondary", label, Event::ShowMeetingSheet, send)
                    }) }
                    { command_button("secondary", label(Label::Print), Command::Print, send) }
                    { button("secondary", label(Label::CheckAnswers), Event::ShowReview, send) }
                    { button("secondary", label(Label::Report), Event::ShowReport, send) }
                </div>
            </main>
        </>
    }
}

/// What the answer is, and what it rests on: at once, before anything else.
fn basis(page: &ResultPage) -> Html {
    html! {
        <div class="status">
            { text_in("p", "status-text", &page.status) }
            { each("p", &page.basis) }
        </div>
    }
}

fn conditions(page: &ResultPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    if page.conditions.is_empty() {
        return html! {};
    }
    let lines = |folded: bool| {
        let lines = page
            .conditions
            .iter()
            .filter(|line| folded == (page.fold_met.is_some() && line.mark == Mark::Met))
            .map(|line| condition_line(line, words, send));
        html! { <ul class="conditions">{ for lines }</ul> }
    };
    let all_met = page.conditions.iter().all(|line| line.mark == Mark::Met);
    let open = page.fold_met.is_none() || !all_met;
    let content = html! {
        <>
            if open {
                { lines(false) }
            }
            { for page.fold_met.iter().map(|met| unfold_in_print(met, lines(true))) }
            { actions([(&page.answer_the_rest, Event::AnswerTheRest)], send) }
        </>
    };
    section(words.label(Label::Conditions), content)
}

fn hours(hours: &HoursSection, words: &Catalogue) -> Html {
    let content = html! {
        <>
            { each("p", &hours.paragraphs) }
            { for hours.picture.iter().map(week_picture) }
            { for hours.table.iter().map(table) }
            { for hours.other_hours.iter().map(|others| {
                let drawn = others.chart.iter().map(hours_chart);
                let content = html! { <>{ for drawn }{ with_table(&others.table, words) }</> };
                unfold(&others.table.text.title, content)
            }) }
        </>
    };
    section(&hours.title, content)
}

fn money(money: &MoneySection, words: &Catalogue, send: &Callback<Command>) -> Html {
    let plan = |plan: &TableSection| {
        html! { <>{ text("h3", &plan.text.title) }{ with_table(plan, words) }</> }
    };
    html! {
        <section class="section money">
            <h2 id={id::MONEY} tabindex="-1">{ text("span", &money.title) }</h2>
            { figures(&money.figures) }
            { each("p", &money.paragraphs) }
            { for money.warnings.iter().map(|text| warning(text)) }
            { for money.table.iter().map(table) }
            { for money.borne.iter().map(plan) }
            { actions([(&money.change_rate, Event::Change(FactId::GrantRate))], send) }
            { for money.switches.iter().map(|point| switch(point, send)) }
            { for money.cash_flow.iter().map(plan) }
        </section>
    }
}

/// The text and the table of a section, under a heading that is there already.
fn with_table(section: &TableSection, words: &Catalogue) -> Html {
    html! {
        <>
            { each("p", &section.text.paragraphs) }
            { table(&section.table) }
            { source_list(&section.text.sources, words) }
        </>
    }
}

/// How it was worked out: in sentences, and for case workers as formulas.
fn working(page: &ResultPage, words: &Catalogue) -> Html {
    if page.steps.is_empty() {
        return html! {};
    }
    let content = html! { <>{ steps(&page.steps) }{ case_worker_steps(&page.steps, words) }</> };
    section(words.label(Label::Steps), content)
}

fn next_steps(page: &ResultPage, words: &Catalogue) -> Html {
    let list = html! {
        <>
            <ol class="next-steps">{ each("li", &page.next_steps) }</ol>
            { for page.contact.iter().map(|whom| contact(whom, words)) }
        </>
    };
    section(words.label(Label::NextSteps), list)
}

/// The papers that are prepared, and the files to save.
pub(super) fn papers(
    papers: &[(Event, String)],
    files: &[(Label, &Option<FileToSave>)],
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    if papers.is_empty() {
        return html! {};
    }
    let paper = |(event, label): &(Event, String)| button("secondary", label, event.clone(), send);
    let file = |(label, file): &(Label, &Option<FileToSave>)| {
        let save = Command::Save(Option::clone(file)?);
        Some(command_button("secondary", words.label(*label), save, send))
    };
    let content = html! {
        <div class="buttons">
            { for papers.iter().map(paper) }
            { for files.iter().filter_map(file) }
        </div>
    };
    html! { <div class="on-screen">{ section(words.label(Label::Papers), content) }</div> }
}

fn good_to_know(page: &ResultPage, words: &Catalogue) -> Html {
    if page.good_to_know.is_empty() {
        return html! {};
    }
    let rules = page
        .good_to_know
        .iter()
        .map(|rule| passage(rule, words))
        .collect();
    unfold(words.label(Label::GoodToKnow), rules)
}

/// The answers that it rests on, which are printed with it.
pub(super) fn given(
    parts: &[(String, Vec<ReviewRow>)],
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let part = |(title, rows): &(String, Vec<ReviewRow>)| {
        html! {
            <section key={title.clone()}>
                { text("h3", title) }
                { answers(rows, words, send) }
            </section>
        }
    };
    unfold_in_print(
        words.label(Label::YourAnswers),
        parts.iter().map(part).collect(),
    )
}

/// Buttons, of which there are those that have a label.
fn actions<const N: usize>(
    actions: [(&Option<String>, Event); N],
    send: &Callback<Command>,
) -> Html {
    html! {
        <div class="buttons">
            { for actions.into_iter().filter_map(|(label, event)| {
                label.as_deref().map(|label| button("secondary", label, event, send))
            }) }
        </div>
    }
}
