//! The page on what an organisation of the help comes to.

use super::{Passage, ReviewRow, StepText, Table};
use crate::interview::Event;

/// What the hours and wages of an organisation come to; or that something is not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationSum {
    /// The title of the browser's tab: no hours in it.
    pub tab_title: String,
    /// Whether the hours fit the grant: the h1.
    pub title: String,
    /// The hours, and that nothing is saved.
    pub introduction: Vec<String>,
    /// What to beware of.
    pub warnings: Vec<String>,
    /// The hours of each, the money of each, and the money of all.
    pub tables: Vec<Table>,
    /// What the money rests on.
    pub money: Vec<String>,
    /// What to know: what a handbook says of the way, and the rules.
    pub good_to_know: Vec<Passage>,
    /// The heading above the answers.
    pub answers_title: String,
    /// What was answered, each with a way to change it.
    pub rows: Vec<ReviewRow>,
    /// How it was worked out.
    pub steps: Vec<StepText>,
    /// What goes on to what is missing, and the label of its button.
    pub go_on: Option<(Event, String)>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}
