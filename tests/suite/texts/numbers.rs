//! The sums in the sentences are right: they are worked out again from the words alone.

use super::{amount, day, fully_typed, ordinary, reader, today, weekly, with_money};
use personlig_assistance::domain::assessment::{
    HoursStatus, Period, assess, cash_flow, other_hours,
};
use personlig_assistance::domain::facts::{Answer, Facts, Form, HolidayBase, HolidayPay, YesNo};
use personlig_assistance::i18n::{DANISH, result_of};
use personlig_assistance::interview::Door;

/// A number as Danes write it.
fn number(text: &str) -> Option<f64> {
    let digits: String = text
        .trim()
        .trim_start_matches("cirka ")
        .chars()
        .take_while(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','))
        .collect();
    let digits = digits
        .trim_end_matches(['.', ','])
        .replace('.', "")
        .replace(',', ".");
    let number: f64 = digits.parse().ok()?;
    Some(if text.contains('%') {
        number / 100.0
    } else {
        number
    })
}

/// What the expression of a sentence comes to, and how far a rounded operand may lead it astray.
fn worked_out(expression: &str) -> Option<(f64, f64)> {
    let mut result = 0.0;
    let mut relative = 0.0;
    let mut rest = expression;
    let mut sign = '+';
    loop {
        let next = rest.find([' ']).and_then(|_| {
            rest.find(" × ")
                .into_iter()
                .chain(rest.find(" ÷ "))
                .chain(rest.find(" + "))
                .chain(rest.find(" − "))
                .min()
        });
        let (operand, tail) = next.map_or((rest, ""), |place| rest.split_at(place));
        let value = number(operand)?;
        if operand.contains("cirka") && value > 0.0 {
            relative += 0.005 / value;
        }
        match sign {
            '×' => result *= value,
            '÷' => result /= value,
            '−' => result -= value,
            _ => result += value,
        }
        let Some(operator) = tail.trim_start().chars().next() else {
            break;
        };
        sign = operator;
        rest = tail.trim_start().get(operator.len_utf8()..)?.trim_start();
    }
    Some((result, result * relative))
}

/// Checks every `… er A × B = C` of a sentence; returns how many it found.
fn check(sentence: &str) -> usize {
    let Some((left, right)) = sentence.split_once(" = ") else {
        return 0;
    };
    let expression = left
        .rsplit_once(" er ")
        .map_or(left, |(_, expression)| expression);
    let (expected, tolerance) =
        worked_out(expression).unwrap_or_else(|| panic!("no sum: {sentence}"));
    let said = number(right).unwrap_or_else(|| panic!("no result: {sentence}"));
    let distance = (said - expected).abs();
    assert!(
        distance <= 0.005_000_1 + tolerance,
        "{expected} is said to be {said}: {sentence}"
    );
    1
}

fn cases() -> Vec<Facts> {
    let mut cases = Vec::new();
    for working_hours in [500, 1000, 1233, 1850, 3000, 3699, 3700, 3701, 4500] {
        for need in [10, 333, 540, 800, 1189, 2000, 2433, 3700] {
            for wage in [11_000, 12_786, 18_500, 19_999] {
                let mut facts = with_money(ordinary(working_hours, need), wage);
                facts.full_time_exception = Answer::Known(YesNo::Yes);
                cases.push(facts);
            }
        }
    }
    let mut holiday = cases.clone();
    for (place, facts) in holiday.iter_mut().enumerate() {
        facts.holiday_pay = Answer::Known(if place % 2 == 0 {
            HolidayPay::Allowance
        } else {
            HolidayPay::Supplement
        });
        facts.documented_additions = Answer::Known(amount(33_333));
        if place % 3 == 0 {
            facts.readings.holiday_base = HolidayBase::WholeWage;
        }
    }
    cases.extend(holiday);
    let mut jobs = with_money(ordinary(2000, 800), 18_500);
    jobs.working_hours = weekly(&[2000, 1700, 433]);
    jobs.needed_hours = weekly(&[500, 333, 100]);
    let mut fleksjob = fully_typed();
    fleksjob.form = Answer::Known(Form::Fleksjob);
    cases.extend([jobs, fleksjob]);
    cases
}

#[test]
fn the_sums_in_the_sentences_are_right() {
    let mut found = 0;
    for facts in cases() {
        let page = result_of(&facts, Door::Employer, &assess(&facts, today()), &DANISH);
        found += page
            .steps
            .iter()
            .map(|step| check(&step.sentence))
            .sum::<usize>();
    }
    assert!(found > 2000, "{found} sums");
}

#[test]
fn a_wrong_sum_would_be_noticed() {
    assert_eq!(
        check("Loftet er 20 × 30 ÷ 37 = 16,22 timer om ugen, fordi du arbejder 30 timer."),
        1
    );
    assert_eq!(check("Udgiften er 1.000,00 kr. − 999,99 kr. = 0,01 kr."), 1);
    assert_eq!(
        check("Timerne er cirka 16,22 timer om ugen × 13 uger = 210,81 timer."),
        1
    );
    let wrong = std::panic::catch_unwind(|| check("Loftet er 20 × 30 ÷ 37 = 16,23 timer."));
    assert!(wrong.is_err());
}

/// The amounts of a table's row, by the heading of their column.
fn cell(headings: &[String], row: &[String], column: &str) -> Option<i64> {
    let place = headings.iter().position(|heading| heading == column)?;
    let text = row.get(place)?;
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[test]
fn the_parts_of_every_row_add_up() {
    let mut rows = 0;
    for facts in cases() {
        let page = result_of(&facts, Door::Employer, &assess(&facts, today()), &DANISH);
        let Some(table) = page.money.and_then(|money| money.table) else {
            continue;
        };
        for row in &table.rows {
            let of = |column| cell(&table.headings, row, column);
            let total = of("Tilskud i alt").expect("a total");
            if let Some(base) = of("Tilskud til løn") {
                let rest = of("Feriepenge").unwrap_or(0) + of("Andre tillæg").unwrap_or(0);
                assert_eq!(base + rest, total, "{row:?}");
            }
            if let (Some(cost), Some(own)) = (of("Udgift i alt"), of("Egen andel")) {
                assert_eq!(total + own, cost, "{row:?}");
            }
            rows += 1;
        }
    }
    assert!(rows > 1000, "{rows} rows");
}

#[test]
fn plans_agree_with_the_case_that_they_start_from() {
    let (mut quarters, mut rows) = (0, 0);
    for mut facts in cases() {
        facts.full_time_exception = Answer::Known(YesNo::No);
        facts.start = Answer::Known(today());
        facts.application_received = Answer::Known(today());
        let assessment = assess(&facts, today());
        let quarter = assessment.estimate.as_ref().ok();
        let quarter = quarter.and_then(|estimate| estimate.of(Period::Quarter));
        if let Some(flow) = cash_flow(&facts, &assessment) {
            let quarter = quarter.expect("an estimate");
            // The first may be a part of a quarter.
            for whole in &flow.quarters[1..] {
                assert_eq!(Some(whole.cost), quarter.cost);
                assert_eq!(whole.subsidy, quarter.subsidy);
                quarters += 1;
            }
            assert!(flow.quarters[0].cost <= flow.quarters[1].cost);
        }
        if let Some(others) = other_hours(&facts, &assessment) {
            let own = others.rows.iter().find(|row| row.own).expect("its own row");
            let given = assessment.hours.status != HoursStatus::Hypothetical;
            assert_eq!(own.hours, assessment.hours.figure.filter(|_| given));
            let subsidy = own.quarter.map(|(amount, _)| amount);
            assert_eq!(subsidy, quarter.map(|it| it.subsidy).filter(|_| given));
            rows += 1;
        }
    }
    assert!(
        quarters > 10 && rows > 10,
        "{quarters} quarters, {rows} rows"
    );
}

#[test]
fn a_case_of_the_handbook_reads_as_it_should() {
    let facts = with_money(ordinary(3700, 800), 18_500);
    let page = result_of(&facts, Door::Employer, &assess(&facts, today()), &DANISH);
    assert_eq!(
        page.heading,
        "Medarbejderen kan sandsynligvis få op til 8 timers hjælp om ugen"
    );
    let lead = page.lead.expect("the money in a sentence");
    assert!(lead.contains("13.297,44 kr. på et kvartal"), "{lead}");
    let money = page.money.expect("money");
    let figures: Vec<&str> = money.figures.iter().map(|(_, it)| it.as_str()).collect();
    assert_eq!(figures, ["13.297,44 kr.", "19.240,00 kr.", "5.942,56 kr."]);
    assert!(
        money
            .paragraphs
            .iter()
            .any(|text| text.contains("5.942,56 kr."))
    );
    let table = money.table.expect("a table");
    let quarter = DANISH.period(Period::Quarter);
    let row = table
        .rows
        .iter()
        .find(|row| row[0] == quarter)
        .expect("a quarter");
    assert_eq!(
        row[1..],
        [
            "104 timer",
            "13.297,44 kr.",
            "19.240,00 kr.",
            "5.942,56 kr."
        ]
    );
}

#[test]
fn what_payment_waits_for_is_seen_until_somebody_knows_it() {
    let mut facts = with_money(ordinary(3700, 800), 18_500);
    let mut seen = |approved| {
        facts.assistant_approved = approved;
        let page = result_of(&facts, Door::Employer, &assess(&facts, today()), &DANISH);
        let title = "Medarbejderen skal sige ja til den, der hjælper";
        page.payment.iter().any(|passage| passage.title == title)
    };
    assert!(seen(Answer::Unknown));
    assert!(!seen(Answer::Known(YesNo::Yes)));
}

#[test]
fn headings_name_the_hours_and_never_a_promise() {
    let heading = |facts: &Facts, door| {
        let assessment = assess(facts, today());
        DANISH.heading(&assessment, &reader(facts, door))
    };
    let mut unknown = ordinary(3000, 800);
    unknown.needed_hours = Answer::Unknown;
    assert_eq!(
        heading(&unknown, Door::Citizen),
        "Du kan sandsynligvis få op til 16,22 timers hjælp om ugen"
    );
    let mut no_hours = ordinary(3000, 800);
    no_hours.working_hours = Answer::Unknown;
    assert_eq!(
        heading(&no_hours, Door::Citizen),
        "Du kan sandsynligvis få 8 timers hjælp om ugen, hvis du arbejder mindst 14,8 timer"
    );
    let mut exception = ordinary(3700, 3000);
    exception.full_time_exception = Answer::Known(YesNo::Yes);
    assert_eq!(
        heading(&exception, Door::Adviser),
        "Borgeren kan måske få op til 30 timers hjælp om ugen, men kommunen skal først vurdere det"
    );
    for facts in [unknown, no_hours, exception, fully_typed()] {
        for door in Door::ALL {
            let heading = heading(&facts, door);
            assert!(
                !heading.contains("bevilg") && !heading.contains("ret til"),
                "{heading}"
            );
        }
    }
}

#[test]
fn days_outside_are_said_with_their_dates() {
    let facts = ordinary(3700, 800);
    let before = day(2019, 12, 31);
    let page = result_of(&facts, Door::Citizen, &assess(&facts, before), &DANISH);
    assert_eq!(
        page.heading,
        "Vi kan ikke vurdere en dag før den 1. januar 2020"
    );
    let long = ordinary(4500, 2000);
    let page = result_of(
        &long,
        Door::Citizen,
        &assess(&long, day(2020, 11, 9)),
        &DANISH,
    );
    assert_eq!(
        page.heading,
        "Vi kan ikke regne på mere end 37 timer om ugen før den 10. november 2020"
    );
    assert!(page.turning_points.iter().any(|point| {
        point
            .paragraphs
            .iter()
            .any(|text| text.contains("åbnes igen"))
    }));
    let later = result_of(
        &facts,
        Door::Citizen,
        &assess(&facts, day(2026, 11, 22)),
        &DANISH,
    );
    assert!(later.basis.iter().any(|text| text.contains("reform")));
    assert!(
        page.basis
            .iter()
            .any(|text| text.contains("31. marts 2026"))
    );
}
