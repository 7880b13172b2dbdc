//! From who helps whom to the pages on it, and to what it comes to.

use super::catalogue::{Catalogue, Reader, Titled};
use super::label::{Column, Label, SettlementLine};
use super::number::NO_NUMBER;
use super::page::{
    Control, ErrorText, OrganisationSum, Passage, QuestionPage, Radio, ReviewRow, Table, TextField,
    Why,
};
use super::present_money::headings;
use super::present_question::{explained, named, tab_title};
use super::present_result::step_text;
use super::sources;
use super::wording::Taken;
use crate::domain::assessment::{
    HelpedBy, Organisation, Organised, OrganisedPart, PeriodAmounts, organised,
};
use crate::domain::facts::{Answer, AssistantRole, EnteredAmount, HolidayPay};
use crate::domain::law::{Citation, Confidence, LawInForce, Source};
use crate::domain::quantity::rounding::parts_that_add_up;
use crate::domain::quantity::{Exact, Money};
use crate::domain::rules::RuleId;
use crate::domain::rules::rate::special_qualifications::{accepted_rate, chosen_rate};
use crate::interview::organisation::{
    Model, OrganisationChoice, OrganisationDraft, OrganisationField, OrganisationPage,
};
use crate::interview::{Event, Field, Interview, Part, WagePeriod};

/// Where a handbook says which way is good for what.
const MODELS: Citation = Citation::new(Source::Handbook2007, "»Modeller for personlig assistance«");

/// A page with something to answer.
#[must_use]
pub fn organisation_page(
    interview: &Interview,
    page: OrganisationPage,
    catalogue: &Catalogue,
) -> QuestionPage {
    let reader = Reader::of(interview, catalogue);
    let draft = interview.organisation_draft();
    let by = helper_of(page, draft);
    let (title, hint) = catalogue.organisation_question(page, by, are_several(draft), &reader);
    let errors: Vec<ErrorText> = interview
        .errors()
        .iter()
        .map(|error| ErrorText {
            field: error.field,
            text: catalogue.organisation_error(error, page, by, &reader),
        })
        .collect();
    let control = control(draft, page, &errors, &reader);
    let (reason, rule) = catalogue.organisation_why(page, by, &reader);
    let why = Why {
        reason,
        consequences: Vec::new(),
        sources: vec![sources::of_rule(rule, catalogue)],
    };
    QuestionPage {
        choice: Field::OrganisationChoice(page),
        words: explained(&title, hint.as_deref(), &control, &why, catalogue),
        tab_title: tab_title(catalogue.organisation_name(), &errors, catalogue),
        part: catalogue.part_line(Part::Money),
        notice: None,
        control,
        why,
        title,
        hint,
        errors,
    }
}

fn are_several(draft: &OrganisationDraft) -> bool {
    draft.model() == Some(Model::SeveralHelpers)
}

/// The helper whom a page is about.
fn helper_of(page: OrganisationPage, draft: &OrganisationDraft) -> Option<HelpedBy> {
    match page {
        OrganisationPage::HelperPart(who) => draft.by(who),
        OrganisationPage::Wage => draft.by(0),
        OrganisationPage::Model
        | OrganisationPage::Granted
        | OrganisationPage::Helper(_)
        | OrganisationPage::AnotherHelper(_)
        | OrganisationPage::Person(_)
        | OrganisationPage::AnotherPerson(_)
        | OrganisationPage::Sum => None,
    }
}

fn control(
    draft: &OrganisationDraft,
    page: OrganisationPage,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> Control {
    let radios = draft
        .choices(page)
        .into_iter()
        .map(|choice| {
            let words = reader.words.organisation_choice(choice, reader);
            Radio {
                event: Event::PickForOrganisation(page, choice),
                label: words.text,
                hint: words.hint,
                selected: draft.pick(page) == Some(choice),
            }
        })
        .collect();
    let fields: Vec<TextField> = draft
        .fields(page)
        .into_iter()
        .map(|field| text_field(draft, field, errors, reader))
        .collect();
    if fields.is_empty() {
        return Control::Radios(radios);
    }
    Control::Texts {
        fields,
        beside: radios,
        rows: Vec::new(),
        unknown: None,
    }
}

fn text_field(
    draft: &OrganisationDraft,
    field: OrganisationField,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> TextField {
    let agency = is_agency_at(draft, field);
    let words = reader.words.organisation_field(field, agency, reader);
    let error = errors
        .iter()
        .find(|error| error.field == Field::Organisation(field));
    TextField {
        field: Field::Organisation(field),
        label: words.label,
        hint: words.hint,
        unit: Some(words.unit),
        value: draft.text(field).to_owned(),
        error: error.map(|error| error.text.clone()),
        numeric: true,
        takes_columns: false,
    }
}

/// Whether a field asks for the price of a temp agency.
fn is_agency_at(draft: &OrganisationDraft, field: OrganisationField) -> bool {
    match field {
        OrganisationField::Wage(who) => {
            draft.by(who) == Some(HelpedBy::Assistant(AssistantRole::TempAgency))
        }
        OrganisationField::SharedWage => {
            draft.by(0) == Some(HelpedBy::Assistant(AssistantRole::TempAgency))
        }
        OrganisationField::Granted
        | OrganisationField::Hours(_)
        | OrganisationField::PersonGranted(_)
        | OrganisationField::PersonHours(_) => false,
    }
}

/// What the organisation comes to; where a page lacks its answer, that it does.
#[must_use]
pub fn organisation_sum(interview: &Interview, catalogue: &Catalogue) -> OrganisationSum {
    let organisation = interview.organisation_draft().organisation();
    let page = organisation
        .zip(LawInForce::on(interview.day()))
        .map_or_else(
            || unfinished(interview, catalogue),
            |(organisation, law)| total(interview, &organisation, &law, catalogue),
        );
    let told = page.good_to_know.iter().flat_map(|it| &it.paragraphs);
    let texts: Vec<&str> = page
        .introduction
        .iter()
        .chain(&page.warnings)
        .chain(&page.money)
        .chain(told)
        .map(String::as_str)
        .collect();
    OrganisationSum {
        words: catalogue.explained(&texts),
        ..page
    }
}

fn unfinished(interview: &Interview, catalogue: &Catalogue) -> OrganisationSum {
    OrganisationSum {
        tab_title: named(catalogue.organisation_name(), catalogue),
        title: catalogue.organisation_unfinished().to_owned(),
        introduction: Vec::new(),
        warnings: Vec::new(),
        tables: Vec::new(),
        money: Vec::new(),
        good_to_know: Vec::new(),
        answers_title: catalogue.organisation_answers().to_owned(),
        rows: rows(interview, catalogue),
        steps: Vec::new(),
        go_on: Some((
            Event::ShowOrganisation,
            catalogue.label(Label::Continue).to_owned(),
        )),
        words: Vec::new(),
    }
}

fn total(
    interview: &Interview,
    organisation: &Organisation,
    law: &LawInForce,
    catalogue: &Catalogue,
) -> OrganisationSum {
    let reader = Reader::of(interview, catalogue);
    let facts = interview.facts();
    let organised = organised(organisation, facts, law);
    let people = matches!(organisation, Organisation::ForSeveral { .. });
    let additions = facts
        .documented_additions
        .known()
        .copied()
        .map(EnteredAmount::money);
    let has_money = !organised.amounts.is_empty();
    OrganisationSum {
        title: catalogue.organisation_title(&organised),
        introduction: vec![
            catalogue.organisation_hours(&organised, people),
            catalogue.organisation_is_not_saved().to_owned(),
        ],
        warnings: above_ceiling(organisation, interview, &reader)
            .into_iter()
            .chain(catalogue.organisation_warnings(&organised, people, &reader))
            .collect(),
        tables: tables(
            &names(organisation, catalogue),
            &organised,
            people,
            catalogue,
        ),
        money: if has_money {
            let rate = chosen_rate(facts, law);
            let taken = Taken {
                people,
                additions: additions.is_some_and(|amount| amount > Money::ZERO),
                special_rate: accepted_rate(facts).is_some(),
                holiday_pay: matches!(
                    facts.holiday_pay,
                    Answer::Known(HolidayPay::Allowance | HolidayPay::Supplement)
                ),
            };
            catalogue.organisation_money(&organised, &rate, taken, facts)
        } else {
            Vec::new()
        },
        good_to_know: good_to_know(organisation, interview, &reader),
        steps: organised
            .steps
            .iter()
            .map(|step| step_text(step, &reader, catalogue))
            .collect(),
        go_on: None,
        ..unfinished(interview, catalogue)
    }
}

/// That a grant is above the ceiling of the case, which decides what can be granted (BEK § 13, stk. 2
/// and § 15).
fn above_ceiling(
    organisation: &Organisation,
    interview: &Interview,
    reader: &Reader<'_>,
) -> Option<String> {
    let hours = interview.assessment().hours;
    let ceiling = hours.limit.or(hours.ceiling)?;
    let granted = match organisation {
        Organisation::ForOne { granted, .. } => granted.per_week(),
        Organisation::ForSeveral { .. } => return None,
    };
    let words = reader.words;
    let consequence = words.told(RuleId::Co06, reader)?;
    (granted > ceiling).then(|| words.organisation_above_ceiling(ceiling, consequence))
}

/// What each part is called in a table.
fn names(organisation: &Organisation, catalogue: &Catalogue) -> Vec<String> {
    match organisation {
        Organisation::ForOne { helpers, .. } => helpers
            .iter()
            .enumerate()
            .map(|(place, part)| catalogue.organisation_helper(place.saturating_add(1), part.by))
            .collect(),
        Organisation::ForSeveral { people, .. } => (1..=people.len())
            .map(|number| catalogue.organisation_person(number))
            .collect(),
    }
}

fn tables(
    names: &[String],
    organised: &Organised,
    people: bool,
    catalogue: &Catalogue,
) -> Vec<Table> {
    let interpreter = organised.parts.iter().any(|part| part.money.is_none());
    let [of_hours, of_money, of_all] = catalogue.organisation_captions(people, interpreter);
    let mut tables = vec![hours_table(of_hours, names, organised, catalogue)];
    if organised.amounts.is_empty() {
        return tables;
    }
    tables.push(money_table(of_money, names, organised, catalogue));
    let columns = [
        Column::Period,
        Column::Refunded,
        Column::Cost,
        Column::OwnShare,
    ];
    let row = |amounts: &PeriodAmounts| {
        vec![
            catalogue.period(amounts.period).to_owned(),
            catalogue.at_most(amounts.subsidy, organised.bound),
            or_dash(amounts.cost, catalogue),
            or_dash(amounts.own_share_as_shown(), catalogue),
        ]
    };
    tables.push(Table {
        caption: of_all,
        headings: headings(columns, catalogue),
        rows: organised.amounts.iter().map(row).collect(),
    });
    tables
}

fn or_dash(amount: Option<Money>, catalogue: &Catalogue) -> String {
    amount.map_or_else(|| NO_NUMBER.to_owned(), |amount| catalogue.money(amount))
}

/// The hours a week of each: what is planned, and what the grant covers.
fn hours_table(
    caption: String,
    names: &[String],
    organised: &Organised,
    catalogue: &Catalogue,
) -> Table {
    let own_grants = organised.parts.iter().any(|part| part.granted.is_some());
    let columns = if own_grants {
        headings(
            [
                Column::Line,
                Column::Granted,
                Column::Hours,
                Column::Covered,
            ],
            catalogue,
        )
    } else {
        headings([Column::Line, Column::Hours, Column::Covered], catalogue)
    };
    let row = |name: String, granted, hours, covered| {
        let granted = own_grants.then_some(granted);
        let figures = granted.into_iter().chain([hours, covered]);
        let figures = figures.map(|hours| catalogue.hours_of_week(hours));
        [name].into_iter().chain(figures).collect::<Vec<String>>()
    };
    let of_part = |(name, part): (&String, &OrganisedPart)| {
        let granted = part.granted.unwrap_or(organised.granted);
        row(name.clone(), granted, part.hours, part.covered)
    };
    let mut rows: Vec<Vec<String>> = names.iter().zip(&organised.parts).map(of_part).collect();
    if rows.len() > 1 {
        rows.push(row(
            catalogue.settlement_line(SettlementLine::Total),
            organised.granted,
            organised.hours,
            organised.covered,
        ));
    }
    Table {
        caption,
        headings: columns,
        rows,
    }
}

/// The money of each in a quarter; rounded so that the parts add up to what all come to (HR-11).
fn money_table(
    caption: String,
    names: &[String],
    organised: &Organised,
    catalogue: &Catalogue,
) -> Table {
    let parts: Vec<_> = names
        .iter()
        .zip(&organised.parts)
        .filter_map(|(name, part)| Some((name, part.money?)))
        .collect();
    let rounded = |of: &dyn Fn(&PeriodAmounts) -> Option<Money>| {
        let exact: Option<Vec<Exact>> = parts
            .iter()
            .map(|(_, money)| of(&money.quarter).map(Money::exact))
            .collect();
        exact.map(|exact| {
            let rounded = parts_that_add_up(&exact).into_iter();
            rounded.map(Money::new).collect::<Vec<Money>>()
        })
    };
    let subsidies = rounded(&|quarter| Some(quarter.subsidy)).unwrap_or_default();
    let costs = rounded(&|quarter| quarter.cost);
    let rows = parts.iter().zip(subsidies).enumerate();
    let rows = rows.map(|(place, ((name, money), subsidy))| {
        // Where one cost is not known the others are rounded by themselves.
        let cost = match &costs {
            Some(costs) => costs.get(place).copied(),
            None => money.quarter.cost.map(Money::shown),
        };
        vec![
            (*name).clone(),
            catalogue.rate_at_most(money.rate_used, money.bound),
            catalogue.at_most(subsidy, money.bound),
            or_dash(cost.map(|cost| cost.beyond(subsidy)), catalogue),
        ]
    });
    let columns = [
        Column::Line,
        Column::RateUsed,
        Column::Refunded,
        Column::OwnShare,
    ];
    Table {
        caption,
        headings: headings(columns, catalogue),
        rows: rows.collect(),
    }
}

/// What a handbook says of the way, then the rules that it touches.
fn good_to_know(
    organisation: &Organisation,
    interview: &Interview,
    reader: &Reader<'_>,
) -> Vec<Passage> {
    let words = reader.words;
    let helpers: Vec<HelpedBy> = match organisation {
        Organisation::ForOne { helpers, .. } => helpers.iter().map(|part| part.by).collect(),
        Organisation::ForSeveral { by, .. } => vec![HelpedBy::Assistant(*by)],
    };
    let model = interview.organisation_draft().model().unwrap_or(Model::One);
    let advice = words.organisation_advice(model, &helpers);
    let advice = (!advice.paragraphs.is_empty()).then(|| Passage {
        title: advice.title,
        paragraphs: advice.paragraphs,
        sources: vec![sources::link(&MODELS, Confidence::Handbook, words)],
    });
    let told = rules(model, &helpers).into_iter().filter_map(|rule| {
        let text = Titled {
            title: words.rule(rule, reader),
            paragraphs: vec![words.told(rule, reader)?],
        };
        Some(Passage {
            title: text.title,
            paragraphs: text.paragraphs,
            sources: vec![sources::of_rule(rule, words)],
        })
    });
    advice.into_iter().chain(told).collect()
}

/// The rules that an organisation touches.
fn rules(model: Model, helpers: &[HelpedBy]) -> Vec<RuleId> {
    let has = |role| helpers.contains(&HelpedBy::Assistant(role));
    let in_the_firm = has(AssistantRole::Colleague) || has(AssistantRole::Manager);
    let agency = has(AssistantRole::TempAgency);
    let employed = in_the_firm || has(AssistantRole::NewHire);
    [
        (model == Model::SeveralHelpers, RuleId::Hr09),
        (model == Model::SeveralPeople, RuleId::Hr10),
        (true, RuleId::Co11),
        (in_the_firm, RuleId::Ra08),
        (agency, RuleId::Ra04),
        (agency, RuleId::Ti05),
        (helpers.contains(&HelpedBy::Interpreter), RuleId::Hr22),
        (true, RuleId::Hr07),
        (employed, RuleId::Hr20),
        (employed, RuleId::Ra07),
        (true, RuleId::Ef09),
    ]
    .into_iter()
    .filter(|(told, _)| *told)
    .map(|(_, rule)| rule)
    .collect()
}

/// What was answered, each with a way to change it.
fn rows(interview: &Interview, catalogue: &Catalogue) -> Vec<ReviewRow> {
    let reader = Reader::of(interview, catalogue);
    let draft = interview.organisation_draft();
    let several = are_several(draft);
    let answered = |page: &OrganisationPage| draft.is_done(*page);
    draft
        .pages()
        .into_iter()
        .filter(answered)
        .map(|page| {
            let by = helper_of(page, draft);
            let question = catalogue.organisation_row(page, by, several);
            ReviewRow {
                event: Event::ChangeOrganisation(page),
                change: question.clone(),
                question,
                answer: answer(draft, page, &reader),
            }
        })
        .collect()
}

/// What stands on a page: what is picked, or each field with its unit.
fn answer(draft: &OrganisationDraft, page: OrganisationPage, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let fields = draft.fields(page);
    if fields.is_empty() {
        let picked = draft.pick(page);
        let said = picked.map(|choice| words.organisation_choice(choice, reader).text);
        return said.unwrap_or_default();
    }
    let monthly = draft.pick(page) == Some(OrganisationChoice::WagePeriod(WagePeriod::Month));
    let said = |field: OrganisationField| {
        let text = draft.text(field).trim();
        let about = words.organisation_field(field, is_agency_at(draft, field), reader);
        let label = (fields.len() > 1).then_some(about.label.as_str());
        words.organisation_answer(field, label, text, monthly)
    };
    let said: Vec<String> = fields.iter().copied().map(said).collect();
    said.join(". ")
}
