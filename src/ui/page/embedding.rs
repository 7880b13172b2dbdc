//! How to show the calculator on a page of one's own: for webmasters. It stands beside the
//! application; its script, `src/embed/builder.mjs`, writes the codes that are picked.

use super::beside::{Beside, beside};

/// The file's name beside the application's page.
pub const EMBEDDING: &str = "indlejring.html";

/// The prose, with places for what `tools/embed.mjs` knows: the codes for no choice at all, the
/// profiles that there are.
const CONTENT: &str = include_str!("../../i18n/embedding/da.html");

/// The page for those who embed, in the look of the application. `tools/embed.mjs` fills its places.
///
/// `page` is the application's, whose style sheet it uses.
///
/// # Errors
/// What is missing.
pub fn embedding(page: &str) -> Result<String, &'static str> {
    let of = Beside {
        language: "da",
        links: "\n    {links}",
        masthead: "",
        content: CONTENT,
        attributes: " {attributes}",
    };
    beside(page, &of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::interview::Entrance;

    fn offered(name: &str) -> Vec<&'static str> {
        CONTENT
            .split(&format!(r#"name="{name}" value=""#))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect()
    }

    #[test]
    fn every_entrance_and_every_language_can_be_picked() {
        let entrances = Entrance::ALL.map(Entrance::code);
        assert_eq!(offered("start"), [&[""][..], &entrances[..]].concat());
        // Danish is what comes without a choice.
        let languages = Language::ALL.map(Language::code);
        assert_eq!(offered("sprog"), [&[""][..], &languages[1..]].concat());
    }
}
