//! The page on which sets of answers stand side by side.

use super::{FileToSave, ReviewRow, Table, TextField};
use crate::interview::Event;

/// *Sammenlign muligheder*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenariosPage {
    /// The title of the browser's tab.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What was just done.
    pub notice: Option<String>,
    /// The label of the button that undoes it, where it can be undone.
    pub undo: Option<String>,
    /// What the page is for.
    pub introduction: Vec<String>,
    /// The label of the button that keeps the answers on the screen, where they can be kept.
    pub keep: Option<String>,
    /// The figures, while there is nothing to compare them with: what each is, and how much.
    pub figures: Vec<(String, String)>,
    /// One figure of all of them each, with what it differs by.
    pub tables: Vec<Table>,
    /// How to read the tables.
    pub reading: Vec<String>,
    /// Each but the first, and what is otherwise there.
    pub differences: Vec<(String, Vec<String>)>,
    /// The heading above what is answered otherwise.
    pub differences_title: String,
    /// The heading above the answers.
    pub answers_title: String,
    /// The answers on the screen by part, the hours first, each with a way to change it.
    pub answers: Vec<(String, Vec<ReviewRow>)>,
    /// The heading above what is kept.
    pub kept_title: String,
    /// What is kept, once there is something to compare.
    pub kept: Vec<KeptScenario>,
    /// All of it for a spreadsheet.
    pub file: Option<FileToSave>,
    /// The words on the page that not everybody knows, each with what it means.
    pub words: Vec<(String, String)>,
}

/// A set of answers that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptScenario {
    /// Its number, by which it is told from the others whatever they are called.
    pub number: usize,
    /// The field for its name.
    pub field: TextField,
    /// What can be done with it: each with the label of its button.
    pub ways: Vec<(Event, String)>,
}

/// Cases side by side, without a page around them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// One figure of all of them each, with what it differs by.
    pub tables: Vec<Table>,
    /// How to read the tables.
    pub reading: Vec<String>,
    /// Each but the first, and what is otherwise there.
    pub differences: Vec<(String, Vec<String>)>,
}
