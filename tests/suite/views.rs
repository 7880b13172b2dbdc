//! Every kind of page as it is rendered: that it can be read, heard and used by everybody.

mod markup;
mod walk;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::account;
use markup::{Element, Node, parse};
use personlig_assistance::domain::facts::FactId;
use personlig_assistance::i18n::language::{Language, Translation};
use personlig_assistance::i18n::{DANISH, account_page};
use personlig_assistance::interview::organisation::OrganisationPage;
use personlig_assistance::interview::worksheet::WorksheetPage;
use personlig_assistance::interview::{Event, Field, GrantChange, Interview, Paper, Place};
use personlig_assistance::ui::{Arrived, Code, Speech, show};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct PageProps {
    interview: Interview,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let mut arrived = Arrived {
        pages: Code::Here,
        files: Code::Here,
        ..Arrived::default()
    };
    arrived
        .languages
        .add(Language::Danish, Some(Translation::EMPTY));
    show(
        &props.interview,
        0,
        &arrived,
        Speech::Silent,
        &Callback::noop(),
    )
    .view
}

/// A page with its markup.
struct Rendered {
    interview: Interview,
    html: String,
}

/// Every page of the walk, rendered once for all the tests.
fn rendered() -> &'static [Rendered] {
    static PAGES: OnceLock<Vec<Rendered>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let tasks = tokio::task::LocalSet::new();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        let render = |interview: Interview| {
            let html = tasks.block_on(&runtime, render(&interview));
            Rendered { interview, html }
        };
        walk::pages().into_iter().map(render).collect()
    })
}

async fn render(interview: &Interview) -> String {
    let props = PageProps {
        interview: interview.clone(),
    };
    yew::LocalServerRenderer::<Page>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

/// Has every page looked at, and fails with what was found.
fn no_page(fault: impl Fn(&Interview, &Element) -> Vec<String>) {
    let found: BTreeSet<String> = rendered()
        .iter()
        .flat_map(|page| {
            let place = page.interview.place();
            fault(&page.interview, &parse(&page.html))
                .into_iter()
                .map(move |fault| format!("{place:?}: {fault}"))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_walk_sees_every_question_and_every_kind_of_page() {
    let pages = walk::pages();
    let seen = walk::questions(&pages);
    let missed: Vec<FactId> = FactId::ALL
        .into_iter()
        .filter(|fact| !seen.contains(fact))
        .collect();
    assert!(missed.is_empty(), "no page asks for {missed:?}");
    for place in [
        Place::Start,
        Place::Review,
        Place::Result,
        Place::MeetingSheet,
        Place::Settlement,
        Place::Scenarios,
        Place::Report,
        Place::CaseFile,
        Place::Worksheet(WorksheetPage::Amount(0)),
        Place::Worksheet(WorksheetPage::Sum),
        Place::Organisation(OrganisationPage::HelperPart(1)),
        Place::Organisation(OrganisationPage::Person(1)),
        Place::Organisation(OrganisationPage::Sum),
        Place::Paper(Paper::Application),
        Place::Paper(Paper::RefundRequest),
        Place::Paper(Paper::Grant),
        Place::Paper(Paper::Complaint),
        Place::Changes,
        Place::Paper(Paper::Change(GrantChange::Job)),
    ] {
        assert!(pages.iter().any(|page| page.place() == place), "{place:?}");
    }
    assert!(pages.iter().any(|page| !page.errors().is_empty()));
    assert!(pages.iter().any(|page| page.notice().is_some()));
    assert!(pages.iter().any(|page| page.refused().is_some()));
    assert!(pages.iter().any(|page| !page.conflicts().is_empty()));
}

#[test]
fn a_heading_stays_while_something_is_picked_or_typed() {
    let mut picked = 0;
    for here in walk::pages() {
        let Place::Account(page) = here.place() else {
            continue;
        };
        let title = |here: &Interview| account_page(here, page, &DANISH).title;
        for choice in 0..4 {
            let mut choose = |below: usize| choice % below;
            for event in account::events(&here, page, &mut choose) {
                assert_eq!(
                    title(&here.apply(&event)),
                    title(&here),
                    "{page:?} {event:?}"
                );
                picked += 1;
            }
        }
    }
    assert!(picked > 100, "{picked}");
}

#[test]
fn a_text_is_alone_in_its_element() {
    no_page(|_, page| {
        let is_text = |node: &Node| matches!(node, Node::Text(_));
        page.all()
            .into_iter()
            .filter(|at| at.children.len() > 1 && at.children.iter().any(is_text))
            .map(|at| format!("<{}> holds a text beside others: {}", at.tag, at.text()))
            .collect()
    });
}

#[test]
fn there_is_one_heading_of_the_first_level_and_none_is_skipped() {
    no_page(|_, page| {
        let headings = page.named(&["h1", "h2", "h3", "h4", "h5", "h6"]);
        let levels: Vec<u32> = headings
            .iter()
            .filter_map(|at| at.tag[1..].parse().ok())
            .collect();
        let mut faults = Vec::new();
        if levels.iter().filter(|level| **level == 1).count() != 1 {
            faults.push(format!("h1: {levels:?}"));
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            faults.push(format!("a level is skipped: {levels:?}"));
        }
        faults.extend(
            headings
                .iter()
                .filter(|at| at.text().is_empty())
                .map(|at| at.tag.clone()),
        );
        let title = page.by_id("heading");
        if title.is_none_or(|at| at.tag != "h1" || at.get("tabindex") != Some("-1")) {
            faults.push("the h1 can't take the focus".to_owned());
        }
        faults
    });
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    no_page(|_, page| {
        let ids: Vec<&str> = page.all().iter().filter_map(|at| at.get("id")).collect();
        let unique: BTreeSet<&&str> = ids.iter().collect();
        let mut faults = Vec::new();
        if unique.len() != ids.len() {
            faults.push(format!("ids: {ids:?}"));
        }
        for at in page.all() {
            let references = ["for", "aria-labelledby", "aria-describedby"];
            let named = references
                .into_iter()
                .filter_map(|name| at.get(name))
                .flat_map(str::split_whitespace);
            let fragment = at.get("href").and_then(|address| address.strip_prefix('#'));
            for id in named.chain(fragment).filter(|id| !ids.contains(id)) {
                faults.push(format!("<{}> refers to #{id}", at.tag));
            }
        }
        faults
    });
}

/// Whether something that can be used has a name.
fn is_named(tree: &Element, control: &Element) -> bool {
    let by_reference = control.get("aria-labelledby").is_some_and(|ids| {
        ids.split(' ')
            .all(|id| tree.by_id(id).is_some_and(|at| !at.text().is_empty()))
    });
    let by_label = tree.named(&["label"]).into_iter().any(|label| {
        let is_for = control.get("id").is_some() && label.get("for") == control.get("id");
        (is_for || label.all().iter().any(|at| std::ptr::eq(*at, control)))
            && !label.text().is_empty()
    });
    by_reference || by_label || (control.tag != "input" && !control.text().is_empty())
}

#[test]
fn everything_that_can_be_used_has_a_name() {
    no_page(|_, page| {
        page.named(&["input", "button", "a", "summary"])
            .into_iter()
            .filter(|control| !is_named(page, control))
            .map(|control| format!("{control:?}"))
            .collect()
    });
}

#[test]
fn nothing_is_kept_by_the_browser_nor_chosen_in_advance() {
    no_page(|interview, page| {
        let mut faults = Vec::new();
        for field in page.named(&["input"]) {
            if field.get("autocomplete") != Some("off") {
                faults.push(format!("autocomplete: {field:?}"));
            }
            if field.get("type") == Some("text") && field.get("spellcheck") != Some("false") {
                faults.push(format!("spellcheck: {field:?}"));
            }
            if field.get("placeholder").is_some() || field.get("disabled").is_some() {
                faults.push(format!("{field:?}"));
            }
        }
        let Place::Question(fact) = interview.place() else {
            return faults;
        };
        let chosen = page
            .all()
            .iter()
            .any(|at| at.get("name") == Some("choice") && at.get("checked").is_some());
        if chosen && interview.draft(fact).is_none() && !interview.facts().is_answered(fact) {
            faults.push("a choice is made in advance".to_owned());
        }
        faults
    });
}

#[test]
fn errors_stand_first_and_say_the_same_at_the_field() {
    no_page(|interview, page| {
        if interview.errors().is_empty() {
            return Vec::new();
        }
        let mut faults = Vec::new();
        let main = page.named(&["main"])[0];
        match main.children.first() {
            Some(Node::Element(first)) if first.get("id") == Some("errors") => {
                for link in first.named(&["a"]) {
                    let at_field = main
                        .all()
                        .into_iter()
                        .filter(|at| at.get("class") == Some("error"));
                    if !at_field.map(Element::text).any(|text| text == link.text()) {
                        faults.push(format!("not at a field: {}", link.text()));
                    }
                }
                if first.named(&["a"]).len() != interview.errors().len() {
                    faults.push("not as many links as errors".to_owned());
                }
            }
            other => faults.push(format!("not the errors: {other:?}")),
        }
        if !main
            .all()
            .iter()
            .any(|at| at.get("aria-invalid") == Some("true"))
        {
            faults.push("no field is marked".to_owned());
        }
        faults
    });
}

#[test]
fn links_that_leave_take_nothing_along() {
    no_page(|_, page| {
        page.named(&["a"])
            .into_iter()
            .filter(|link| {
                link.get("href")
                    .is_none_or(|address| !address.starts_with('#'))
            })
            .filter(|link| {
                let known = link.get("href").is_some_and(|address| {
                    address.starts_with("https://")
                        || address.starts_with("./tilgaengelighed-")
                        || address.starts_with("./privatliv-")
                });
                !known || link.get("rel") != Some("noopener noreferrer")
            })
            .map(|link| format!("{link:?}"))
            .collect()
    });
}

#[test]
fn tables_have_captions_and_headings() {
    no_page(|_, page| {
        let mut faults = Vec::new();
        for table in page.named(&["table"]) {
            if table
                .named(&["caption"])
                .iter()
                .all(|caption| caption.text().is_empty())
            {
                faults.push(format!("no caption: {}", table.text()));
            }
            let headings = table.named(&["th"]);
            faults.extend(
                headings
                    .iter()
                    .filter(|at| at.get("scope").is_none())
                    .map(|at| at.text()),
            );
            let columns = headings
                .iter()
                .filter(|at| at.get("scope") == Some("col"))
                .count();
            for row in table.named(&["tr"]) {
                let cells = row.named(&["td", "th"]);
                if cells.len() != columns {
                    faults.push(format!("{} cells below {columns} headings", cells.len()));
                }
            }
        }
        faults
    });
}

#[test]
fn a_page_holds_nothing_that_the_security_policy_forbids() {
    no_page(|_, page| {
        let forbidden = |name: &str| name == "style" || name.starts_with("on");
        page.all()
            .into_iter()
            .filter(|at| {
                at.attributes.iter().any(|(name, _)| forbidden(name)) || at.tag == "script"
            })
            .map(|at| format!("{at:?}"))
            .collect()
    });
}

#[test]
fn what_is_typed_stays_text() {
    let typed = "<b>\"8\"</b>";
    let page = rendered()
        .iter()
        .find(|page| page.interview.place() == Place::Question(FactId::NeededHours))
        .expect("the question");
    let field = Field::Text(FactId::NeededHours, 0);
    let interview = page
        .interview
        .apply(&Event::Type(field, typed.to_owned()))
        .apply(&Event::Submit);
    assert!(!interview.errors().is_empty());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let html = tokio::task::LocalSet::new().block_on(&runtime, render(&interview));
    assert!(!html.contains(typed), "{html}");
    let input = parse(&html);
    let input = input.by_id("field-0").expect("the field");
    assert_eq!(input.get("value"), Some(typed));
}
