//! Writes the first view into the built `index.html`, so that people read it before, and
//! without, any script. The browser's application then takes it over.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::language::{Beside, Language, key};
use personlig_assistance::i18n::{DANISH, start_page, translations};
use personlig_assistance::interview::Interview;
use personlig_assistance::ui::{App, Embedding, Shell, markup, text_page};
use yew::LocalServerRenderer;

/// The places in `index.html` that are written into.
const TITLE: &str = "<title></title>";
const DESCRIPTION: &str = r#"content="""#;
const WORDS: &str = r#"<meta name="words">"#;
const APP: &str = r#"<div id="app"></div>"#;
const SHELL: &str = r#"<div id="shell"></div>"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: prerender INDEX_HTML")?;
    let mut page = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;

    let tasks = tokio::task::LocalSet::new();
    let (view, shell) = tasks
        .run_until(async {
            let view = LocalServerRenderer::<App>::new().render().await;
            let shell = LocalServerRenderer::<Shell>::new().hydratable(false);
            (without_type_names(&view), shell.render().await)
        })
        .await;
    let (attribute, fingerprint) = (markup::ATTRIBUTE, markup::fingerprint(&view));
    // The start page shows no day of its own.
    let title = start_page(&Interview::new(Date::MIN), &DANISH).tab_title;
    let description = DANISH.shell().description;
    let written = [
        (TITLE, format!("<title>{title}</title>")),
        (DESCRIPTION, format!(r#"content="{description}""#)),
        (WORDS, words(&path)?),
        (
            APP,
            format!(r#"<div id="app" {attribute}="{fingerprint}">{view}</div>"#),
        ),
        (SHELL, shell),
    ];
    for (place, text) in written {
        if page.matches(place).count() != 1 {
            return Err(format!("{path} has not one {place}").into());
        }
        page = page.replace(place, &text);
    }
    for which in Beside::ALL {
        for language in Language::ALL {
            let name = which.address(language).trim_start_matches("./");
            let file = Path::new(&path).with_file_name(name);
            fs::write(file, text_page(&page, which, language)?)?;
        }
    }
    for embedding in Embedding::ALL {
        let file = Path::new(&path).with_file_name(embedding.name);
        fs::write(file, embedding.html(&page)?)?;
    }
    fs::write(&path, page)?;
    Ok(())
}

/// Writes the texts of the languages beside the page, under names that carry a hash, and says where
/// they are.
fn words(page: &str) -> Result<String, Box<dyn Error>> {
    let site = Path::new(page).parent().ok_or("the page is in no folder")?;
    let mut said = Vec::new();
    for language in Language::ALL {
        let (code, lines) = (language.code(), translations::lines(language));
        let name = format!("words-{code}-{:08x}.txt", key(&lines));
        fs::write(site.join(&name), lines)?;
        said.push(format!(r#"<meta name="words-{code}" content="./{name}">"#));
    }
    Ok(said.join("\n    "))
}

/// Hydration looks for comments around each component. A debug build writes the component's
/// type into them, which is long, and of no use there.
fn without_type_names(view: &str) -> String {
    let mut short = String::with_capacity(view.len());
    let mut rest = view;
    while let Some((before, tail)) = ["<!--<[", "<!--</["]
        .into_iter()
        .filter_map(|mark| Some(rest.split_at(rest.find(mark)? + mark.len())))
        .min_by_key(|(before, _)| before.len())
    {
        short.push_str(before);
        rest = tail
            .find("]>-->")
            .and_then(|end| tail.get(end..))
            .unwrap_or(tail);
    }
    short.push_str(rest);
    short
}
