//! A page of text beside the application. It needs no script.

use std::error::Error;

use super::beside::{Layout, beside};
use crate::i18n::beside::to_html;
use crate::i18n::language::{Beside, Language};
use crate::i18n::{DANISH, Label};

/// The page in a language. `application` is the application's page, whose style sheet it uses.
///
/// # Errors
/// What is wrong with the records of the tests.
pub fn text_page(
    application: &str,
    which: Beside,
    language: Language,
) -> Result<String, Box<dyn Error>> {
    let masthead = format!(
        r#"
        <nav class="languages" lang="da" aria-label="{}">
          {}
        </nav>"#,
        DANISH.label(Label::Language),
        others(which, language)
    );
    let of = Layout {
        language: language.code(),
        links: "",
        masthead: &masthead,
        content: &to_html(which, language)?,
        attributes: "",
    };
    Ok(beside(application, &of)?)
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
