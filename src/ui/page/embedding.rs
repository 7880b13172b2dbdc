//! How to show the calculator on a page of one's own: for webmasters. It stands beside the
//! application; its script, `src/embed/builder.mjs`, writes the codes that are picked.

use super::beside::{Layout, beside};
use crate::i18n::{DANISH, Label, Language};

/// The page in a language.
#[derive(Clone, Copy, Debug)]
pub struct Embedding {
    /// The file's name beside the application's page.
    pub name: &'static str,
    language: Language,
    /// The prose, with places for what `tools/embed.mjs` knows: the codes for no choice at all, the
    /// profiles that there are.
    content: &'static str,
}

impl Embedding {
    /// The page in every language that it has.
    pub const ALL: [Self; 2] = [
        Self {
            name: "indlejring.html",
            language: Language::Danish,
            content: include_str!("../../i18n/embedding/da.html"),
        },
        Self {
            name: "indlejring-en.html",
            language: Language::English,
            content: include_str!("../../i18n/embedding/en.html"),
        },
    ];

    /// The page in the look of the application. `tools/embed.mjs` fills its places.
    ///
    /// `page` is the application's, whose style sheet it uses.
    ///
    /// # Errors
    /// What is missing.
    pub fn html(self, page: &str) -> Result<String, &'static str> {
        let masthead = format!(
            r#"
        <nav class="languages" lang="da" aria-label="{}">
          {}
        </nav>"#,
            DANISH.label(Label::Language),
            Self::ALL.map(|other| self.link(other)).join("\n          ")
        );
        let of = Layout {
            language: self.language.code(),
            links: "\n    {links}",
            masthead: &masthead,
            content: self.content,
            attributes: " {attributes}",
        };
        beside(page, &of)
    }

    fn link(self, other: Self) -> String {
        let current = if other.name == self.name {
            r#" aria-current="page""#
        } else {
            ""
        };
        let (name, code) = (other.language.name(), other.language.code());
        let file = other.name;
        format!(r#"<a class="language" lang="{code}" href="./{file}"{current}>{name}</a>"#)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Entrance;

    fn named(content: &'static str, attribute: &str) -> Vec<&'static str> {
        content
            .split(&format!(r#"{attribute}=""#))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect()
    }

    #[test]
    fn every_entrance_and_every_language_can_be_picked() {
        let entrances = Entrance::ALL.map(Entrance::code);
        // Danish is what comes without a choice.
        let languages = Language::ALL.map(Language::code);
        for Embedding { content, name, .. } in Embedding::ALL {
            let offered = |of| named(content, &format!(r#"name="{of}" value"#));
            assert_eq!(
                offered("start"),
                [&[""][..], &entrances[..]].concat(),
                "{name}"
            );
            assert_eq!(
                offered("sprog"),
                [&[""][..], &languages[1..]].concat(),
                "{name}"
            );
        }
    }

    #[test]
    fn the_languages_have_the_same_parts() {
        let [danish, english] = Embedding::ALL.map(|page| page.content);
        for attribute in ["id", "name", "data-word", "data-copies", "aria-labelledby"] {
            assert_eq!(
                named(danish, attribute),
                named(english, attribute),
                "{attribute}"
            );
        }
    }
}
