//! Calculations step by step, and the rules behind them.

use super::code::{Code, Rounded};
use crate::domain::law::Citation;
use crate::domain::rules::RuleId;
use crate::domain::trace::{Figure, Operation, Step, Term};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// One step of a calculation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct StepAnswer {
    /// What the result stands for.
    pub term: Code<Term>,
    /// The rule that the step applies.
    pub rule: &'static str,
    /// What is done with the operands, in their order.
    pub operation: Code<Operation>,
    /// With what.
    pub operands: Vec<FigureAnswer>,
    /// What comes out.
    pub result: Rounded,
    /// What the result is counted in.
    pub unit: Code<Figure>,
}

/// A number with its unit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct FigureAnswer {
    /// What it stands for.
    pub term: Code<Term>,
    /// The number.
    pub value: Rounded,
    /// What it is counted in.
    pub unit: Code<Figure>,
}

/// The steps of a calculation.
#[must_use]
pub fn steps(steps: &[Step]) -> Vec<StepAnswer> {
    steps.iter().map(step).collect()
}

fn step(step: &Step) -> StepAnswer {
    StepAnswer {
        term: Code::of(&step.term),
        rule: step.rule.code(),
        operation: Code::of(&step.operation),
        operands: step
            .operands
            .iter()
            .map(|operand| FigureAnswer {
                term: Code::of(&operand.term),
                value: Rounded::figure(operand.figure),
                unit: Code::of(&operand.figure),
            })
            .collect(),
        result: Rounded::figure(step.result),
        unit: Code::of(&step.result),
    }
}

/// A rule that the answer names: where it stands, and how sure we are of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct RuleAnswer {
    /// Its identifier.
    pub rule: &'static str,
    /// How it is known: LAW, LAW-PART, PRAC, HB, DERIVED, DESIGN or UNCERTAIN.
    pub confidence: &'static str,
    /// Where it stands.
    pub citations: Vec<CitationAnswer>,
}

/// A place in a source.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct CitationAnswer {
    /// The document, in Danish.
    pub source: &'static str,
    /// The place in it, in Danish; empty for the whole document.
    pub place: &'static str,
    /// The document's address, where it has an official one.
    pub address: Option<&'static str>,
}

impl From<&Citation> for CitationAnswer {
    fn from(citation: &Citation) -> Self {
        Self {
            source: citation.source.short_name(),
            place: citation.place,
            address: citation.source.address(),
        }
    }
}

/// The rules that an answer names, each once, in the order of the rulebook.
#[must_use]
pub fn rules(mut named: Vec<RuleId>) -> Vec<RuleAnswer> {
    named.sort_unstable();
    named.dedup();
    named
        .into_iter()
        .map(|id| {
            let rule = id.rule();
            RuleAnswer {
                rule: id.code(),
                confidence: rule.confidence.tag(),
                citations: rule.citations.iter().map(CitationAnswer::from).collect(),
            }
        })
        .collect()
}
