//! Writes the first view into the built `index.html`, so that people read it before, and
//! without, any script. The browser's application then takes it over.

use std::error::Error;
use std::{env, fs};

use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::{Danish, ShellCatalogue, start_page};
use personlig_assistance::interview::Interview;
use personlig_assistance::ui::{App, Shell, markup};
use yew::LocalServerRenderer;

/// The places in `index.html` that are written into.
const TITLE: &str = "<title></title>";
const DESCRIPTION: &str = r#"content="""#;
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
    let title = start_page(&Interview::new(Date::MIN), &Danish).tab_title;
    let description = Danish.shell().description;
    let written = [
        (TITLE, format!("<title>{title}</title>")),
        (DESCRIPTION, format!(r#"content="{description}""#)),
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
    fs::write(&path, page)?;
    Ok(())
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
