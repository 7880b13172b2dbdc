//! The start page. It is rendered at build time, and everything on it can be read, and its doors
//! can be used, before the application runs.

use yew::prelude::*;

use crate::i18n::Catalogue;
use crate::i18n::page::{DoorLink, Passage, StartPage};
use crate::ui::command::Command;
use crate::ui::element::{each, heading, notice, source_list, table, text, text_in};
use crate::ui::id;

/// The start page.
pub fn start(page: &StartPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let about = |link: &DoorLink| passage(Some(link.entrance.code()), &link.about, words);
    html! {
        <main id={id::MAIN}>
            { notice(page.notice.as_ref()) }
            { heading(&page.title, None) }
            <div class="lead">{ each("p", &page.introduction) }</div>
            { text_in("p", "effort", &page.effort) }
            <nav aria-labelledby={id::DOORS}>
                <h2 id={id::DOORS}>{ text("span", &page.doors_title) }</h2>
                <ul class="doors">{ for page.doors.iter().map(|link| door(link, send)) }</ul>
            </nav>
            { passage(None, &page.privacy, words) }
            { passage(None, &page.limits, words) }
            { for page.doors.iter().map(about) }
            <div class="section">{ table(&page.ceilings) }</div>
            { passage(None, &page.without_script, words) }
        </main>
    }
}

/// A door: a real link, which leads to a part of this page as long as there is no application.
fn door(link: &DoorLink, send: &Callback<Command>) -> Html {
    let entrance = link.entrance;
    let send = send.clone();
    let onclick = move |click: MouseEvent| {
        let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key();
        if !elsewhere {
            click.prevent_default();
            send.emit(Command::Tell(entrance.event()));
        }
    };
    html! {
        <li key={entrance.code()}>
            <a class="door" href={format!("#{}", entrance.code())} {onclick}>
                { text_in("span", "door-label", &link.label) }
                { text_in("span", "door-line", &link.line) }
            </a>
        </li>
    }
}

/// A part of the page. What a door's link leads to has the door's code as its id.
fn passage(id: Option<&'static str>, passage: &Passage, words: &Catalogue) -> Html {
    html! {
        <section class="section" {id} key={passage.title.clone()}>
            { text("h2", &passage.title) }
            { each("p", &passage.paragraphs) }
            { source_list(&passage.sources, words) }
        </section>
    }
}
