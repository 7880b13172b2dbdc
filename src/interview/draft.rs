//! What was picked or typed at a question and not yet submitted. What was typed stays as typed.

use super::field::WagePeriod;
use crate::domain::facts::Choice;

/// A radio button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// One of the choices.
    Choice(Choice),
    /// *Ved ikke*.
    Unknown,
}

/// The draft of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The selected radio button.
    pub picked: Option<Picked>,
    /// The text fields, one per job where there are several.
    pub texts: Vec<String>,
    /// The effective hours of a fleksjob, beside the working hours.
    pub effective_hours: String,
    /// Whether a wage is per hour or per month, once that is picked.
    pub wage_period: Option<WagePeriod>,
}

impl Draft {
    /// The text of a field; empty when nothing was typed.
    #[must_use]
    pub fn text(&self, row: usize) -> &str {
        self.texts.get(row).map_or("", String::as_str)
    }

    /// Puts a text into a field.
    pub(super) fn put(&mut self, row: usize, text: String) {
        while self.texts.len() <= row {
            self.texts.push(String::new());
        }
        if let Some(field) = self.texts.get_mut(row) {
            *field = text;
        }
    }
}
