//! A view as markup.

use std::sync::LazyLock;

use personlig_assistance::i18n::language::{Language, Translation};
use personlig_assistance::i18n::translations::lines;
use personlig_assistance::interview::Interview;
use personlig_assistance::ui::{Arrived, Code, Speech, show};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;
use yew::prelude::*;

/// The texts of the languages, as a browser gets them.
static LINES: LazyLock<[String; 3]> = LazyLock::new(|| Language::ALL.map(lines));

/// A page as the application draws it.
pub struct Page {
    /// The title of the browser's tab.
    pub title: String,
    /// What stands in `#app`.
    pub html: String,
}

/// Draws pages.
pub struct Renderer {
    tasks: LocalSet,
    runtime: Runtime,
}

#[derive(PartialEq, Properties)]
struct Props {
    interview: Interview,
    /// The language that is spoken; none while no text has arrived.
    language: Option<Language>,
}

#[component]
fn Drawn(props: &Props) -> Html {
    let arrived = speaking(props.language);
    show(
        &props.interview,
        0,
        &arrived,
        Speech::Silent,
        &Callback::noop(),
    )
    .view
}

/// What has arrived when all has, and a language is spoken.
fn speaking(language: Option<Language>) -> Arrived {
    let mut arrived = Arrived::default();
    let Some(language) = language else {
        return arrived;
    };
    arrived.pages = Code::Here;
    arrived.files = Code::Here;
    let languages = &mut arrived.languages;
    for (arriving, lines) in Language::ALL.into_iter().zip(LINES.iter()) {
        // Danish is in the program natively. Only the spoken one's texts are looked at.
        let texts = if arriving == language && arriving != Language::Danish {
            Translation::read(lines.clone()).expect("lines in order")
        } else {
            Translation::EMPTY
        };
        languages.add(arriving, Some(texts));
    }
    languages.ask_for(language);
    arrived
}

impl Renderer {
    /// Something to draw with.
    pub fn new() -> Self {
        Self {
            tasks: LocalSet::new(),
            runtime: Builder::new_current_thread().build().expect("a runtime"),
        }
    }

    /// The page in Danish.
    pub fn render(&self, interview: &Interview) -> Page {
        self.render_in(interview, Some(Language::Danish))
    }

    /// The page in a language; in none, as it is while the texts are on their way.
    pub fn render_in(&self, interview: &Interview, language: Option<Language>) -> Page {
        let props = Props {
            interview: interview.clone(),
            language,
        };
        let arrived = speaking(language);
        let title = show(interview, 0, &arrived, Speech::Silent, &Callback::noop()).title;
        let draw = yew::LocalServerRenderer::<Drawn>::with_props(props)
            .hydratable(false)
            .render();
        let html = self.tasks.block_on(&self.runtime, draw);
        Page { title, html }
    }
}

/// The texts of a page, in the order in which they stand.
pub fn texts(html: &str) -> Vec<String> {
    html.split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(_, text)| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}
