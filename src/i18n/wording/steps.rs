//! The steps of a calculation: a sentence for people, a formula for case workers.

use super::amounts::DECIMALS;
use super::terms::term;
use super::words::fill_with;
use crate::domain::quantity::rounding::{parts_that_add_up, to_hundredths};
use crate::domain::quantity::{Exact, HoursPerWeek, Money};
use crate::domain::rules::RuleId;
use crate::domain::trace::{Figure, Operand, Operation, Step, Term};
use crate::i18n::number::is_exact;
use crate::i18n::template::{capitalised, stop};
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader};

/// A step in a sentence, with the numbers in place.
pub(super) fn sentence(step: &Step, reader: &Reader<'_>) -> String {
    match (step.rule, step.operation, step.operands.as_slice()) {
        (RuleId::Hr04, Operation::ProductOverLast, _) => exception(step, reader),
        (RuleId::Hr09, operation, operands) => plain(step, operation, operands, reader.words),
        (_, Operation::ProductOverLast, [at_full_time, worked, over]) => {
            ceiling(step, [at_full_time, worked, over], reader)
        }
        (_, operation, operands) => plain(step, operation, operands, reader.words),
    }
}

fn plain(step: &Step, operation: Operation, operands: &[Operand], words: &Catalogue) -> String {
    let is = |sum: String, result: Figure| {
        let figures = [
            ("navn", capitalised(words.say(term(step.term)))),
            ("regnestykke", sum),
            ("resultat", words.figure(result)),
        ];
        words.fill(t!("{navn} er {regnestykke} = {resultat}"), &figures)
    };
    let only = || {
        let figures = [
            ("navn", capitalised(words.say(term(step.term)))),
            ("resultat", words.figure(step.result)),
        ];
        words.fill(t!("{navn} er {resultat}"), &figures)
    };
    stop(match operation {
        Operation::Is => only(),
        Operation::Product => is(chain(operands, " × ", words), step.result),
        Operation::ProductOverLast => is(over_last(operands, words), step.result),
        Operation::Difference => {
            let figures: Vec<String> = operands
                .iter()
                .map(|operand| words.figure(operand.figure))
                .collect();
            is(figures.join(" − "), difference(step))
        }
        Operation::Sum => match parts(step, words).as_slice() {
            [] | [_] => only(),
            several => is(several.join(" + "), step.result),
        },
        Operation::Smallest => chosen(
            step,
            t!("{tallene}. Vi bruger det mindste tal: {resultat}"),
            words,
        ),
        Operation::Largest => chosen(
            step,
            t!("{tallene}. Vi bruger det største tal: {resultat}"),
            words,
        ),
        Operation::UpToWhole => up_to_whole(step, words),
    })
}

/// Time that is billed by the step that has begun.
fn up_to_whole(step: &Step, words: &Catalogue) -> String {
    let clock = |it: Figure| words.clock(it.exact());
    let mut times = step.operands.iter().map(|operand| clock(operand.figure));
    let figures = [
        ("tid", times.next().unwrap_or_default()),
        ("trin", times.next().unwrap_or_default()),
        ("navn", capitalised(words.say(term(step.term)))),
        ("resultat", clock(step.result)),
    ];
    let text = t!("Tolkningen tog {tid}. Der rundes op i trin på {trin}. {navn} er {resultat}");
    words.fill(text, &figures)
}

/// One of several figures, as `text` says.
fn chosen(step: &Step, text: Text, words: &Catalogue) -> String {
    let numbers: Vec<String> = step
        .operands
        .iter()
        .map(|operand| {
            let figures = [
                ("navn", words.word(term(operand.term))),
                ("resultat", shown(operand, words)),
            ];
            words.fill(t!("{navn} er {resultat}"), &figures)
        })
        .collect();
    let figures = [
        (
            "tallene",
            capitalised(&numbers.join(words.say(t!(", og ")))),
        ),
        ("resultat", words.figure(step.result)),
    ];
    words.fill(text, &figures)
}

/// The ceiling of a job: `20 × 30 ÷ 37`, and why.
fn ceiling(step: &Step, operands: [&Operand; 3], reader: &Reader<'_>) -> String {
    let words = reader.words;
    let [at_full_time, worked, over] = operands;
    let figures = [
        ("loftet", of_week(step.result, words)),
        ("tid", of_week(worked.figure, words)),
        ("alle job", of_week(over.figure, words)),
        (
            "regnestykke",
            format!(
                "{} × {} ÷ {} = {}",
                number(at_full_time.figure, words),
                number(worked.figure, words),
                number(over.figure, words),
                words.hours_per_week(HoursPerWeek::new(step.result.exact()))
            ),
        ),
    ];
    let text = if step.term == Term::WorkingHoursForNeed {
        t!("Så meget hjælp kræver en arbejdstid på mindst {regnestykke}.")
    } else if step.term == Term::CeilingByEffectiveHours {
        t!("Efter de timer, {du} får løn for, er loftet {regnestykke}.")
    } else if step.rule == RuleId::Hr01 {
        t!("Loftet er {loftet} om ugen, fordi {du} arbejder på fuld tid ({tid}).")
    } else if step.rule == RuleId::Hr03 {
        t!(
            "Loftet er {loftet} om ugen. {Du} arbejder {tid}, og loftet stiger ikke over fuld tid \
         ({fuld tid})."
        )
    } else if step.rule == RuleId::Hr15 && over.term == Term::FullTimeOrAllJobs {
        t!("Loftet i jobbet på {tid} er {regnestykke}, fordi jobbene tilsammen er {alle job}.")
    } else if step.rule == RuleId::Hr15 {
        t!("Loftet i jobbet på {tid} er {regnestykke}.")
    } else {
        t!("Loftet er {regnestykke}, fordi {du} arbejder {tid}.")
    };
    fill_with(text, reader, &figures)
}

/// What the full-time exception gives at most.
fn exception(step: &Step, reader: &Reader<'_>) -> String {
    fill_with(
        t!(
            "Med undtagelsen er loftet {loftet} om ugen. Det er aldrig mere end fuld tid \
             ({fuld tid}). Vi regner heller ikke med mere end arbejdstiden. Det har vi selv \
             valgt."
        ),
        reader,
        &[("loftet", of_week(step.result, reader.words))],
    )
}

fn of_week(it: Figure, words: &Catalogue) -> String {
    words.hours_of_week(HoursPerWeek::new(it.exact()))
}

fn number(it: Figure, words: &Catalogue) -> String {
    let plain = words.short(it.exact(), DECIMALS);
    about(it, plain, words)
}

/// The operands with a sign between them.
fn chain(operands: &[Operand], sign: &str, words: &Catalogue) -> String {
    let operands: Vec<String> = operands
        .iter()
        .map(|operand| shown(operand, words))
        .collect();
    operands.join(sign)
}

/// All but the last multiplied, then divided by the last.
fn over_last(operands: &[Operand], words: &Catalogue) -> String {
    match operands {
        [factors @ .., last] if !factors.is_empty() => {
            format!("{} ÷ {}", chain(factors, " × ", words), shown(last, words))
        }
        operands => chain(operands, " ÷ ", words),
    }
}

/// An operand as it is shown; one that is rounded is said to be.
fn shown(operand: &Operand, words: &Catalogue) -> String {
    about(operand.figure, words.figure(operand.figure), words)
}

fn about(it: Figure, text: String, words: &Catalogue) -> String {
    if is_exact(scaled(it), DECIMALS) {
        text
    } else {
        words.roughly(text)
    }
}

/// The number that is shown: a share is shown in hundredths.
fn scaled(it: Figure) -> Exact {
    match it {
        Figure::Share(share) => share.percent(),
        Figure::Hours(_)
        | Figure::HoursPerWeek(_)
        | Figure::Weeks(_)
        | Figure::Rate(_)
        | Figure::Money(_) => it.exact(),
    }
}

/// What is left of the first operand as both are shown, so that the sentence adds up.
fn difference(step: &Step) -> Figure {
    let Figure::Money(_) = step.result else {
        return step.result;
    };
    let mut rounded = step
        .operands
        .iter()
        .map(|operand| to_hundredths(operand.figure.exact()));
    let first = rounded.next().unwrap_or(Exact::ZERO);
    Figure::Money(Money::new(rounded.fold(first, Exact::minus)))
}

/// The parts of a sum that are not zero; rounded amounts are adjusted so that they add up.
fn parts(step: &Step, words: &Catalogue) -> Vec<String> {
    let parts: Vec<Figure> = step
        .operands
        .iter()
        .map(|operand| operand.figure)
        .filter(|part| !part.exact().is_zero())
        .collect();
    let exact: Vec<Exact> = parts.iter().map(|part| part.exact()).collect();
    let rounded = parts_that_add_up(&exact);
    parts
        .iter()
        .zip(rounded)
        .map(|(part, rounded)| match part {
            Figure::Money(_) => words.money(Money::new(rounded)),
            Figure::HoursPerWeek(_) => words.hours_per_week(HoursPerWeek::new(rounded)),
            Figure::Hours(_) | Figure::Weeks(_) | Figure::Rate(_) | Figure::Share(_) => {
                words.figure(*part)
            }
        })
        .collect()
}

/// Decimals in formulas, where case workers check the figures.
const FORMULA_DECIMALS: u32 = 4;

/// A step as a formula: terms, numbers and result.
pub(super) fn formula(step: &Step, words: &Catalogue) -> String {
    let operation = match step.operation {
        Operation::Is => "=",
        Operation::Product | Operation::ProductOverLast => "×",
        Operation::Smallest | Operation::Largest | Operation::UpToWhole => ";",
        Operation::Difference => "−",
        Operation::Sum => "+",
    };
    let terms = joined(step, operation, |operand| words.word(term(operand.term)));
    let numbers = joined(step, operation, |operand| {
        format!(
            "{}{}",
            approximately(operand.figure),
            precise(operand.figure, words)
        )
    });
    let equals = match approximately(step.result) {
        "" => "=",
        sign => sign,
    };
    let result = precise(step.result, words);
    let name = words.say(term(step.term));
    match step.operation {
        Operation::Is => format!("{name} = {terms} {equals} {result}"),
        Operation::Smallest => format!("{name} = min({terms}) = min({numbers}) {equals} {result}"),
        Operation::Largest => format!("{name} = max({terms}) = max({numbers}) {equals} {result}"),
        Operation::UpToWhole => {
            let up = words.say(t!("rundet op"));
            format!("{name} = {up}({terms}) = {up}({numbers}) {equals} {result}")
        }
        Operation::Product
        | Operation::ProductOverLast
        | Operation::Difference
        | Operation::Sum => format!("{name} = {terms} = {numbers} {equals} {result}"),
    }
}

/// The operands with the sign between them; the last one is divided by where the step says so.
fn joined(step: &Step, sign: &str, words: impl Fn(&Operand) -> String) -> String {
    let last = step.operands.len().saturating_sub(1);
    let mut text = String::new();
    for (place, operand) in step.operands.iter().enumerate() {
        if place > 0 {
            let divides = step.operation == Operation::ProductOverLast && place == last;
            let sign = if divides { "÷" } else { sign };
            text.push_str(if sign == ";" { "; " } else { " " });
            if sign != ";" {
                text.push_str(sign);
                text.push(' ');
            }
        }
        text.push_str(&words(operand));
    }
    text
}

/// A number with enough decimals to check it.
fn precise(it: Figure, words: &Catalogue) -> String {
    let number = scaled(it);
    match it {
        Figure::Money(_) | Figure::Rate(_) if is_exact(number, DECIMALS) => {
            words.fixed(number, DECIMALS)
        }
        Figure::Share(_) => words.percent(words.short(number, FORMULA_DECIMALS)),
        Figure::Money(_)
        | Figure::Rate(_)
        | Figure::Hours(_)
        | Figure::HoursPerWeek(_)
        | Figure::Weeks(_) => words.short(number, FORMULA_DECIMALS),
    }
}

/// The mark of a number that is rounded even so.
fn approximately(it: Figure) -> &'static str {
    if is_exact(scaled(it), FORMULA_DECIMALS) {
        ""
    } else {
        "≈"
    }
}
