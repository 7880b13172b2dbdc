//! What the page holds: the interview, and where the focus goes once it is drawn.

use yew::AttrValue;

use super::id;
use crate::casefile::CaseError;
use crate::domain::facts::FactId;
use crate::domain::quantity::Date;
use crate::interview::account::AccountField;
use crate::interview::{Event, Field, Interview};

/// The one cell that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The interview.
    pub interview: Interview,
    /// How often the page was made anew. Everything on it is keyed by this.
    pub turn: u32,
    /// Where the focus goes.
    pub landing: Landing,
}

/// What changes the session.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The person did something.
    Do(Event),
    /// A file of answers made this of the interview.
    Take(Box<Interview>),
    /// The person left the page, and nobody may find the answers on it.
    Leave,
    /// Another language is spoken now; where the focus goes.
    Speak(Landing),
    /// The texts and the code of the page that was waited for are here.
    GoOn,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// It stays: nothing but a field has changed.
    Nowhere,
    /// The heading of the page.
    Heading,
    /// The notice that the answers are deleted.
    Notice,
    /// The list of errors.
    Errors,
    /// A field that came, or the one that is left.
    Field(Field),
    /// The money, which was worked out anew.
    Money,
    /// The language that was chosen.
    Language,
}

impl Session {
    /// A session at the start page.
    pub fn new(day: Date) -> Self {
        Self {
            interview: Interview::new(day),
            turn: 0,
            landing: Landing::Nowhere,
        }
    }

    /// The session after an action.
    pub fn after(&self, action: &Action) -> Self {
        match action {
            Action::Do(event) => self.after_event(event),
            Action::Take(interview) => Self {
                interview: Interview::clone(interview),
                turn: self.turn.wrapping_add(1),
                landing: match interview.refused() {
                    // A link is not typed or chosen: nobody can put it right.
                    Some(CaseError::BrokenLink) | None => Landing::Notice,
                    Some(_) => Landing::Errors,
                },
            },
            Action::Leave => Self {
                interview: self.interview.anew(),
                turn: self.turn,
                landing: Landing::Nowhere,
            },
            Action::Speak(landing) => self.drawn_anew(*landing),
            Action::GoOn => self.drawn_anew(Landing::Heading),
        }
    }

    /// The session when an organisation's profile has made this of the interview. What is on the screen
    /// stays as it is, unless somebody comes in at a door by it.
    pub fn adapted(&self, interview: Interview) -> Self {
        let moved = interview.place() != self.interview.place();
        Self {
            interview,
            turn: self.turn.wrapping_add(moved.into()),
            landing: if moved {
                Landing::Heading
            } else {
                Landing::Nowhere
            },
        }
    }

    fn drawn_anew(&self, landing: Landing) -> Self {
        Self {
            interview: self.interview.clone(),
            turn: self.turn.wrapping_add(1),
            landing,
        }
    }

    fn after_event(&self, event: &Event) -> Self {
        let interview = self.interview.apply(event);
        let landing = Landing::after(event, &interview);
        let turn = match landing {
            Landing::Nowhere => self.turn,
            Landing::Heading
            | Landing::Notice
            | Landing::Errors
            | Landing::Field(_)
            | Landing::Money
            | Landing::Language => self.turn.wrapping_add(1),
        };
        Self {
            interview,
            turn,
            landing,
        }
    }
}

impl Landing {
    fn after(event: &Event, interview: &Interview) -> Self {
        match event {
            Event::Pick(..)
            | Event::Type(..)
            | Event::PickWagePeriod(_)
            | Event::PickForAccount(..)
            | Event::PickForWorksheet(..)
            | Event::PickForOrganisation(..)
            | Event::PickWrong(_)
            | Event::PutAnswersInReport(_)
            | Event::Paste(..) => Self::Nowhere,
            Event::WriteByWeek(who, true) => {
                Self::Field(Field::Account(AccountField::Week(*who, 0)))
            }
            Event::WriteByWeek(who, false) => {
                Self::Field(Field::Account(AccountField::Total(*who)))
            }
            Event::AddJob | Event::RemoveJob => {
                let last = interview.rows(FactId::WorkingHours).saturating_sub(1);
                Self::Field(Field::Text(FactId::WorkingHours, last))
            }
            Event::ReadQuarter(_) | Event::ReadMonth(_) | Event::ReadHolidayBase(_) => Self::Money,
            Event::Submit | Event::SubmitUnknown if !interview.errors().is_empty() => Self::Errors,
            Event::Submit
            | Event::SubmitUnknown
            | Event::Enter(_)
            | Event::Back
            | Event::Visit(_)
            | Event::Change(_)
            | Event::ChangeAccount(_)
            | Event::ShowResult
            | Event::ShowReview
            | Event::ShowMeetingSheet
            | Event::ShowChanges
            | Event::ShowPaper(_)
            | Event::ShowCaseFile
            | Event::ShowScenarios
            | Event::ShowReport
            | Event::ShowWorksheet
            | Event::ChangeWorksheet(_)
            | Event::UseWorksheet(_)
            | Event::ShowOrganisation
            | Event::ChangeOrganisation(_)
            | Event::AnswerTheRest
            | Event::AskForMoney => Self::Heading,
            Event::Erase
            | Event::KeepScenario
            | Event::TakeScenario(_)
            | Event::DropScenario(_)
            | Event::RestoreScenario => Self::Notice,
        }
    }

    /// Whether it is at the top of the page, which is then shown from there.
    pub const fn is_at_the_top(self) -> bool {
        match self {
            Self::Heading | Self::Notice | Self::Errors => true,
            Self::Nowhere | Self::Field(_) | Self::Money | Self::Language => false,
        }
    }

    /// The id of the element that takes the focus.
    pub fn id(self) -> Option<AttrValue> {
        match self {
            Self::Nowhere => None,
            Self::Heading => Some(id::HEADING.into()),
            Self::Notice => Some(id::NOTICE.into()),
            Self::Errors => Some(id::ERRORS.into()),
            Self::Field(field) => Some(id::of(field)),
            Self::Money => Some(id::MONEY.into()),
            Self::Language => Some(id::LANGUAGE.into()),
        }
    }
}
