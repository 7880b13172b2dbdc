//! What has been tested for everybody's use, and what has not. It stands beside the application, and
//! needs no script.

use std::error::Error;

use super::beside::{Beside, beside};
use crate::i18n::statement as prose;
use crate::i18n::{DANISH, Label, Language};

/// The accessibility statement, in the look of the page.
///
/// `page` is the application's, whose style sheet it uses.
///
/// # Errors
/// What is wrong with the records of the tests.
pub fn statement(page: &str, language: Language) -> Result<String, Box<dyn Error>> {
    let masthead = format!(
        r#"
        <nav class="languages" lang="da" aria-label="{}">
          {}
        </nav>"#,
        DANISH.label(Label::Language),
        others(language)
    );
    let of = Beside {
        language: language.code(),
        links: "",
        masthead: &masthead,
        content: &prose::to_html(language)?,
        attributes: "",
    };
    Ok(beside(page, &of)?)
}

/// The links to the other languages.
fn others(language: Language) -> String {
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
                other.statement(),
                other.name()
            )
        })
        .join("\n          ")
}
