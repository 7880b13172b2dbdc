//! The page for those to whom something looks wrong.

use super::{ContactText, FileToSave, Passage, Switch};
use crate::interview::Event;

/// *Ser det forkert ud?*
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPage {
    /// The title of the browser's tab: not what looks wrong.
    pub tab_title: String,
    /// The h1.
    pub title: String,
    /// What the page is for.
    pub introduction: Vec<String>,
    /// What can look wrong.
    pub wrong: Switch,
    /// What to try first, and where that is done; nothing before it is said what looks wrong.
    pub first: Option<(Passage, Option<(Event, String)>)>,
    /// What can be sent.
    pub to_send: Option<ReportToSend>,
}

/// A report that people send themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportToSend {
    /// The heading.
    pub title: String,
    /// To whom, and how.
    pub paragraphs: Vec<String>,
    /// The organisation whose page it is.
    pub contact: Option<ContactText>,
    /// Whether the answers are to stand in it.
    pub with_answers: Switch,
    /// The label of the report.
    pub label: String,
    /// The report, line by line.
    pub text: String,
    /// The same as a file, with the label of its button.
    pub file: (String, FileToSave),
}
