//! What a question says of an answer is what the calculation does with it, and what it says of time is
//! true at its door.

use super::{assessed, ordinary, reader, today};
use personlig_assistance::domain::facts::{
    Answer, Choice, EnteredHours, FactId, Facts, Helper, InterpretingTime, WrittenHours, YesNo,
    Zone,
};
use personlig_assistance::domain::quantity::Money;
use personlig_assistance::i18n::{DANISH, question_page};
use personlig_assistance::interview::account::AccountPage;
use personlig_assistance::interview::{Door, Event, Interview, Place};

use crate::account;

fn interpreted() -> Facts {
    let mut facts = ordinary(3700, 800);
    facts.helper = Answer::Known(Helper::Interpreter);
    facts.choose(FactId::InterpretingZone, Choice::Zone(Zone::One));
    facts.interpreting_hours =
        Answer::Known(EnteredHours::of_a_day(WrittenHours::Minutes(120)).expect("hours"));
    facts.interpreting_time = Answer::Known(InterpretingTime::Daytime);
    facts.interpreting_demanding = Answer::Known(YesNo::No);
    facts
}

fn at_most(facts: &Facts) -> Money {
    let estimate = assessed(facts).interpreting;
    estimate.expect("an interpreting job").at_most
}

#[test]
fn who_does_not_know_of_an_addition_is_told_that_the_highest_is_counted() {
    for fact in [FactId::InterpretingTime, FactId::InterpretingDemanding] {
        let mut unknown = interpreted();
        unknown.answer_unknown(fact);
        let every = fact
            .choices()
            .map(|choice| at_most(&interpreted().with_choice(fact, choice)));
        assert_eq!(Some(at_most(&unknown)), every.max(), "{fact:?}");
        let said = DANISH.unknown_consequence(fact, &reader(&unknown, Door::Employer));
        assert!(!said.contains("uden"), "{said}");
        assert!(said.contains("højeste"), "{said}");
    }
}

/// The words of the question on the approval, after a quarter's account has been gone through.
fn asked_on_approval(interpreting_alone: bool) -> (String, String) {
    for seed in 0_usize..400 {
        let mut state = seed;
        let mut chance = |below: usize| {
            state = state.wrapping_mul(75).wrapping_add(74) % 65_537;
            state % below
        };
        let mut here = Interview::new(today()).apply(&Event::Enter(Door::Refund));
        while let Place::Account(page) = here.place() {
            let events = account::events(&here, page, &mut chance);
            for event in events.iter().chain([&Event::Submit]) {
                here = here.apply(event);
            }
            assert!(!matches!(page, AccountPage::Quarter) || here.place() != Place::Account(page));
        }
        let account = here.account().expect("an account");
        if account.assistants.is_empty() != interpreting_alone {
            continue;
        }
        let page = question_page(&here, FactId::AssistantApproved, &DANISH);
        let last = page
            .why
            .consequences
            .last()
            .expect("what not knowing means");
        return (page.title, last.1.clone());
    }
    panic!("no such account was gone through");
}

#[test]
fn a_quarter_that_is_over_is_asked_about_as_one_that_is_over() {
    let (title, unknown) = asked_on_approval(false);
    assert_eq!(title, "Har medarbejderen sagt ja til den, der hjælper?");
    assert_eq!(unknown, "Find ud af det, før I søger om pengene.");
    let (title, _) = asked_on_approval(true);
    assert_eq!(title, "Har medarbejderen sagt ja til tolken?");
    let facts = interpreted();
    let interest =
        |door| DANISH.unknown_consequence(FactId::InterestInInterpreter, &reader(&facts, door));
    assert!(interest(Door::Citizen).contains("før du søger."));
    assert!(interest(Door::Refund).contains("før I søger om pengene."));
    let asked = |door| {
        DANISH
            .question(FactId::AssistantApproved, &reader(&facts, door))
            .text
    };
    assert_eq!(asked(Door::Citizen), "Har du sagt ja til tolken?");
}
