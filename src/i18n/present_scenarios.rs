//! From sets of answers to the page on which they stand side by side.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::number::NO_NUMBER;
use super::page::{Comparison, KeptScenario, ReviewRow, ScenariosPage, Table, TextField};
use super::present_files::scenarios_file;
use super::present_question::named;
use super::present_review;
use crate::domain::assessment::{Assessment, Bound, Measure, Measured, Payable, assess, measured};
use crate::domain::facts::Facts;
use crate::domain::rules::Finding;
use crate::interview::{
    Door, Event, Field, Interview, Kept, MOST_SCENARIOS, Part, Scenario, facts_that_differ,
};

/// A case beside others.
pub(super) struct Compared<'a> {
    /// What it is called, and that it is the present one.
    pub(super) name: String,
    /// What it is called.
    plain_name: String,
    facts: &'a Facts,
    pub(super) assessment: Assessment,
}

/// The page on which sets of answers are compared: those that are kept, and those on the screen.
#[must_use]
pub fn scenarios_page(interview: &Interview, catalogue: &Catalogue) -> ScenariosPage {
    let reader = Reader::of(interview, catalogue);
    let rows = rows(interview, catalogue);
    let measures = measures(&rows, &reader);
    let several = rows.len() > 1;
    let title = catalogue.label(Label::Scenarios).to_owned();
    let is_full = interview.scenarios().len() >= MOST_SCENARIOS;
    let page = ScenariosPage {
        tab_title: named(&title, catalogue),
        title,
        notice: interview.notice().map(|notice| catalogue.notice(notice)),
        undo: interview.dropped_scenario().map(|dropped| {
            let name = catalogue.scenario_name(dropped);
            catalogue.kept_way(Kept::Restored, &name)
        }),
        introduction: catalogue.scenarios_introduction(interview.can_keep(), is_full),
        keep: interview
            .can_keep()
            .then(|| catalogue.kept_way(Kept::Kept, "")),
        figures: if several {
            Vec::new()
        } else {
            figures_of_one(&rows, &measures, catalogue)
        },
        tables: if several {
            tables(&rows, &measures, catalogue)
        } else {
            Vec::new()
        },
        reading: reading(&rows, &measures, &reader),
        differences: differences(&rows, &reader),
        differences_title: catalogue.differences_title(first_name(&rows)),
        answers_title: catalogue.change_one_title(),
        answers: answers(interview, catalogue),
        kept_title: catalogue.kept_title(),
        kept: if several {
            kept(interview, catalogue)
        } else {
            Vec::new()
        },
        file: several
            .then(|| scenarios_file(&rows, &measures, catalogue))
            .flatten(),
        words: Vec::new(),
    };
    ScenariosPage {
        words: catalogue.explained(&texts_of(&page)),
        ..page
    }
}

/// Cases of the command line side by side: the tables, how to read them, and what is otherwise in each
/// but the first.
#[must_use]
pub fn comparison_of(
    cases: &[(String, Facts, Assessment)],
    door: Door,
    catalogue: &Catalogue,
) -> Comparison {
    let rows: Vec<Compared<'_>> = cases
        .iter()
        .map(|(name, facts, assessment)| Compared {
            name: name.clone(),
            plain_name: name.clone(),
            facts,
            assessment: assessment.clone(),
        })
        .collect();
    let Some(first) = rows.first() else {
        return Comparison::default();
    };
    let reader = Reader {
        door,
        facts: first.facts,
        day: first.assessment.day,
        words: catalogue,
    };
    let measures = measures(&rows, &reader);
    Comparison {
        tables: tables(&rows, &measures, catalogue),
        reading: reading(&rows, &measures, &reader),
        differences: differences(&rows, &reader),
    }
}

/// What the others are held against. That it is the present one stands in its row.
fn first_name<'a>(rows: &'a [Compared<'_>]) -> &'a str {
    rows.first().map_or("", |row| &row.plain_name)
}

/// The kept sets of answers, and those on the screen where they are none of them.
fn rows<'a>(interview: &'a Interview, catalogue: &Catalogue) -> Vec<Compared<'a>> {
    let present = interview.present_scenario();
    let kept = interview
        .scenarios()
        .iter()
        .enumerate()
        .map(|(place, scenario)| {
            let plain = catalogue.scenario_name(scenario);
            let name = if present == Some(place) {
                catalogue.present_answers(Some(plain.clone()))
            } else {
                plain.clone()
            };
            (name, plain, &scenario.facts)
        });
    let unkept = present.is_none().then(|| {
        let name = catalogue.present_answers(None);
        (name.clone(), name, interview.facts())
    });
    kept.chain(unkept)
        .map(|(name, plain_name, facts)| Compared {
            name,
            plain_name,
            facts,
            assessment: assess(facts, interview.day()),
        })
        .collect()
}

/// What there is a figure of in any of them; the money only where it is asked for.
fn measures(rows: &[Compared<'_>], reader: &Reader<'_>) -> Vec<Measure> {
    let wants_money = rows.iter().any(|row| {
        let facts = row.facts;
        Reader { facts, ..*reader }.wants_money()
    });
    Measure::ALL
        .into_iter()
        .filter(|measure| match measure {
            Measure::Ceiling | Measure::Limit | Measure::Help => true,
            Measure::Subsidy | Measure::Cost | Measure::OwnShare | Measure::Interpreting => {
                wants_money
            }
        })
        .filter(|measure| figures(rows, *measure).any(|figure| figure.is_some()))
        .collect()
}

pub(super) fn figures(
    rows: &[Compared<'_>],
    measure: Measure,
) -> impl Iterator<Item = Option<Measured>> {
    rows.iter()
        .map(move |row| measured(&row.assessment, measure))
}

/// The answers, those on the hours and the money first: they are what is most often otherwise.
fn answers(interview: &Interview, catalogue: &Catalogue) -> Vec<(String, Vec<ReviewRow>)> {
    let mut parts = present_review::parts(interview, catalogue);
    let conditions = catalogue.part(Part::Conditions);
    parts.sort_by_key(|(title, _)| title == conditions);
    parts
}

/// The outcome and each measure of the only case there is.
fn figures_of_one(
    rows: &[Compared<'_>],
    measures: &[Measure],
    catalogue: &Catalogue,
) -> Vec<(String, String)> {
    let Some(row) = rows.first() else {
        return Vec::new();
    };
    let outcome = (
        catalogue.outcome_column().to_owned(),
        catalogue.outcome_in_short(row.assessment.outcome),
    );
    let figures = measures.iter().filter_map(|measure| {
        let figure = measured(&row.assessment, *measure)?;
        let name = catalogue.measure(*measure).to_owned();
        Some((name, catalogue.measured(figure)))
    });
    [outcome].into_iter().chain(figures).collect()
}

/// The outcomes, then a table for each measure.
fn tables(rows: &[Compared<'_>], measures: &[Measure], catalogue: &Catalogue) -> Vec<Table> {
    let heading = |text: &str| text.to_owned();
    let outcomes = Table {
        caption: heading(catalogue.outcome_column()),
        headings: vec![
            heading(catalogue.scenario_column()),
            heading(catalogue.label(Label::Answer)),
        ],
        rows: rows
            .iter()
            .map(|row| {
                let outcome = catalogue.outcome_in_short(row.assessment.outcome);
                vec![row.name.clone(), outcome]
            })
            .collect(),
    };
    let measured = measures
        .iter()
        .map(|measure| table(rows, *measure, catalogue));
    [outcomes]
        .into_iter()
        .chain(measured)
        .chain(payable(rows, !measures.is_empty(), catalogue))
        .collect()
}

/// Whether each can be paid out, where there is one that can't.
fn payable(rows: &[Compared<'_>], asked: bool, catalogue: &Catalogue) -> Option<Table> {
    let reasons = |row: &Compared<'_>| match &row.assessment.payable {
        Payable::Yes => None,
        Payable::NotYet(reasons) => Some((true, reasons.first().copied()?)),
        Payable::No(reasons) => Some((false, reasons.first().copied()?)),
    };
    let none = rows.iter().all(|row| reasons(row).is_none());
    (asked && !none).then(|| Table {
        caption: catalogue.payable_column().to_owned(),
        headings: vec![
            catalogue.scenario_column().to_owned(),
            catalogue.label(Label::Answer).to_owned(),
        ],
        rows: rows
            .iter()
            .map(|row| vec![row.name.clone(), catalogue.payable_in_short(reasons(row))])
            .collect(),
    })
}

fn table(rows: &[Compared<'_>], measure: Measure, catalogue: &Catalogue) -> Table {
    let first = figures(rows, measure).next().flatten();
    let cells = rows.iter().zip(figures(rows, measure)).enumerate();
    let row = |(place, (row, figure)): (usize, (&Compared<'_>, Option<Measured>))| {
        let differs = figure
            .zip(first)
            .filter(|_| place > 0)
            .and_then(|(figure, first)| figure.difference_from(first));
        let figure = or_dash(figure.map(|figure| catalogue.measured(figure)));
        let differs = or_dash(differs.map(|differs| catalogue.difference(differs)));
        vec![row.name.clone(), figure, differs]
    };
    let headings = [
        catalogue.scenario_column(),
        catalogue.measure_column(measure),
    ];
    let differs = catalogue.difference_column(first_name(rows));
    Table {
        caption: catalogue.measure(measure).to_owned(),
        headings: headings
            .into_iter()
            .map(str::to_owned)
            .chain([differs])
            .collect(),
        rows: cells.map(row).collect(),
    }
}

fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| NO_NUMBER.to_owned())
}

/// How to read the tables, and what the money rests on.
fn reading(rows: &[Compared<'_>], measures: &[Measure], reader: &Reader<'_>) -> Vec<String> {
    let catalogue = reader.words;
    let all = || measures.iter().flat_map(|measure| figures(rows, *measure));
    let any = |is: fn(&Measured) -> bool| all().flatten().any(|figure| is(&figure));
    let several = rows.len() > 1;
    let mut lines = Vec::new();
    if several {
        lines.extend(catalogue.scenarios_reading([
            measures.is_empty(),
            any(|figure| figure.bound == Bound::AtMost),
            any(|figure| figure.bound == Bound::Provisional),
            any(|figure| figure.if_granted),
        ]));
    }
    if measures.contains(&Measure::OwnShare) {
        lines.push(catalogue.about_own_share(reader));
    }
    if measures.contains(&Measure::Subsidy) {
        lines.extend(rates(rows, catalogue));
        lines.push(catalogue.about_amounts());
    }
    lines
}

/// The rates that the amounts rest on, each once.
fn rates(rows: &[Compared<'_>], catalogue: &Catalogue) -> Vec<String> {
    let mut said: Vec<(String, Vec<&str>)> = Vec::new();
    for row in rows {
        let Ok(estimate) = &row.assessment.estimate else {
            continue;
        };
        let rate = catalogue.rate_of_case(&estimate.subsidy_rate, row.facts);
        match said.iter_mut().find(|(known, _)| *known == rate) {
            Some((_, names)) => names.push(&row.name),
            None => said.push((rate, vec![&row.name])),
        }
    }
    let several = said.len() > 1;
    said.into_iter()
        .map(|(rate, names)| {
            if several {
                format!("{}: {rate}", names.join(", "))
            } else {
                rate
            }
        })
        .collect()
}

/// What is otherwise in each but the first: its answers, and why there is no help.
fn differences(rows: &[Compared<'_>], reader: &Reader<'_>) -> Vec<(String, Vec<String>)> {
    let Some((first, others)) = rows.split_first() else {
        return Vec::new();
    };
    others
        .iter()
        .map(|row| (row.name.clone(), otherwise(row, first, reader)))
        .collect()
}

fn otherwise(row: &Compared<'_>, first: &Compared<'_>, reader: &Reader<'_>) -> Vec<String> {
    let words = reader.words;
    let of = |facts| Reader { facts, ..*reader };
    let read = [row, first].map(|it| it.assessment.facts_read(it.facts));
    let mut lines: Vec<String> = facts_that_differ(first.facts, row.facts)
        .into_iter()
        .filter(|fact| read.iter().any(|read| read.contains(fact)))
        .map(|fact| {
            let answer = |facts| words.answer(fact, &of(facts));
            words.answered_otherwise(fact, &answer(row.facts), &answer(first.facts))
        })
        .collect();
    if row.facts.readings != first.facts.readings {
        lines.push(words.read_otherwise());
    }
    if lines.is_empty() {
        lines.push(words.same_answers());
    }
    if row.assessment.outcome != first.assessment.outcome {
        let reasons =
            row.assessment
                .conditions
                .iter()
                .filter_map(|condition| match condition.finding {
                    Finding::NotMet(reason) => Some(words.reason(reason, &of(row.facts)).title),
                    Finding::Met
                    | Finding::Missing(_)
                    | Finding::NotKnown(_)
                    | Finding::Discretion(_)
                    | Finding::NotCovered(_) => None,
                });
        lines.extend(reasons);
    }
    lines
}

fn kept(interview: &Interview, catalogue: &Catalogue) -> Vec<KeptScenario> {
    let several = interview.scenarios().len() > 1;
    let present = interview.present_scenario();
    let one = |(place, scenario): (usize, &Scenario)| {
        let name = catalogue.scenario_name(scenario);
        let way = |event, kept| (event, catalogue.kept_way(kept, &name));
        let take = (present != Some(place)).then(|| {
            let label = match present {
                Some(_) => catalogue.kept_way(Kept::Taken, &name),
                None => catalogue.take_instead(&name),
            };
            (Event::TakeScenario(place), label)
        });
        let drop = several.then(|| way(Event::DropScenario(place), Kept::Dropped));
        KeptScenario {
            number: scenario.number,
            field: TextField {
                field: Field::ScenarioName(place),
                label: catalogue.name_of(scenario.number),
                hint: None,
                unit: None,
                value: scenario.name.clone(),
                error: None,
                numeric: false,
                takes_columns: false,
            },
            ways: take.into_iter().chain(drop).collect(),
        }
    };
    interview.scenarios().iter().enumerate().map(one).collect()
}

/// All that the page says in sentences.
fn texts_of(page: &ScenariosPage) -> Vec<&str> {
    let tables = page.tables.iter().map(|table| &table.caption);
    let lines = page.differences.iter().flat_map(|(_, lines)| lines);
    tables
        .chain(lines)
        .chain(&page.introduction)
        .map(String::as_str)
        .collect()
}
