//! The application: the one cell that changes, and what the browser learns of it.

use yew::prelude::*;

use super::browser::{self, Listening};
use super::command::Command;
use super::page::{Shown, show};
use super::session::{Action, Session};
use crate::i18n::Danish;
use crate::interview::{Door, Event};

/// The application.
#[component]
pub fn App() -> Html {
    let session = use_reducer(|| Session::new(browser::today()));
    let act = use_callback(session.dispatcher(), |action, dispatcher| {
        dispatcher.dispatch(action)
    });
    let send = use_callback(act.clone(), obey);
    let Shown { title, view } = show(&session.interview, session.turn, &Danish, &send);

    use_effect_with(act, |act| {
        let listening = begin(act);
        move || {
            let _until_now = listening;
        }
    });
    use_effect_with(session.turn, {
        let session = session.clone();
        move |_| arrive(&session, &title)
    });

    view
}

/// Does what a view asks for.
fn obey(command: Command, act: &Callback<Action>) {
    match command {
        Command::Tell(event) => act.emit(Action::Do(event)),
        Command::Back => browser::back(),
        Command::Focus(id) => browser::focus(&id),
        Command::Print => browser::print(),
    }
}

/// Goes in at the door that the address names, and listens to the browser from then on.
fn begin(act: &Callback<Action>) -> Listening {
    let door = || Door::from_code(&browser::fragment());
    if let Some(door) = door() {
        act.emit(Action::Do(Event::Enter(door)));
    }
    let (travel, leave) = (act.clone(), act.clone());
    browser::listen(
        move |position| {
            travel.emit(Action::Do(
                door().map_or(Event::Visit(position), Event::Enter),
            ));
        },
        move || leave.emit(Action::Leave),
    )
}

/// Lets the browser know the page that was drawn.
fn arrive(session: &Session, title: &str) {
    browser::set_title(title);
    browser::settle(session.interview.position());
    if session.landing.is_at_the_top() {
        browser::scroll_to_top();
    }
    if let Some(id) = session.landing.id() {
        browser::focus(&id);
    }
}
