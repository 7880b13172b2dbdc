//! The walls between the rooms, and the sizes and habits of the code.

use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms it may import from. Rooms inside the law have walls of their own.
const WALLS: &[(&str, &[&str])] = &[
    ("domain/quantity", &[]),
    ("domain/law", &["domain/quantity"]),
    ("domain/facts", &["domain/quantity", "domain/law"]),
    ("domain/trace", &["domain/quantity", "domain/rules"]),
    (
        "domain/rules",
        &[
            "domain/quantity",
            "domain/law",
            "domain/facts",
            "domain/trace",
        ],
    ),
    (
        "domain/assessment",
        &[
            "domain/quantity",
            "domain/law",
            "domain/facts",
            "domain/rules",
            "domain/trace",
        ],
    ),
    (
        "domain/settlement",
        &[
            "domain/quantity",
            "domain/law",
            "domain/facts",
            "domain/rules",
            "domain/trace",
            "domain/assessment",
        ],
    ),
    ("domain/worksheet", &["domain/quantity", "domain/law"]),
    ("casefile", &["domain"]),
    ("profile", &["domain", "casefile"]),
    ("interview", &["domain", "casefile", "profile"]),
    ("i18n", &["domain", "interview", "casefile", "profile"]),
    ("platform", &["domain"]),
    (
        "ui",
        &[
            "domain",
            "interview",
            "casefile",
            "profile",
            "i18n",
            "platform",
        ],
    ),
    (
        "cli",
        &["domain", "interview", "casefile", "profile", "i18n"],
    ),
];

/// The rooms that know no browser and no clock.
const PURE: &[&str] = &["domain", "interview", "casefile", "profile", "i18n"];

/// Tables of the law, and texts, may be as long as what they hold.
const LONG_BY_NATURE: &[&str] = &["domain/rules/id.rs", "domain/law/parameters.rs"];

struct Source {
    /// The path below `src`, with forward slashes.
    path: String,
    /// The file without its test module.
    code: String,
    lines: usize,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root(), &mut found);
    assert!(found.len() > 100, "the sources were not found");
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a readable file");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let below = path.strip_prefix(root()).expect("a path below src");
            found.push(Source {
                path: below.to_string_lossy().replace('\\', "/"),
                lines: code.lines().count(),
                code: code.to_owned(),
            });
        }
    }
}

fn fail_with(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The line without its comment.
fn without_comment(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

fn code_lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source
        .code
        .lines()
        .enumerate()
        .map(|(number, line)| (number + 1, without_comment(line)))
}

/// The rooms named after `crate::` in the code, brace groups and `domain::…` included.
fn imported_rooms(code: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for (start, _) in code.match_indices("crate::") {
        names(&code[start + "crate::".len()..], "", &mut rooms);
    }
    rooms
}

fn names(rest: &str, prefix: &str, rooms: &mut Vec<String>) {
    if let Some(group) = rest.strip_prefix('{') {
        let mut depth = 0_i32;
        let mut item_start = 0;
        for (place, sign) in group.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    names(group[item_start..place].trim(), prefix, rooms);
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    names(group[item_start..place].trim(), prefix, rooms);
                    item_start = place + 1;
                }
                _ => {}
            }
        }
        return;
    }
    let end = rest
        .find(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .unwrap_or(rest.len());
    let name = &rest[..end];
    if name == "domain"
        && prefix.is_empty()
        && let Some(inner) = rest[end..].strip_prefix("::")
    {
        return names(inner, "domain/", rooms);
    }
    if !name.is_empty() {
        rooms.push(format!("{prefix}{name}"));
    }
}

fn room_of(path: &str) -> Option<&'static str> {
    let without_extension = path.trim_end_matches(".rs");
    WALLS
        .iter()
        .map(|(room, _)| *room)
        .find(|room| without_extension == *room || path.starts_with(&format!("{room}/")))
}

fn is_allowed(room: &str, imported: &str) -> bool {
    let allowed = WALLS
        .iter()
        .find(|(name, _)| *name == room)
        .map_or(&[][..], |(_, rooms)| rooms);
    imported == room
        || allowed
            .iter()
            .any(|name| imported == *name || imported.starts_with(&format!("{name}/")))
}

/// The file a name in the same folder tree is meant by: `super::super::x` climbs two rooms.
fn climbs(path: &str, line: &str) -> Option<String> {
    let ups = line.matches("super::").count();
    let is_folder_module = path.ends_with("/mod.rs");
    let mut folders: Vec<&str> = path
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .split('/')
        .collect();
    let depth = folders.len();
    let rest = line.rsplit("super::").next()?;
    let name: String = rest
        .chars()
        .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
        .collect();
    if ups == 0 || ups > depth {
        return None;
    }
    let _ = is_folder_module;
    folders.truncate(depth - ups);
    folders.push(&name);
    Some(folders.join("/"))
}

#[test]
fn no_room_imports_from_a_room_behind_a_wall() {
    let mut faults = Vec::new();
    for source in sources() {
        let Some(room) = room_of(&source.path) else {
            continue;
        };
        let code: String = code_lines(&source)
            .map(|(_, line)| format!("{line}\n"))
            .collect();
        let by_crate = imported_rooms(&code);
        let by_super = code
            .lines()
            .filter(|line| line.contains("super::"))
            .filter_map(|line| climbs(&source.path, line));
        for imported in by_crate.into_iter().chain(by_super) {
            let imported_room = room_of(&format!("{imported}.rs"))
                .unwrap_or(&imported)
                .to_owned();
            let is_room = WALLS
                .iter()
                .any(|(name, _)| *name == imported_room || *name == imported);
            if is_room && !is_allowed(room, &imported_room) {
                faults.push(format!(
                    "src/{}: {room} may not import from {imported_room}",
                    source.path
                ));
            }
        }
    }
    fail_with(&faults);
}

#[test]
fn the_wall_test_sees_every_way_of_importing() {
    let rooms = |code| imported_rooms(code);
    assert_eq!(rooms("use crate::ui::App;"), ["ui"]);
    assert_eq!(rooms("use crate::{ui, i18n::page};"), ["ui", "i18n"]);
    assert_eq!(
        rooms("use crate::domain::{law, rules::{Rule, RuleId}};"),
        ["domain/law", "domain/rules"]
    );
    assert_eq!(
        climbs("domain/law/schedule.rs", "use super::super::rules::Rule;").as_deref(),
        Some("domain/rules")
    );
    assert!(!is_allowed("domain/law", "domain/rules"));
    assert!(is_allowed("interview", "domain/rules"));
    assert!(!is_allowed("interview", "i18n"));
}

#[test]
fn files_stay_small_enough_to_read() {
    let mut faults = Vec::new();
    let mut sizes = Vec::new();
    for source in sources() {
        sizes.push(source.lines);
        let text =
            source.path.starts_with("i18n/") || LONG_BY_NATURE.contains(&source.path.as_str());
        if source.lines > 400 && !text {
            faults.push(format!("src/{} has {} lines", source.path, source.lines));
        }
    }
    sizes.sort_unstable();
    let median = sizes[sizes.len() / 2];
    if median > 150 {
        faults.push(format!("half of the files have more than {median} lines"));
    }
    fail_with(&faults);
}

#[test]
fn functions_stay_short_enough_to_see() {
    let mut faults = Vec::new();
    let (mut all, mut long) = (0_usize, 0_usize);
    for source in sources() {
        // One line per rule, word or value: a table, written as a function.
        let table = source.path.starts_with("i18n/")
            || [
                "domain/rules/id.rs",
                "domain/rules/lookup.rs",
                "domain/law/source.rs",
                "domain/facts/",
                "domain/assessment/codes.rs",
            ]
            .iter()
            .any(|path| source.path.starts_with(path));
        if table {
            continue;
        }
        for (name, length) in functions(&source.code) {
            all += 1;
            long += usize::from(length > 40);
            if length > 60 {
                faults.push(format!(
                    "src/{}: {name} has {length} lines, at most 60",
                    source.path
                ));
            }
        }
    }
    assert!(all > 300, "the functions were not found");
    if long * 20 > all {
        faults.push(format!(
            "{long} of {all} functions have more than 40 lines: more than one in twenty"
        ));
    }
    fail_with(&faults);
}

/// The functions of a file with their lengths in lines, found by their indentation.
fn functions(code: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = code.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let text = line.trim_start();
        let is_function = [
            "fn ",
            "pub fn ",
            "pub(super) fn ",
            "const fn ",
            "pub const fn ",
            "pub(super) const fn ",
        ]
        .iter()
        .any(|prefix| text.starts_with(prefix));
        if !is_function {
            continue;
        }
        let indent = line.len() - text.len();
        let closing = format!("{}}}", " ".repeat(indent));
        let length = lines[start..]
            .iter()
            .position(|line| *line == closing)
            .unwrap_or(0);
        let name = text
            .split("fn ")
            .nth(1)
            .and_then(|rest| rest.split(['(', '<']).next());
        found.push((name.unwrap_or_default().to_owned(), length + 1));
    }
    found
}

#[test]
fn nothing_in_the_program_gives_up_on_a_user() {
    let forbidden = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "todo!(",
        "unimplemented!(",
        "unreachable!(",
        "unwrap_or_default() // fact",
    ];
    let mut faults = Vec::new();
    for source in sources() {
        for (number, line) in code_lines(&source) {
            for word in forbidden.iter().filter(|word| line.contains(**word)) {
                faults.push(format!("src/{}:{number}: {word}", source.path));
            }
        }
    }
    fail_with(&faults);
}

#[test]
fn the_pure_rooms_have_no_floats_no_clock_and_no_browser() {
    let forbidden = [
        "f64",
        "f32",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "SystemTime",
        "Local::now",
        "Utc::now",
    ];
    let mut faults = Vec::new();
    for source in sources() {
        if !PURE
            .iter()
            .any(|room| source.path.starts_with(&format!("{room}/")))
        {
            continue;
        }
        for (number, line) in code_lines(&source) {
            let words: Vec<&str> = line
                .split(|sign: char| !sign.is_alphanumeric() && sign != '_' && sign != ':')
                .collect();
            for word in &words {
                if forbidden
                    .iter()
                    .any(|name| word == name || word.starts_with(&format!("{name}::")))
                {
                    faults.push(format!("src/{}:{number}: {word}", source.path));
                }
            }
        }
    }
    fail_with(&faults);
}

#[test]
fn only_the_platform_touches_the_browser() {
    let mut faults = Vec::new();
    for source in sources() {
        let may = source.path.starts_with("platform/");
        for (number, line) in code_lines(&source) {
            // Event types name the element that an event came from; they give no power.
            let power = [
                "web_sys::window",
                "gloo::utils::window",
                "document()",
                "js_sys::eval",
                "local_storage",
                "session_storage",
            ];
            if !may && power.iter().any(|name| line.contains(name)) {
                faults.push(format!("src/{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    fail_with(&faults);
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.code.starts_with("//!"))
        .map(|source| {
            format!(
                "src/{} does not begin with a sentence about itself",
                source.path
            )
        })
        .collect();
    fail_with(&silent);
}

#[test]
fn the_pages_hold_no_words_numbers_or_styles_of_their_own() {
    let mut faults = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| source.path.starts_with("ui/"))
    {
        for (number, line) in code_lines(source) {
            let text = line.trim();
            let literal_text = text.contains("{ \"") && text.chars().any(char::is_alphabetic);
            let styled = text.contains("style=")
                || text.contains("from_html_unchecked")
                || text.contains("VRaw");
            if literal_text || styled {
                faults.push(format!("src/{}:{number}: {text}", source.path));
            }
        }
    }
    fail_with(&faults);
}

#[test]
fn the_project_speaks_of_itself_alone() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own_path = repository.to_string_lossy().into_owned();
    let mut faults = Vec::new();
    for folder in ["src", "tests", "docs", "tools", "styles", "deploy"] {
        visit_texts(&repository.join(folder), &mut |path, text| {
            if text.contains(&own_path) && own_path.len() > 3 {
                faults.push(format!("{} names a path of this machine", path.display()));
            }
            for word in ["TODO", "FIXME", "XXX"] {
                if text.contains(word) && !path.ends_with("tests/suite/architecture.rs") {
                    faults.push(format!("{}: {word}", path.display()));
                }
            }
        });
    }
    fail_with(&faults);
}

fn visit_texts(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            if name != "node_modules" && name != "output" {
                visit_texts(&path, look);
            }
        } else if !path.ends_with("package-lock.json")
            && let Ok(text) = fs::read_to_string(&path)
        {
            look(&path, &text);
        }
    }
}
