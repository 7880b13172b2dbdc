//! Writes every view that there is, in every language, as one JSON file that the browser tests go
//! through.
//!
//!   cargo run --bin atlas --no-default-features --features "cli ssr" -- FILE [INTERVIEWS]

#![allow(
    clippy::expect_used,
    reason = "a test tool: what can't be is a fault to see at once"
)]

#[path = "../shared/account.rs"]
mod account;
#[path = "../shared/broken.rs"]
mod broken;
#[path = "../shared/organisation.rs"]
mod organisation;
mod render;
mod steps;
mod views;
#[path = "../shared/worksheet.rs"]
mod worksheet;

use std::env;
use std::error::Error;
use std::fs;

use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::language::Language;
use personlig_assistance::interview::{Door, Event, Interview, Place};
use render::{Page, Renderer};
use serde_json::{Value, json};
use views::{Atlas, View, count};

/// How many interviews are gone through. Twice as many find few views more.
const INTERVIEWS: u64 = 4000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = env::args().skip(1);
    let file = words.next().ok_or("usage: atlas FILE [INTERVIEWS]")?;
    let interviews = words.next().map_or(Ok(INTERVIEWS), |word| word.parse())?;
    let atlas = Atlas::new(interviews);
    let renderer = Renderer::new();
    let mut written = vec![waiting(&renderer)];
    for (number, view) in atlas.views.iter().enumerate() {
        for language in Language::ALL {
            let page = renderer.render_in(&view.interview, Some(language));
            written.push(entry(&name(number, view), language.code(), &page, view));
        }
    }
    fs::write(&file, serde_json::to_string(&written)?)?;
    let kinds = count(&atlas.views);
    let kinds: Vec<String> = kinds
        .iter()
        .map(|(kind, many)| format!("{many} {kind}"))
        .collect();
    println!(
        "{} views ({}), each in {} languages, and the page that waits for them",
        atlas.views.len(),
        kinds.join(", "),
        Language::ALL.len()
    );
    Ok(())
}

/// What a view is called: its number, its door, and what stands there.
fn name(number: usize, view: &View) -> String {
    let interview = &view.interview;
    let door = interview.door().map_or("start", Door::code);
    let place = match interview.place() {
        Place::Start => "start".to_owned(),
        Place::Question(fact) => format!("{fact:?}"),
        Place::Review => "review".to_owned(),
        Place::Result => "result".to_owned(),
        Place::MeetingSheet => "meeting".to_owned(),
        Place::Changes => "changes".to_owned(),
        Place::Paper(paper) => format!("{paper:?}").replace(['(', ')'], ""),
        Place::Account(page) => format!("{page:?}").replace(['(', ')'], ""),
        Place::Settlement => "settlement".to_owned(),
        Place::Scenarios => "compare".to_owned(),
        Place::Report => "report".to_owned(),
        Place::CaseFile => "file".to_owned(),
        Place::Organisation(page) => format!("Plan{page:?}").replace(['(', ')'], ""),
        Place::Worksheet(page) => format!("Task{page:?}").replace(['(', ')'], ""),
    };
    let error = if interview.errors().is_empty() && interview.refused().is_none() {
        ""
    } else {
        "-error"
    };
    format!("{number:04}-{door}-{place}{error}")
}

fn entry(name: &str, language: &str, page: &Page, view: &View) -> Value {
    json!({
        "name": name,
        "language": language,
        "title": page.title,
        "html": page.html,
        "trail": view.trail,
    })
}

/// Somebody went on before any text had arrived.
fn waiting(renderer: &Renderer) -> Value {
    let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
    let view = View {
        interview: Interview::new(day).apply(&Event::Enter(Door::Citizen)),
        trail: Vec::new(),
    };
    let page = renderer.render_in(&view.interview, None);
    entry("waiting", Language::Danish.code(), &page, &view)
}
