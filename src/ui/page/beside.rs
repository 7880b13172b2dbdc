//! A page of text beside the application, in the look of the application. It needs no script.

use std::error::Error;

use crate::i18n::beside as prose;
use crate::i18n::language::{Beside, Language};
use crate::i18n::{DANISH, Label};

/// The page in a language. `application` is the application's page, whose style sheet it uses.
///
/// # Errors
/// What is wrong with the records of the tests.
pub fn beside(
    application: &str,
    which: Beside,
    language: Language,
) -> Result<String, Box<dyn Error>> {
    let text = prose::to_html(which, language)?;
    let title = text
        .split_once("<h1>")
        .and_then(|(_, rest)| Some(rest.split_once("</h1>")?.0))
        .ok_or("the text has no title")?;
    let name = DANISH.label(Label::Name);
    let code = language.code();
    let (links, week) = (head_links(application), week(application)?);
    let others = others(which, language);
    Ok(format!(
        r#"<!doctype html>
<html lang="{code}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title} – {name}</title>
    <meta name="color-scheme" content="light dark">
    {links}
  </head>
  <body>
    <div class="site">
      <header class="masthead">
        {week}
        <p lang="da"><a href="./">{name}</a></p>
        <nav class="languages" lang="da" aria-label="{languages}">
          {others}
        </nav>
      </header>
      <main class="step beside">
{text}      </main>
    </div>
  </body>
</html>
"#,
        languages = DANISH.label(Label::Language),
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

/// The links to the other languages.
fn others(which: Beside, language: Language) -> String {
    Language::ALL
        .map(|other| {
            let current = if other == language {
                r#" aria-current="page""#
            } else {
                ""
            };
            format!(
                r#"<a class="language" lang="{}" href="{}"{current}>{}</a>"#,
                other.code(),
                which.address(other),
                other.name()
            )
        })
        .join("\n          ")
}
