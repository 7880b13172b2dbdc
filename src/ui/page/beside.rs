//! The pages that stand beside the application, in its look: written when the site is built.

use crate::i18n::{DANISH, Label};

/// What is on such a page.
pub(super) struct Layout<'a> {
    /// The code of its language.
    pub language: &'a str,
    /// What it needs beside the style sheet and the icon.
    pub links: &'a str,
    /// What stands in its head beside the name.
    pub masthead: &'a str,
    /// The content; its first heading is the title of the page.
    pub content: &'a str,
    /// More attributes of the content's element.
    pub attributes: &'a str,
}

/// The whole page. `page` is the application's, whose style sheet it uses.
///
/// # Errors
/// What is missing.
pub(super) fn beside(page: &str, of: &Layout<'_>) -> Result<String, &'static str> {
    let Layout {
        language,
        links,
        masthead,
        content,
        attributes,
    } = of;
    let title = content
        .split_once("<h1>")
        .and_then(|(_, rest)| Some(rest.split_once("</h1>")?.0))
        .ok_or("the page has no title")?;
    let name = DANISH.label(Label::Name);
    let (own, week) = (head_links(page), week(page)?);
    Ok(format!(
        r#"<!doctype html>
<html lang="{language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title} – {name}</title>
    <meta name="color-scheme" content="light dark">
    {own}{links}
  </head>
  <body>
    <div class="site">
      <header class="masthead">
        {week}
        <p lang="da"><a href="./">{name}</a></p>{masthead}
      </header>
      <main class="step beside"{attributes}>
{content}      </main>
    </div>
  </body>
</html>
"#
    ))
}

/// The style sheet and the icon.
fn head_links(page: &str) -> String {
    page.lines()
        .filter(|line| line.contains(r#"rel="stylesheet""#) || line.contains(r#"rel="icon""#))
        .map(str::trim)
        .collect::<Vec<_>>()
        .join("\n    ")
}

/// The drawing at the top of every page.
fn week(page: &str) -> Result<String, &'static str> {
    page.split_once("<svg")
        .and_then(|(_, rest)| rest.split_once("</svg>"))
        .map(|(rest, _)| format!("<svg{rest}</svg>"))
        .ok_or("the page has no week at its top")
}
