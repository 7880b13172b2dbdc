//! What changes for those who have a grant: the page that leads to each change, and what each means.

use super::catalogue::{Catalogue, Reader};
use super::page::{ChangesPage, PaperPart};
use super::present_question::named;
use super::sources;
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::RuleId;
use crate::interview::{Door, Event, GrantChange, Interview, Paper};

/// Where it stands that changes must be told (*oplysningspligt*).
pub(super) const DUTY_TO_TELL: &[(Citation, Confidence)] = &[
    (Citation::new(Source::Act, "§ 16 b"), Confidence::Law),
    (Citation::new(Source::Order, "§ 29"), Confidence::Law),
];

/// What an application says (*ansøgning*).
const APPLICATION: (Citation, Confidence) = (
    Citation::new(Source::Order, "§ 21, stk. 2-3"),
    Confidence::Law,
);
/// How a grant is followed up (*opfølgning*).
const FOLLOW_UP: (Citation, Confidence) = (
    Citation::new(Source::Handbook2007, "»Opfølgning«"),
    Confidence::Handbook,
);

/// Where it stands what a change means, beside its rules.
pub(super) fn change_citations(change: GrantChange) -> Vec<(Citation, Confidence)> {
    let of_change: &[(Citation, Confidence)] = match change {
        GrantChange::Job => &[APPLICATION],
        GrantChange::Renewal => &[APPLICATION, FOLLOW_UP],
        GrantChange::Tasks
        | GrantChange::Terms
        | GrantChange::Impairment
        | GrantChange::MoreHours
        | GrantChange::FewerHours
        | GrantChange::Helper
        | GrantChange::Illness => &[],
    };
    of_change.iter().chain(DUTY_TO_TELL).cloned().collect()
}

/// The page that leads to each change.
#[must_use]
pub fn changes_page(interview: &Interview, catalogue: &Catalogue) -> ChangesPage {
    let reader = Reader::of(interview, catalogue);
    let text = catalogue.changes(&reader);
    let way = |change| {
        let paper = Paper::Change(change);
        (
            Event::ShowPaper(paper),
            catalogue.paper(paper, &reader).title,
        )
    };
    let sources = DUTY_TO_TELL.iter();
    let told: Vec<&str> = text.paragraphs.iter().map(String::as_str).collect();
    ChangesPage {
        tab_title: named(&text.title, catalogue),
        words: catalogue.explained(&told),
        ways: GrantChange::ALL.map(way).to_vec(),
        sources: sources
            .map(|(citation, confidence)| sources::link(citation, *confidence, catalogue))
            .collect(),
        title: text.title,
        introduction: text.paragraphs,
    }
}

/// The rules that a change touches, the first to know first.
pub(super) const fn rules(change: GrantChange) -> &'static [RuleId] {
    match change {
        GrantChange::Job => &[
            RuleId::Ef09,
            RuleId::Ef08,
            RuleId::Hr21,
            RuleId::Co11,
            RuleId::Res01,
        ],
        GrantChange::Tasks => &[RuleId::Ef09, RuleId::Co10],
        GrantChange::Terms => &[RuleId::Hr02, RuleId::Hr03, RuleId::Co06],
        GrantChange::Impairment => &[RuleId::Co10],
        GrantChange::MoreHours => &[
            RuleId::Hr07,
            RuleId::Co06,
            RuleId::Hr04,
            RuleId::Hr06,
            RuleId::Hr21,
        ],
        GrantChange::FewerHours => &[RuleId::Hr02, RuleId::Co06, RuleId::Hr07],
        GrantChange::Helper => &[RuleId::Co11, RuleId::Ra07, RuleId::Hr09, RuleId::Hr20],
        GrantChange::Illness => &[RuleId::Hr17, RuleId::Hr18, RuleId::Hr19],
        GrantChange::Renewal => &[RuleId::Hr16, RuleId::Hr21],
    }
}

/// What a change means, what the municipality must know, and when.
pub(super) fn change_parts(change: GrantChange, reader: &Reader<'_>) -> Vec<PaperPart> {
    let words = reader.words;
    let [means, tell, when] = words.change_parts(change, reader);
    if change == GrantChange::Illness {
        // Each rule is about somebody else who is ill.
        let of_rule = |rule: &RuleId| PaperPart {
            title: words.rule(*rule, reader),
            paragraphs: words.told(*rule, reader).into_iter().collect(),
            rows: Vec::new(),
            ticks: Vec::new(),
        };
        return rules(change)
            .iter()
            .map(of_rule)
            .chain([tell, when])
            .collect();
    }
    let told = rules(change)
        .iter()
        .filter_map(|rule| words.told(*rule, reader));
    let means = PaperPart {
        paragraphs: means.paragraphs.into_iter().chain(told).collect(),
        ..means
    };
    vec![means, tell, when]
}

/// What can be done next.
pub(super) fn ways(
    change: GrantChange,
    interview: &Interview,
    reader: &Reader<'_>,
) -> Vec<(Event, String)> {
    let words = reader.words;
    let door = match interview.door() {
        Some(door @ (Door::Citizen | Door::Employer | Door::Adviser)) => door,
        Some(Door::Refund) => Door::Employer,
        None => Door::Citizen,
    };
    let again = (Event::Enter(door), words.change_assessed_again().to_owned());
    let application = {
        let paper = Paper::Application;
        (Event::ShowPaper(paper), words.paper(paper, reader).title)
    };
    let plan = (
        Event::ShowOrganisation,
        words.organisation_name().to_owned(),
    );
    let all = (Event::ShowChanges, words.change_another().to_owned());
    let mut ways = match change {
        GrantChange::Job
        | GrantChange::Tasks
        | GrantChange::Impairment
        | GrantChange::MoreHours
        | GrantChange::Renewal => vec![again, application],
        GrantChange::Terms | GrantChange::FewerHours => vec![again],
        GrantChange::Helper => vec![plan],
        GrantChange::Illness => Vec::new(),
    };
    ways.push(all);
    ways
}
