//! What a subsidy costs the municipality, for those who advise: next to what the employer gets, worked
//! out step by step, and the same in the table and in the steps.

use super::{amount, ordinary, today, with_money};
use personlig_assistance::domain::assessment::assess;
use personlig_assistance::domain::facts::{
    Answer, EnteredHours, Facts, Helper, InterpretingTime, WrittenHours, YesNo, Zone,
};
use personlig_assistance::i18n::page::ResultPage;
use personlig_assistance::i18n::{DANISH, plain, result_of};
use personlig_assistance::interview::Door;

fn page(facts: &Facts, door: Door) -> ResultPage {
    result_of(facts, door, &assess(facts, today()), &DANISH)
}

fn interpreted() -> Facts {
    let mut facts = ordinary(3700, 800);
    facts.helper = Answer::Known(Helper::Interpreter);
    facts.interpreting_zone = Answer::Known(Zone::Two);
    let length = EnteredHours::of_a_day(WrittenHours::Minutes(90)).expect("hours");
    facts.interpreting_hours = Answer::Known(length);
    facts.interpreting_time = Answer::Known(InterpretingTime::Evening);
    facts.interpreting_demanding = Answer::Known(YesNo::No);
    facts
}

/// The sentences of the calculation that say who pays.
fn said(page: &ResultPage) -> String {
    let steps = page.steps.iter().rev().take(2).rev();
    let sentences: Vec<&str> = steps.map(|step| step.sentence.as_str()).collect();
    sentences.join("\n")
}

#[test]
fn the_table_stands_next_to_the_amounts_and_its_calculation_among_the_steps() {
    let mut facts = with_money(ordinary(3000, 733), 18_500);
    facts.grant_rate = Answer::Known(amount(12_787));
    facts.start = Answer::Known(today());
    facts.application_received = Answer::Known(today());
    let page = page(&facts, Door::Adviser);
    let money = page.money.as_ref().expect("money");
    let borne = money.borne.as_ref().expect("who bears it");
    assert!(
        borne.text.paragraphs[1].contains("bliver ikke mindre"),
        "{:?}",
        borne.text.paragraphs
    );
    let quarter = &borne.table.rows[1];
    let said = said(&page);
    for cell in &quarter[2..] {
        assert!(said.contains(&format!("= {cell}")), "{cell}: {said}");
    }
    let text = plain::result(&page, &DANISH);
    let at = |part: &str| text.find(part).expect(part);
    assert!(at("| Egen andel |") < at("Kommunen betaler |"));
    assert!(at("Kommunen betaler |") < at("Penge ud og penge ind"));
}

#[test]
fn an_interpreter_costs_the_municipality_half_of_the_tariff() {
    let page = page(&interpreted(), Door::Adviser);
    let borne = page.money.as_ref().and_then(|money| money.borne.as_ref());
    let row = &borne.expect("who bears it").table.rows[0];
    assert_eq!(row[0], "1,5 timer");
    let said = said(&page);
    for cell in &row[2..] {
        let amount = cell.strip_prefix("højst ").expect("at most");
        assert!(said.contains(&format!("= {amount}")), "{amount}: {said}");
    }
}

#[test]
fn nobody_else_is_told_of_it() {
    for facts in [with_money(ordinary(3000, 800), 18_500), interpreted()] {
        for door in [Door::Citizen, Door::Employer] {
            let page = page(&facts, door);
            assert!(page.money.is_none_or(|money| money.borne.is_none()));
            let steps = page.steps.iter();
            assert!(
                !steps
                    .map(|step| &step.sentence)
                    .any(|said| said.contains("staten"))
            );
        }
    }
}
