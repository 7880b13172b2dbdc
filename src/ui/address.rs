//! What an address asks for behind its `#`, which a browser sends to nobody: `#borger`, `#sprog=en`,
//! `#borger&sprog=en`. Links to the calculator are made so, and frames of other pages.

use crate::i18n::Language;
use crate::interview::Entrance;

/// What the key of a language is.
const LANGUAGE: &str = "sprog=";

/// Where somebody comes in, and in which language; each where the address names one that there is.
/// Whatever else stands there is left aside.
pub fn read(fragment: &str) -> (Option<Entrance>, Option<Language>) {
    let mut asked = (None, None);
    for part in fragment.split('&') {
        if let Some(code) = part.strip_prefix(LANGUAGE) {
            asked.1 = asked.1.or(Language::from_code(code));
        } else {
            asked.0 = asked.0.or(Entrance::from_code(part));
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Door;

    const CITIZEN: Option<Entrance> = Some(Entrance::Door(Door::Citizen));

    #[test]
    fn every_entrance_and_language_can_be_asked_for_alone_and_together() {
        for entrance in Entrance::ALL {
            assert_eq!(read(entrance.code()), (Some(entrance), None));
            for language in Language::ALL {
                let (door, code) = (entrance.code(), language.code());
                let both = (Some(entrance), Some(language));
                assert_eq!(read(&format!("sprog={code}")), (None, Some(language)));
                assert_eq!(read(&format!("{door}&sprog={code}&tema=moerk")), both);
                assert_eq!(read(&format!("sprog={code}&{door}")), both);
            }
        }
    }

    #[test]
    fn what_nobody_knows_is_left_aside() {
        for nothing in [
            "",
            "&",
            "=",
            "sprog=",
            "sprog=sv",
            "Borger",
            "main",
            "&&sprog",
            "tema=moerk",
        ] {
            assert_eq!(read(nothing), (None, None), "{nothing}");
        }
        assert_eq!(read("x=1&borger&sprog=xx"), (CITIZEN, None));
        assert_eq!(read("borger&refusion"), (CITIZEN, None), "the first holds");
        assert_eq!(
            read("xx&sprog=xx&sprog=en"),
            (None, Some(Language::English))
        );
    }
}
