//! The style sheets keep to their tokens, and to what works in every direction of writing.

use std::fs;
use std::path::PathBuf;

use crate::golden::path;
use personlig_assistance::profile::colour::{
    Colour, DARK_GROUNDS, Grounds, HUNDREDTHS, LEAST, LIGHT_GROUNDS,
};

/// A frame grows with its page; a page that grew with its frame would never end.
const HEIGHT_OF_THE_WINDOW: &str = "in a frame the height of the window is the height of the page";

/// What a style sheet does not do, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("!important", "nothing could overrule it"),
    ("@import url", "nothing foreign is loaded"),
    ("url(", "nothing is loaded"),
    ("animation", "nothing moves"),
    ("transition", "nothing moves"),
    ("vh", HEIGHT_OF_THE_WINDOW),
    ("vb", HEIGHT_OF_THE_WINDOW),
    ("vmin", HEIGHT_OF_THE_WINDOW),
    ("vmax", HEIGHT_OF_THE_WINDOW),
    ("height: 100%", HEIGHT_OF_THE_WINDOW),
    ("block-size: 100%", HEIGHT_OF_THE_WINDOW),
    ("(height", HEIGHT_OF_THE_WINDOW),
    ("(min-height", HEIGHT_OF_THE_WINDOW),
    ("(max-height", HEIGHT_OF_THE_WINDOW),
    ("orientation", HEIGHT_OF_THE_WINDOW),
    ("outline: 0;", "the focus can be seen"),
];

/// Directions of the screen, where the direction of the text is meant.
const PHYSICAL: &[&str] = &[
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "text-align: left",
    "text-align: right",
    "float: left",
    "float: right",
    "min-width:",
    "max-width:",
    "min-height:",
    "max-height:",
];

fn sheets() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ["styles", "styles/components"] {
        for entry in fs::read_dir(path(folder)).expect("a folder") {
            let file = entry.expect("an entry").path();
            if file.extension().is_some_and(|extension| extension == "css") {
                let text = fs::read_to_string(&file).expect("a text");
                found.push((file, without_comments(&text)));
            }
        }
    }
    assert!(found.len() > 10, "the style sheets were not found");
    found
}

fn without_comments(css: &str) -> String {
    css.split("/*")
        .map(|part| part.split_once("*/").map_or(part, |(_, code)| code))
        .collect()
}

/// Looks at each line of each style sheet, and fails with what was found.
fn no_line(fault: impl Fn(&str, &str) -> Option<String>) {
    let mut faults = Vec::new();
    for (file, css) in sheets() {
        let name = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let found = css.lines().filter_map(|line| fault(&name, line.trim()));
        faults.extend(found.map(|fault| format!("{}: {fault}", file.display())));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    no_line(|name, line| {
        let value = line.split_once(": ").map_or("", |(_, value)| value);
        let is_colour = |word: &str| {
            word.starts_with('#')
                || ["rgb(", "hsl(", "white", "black", "red"]
                    .iter()
                    .any(|it| word.starts_with(it))
        };
        let tokens = name == "tokens.css" || (name == "print.css" && line.starts_with("--"));
        (!tokens && value.split(' ').any(is_colour)).then(|| line.to_owned())
    });
}

#[test]
fn every_token_that_is_used_is_there() {
    let all: String = sheets().into_iter().map(|(_, css)| css).collect();
    for used in all.split("var(").skip(1) {
        let end = used.find([')', ',']).expect("it ends");
        let (name, rest) = used.split_at(end);
        // A profile may set a colour of its own; what stands behind the comma is used otherwise.
        let own = name.starts_with("--own-") && rest.starts_with(',');
        assert!(
            own || all.contains(&format!("{name}:")),
            "{name} is nowhere set"
        );
    }
}

#[test]
fn nothing_forbidden_and_no_side_of_the_screen_is_named() {
    no_line(|_, line| {
        let physical = PHYSICAL
            .iter()
            .find(|it| line.starts_with(**it))
            .map(|it| format!("{it} is a side of the screen"));
        let forbidden = FORBIDDEN
            .iter()
            .find(|(it, _)| line.contains(it))
            .map(|(it, why)| format!("{it}: {why}"));
        physical.or(forbidden)
    });
}

#[test]
fn no_selector_names_an_id() {
    no_line(|_, line| (line.contains('#') && line.ends_with(['{', ','])).then(|| line.to_owned()));
}

#[test]
fn every_sheet_is_in_the_list_and_belongs_to_a_view() {
    let list = fs::read_to_string(path("styles/main.css")).expect("the list");
    for (file, _) in sheets() {
        let name = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if name == "main.css" {
            continue;
        }
        assert_eq!(
            list.split(['"', '/']).filter(|part| *part == name).count(),
            1,
            "{name} in main.css"
        );
        if file
            .parent()
            .is_some_and(|folder| folder.ends_with("components"))
        {
            let view = name.replace(".css", ".rs");
            let there = ["element", "form", "page"]
                .iter()
                .any(|room| path(&format!("src/ui/{room}/{view}")).exists());
            assert!(there, "no view is called {view}");
        }
    }
}

/// What a token of `tokens.css` is by itself in the light (the first colour that it names) or in the dark
/// (the last), where no profile sets another.
fn token(dark: bool, name: &str) -> Colour {
    let css = fs::read_to_string(path("styles/tokens.css")).expect("the tokens");
    let value = css
        .lines()
        .find_map(|line| line.trim().strip_prefix(&format!("--{name}: ")))
        .expect(name);
    let mut colours = value.split('#').skip(1);
    let found = if dark { colours.last() } else { colours.next() };
    let digits: String = found
        .expect("a colour")
        .chars()
        .take_while(char::is_ascii_hexdigit)
        .collect();
    let full = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits
    };
    Colour::read(&format!("#{full}")).expect(name)
}

#[test]
fn a_profile_is_held_to_the_grounds_of_the_page_and_so_is_the_page_itself() {
    for (dark, grounds) in [(false, LIGHT_GROUNDS), (true, DARK_GROUNDS)] {
        let Grounds {
            paper,
            raised,
            tint,
        } = grounds;
        assert_eq!(token(dark, "paper"), paper);
        assert_eq!(token(dark, "raised"), raised);
        assert_eq!(token(dark, "tint"), tint);
        for text in ["accent", "ink", "soft"] {
            for ground in [paper, raised, tint] {
                let contrast = token(dark, text).contrast(ground);
                assert!(
                    contrast >= LEAST * HUNDREDTHS,
                    "{text} on {ground}: {contrast}"
                );
            }
        }
        let on_accent = token(dark, "on-accent").contrast(token(dark, "accent"));
        assert!(
            on_accent >= LEAST * HUNDREDTHS,
            "on the accent: {on_accent}"
        );
    }
}
