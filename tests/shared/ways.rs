//! Ways through the interview by chance, the same natively and in WebAssembly.

use crate::account;
use personlig_assistance::domain::facts::{FactId, FactKind};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::domain::settlement::settle;
use personlig_assistance::interview::{Door, Event, Field, Interview, Picked, Place};

/// The most pages on one way: 14 questions, ten on the money, and an account with all its helpers, weeks
/// and interpreting jobs.
const MOST_PAGES: usize = 300;

/// A sequence of numbers that looks like chance and is always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }
}

/// The 64-bit FNV-1a hash of all that was found.
struct Digest(u64);

impl Digest {
    fn write(&mut self, text: &str) {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

/// Goes the ways of these numbers to their ends. A way for each number; a name for all that was found on
/// them, with every figure of it.
///
/// # Errors
/// The first way that comes to no end, and where it stands.
pub fn walk(from: u64, to: u64) -> Result<String, String> {
    let mut digest = Digest(0xcbf2_9ce4_8422_2325);
    let mut longest = 0;
    for number in from..to {
        let (pages, found) = one(number)?;
        longest = longest.max(pages);
        digest.write(&found);
    }
    Ok(format!(
        "{} ways, at most {longest} pages: {:016x}",
        to - from,
        digest.0
    ))
}

/// One way: how many pages it had, and what was found at its end.
fn one(number: u64) -> Result<(usize, String), String> {
    let mut chance = Chance(number);
    let day = Date::from_ymd_opt(2026, 3, 2).unwrap_or(Date::MIN);
    let door = Door::ALL[chance.below(Door::ALL.len())];
    let mut here = Interview::new(day).apply(&Event::Enter(door));
    for pages in 1..=MOST_PAGES {
        here = match here.place() {
            Place::Question(fact) => question(&here, fact, &mut chance),
            Place::Account(page) => {
                let events = account::events(&here, page, &mut |of| chance.below(of));
                let next = events
                    .iter()
                    .chain([&Event::Submit])
                    .fold(here.clone(), |here, event| here.apply(event));
                if next.place() == here.place() && !next.errors().is_empty() {
                    // What was written is refused: the way back is open.
                    next.apply(&Event::Back)
                } else {
                    next
                }
            }
            Place::Review => here.apply(&Event::ShowResult),
            Place::Result if here.can_ask_for_money() => here.apply(&Event::AskForMoney),
            Place::Result | Place::Settlement => return Ok((pages, found(&here))),
            elsewhere => return Err(format!("way {number}: {elsewhere:?}")),
        };
    }
    Err(format!("way {number} has no end: {:?}", here.place()))
}

/// Everything that was worked out.
fn found(here: &Interview) -> String {
    let assessment = here.assessment();
    let settled = here.account().map(|account| settle(here.facts(), &account));
    format!("{assessment:?} {settled:?}")
}

/// Answers a question, at times wrongly at first.
fn question(here: &Interview, fact: FactId, chance: &mut Chance) -> Interview {
    let choices: Vec<_> = fact.choices().collect();
    if choices.is_empty() {
        return number(here, fact, chance);
    }
    let picked = choices
        .get(chance.below(choices.len() + 1))
        .map_or(Picked::Unknown, |choice| Picked::Choice(*choice));
    here.apply(&Event::Submit)
        .apply(&Event::Pick(fact, picked))
        .apply(&Event::Submit)
}

fn number(here: &Interview, fact: FactId, chance: &mut Chance) -> Interview {
    let written = |here: Interview, texts: &[&str], chance: &mut Chance| {
        (0..here.rows(fact))
            .fold(here, |here, row| {
                let text = texts[chance.below(texts.len())].to_owned();
                here.apply(&Event::Type(Field::Text(fact, row), text))
            })
            .apply(&Event::Submit)
    };
    let nonsense = [
        "-3",
        "1e400",
        "½",
        "tyve",
        "",
        "99999999999999999999",
        "1.234,567",
    ];
    let refused = written(here.clone(), &nonsense, chance);
    let right = written(refused, typed(fact.kind()), chance);
    if right.errors().is_empty() {
        right
    } else {
        right.apply(&Event::SubmitUnknown)
    }
}

/// What is typed, by the kind of the question.
const fn typed(kind: FactKind) -> &'static [&'static str] {
    match kind {
        FactKind::Closed => &[""],
        FactKind::WorkingHours | FactKind::NeededHours => {
            &["8", "37", "18,5", "45", "2", "20", "20,01", "29:36", "0,25"]
        }
        FactKind::InterpretingHours => &["3", "1,5", "0,5", "12"],
        FactKind::OrdinaryRate | FactKind::GrantRate => &["250", "127,86", "128,23", "99,99"],
        FactKind::Wage => &["185", "128,23", "128,22", "31.500", "120"],
        FactKind::DocumentedAdditions => &["1200", "0", "99,50"],
        FactKind::Start | FactKind::ApplicationReceived => {
            &["1.4.2026", "31.12.2025", "29-02-2024", "1.3.2026"]
        }
    }
}
