//! Every view that differs from the others: interviews are gone through, and a page is kept where
//! it says something, at its door and place, that no page before it said.

use std::collections::{BTreeMap, BTreeSet};

use personlig_assistance::casefile::{Case, open_json, save_json};
use personlig_assistance::domain::facts::{FactId, FactKind};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::interview::account::AccountPage;
use personlig_assistance::interview::organisation::OrganisationPage;
use personlig_assistance::interview::worksheet::WorksheetPage;
use personlig_assistance::interview::{
    Conflict, Door, Event, Field, GrantChange, Interview, Paper, Picked, Place, WagePeriod, Wrong,
};

use serde_json::Value;

use super::render::{Renderer, texts};
use super::steps::{self, step};
use super::{account, broken, organisation, worksheet};

/// How many pages an interview has at most.
const LONGEST: usize = 60;

/// A page, and how one gets there.
pub struct View {
    /// The interview that is at the page.
    pub interview: Interview,
    /// What the person did, from the start: see [`step`].
    pub trail: Vec<Value>,
}

/// What is typed, by the kind of the question: numbers that are understood.
const fn understood(kind: FactKind) -> &'static [&'static str] {
    match kind {
        FactKind::Closed => &[],
        FactKind::WorkingHours | FactKind::NeededHours => &[
            "8",
            "37",
            "18,5",
            "45",
            "2",
            "20",
            "1",
            "0,5",
            "12 t 30 min",
            "60",
        ],
        FactKind::InterpretingHours => &["3", "1,5"],
        FactKind::OrdinaryRate | FactKind::GrantRate => &["250", "127,86", "180"],
        FactKind::Wage => &["185", "100", "150,25"],
        FactKind::DocumentedAdditions => &["1200", "0"],
        FactKind::Start | FactKind::ApplicationReceived => &["1.4.2026", "1.9.2026", "24-12-2025"],
    }
}

/// What is typed by mistake.
const MISTAKES: &[&str] = &[
    "",
    "otte",
    "-3",
    "200",
    "1,234,5",
    "8:75",
    "0",
    "31.2.2026",
    "1.1.1950",
    "1.1.2200",
    "30,000",
    "1e9",
    "99999999999",
    "7,123",
];

/// A sequence of numbers that looks like chance and is always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }
}

/// Where a text was said.
type Said = (Option<Door>, Place, String);

/// The views that are kept so far.
pub struct Atlas {
    /// The views, in the order in which they were found.
    pub views: Vec<View>,
    renderer: Renderer,
    said: BTreeSet<Said>,
    /// Questions that have been rendered already, by all that they depend on.
    seen: BTreeSet<String>,
    /// What the interview before could have saved.
    saved: String,
}

impl Atlas {
    /// Goes through so many interviews.
    pub fn new(interviews: u64) -> Self {
        let mut atlas = Self {
            views: Vec::new(),
            renderer: Renderer::new(),
            said: BTreeSet::new(),
            seen: BTreeSet::new(),
            saved: String::new(),
        };
        for seed in 0..interviews {
            atlas.go(seed);
        }
        atlas
    }

    fn go(&mut self, seed: u64) {
        let mut chance = Chance(seed);
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let mut here = Walker {
            interview: Interview::new(day),
            trail: Vec::new(),
        };
        self.look(&here);
        let mut changes = here.clone();
        changes.act(&Event::ShowChanges);
        self.look(&changes);
        let all = GrantChange::ALL.map(Paper::Change);
        self.look_at_papers(&changes, &all);
        here.act(&Event::Enter(Door::ALL[chance.below(Door::ALL.len())]));
        for _ in 0..LONGEST {
            self.look(&here);
            match here.interview.place() {
                Place::Question(FactId::NeededHours)
                    if chance.below(6) == 0 && here.act(&Event::ShowWorksheet) => {}
                Place::Question(fact) => {
                    self.go_wrong(&here, fact, &mut chance);
                    answer(&mut here, fact, &mut chance);
                }
                Place::Worksheet(WorksheetPage::Sum) => {
                    let Some(need) = here.interview.need_of_tasks_as_typed() else {
                        break;
                    };
                    here.act(&Event::UseWorksheet(need));
                }
                Place::Worksheet(page) => {
                    let mut nothing = here.clone();
                    nothing.act(&Event::Submit);
                    self.look(&nothing);
                    let mut chance = |of| chance.below(of);
                    let events = worksheet::events(&here.interview, page, &mut chance);
                    for event in events.iter().chain([&Event::Submit]) {
                        here.act(event);
                    }
                }
                Place::Organisation(OrganisationPage::Sum) => {
                    here.act(&Event::ShowResult);
                    break;
                }
                Place::Organisation(page) => {
                    let mut wrong = here.clone();
                    for field in here.interview.organisation_draft().fields(page) {
                        let mistake = MISTAKES[chance.below(MISTAKES.len())];
                        wrong.act(&Event::Type(Field::Organisation(field), mistake.to_owned()));
                    }
                    wrong.act(&Event::Submit);
                    self.look(&wrong);
                    let mut chance = |of| chance.below(of);
                    let events = organisation::events(&here.interview, page, &mut chance);
                    for event in events.iter().chain([&Event::Submit]) {
                        here.act(event);
                    }
                }
                Place::Account(page) => {
                    self.go_wrong_in_the_account(&here, page, &mut chance);
                    if let AccountPage::Hours(who) = page
                        && chance.below(2) == 0
                    {
                        here.act(&Event::WriteByWeek(who, true));
                        self.look(&here);
                    }
                    let events = account::events(&here.interview, page, &mut |of| chance.below(of));
                    for event in events.iter().chain([&Event::Submit]) {
                        here.act(event);
                    }
                }
                Place::Review => {
                    if chance.below(4) == 0 {
                        self.change_an_answer(&here, &mut chance);
                    }
                    if chance.below(6) == 0 {
                        self.look_at_files(&here, &mut chance);
                    }
                    here.act(&Event::ShowResult);
                }
                Place::Result if chance.below(3) == 0 => {
                    let mut sheet = here.clone();
                    self.look_at_papers(&here, &Paper::OF_CASE);
                    if sheet.act(&Event::ShowMeetingSheet) {
                        self.look(&sheet);
                    }
                    self.look_at_scenarios(&here, &mut chance);
                    if chance.below(3) == 0 {
                        self.look_at_report(&here, &mut chance);
                    }
                    here.act(&Event::AskForMoney);
                }
                Place::Result if chance.below(3) > 0 && here.act(&Event::AskForMoney) => {}
                Place::Result if chance.below(3) == 0 && here.act(&Event::ShowOrganisation) => {}
                Place::Result if chance.below(3) == 0 && here.act(&Event::AnswerTheRest) => {}
                Place::Settlement => {
                    self.look_at_papers(&here, &Paper::OF_SETTLEMENT);
                    break;
                }
                Place::Result
                | Place::MeetingSheet
                | Place::Changes
                | Place::Paper(_)
                | Place::Scenarios
                | Place::Report
                | Place::CaseFile
                | Place::Start => break,
            }
        }
        here.act(&Event::Erase);
        self.look(&here);
    }

    /// Mistakes at a question.
    fn go_wrong(&mut self, here: &Walker, fact: FactId, chance: &mut Chance) {
        let mut nothing = here.clone();
        nothing.act(&Event::Submit);
        self.look(&nothing);
        if fact.kind() == FactKind::Closed {
            return;
        }
        let mut wrong = here.clone();
        if fact == FactId::WorkingHours && chance.below(3) == 0 {
            wrong.act(&Event::AddJob);
            self.look(&wrong);
        }
        let mistake = MISTAKES[chance.below(MISTAKES.len())];
        fill_in(&mut wrong, fact, |_| mistake);
        wrong.act(&Event::Submit);
        self.look(&wrong);
    }

    /// The papers that a page leads to.
    fn look_at_papers(&mut self, here: &Walker, papers: &[Paper]) {
        for paper in papers {
            let mut here = here.clone();
            if here.act(&Event::ShowPaper(*paper)) {
                self.look(&here);
            }
        }
    }

    /// What looks wrong, and a report of it with and without the answers.
    fn look_at_report(&mut self, here: &Walker, chance: &mut Chance) {
        let mut here = here.clone();
        let wrong = Wrong::ALL[chance.below(Wrong::ALL.len())];
        for event in [
            Event::ShowReport,
            Event::PickWrong(wrong),
            Event::PutAnswersInReport(true),
        ] {
            if here.act(&event) {
                self.look(&here);
            }
        }
    }

    /// The answers beside others: with a number changed, kept, named, and taken back.
    fn look_at_scenarios(&mut self, here: &Walker, chance: &mut Chance) {
        let mut here = here.clone();
        if !here.act(&Event::ShowScenarios) {
            return;
        }
        self.look(&here);
        for fact in [FactId::NeededHours, FactId::Wage] {
            if !here.interview.answered().contains(&fact) {
                continue;
            }
            here.act(&Event::Change(fact));
            answer(&mut here, fact, chance);
            self.look(&here);
            if here.interview.place() != Place::Scenarios {
                return;
            }
            if here.act(&Event::KeepScenario) {
                self.look(&here);
            }
            here.act(&Event::Type(
                Field::ScenarioName(0),
                "Som det er".to_owned(),
            ));
        }
        for event in [
            Event::TakeScenario(0),
            Event::DropScenario(1),
            Event::RestoreScenario,
        ] {
            if here.act(&event) {
                self.look(&here);
            }
        }
    }

    /// The answers as a file, beside those of an interview before and beside files that can't be
    /// read; and a file at the start, where nothing is answered.
    fn look_at_files(&mut self, here: &Walker, chance: &mut Chance) {
        let mut page = here.clone();
        page.act(&Event::ShowCaseFile);
        self.look(&page);
        let mut start = Walker {
            interview: Interview::new(here.interview.day()),
            trail: Vec::new(),
        };
        start.act(&Event::ShowCaseFile);
        self.look(&start);
        let broken = broken::FILES[chance.below(broken::FILES.len())];
        for at in [&page, &start] {
            let mut refused = at.clone();
            refused.open(broken);
            self.look(&refused);
        }
        let case = Case {
            account: here.interview.account(),
            ..Case::new(here.interview.day(), here.interview.facts().clone())
        };
        let saved = save_json(&case).expect("a file");
        let before = std::mem::replace(&mut self.saved, saved);
        if before.is_empty() {
            return;
        }
        for mut at in [page, start] {
            at.open(&before);
            self.look(&at);
            if let Some(conflict) = at.interview.conflicts().first() {
                at.use_file(*conflict);
                self.look(&at);
            }
        }
    }

    /// Mistakes at a page of the account.
    fn go_wrong_in_the_account(&mut self, here: &Walker, page: AccountPage, chance: &mut Chance) {
        let mut nothing = here.clone();
        nothing.act(&Event::Submit);
        self.look(&nothing);
        let mut wrong = here.clone();
        let events = account::events(&here.interview, page, &mut |of| chance.below(of));
        for event in events {
            if let Event::Type(field, _) = event {
                let mistake = MISTAKES[chance.below(MISTAKES.len())];
                wrong.act(&Event::Type(field, mistake.to_owned()));
            }
        }
        wrong.act(&Event::Submit);
        self.look(&wrong);
    }

    /// One of the answers is changed to another, which may bring new questions.
    fn change_an_answer(&mut self, here: &Walker, chance: &mut Chance) {
        let facts: Vec<FactId> = FactId::ALL
            .into_iter()
            .filter(|fact| here.interview.facts().is_answered(*fact))
            .collect();
        if facts.is_empty() {
            return;
        }
        let fact = facts[chance.below(facts.len())];
        let mut here = here.clone();
        here.act(&Event::Change(fact));
        self.look(&here);
        if here.interview.place() == Place::Question(fact) {
            answer(&mut here, fact, chance);
            self.look(&here);
        }
    }

    /// Keeps the page if it says something new.
    fn look(&mut self, here: &Walker) {
        let interview = &here.interview;
        let place = interview.place();
        let is_question = matches!(place, Place::Question(_) | Place::Account(_) | Place::Start)
            || matches!(place, Place::Worksheet(page) if page != WorksheetPage::Sum)
            || matches!(place, Place::Organisation(page) if page != OrganisationPage::Sum);
        if is_question && !self.seen.insert(fingerprint(interview)) {
            return;
        }
        let page = self.renderer.render(interview);
        let mut is_new = false;
        for text in texts(&page.html) {
            is_new |= self.said.insert((interview.door(), place, shape(&text)));
        }
        if is_new {
            self.views.push(View {
                interview: interview.clone(),
                trail: here.trail.clone(),
            });
        }
    }
}

/// Somebody on the way.
#[derive(Clone)]
struct Walker {
    interview: Interview,
    trail: Vec<Value>,
}

impl Walker {
    /// Does what can be done on the page; says whether it can.
    fn act(&mut self, event: &Event) -> bool {
        let step = step(&self.interview, event);
        let possible = step.is_some();
        if let Some(step) = step {
            self.interview = self.interview.apply(event);
            self.trail.push(step);
        }
        possible
    }
}

impl Walker {
    /// Opens a file with this text in it.
    fn open(&mut self, text: &str) {
        self.interview = self.interview.open(&open_json(text));
        self.trail.push(steps::open(text));
    }

    /// Takes what the opened file says.
    fn use_file(&mut self, conflict: Conflict) {
        self.trail
            .extend(steps::use_file(&self.interview, conflict));
        self.interview = self.interview.use_file(conflict);
    }
}

/// All that a question's page depends on, roughly: the same question at the same door, in the same
/// situation, with the same errors and notice.
fn fingerprint(interview: &Interview) -> String {
    let facts = interview.facts();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        interview.door(),
        interview.place(),
        interview.errors(),
        interview.notice(),
        facts.situation,
        facts.form,
        facts.purpose,
        match interview.place() {
            Place::Question(fact) => interview.rows(fact),
            Place::Account(page) => {
                let draft = interview.account_draft();
                let by_week = matches!(page, AccountPage::Hours(who) if draft.is_by_week(who));
                let divided = !draft.fields_of_change(page).is_empty();
                usize::from(by_week) + 2 * usize::from(divided)
            }
            Place::Start
            | Place::Review
            | Place::Result
            | Place::MeetingSheet
            | Place::Changes
            | Place::Paper(_)
            | Place::Scenarios
            | Place::Report
            | Place::CaseFile
            | Place::Settlement => 0,
            Place::Worksheet(_) => interview.worksheet_draft().has_hard_weeks().into(),
            Place::Organisation(page) => {
                let draft = interview.organisation_draft();
                draft.fields(page).len() * 10 + draft.choices(page).len()
            }
        },
    )
}

/// A text without its figures: two pages that differ in them only are like each other.
fn shape(text: &str) -> String {
    let mut shape = String::with_capacity(text.len());
    for sign in text.chars() {
        let is_figure = sign.is_ascii_digit() || matches!(sign, ',' | '.');
        if !is_figure {
            shape.push(sign);
        } else if !shape.ends_with('#') {
            shape.push('#');
        }
    }
    shape
}

fn fill_in(here: &mut Walker, fact: FactId, mut text: impl FnMut(usize) -> &'static str) {
    for row in 0..here.interview.rows(fact) {
        here.act(&Event::Type(Field::Text(fact, row), text(row).to_owned()));
    }
    if fact == FactId::Wage {
        here.act(&Event::PickWagePeriod(WagePeriod::Hour));
    }
}

fn answer(here: &mut Walker, fact: FactId, chance: &mut Chance) {
    let choices: Vec<_> = fact.choices().collect();
    if choices.is_empty() {
        if chance.below(6) == 0 {
            here.act(&Event::SubmitUnknown);
            return;
        }
        let words = understood(fact.kind());
        fill_in(here, fact, |_| words[chance.below(words.len())]);
        here.act(&Event::Type(Field::EffectiveHours, "15".to_owned()));
        here.act(&Event::Submit);
        return;
    }
    // The first choices lead on most often.
    let number = chance
        .below(choices.len() + 1)
        .min(chance.below(choices.len() + 2));
    let picked = choices
        .get(number)
        .map_or(Picked::Unknown, |choice| Picked::Choice(*choice));
    here.act(&Event::Pick(fact, picked));
    here.act(&Event::Submit);
}

/// How many views there are of each kind.
pub fn count(views: &[View]) -> BTreeMap<&'static str, usize> {
    let mut counted = BTreeMap::new();
    for view in views {
        let kind = match view.interview.place() {
            Place::Start => "start",
            Place::Question(_) | Place::Account(_) if !view.interview.errors().is_empty() => {
                "question with an error"
            }
            Place::Question(_) | Place::Account(_) => "question",
            Place::Settlement => "settlement",
            Place::Review => "check answers",
            Place::Result => "result",
            Place::MeetingSheet => "meeting sheet",
            Place::Changes => "changes",
            Place::Paper(_) => "paper",
            Place::Scenarios => "comparison",
            Place::Report => "report",
            Place::CaseFile if view.interview.refused().is_some() => "file with an error",
            Place::CaseFile => "file",
            Place::Worksheet(_) => "worksheet",
            Place::Organisation(_) => "organisation",
        };
        *counted.entry(kind).or_default() += 1;
    }
    counted
}
