//! What every rule states about itself.

use super::RuleId;
use crate::domain::law::{Citation, Confidence, Milestone, Schedule};

/// A legal rule as the calculations and explanations carry it: its name and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its identifier.
    pub id: RuleId,
    /// Where it stands; the first is the one shown beside a figure.
    pub citations: &'static [Citation],
    /// How sure we are of it.
    pub confidence: Confidence,
}

/// A rule as the rulebook prints it, for lawyers. Not part of the web application.
#[derive(Clone, Copy, Debug)]
pub struct RulebookEntry {
    /// The rule.
    pub rule: &'static Rule,
    /// Its name in English.
    pub name: &'static str,
    /// A short quotation of the text in Danish, or a paraphrase where none could be read.
    pub text: &'static str,
    /// What it means, in plain words.
    pub plain_words: &'static str,
    /// From when it holds, as far as is known.
    pub valid: &'static str,
    /// What a case worker would also weigh and this project does not compute.
    pub not_modelled: &'static str,
    /// The dated parameters it uses.
    pub parameters: &'static [&'static Schedule],
    /// The days that matter to it.
    pub milestones: &'static [&'static Milestone],
}
