//! The application: the one cell that changes, and what the browser learns of it.
//!
//! A component with methods rather than hooks: it compiles to less.

use std::cell::RefCell;

use yew::prelude::*;

use super::address;
use super::arrived::{Arrived, Code, Part};
use super::browser::{self, Listening};
use super::command::{Command, FileCommand};
use super::page::{Shown, part_of, show, to_rescue, with_file, with_profile};
use super::session::{Action, Landing, Session};
use super::speech::Speech;
use crate::casefile::link;
use crate::i18n::language::{Language, Translation};
use crate::interview::{Event, Place};

/// What an organisation's profile comes as, among the texts of the languages.
const PROFILE: &str = "profil";

/// The application.
pub struct App {
    session: Session,
    arrived: Arrived,
    send: Callback<Command>,
    /// The title of the page that was drawn last.
    title: RefCell<String>,
    /// The page that the browser was told of last.
    told: Option<u32>,
    /// What is being read aloud.
    reading: Option<browser::Reading>,
    listening: Option<Listening>,
    /// Where the focus goes when the language that was asked for is spoken.
    spoken_at: Landing,
    /// A link with figures that came with the address, until the code that reads it is here.
    link: Option<String>,
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let act = ctx.link().callback(|message| message);
        Self {
            session: Session::new(browser::today()),
            arrived: Arrived::default(),
            send: Callback::from(move |command| obey(command, &act)),
            title: RefCell::default(),
            told: None,
            reading: None,
            listening: None,
            spoken_at: Landing::Nowhere,
            link: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let changed = self.take(ctx, message);
        self.adapt() || changed
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Session {
            interview, turn, ..
        } = &self.session;
        let Shown { title, view } =
            show(interview, *turn, &self.arrived, self.speech(), &self.send);
        self.title.replace(title);
        view
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.listening = Some(begin(&ctx.link().callback(|message| message)));
        }
        self.fetch_wanted(ctx, self.told != Some(self.session.turn));
        if self.told != Some(self.session.turn) {
            self.told = Some(self.session.turn);
            arrive(
                &self.session,
                self.arrived.languages.spoken(),
                &self.title.borrow(),
            );
        }
    }
}

impl App {
    /// Takes in what happened; says whether there is something to draw.
    fn take(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let (spoken, waiting) = (self.arrived.languages.spoken(), self.is_waiting());
        let action = match message {
            Message::Do(action) => action,
            // A file that was read after somebody left its page, or deleted the answers, is not wanted.
            Message::File(_) if self.session.interview.place() != Place::CaseFile => return false,
            Message::File(command) => match with_file(&self.session.interview, &command) {
                Some(interview) => Action::Take(Box::new(interview)),
                // Its page is a late one, so this code is here.
                None => return false,
            },
            Message::Link(fragment) => self.came_by_link(fragment),
            Message::Profile(text) => {
                self.arrived.profile = Some(text);
                self.fetch_wanted(ctx, false);
                return false;
            }
            Message::Voices => return true,
            Message::Silence => {
                self.reading = None;
                return true;
            }
            Message::Read(texts) => {
                self.read(ctx, &texts);
                return true;
            }
            Message::Speak(language, landing) => {
                self.arrived.languages.ask_for(language);
                self.spoken_at = landing;
                Action::Speak(landing)
            }
            Message::Words(language, translation) => {
                self.arrived.languages.add(language, translation);
                if waiting && !self.is_waiting() {
                    Action::GoOn
                } else {
                    // Its code may have failed while the texts were on their way.
                    self.fetch_wanted(ctx, waiting);
                    Action::Speak(self.spoken_at)
                }
            }
            Message::Code(part, here) => {
                if !self.came(ctx, part, here) || !waiting || self.is_waiting() {
                    return false;
                }
                Action::GoOn
            }
        };
        if !matches!(action, Action::Speak(_)) || self.arrived.languages.spoken() != spoken {
            self.act(&action);
        }
        // Where it is the same language still, one may have gone from those that are offered.
        true
    }

    fn act(&mut self, action: &Action) {
        let next = self.session.after(action);
        let moves = next.turn != self.session.turn || matches!(action, Action::Leave);
        self.session = next;
        if moves {
            self.reading = None;
            browser::hand_over(to_rescue(&self.session.interview));
        }
        self.open_link();
    }

    fn read(&mut self, ctx: &Context<Self>, texts: &[String]) {
        // What was being read ends first.
        self.reading = None;
        let end = ctx.link().callback(|()| Message::Silence);
        let voice = self.arrived.languages.spoken().voice();
        self.reading = browser::read(texts, voice, move || end.emit(()));
    }

    /// Takes in what an organisation adds to its page, once the texts and the code for it are here; says
    /// whether it did.
    fn adapt(&mut self) -> bool {
        if self.arrived.files != Code::Here || !self.arrived.languages.can_speak() {
            return false;
        }
        let text = self.arrived.profile.take();
        let interview = text.and_then(|text| with_profile(&self.session.interview, &text));
        let Some(interview) = interview else {
            return false;
        };
        self.session = self.session.adapted(interview);
        true
    }

    /// Whether the device reads aloud.
    fn speech(&self) -> Speech {
        if self.reading.is_some() {
            Speech::Reading
        } else if browser::can_read(self.arrived.languages.spoken().voice()) {
            Speech::Silent
        } else {
            Speech::Impossible
        }
    }

    /// Somebody came by a link with figures: to the page that opens it.
    fn came_by_link(&mut self, fragment: String) -> Action {
        self.link = Some(fragment);
        Action::Do(Event::ShowCaseFile)
    }

    /// Opens the link that came with the address, once its page can be shown.
    fn open_link(&mut self) {
        if self.session.interview.place() != Place::CaseFile {
            // Somebody went elsewhere meanwhile.
            self.link = None;
        } else if !self.is_waiting()
            && let Some(fragment) = self.link.take()
            && let Some(interview) =
                with_file(&self.session.interview, &FileCommand::OpenLink(fragment))
        {
            self.session = self.session.after(&Action::Take(Box::new(interview)));
        }
    }

    /// Whether the page that is to be shown lacks its texts or its code.
    fn is_waiting(&self) -> bool {
        !self.arrived.can_show(self.session.interview.place())
    }

    /// Fetches the part of the program that is wanted now. `comes`: whether somebody has just come
    /// to the page.
    fn fetch_wanted(&mut self, ctx: &Context<Self>, comes: bool) {
        if let Some(part) = self.arrived.wanted(self.session.interview.place(), comes) {
            self.fetch(ctx, part);
        }
    }

    fn fetch(&mut self, ctx: &Context<Self>, part: Part) {
        self.arrived.now(part, Code::OnItsWay(self.session.turn));
        let told = ctx.link().callback(move |here| Message::Code(part, here));
        browser::fetch_code(part, move |here| told.emit(here));
    }

    /// A part of the program came, or could not be fetched; says which.
    fn came(&mut self, ctx: &Context<Self>, part: Part, here: bool) -> bool {
        if !here {
            self.missed(ctx, part);
            return false;
        }
        self.arrived.now(part, Code::Here);
        if self.arrived.is_whole() {
            browser::say_complete();
        }
        self.fetch_wanted(ctx, false);
        if !self.is_waiting() {
            browser::take_heart();
        }
        true
    }

    /// A part of the program could not be fetched. Who waits for it now, and did not when it was
    /// asked for, waits for another try.
    fn missed(&mut self, ctx: &Context<Self>, part: Part) {
        let tried_here = self.arrived.code(part) == Code::OnItsWay(self.session.turn);
        self.arrived.now(part, Code::Failed);
        let waited_for = part_of(self.session.interview.place()) == Some(part)
            && self.arrived.languages.can_speak();
        match (waited_for, tried_here) {
            (true, false) => self.fetch(ctx, part),
            (true, true) => browser::give_up(),
            (false, _) => self.fetch_wanted(ctx, false),
        }
    }
}

/// What the application is told.
pub enum Message {
    /// The person did something, or left.
    Do(Action),
    /// Something to do with a file of answers.
    File(FileCommand),
    /// Came by a link with figures: what stands behind the `#`.
    Link(String),
    /// The person, or the address, wants another language; where the focus goes then.
    Speak(Language, Landing),
    /// Read aloud.
    Read(Vec<String>),
    /// Read no longer.
    Silence,
    /// The device's voices are others now.
    Voices,
    /// The texts of a language arrived; none where they could not be fetched.
    Words(Language, Option<Translation>),
    /// The text of an organisation's profile arrived.
    Profile(String),
    /// A part of the program arrived, or could not be fetched.
    Code(Part, bool),
}

/// Does what a view asks for.
fn obey(command: Command, act: &Callback<Message>) {
    match command {
        Command::Tell(event) => act.emit(Message::Do(Action::Do(event))),
        Command::Back => {
            if !browser::back() {
                act.emit(Message::Do(Action::Do(Event::Back)));
            }
        }
        Command::Focus(id) => browser::focus(&id),
        Command::Print => browser::print(),
        Command::Save(file) => browser::save(&file.name, file.kind, &file.content),
        Command::File(command) => act.emit(Message::File(command)),
        Command::Speak(language) => act.emit(Message::Speak(language, Landing::Language)),
        Command::Read(texts) => act.emit(Message::Read(texts)),
        Command::Silence => act.emit(Message::Silence),
    }
}

/// Goes in where the address says, and listens to the browser from then on.
fn begin(act: &Callback<Message>) -> Listening {
    // Says whether the address names a place.
    let come = |act: &Callback<Message>| {
        let fragment = browser::fragment();
        if link::is_link(&fragment) {
            act.emit(Message::Link(fragment));
            return true;
        }
        let (entrance, language) = address::read(&fragment);
        if let Some(language) = language {
            // Nobody has pressed anything: the page only comes up in that language.
            let landing = entrance.map_or(Landing::Nowhere, |_| Landing::Heading);
            act.emit(Message::Speak(language, landing));
        }
        if let Some(entrance) = entrance {
            act.emit(Message::Do(Action::Do(entrance.event())));
        }
        entrance.is_some()
    };
    come(act);
    let (travel, leave, words, voices) = (act.clone(), act.clone(), act.clone(), act.clone());
    let forget = act.clone();
    browser::listen(
        move |position| {
            if !come(&travel) {
                travel.emit(Message::Do(Action::Do(Event::Visit(position))));
            }
        },
        move || leave.emit(Message::Do(Action::Leave)),
        move || forget.emit(Message::Do(Action::Do(Event::Erase))),
        move |code, texts| {
            if let Some(language) = Language::from_code(&code) {
                let texts = texts.and_then(Translation::read);
                words.emit(Message::Words(language, texts));
            } else if code == PROFILE
                && let Some(text) = texts
            {
                words.emit(Message::Profile(text));
            }
        },
        move || voices.emit(Message::Voices),
    )
}

/// Lets the browser know the page that was drawn.
fn arrive(session: &Session, spoken: Language, title: &str) {
    browser::set_title(title);
    browser::set_language(spoken.code());
    browser::settle(session.interview.position());
    if session.landing.is_at_the_top() {
        browser::scroll_to_top();
    }
    if let Some(id) = session.landing.id() {
        browser::focus(&id);
    }
}
