//! Writes the first view into the built `index.html`, so that people read it before, and
//! without, any script. The browser's application then takes it over.

use std::error::Error;
use std::{env, fs};

use personlig_assistance::ui::{App, markup};
use yew::LocalServerRenderer;

/// The empty element in `index.html` that the view goes into.
const CONTAINER: &str = r#"<div id="app"></div>"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: prerender INDEX_HTML")?;
    let page = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;

    let tasks = tokio::task::LocalSet::new();
    let view = tasks
        .run_until(LocalServerRenderer::<App>::new().render())
        .await;
    let view = without_type_names(&view);

    let (before, after) = page
        .split_once(CONTAINER)
        .ok_or_else(|| format!("{path} has no {CONTAINER}"))?;
    let attribute = markup::ATTRIBUTE;
    let fingerprint = markup::fingerprint(&view);
    let page = format!(r#"{before}<div id="app" {attribute}="{fingerprint}">{view}</div>{after}"#);
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
