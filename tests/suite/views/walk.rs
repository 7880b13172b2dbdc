//! Goes through interviews, and keeps the pages that are worth a look.

use std::collections::{BTreeMap, BTreeSet};

use crate::{account, organisation, worksheet};

use personlig_assistance::casefile::{Case, open_json};
use personlig_assistance::domain::facts::{FactId, FactKind, Facts};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::interview::account::AccountPage;
use personlig_assistance::interview::organisation::OrganisationPage;
use personlig_assistance::interview::worksheet::WorksheetPage;
use personlig_assistance::interview::{
    Door, Event, Field, GrantChange, Interview, Paper, Picked, Place, Wrong,
};

/// How often the same question is looked at, with other answers before it.
const LOOKS: usize = 4;

/// What is typed, by the kind of the question.
fn typed(kind: FactKind) -> &'static [&'static str] {
    match kind {
        FactKind::Closed => &[],
        FactKind::WorkingHours | FactKind::NeededHours => &["8", "37", "18,5", "45", "2"],
        FactKind::InterpretingHours => &["3", "1,5"],
        FactKind::OrdinaryRate | FactKind::GrantRate => &["250"],
        FactKind::Wage => &["185"],
        FactKind::DocumentedAdditions => &["1200"],
        FactKind::Start | FactKind::ApplicationReceived => &["1.4.2026"],
    }
}

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

/// Interviews at pages that differ, of every kind.
pub fn pages() -> Vec<Interview> {
    let mut kept = Vec::new();
    let mut before = Facts::default();
    let mut seen: BTreeMap<Place, usize> = BTreeMap::new();
    for seed in 0..240_u64 {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let mut chance = Chance(seed);
        let mut here = Interview::new(day);
        let door = Door::ALL[chance.below(Door::ALL.len())];
        let mut keep = |interview: &Interview| {
            let looks = seen.entry(interview.place()).or_default();
            *looks += 1;
            let many = if matches!(
                interview.place(),
                Place::Result | Place::Settlement | Place::CaseFile
            ) {
                20 * LOOKS
            } else {
                LOOKS
            };
            if *looks <= many {
                kept.push(interview.clone());
                kept.push(interview.apply(&Event::Submit));
            }
        };
        keep(&here);
        here = here.apply(&Event::Enter(door));
        for _ in 0..60 {
            keep(&here);
            match here.place() {
                Place::Question(FactId::NeededHours)
                    if chance.below(3) == 0 && here.rows(FactId::NeededHours) == 1 =>
                {
                    here = here.apply(&Event::ShowWorksheet);
                }
                Place::Question(fact) => here = answer(&here, fact, &mut chance),
                Place::Worksheet(WorksheetPage::Sum) => {
                    let need = here.need_of_tasks_as_typed().expect("a need");
                    here = here.apply(&Event::UseWorksheet(need));
                }
                Place::Worksheet(page) => {
                    let events = worksheet::events(&here, page, &mut |of| chance.below(of));
                    let done = events.iter().chain([&Event::Submit]);
                    here = done.fold(here, |here, event| here.apply(event));
                }
                Place::Review => {
                    keep(&here.apply(&Event::ShowCaseFile));
                    let file = here.apply(&Event::ShowCaseFile);
                    keep(&file.open(&open_json("{}")));
                    let case = Ok(Case::new(day, before.clone()));
                    keep(&file.open(&case));
                    let start = Interview::new(day).apply(&Event::ShowCaseFile);
                    keep(&start.open(&case));
                    before = here.facts().clone();
                    here = here.apply(&Event::ShowResult);
                }
                Place::Account(page) => {
                    if let AccountPage::Hours(who) = page
                        && chance.below(2) == 0
                    {
                        here = here.apply(&Event::WriteByWeek(who, true));
                        keep(&here);
                    }
                    let events = account::events(&here, page, &mut |of| chance.below(of));
                    let done = events.iter().chain([&Event::Submit]);
                    here = done.fold(here, |here, event| here.apply(event));
                }
                Place::Result if here.can_ask_for_money() => here = here.apply(&Event::AskForMoney),
                Place::Result if here.can_answer_the_rest() && seed % 4 == 0 => {
                    here = here.apply(&Event::AnswerTheRest);
                }
                Place::Result if seed % 3 == 0 => here = here.apply(&Event::ShowMeetingSheet),
                Place::Result | Place::Settlement => {
                    let papers = if here.place() == Place::Result {
                        Paper::OF_CASE.as_slice()
                    } else {
                        &Paper::OF_SETTLEMENT
                    };
                    let changes = GrantChange::ALL.map(Paper::Change);
                    for paper in papers.iter().chain(&changes) {
                        keep(&here.apply(&Event::ShowPaper(*paper)));
                    }
                    keep(&here.apply(&Event::ShowChanges));
                    let report = here.apply(&Event::ShowReport);
                    keep(&report);
                    for wrong in Wrong::ALL {
                        let said = report.apply(&Event::PickWrong(wrong));
                        keep(&said);
                        keep(&said.apply(&Event::PutAnswersInReport(true)));
                    }
                    if here.place() == Place::Result {
                        let compared = here.apply(&Event::ShowScenarios);
                        keep(&compared);
                        let changed = compared.apply(&Event::Change(FactId::NeededHours));
                        let changed = answer(&changed, FactId::NeededHours, &mut chance);
                        let changed = changed.apply(&Event::ShowResult);
                        let again = changed.apply(&Event::ShowScenarios);
                        keep(&again);
                        keep(&again.apply(&Event::KeepScenario));
                        organised(&here, &mut chance).iter().for_each(&mut keep);
                    }
                    break;
                }
                Place::Organisation(_)
                | Place::MeetingSheet
                | Place::Changes
                | Place::Paper(_)
                | Place::Scenarios
                | Place::Report
                | Place::CaseFile
                | Place::Start => break,
            }
        }
        keep(&here.apply(&Event::Erase));
    }
    kept
}

/// The questions among pages.
pub fn questions(pages: &[Interview]) -> BTreeSet<FactId> {
    pages
        .iter()
        .filter_map(|page| match page.place() {
            Place::Question(fact) => Some(fact),
            Place::Start
            | Place::Account(_)
            | Place::Review
            | Place::Result
            | Place::MeetingSheet
            | Place::Changes
            | Place::Paper(_)
            | Place::Scenarios
            | Place::Report
            | Place::CaseFile
            | Place::Worksheet(_)
            | Place::Organisation(_)
            | Place::Settlement => None,
        })
        .collect()
}

/// The pages on who helps whom, from a result.
fn organised(here: &Interview, chance: &mut Chance) -> Vec<Interview> {
    let mut pages = vec![here.apply(&Event::ShowOrganisation)];
    while let Some(here) = pages.last().cloned()
        && let Place::Organisation(page) = here.place()
        && page != OrganisationPage::Sum
    {
        let events = organisation::events(&here, page, &mut |of| chance.below(of));
        let done = events.iter().chain([&Event::Submit]);
        pages.push(done.fold(here, |here, event| here.apply(event)));
    }
    pages
}

fn answer(here: &Interview, fact: FactId, chance: &mut Chance) -> Interview {
    let choices: Vec<_> = fact.choices().collect();
    if choices.is_empty() {
        if chance.below(6) == 0 {
            return here.apply(&Event::SubmitUnknown);
        }
        let texts = typed(fact.kind());
        return (0..here.rows(fact))
            .fold(here.clone(), |here, row| {
                let text = texts[chance.below(texts.len())].to_owned();
                here.apply(&Event::Type(Field::Text(fact, row), text))
            })
            .apply(&Event::Submit);
    }
    // The first choices lead on most often.
    let number = chance
        .below(choices.len() + 1)
        .min(chance.below(choices.len() + 2));
    let picked = choices
        .get(number)
        .map_or(Picked::Unknown, |choice| Picked::Choice(*choice));
    here.apply(&Event::Pick(fact, picked)).apply(&Event::Submit)
}
