//! The application: the one cell that changes, and what the browser learns of it.
//!
//! A component with methods rather than hooks: it compiles to less.

use std::cell::RefCell;

use yew::prelude::*;

use super::browser::{self, Listening};
use super::command::Command;
use super::page::{Shown, show};
use super::session::{Action, Session};
use crate::i18n::Danish;
use crate::interview::{Door, Event};

/// The application.
pub struct App {
    session: Session,
    send: Callback<Command>,
    /// The title of the page that was drawn last.
    title: RefCell<String>,
    /// The page that the browser was told of last.
    told: Option<u32>,
    listening: Option<Listening>,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let act = ctx.link().callback(|action| action);
        Self {
            session: Session::new(browser::today()),
            send: Callback::from(move |command| obey(command, &act)),
            title: RefCell::default(),
            told: None,
            listening: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let next = self.session.after(&action);
        let changed = next != self.session;
        self.session = next;
        changed
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Session {
            interview, turn, ..
        } = &self.session;
        let Shown { title, view } = show(interview, *turn, &Danish, &self.send);
        self.title.replace(title);
        view
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.listening = Some(begin(&ctx.link().callback(|action| action)));
        }
        if self.told != Some(self.session.turn) {
            self.told = Some(self.session.turn);
            arrive(&self.session, &self.title.borrow());
        }
    }
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
