//! Every text, and whole result pages, for a human reader: `tests/golden/*.da.md`.

use super::all::{PAYABLE, TRACKS, reasons, refusals, weighed};
use super::{amount, day, ordinary, reader, today, weekly, with_money};
use crate::golden;
use personlig_assistance::domain::assessment::{Scheme, assess};
use personlig_assistance::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Choice, EnteredHours, FactId, Facts, Form,
    Helper, HolidayPay, InterpretingJob, InterpretingTime, PaidHours, Period, RateChange,
    Residence, Situation, Travel, WeeklyHours, WrittenHours, YesNo, Zone,
};
use personlig_assistance::domain::quantity::{Date, Quarter};
use personlig_assistance::domain::rules::RuleId;
use personlig_assistance::domain::settlement::settle;
use personlig_assistance::i18n::page::StartPage;
use personlig_assistance::i18n::{
    DANISH, Label, Reader, Titled, plain, result_of, settlement_page, start_page,
};
use personlig_assistance::interview::{Door, Interview};
use rust_decimal::Decimal;
use std::fmt::Write;

struct Sheet(String);

impl Sheet {
    fn heading(&mut self, level: usize, text: &str) {
        writeln!(self.0, "\n{} {text}\n", "#".repeat(level)).expect("room");
    }

    fn item(&mut self, text: &str) {
        writeln!(self.0, "- {text}").expect("room");
    }

    fn titled(&mut self, text: &Titled) {
        self.item(&format!(
            "**{}** {}",
            text.title,
            text.paragraphs.join(" / ")
        ));
    }
}

/// All texts, in the citizen's words; questions in every door's where they differ.
pub(super) fn all_texts() -> String {
    let facts = ordinary(3000, 800);
    let citizen = reader(&facts, Door::Citizen);
    let mut sheet = Sheet("# Alle tekster på dansk\n".to_owned());
    frame(&mut sheet);
    sheet.heading(2, "Spørgsmål");
    for fact in FactId::ALL {
        question(&mut sheet, fact, &facts);
    }
    sheet.heading(2, "Begrundelser");
    reasons()
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.reason(it, &citizen)));
    TRACKS
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.outside(it, &citizen)));
    PAYABLE
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.payable(it, &citizen)));
    refusals()
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.refusal(it, &citizen)));
    sheet.heading(2, "Det vurderer kommunen");
    weighed()
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.weighed(it, &citizen)));
    sheet.heading(2, "Andre ordninger");
    Scheme::ALL
        .into_iter()
        .for_each(|it| sheet.titled(&DANISH.scheme(it, &citizen)));
    sheet.heading(2, "Regler");
    for rule in RuleId::ALL {
        let told = DANISH.told(rule, &citizen).unwrap_or_default();
        sheet
            .item(format!("{} **{}** {told}", rule.code(), DANISH.rule(rule, &citizen)).trim_end());
    }
    sheet.0
}

fn frame(sheet: &mut Sheet) {
    let StartPage {
        title,
        introduction,
        effort,
        doors_title,
        doors,
        privacy,
        limits,
        without_script,
        ceilings,
        ..
    } = start_page(&Interview::new(today()), &DANISH);
    sheet.heading(2, &title);
    introduction
        .iter()
        .chain([&effort])
        .for_each(|text| sheet.item(text));
    sheet.heading(3, &doors_title);
    for door in doors {
        sheet.item(&format!("**{}** {}", door.label, door.line));
        sheet.item(&format!(
            "**{}** {}",
            door.about.title,
            door.about.paragraphs.join(" / ")
        ));
    }
    for passage in [privacy, limits, without_script] {
        sheet.item(&format!(
            "**{}** {}",
            passage.title,
            passage.paragraphs.join(" / ")
        ));
    }
    sheet.item(&format!(
        "{}: {}",
        ceilings.caption,
        ceilings
            .rows
            .iter()
            .map(|row| row.join(" → "))
            .collect::<Vec<_>>()
            .join("; ")
    ));
    sheet.heading(2, "Rundt om siderne");
    let frame = DANISH.frame();
    frame
        .footer
        .iter()
        .chain([&frame.help])
        .for_each(|text| sheet.item(text));
    let shell = DANISH.shell();
    for text in [
        &shell.title,
        &shell.no_webassembly,
        &shell.not_loaded,
        &shell.stopped,
        &shell.try_again,
        &shell.no_script,
    ] {
        sheet.item(text);
    }
    for label in Label::ALL {
        sheet.item(DANISH.label(label));
    }
}

fn question(sheet: &mut Sheet, fact: FactId, facts: &Facts) {
    let citizen = reader(facts, Door::Citizen);
    let question = DANISH.question(fact, &citizen);
    sheet.heading(3, &question.text);
    question.hint.iter().for_each(|hint| sheet.item(hint));
    for door in [Door::Employer, Door::Adviser] {
        let other = DANISH.question(fact, &reader(facts, door)).text;
        if other != question.text {
            sheet.item(&format!("({}) {other}", door.code()));
        }
    }
    sheet.item(&format!(
        "Kort: {}. Hvorfor: {}",
        DANISH.name(fact),
        DANISH.why(fact, &citizen)
    ));
    for choice in fact.choices() {
        let words = DANISH.choice(fact, choice, &citizen);
        let hint = words
            .hint
            .map_or_else(String::new, |hint| format!(" ({hint})"));
        sheet.item(&format!(
            "[ ] {}{hint} → {}",
            words.text,
            DANISH.consequence(fact, choice, &citizen)
        ));
    }
    if let Some((answer, consequence)) = DANISH.typed_consequence(fact, &citizen) {
        sheet.item(&format!("[ ] {answer} → {consequence}"));
    }
    sheet.item(&format!(
        "[ ] Ved ikke → {}",
        DANISH.unknown_consequence(fact, &citizen)
    ));
}

#[test]
fn the_texts_are_as_they_were_read() {
    golden::check("texts.da.md", &all_texts());
}

/// Cases that together show most of what a result page can say.
pub(super) fn shown() -> Vec<(&'static str, Facts, Door, Date)> {
    let mut money = with_money(ordinary(3000, 800), 18_500);
    money.grant_rate = Answer::Unknown;
    money.holiday_pay = Answer::Known(HolidayPay::Allowance);
    money.assistant_approved = Answer::Known(YesNo::Yes);
    money.start = Answer::Known(day(2026, 2, 1));
    money.application_received = Answer::Known(day(2026, 6, 1));
    money.cvr_number = Answer::Known(YesNo::Yes);
    let mut above = ordinary(3700, 2001);
    above.full_time_exception = Answer::Known(YesNo::No);
    let mut exception = ordinary(3700, 3000);
    exception.full_time_exception = Answer::Unknown;
    exception.lasting = Answer::Unknown;
    let mut unknown_form = ordinary(3000, 800);
    unknown_form.form = Answer::Unknown;
    let mut jobs = ordinary(2000, 500);
    jobs.working_hours = weekly(&[2000, 1700]);
    jobs.needed_hours = weekly(&[500, 900]);
    let mut no_hours = ordinary(3000, 800);
    no_hours.working_hours = Answer::Unknown;
    no_hours.residence = Answer::Known(Residence::AbroadWorksInDenmark);
    let mut fleksjob = ordinary(2000, 800);
    fleksjob.form = Answer::Known(Form::Fleksjob);
    fleksjob.effective_hours = Answer::Known(WeeklyHours::new(Decimal::from(12)).expect("hours"));
    let partly = FactId::Overlap.choices().nth(1).expect("a second answer");
    fleksjob.choose(FactId::Overlap, partly);
    vec![
        (
            "Borger, 30 timer, behov 8",
            ordinary(3000, 800),
            Door::Citizen,
            today(),
        ),
        (
            "Arbejdsgiver, 30 timer, behov 8, kollega til 185 kr.",
            money,
            Door::Employer,
            today(),
        ),
        ("Rådgiver, behov over loftet", above, Door::Adviser, today()),
        ("Borger, undtagelsen", exception, Door::Citizen, today()),
        (
            "Borger, jobtypen er ukendt",
            unknown_form,
            Door::Citizen,
            today(),
        ),
        (
            "Rådgiver, to job, et behov over loftet",
            jobs,
            Door::Adviser,
            today(),
        ),
        (
            "Borger, arbejdstiden er ukendt, bor i udlandet",
            no_hours,
            Door::Citizen,
            today(),
        ),
        (
            "Borger, fleksjob, noget er dækket",
            fleksjob,
            Door::Citizen,
            today(),
        ),
        ("Selvstændig, tolk", interpreter(), Door::Citizen, today()),
        (
            "Borger, beskyttet beskæftigelse",
            protected(),
            Door::Citizen,
            today(),
        ),
        (
            "Borger, 45 timer, før praksis skiftede",
            ordinary(4500, 2000),
            Door::Citizen,
            day(2020, 11, 9),
        ),
        (
            "Borger, efter at loven er læst",
            ordinary(3700, 800),
            Door::Citizen,
            day(2026, 11, 22),
        ),
    ]
}

fn protected() -> Facts {
    let mut facts = Facts::default();
    facts.choose(FactId::Situation, Choice::Situation(Situation::Employed));
    facts.choose(FactId::Form, Choice::Form(Form::Protected));
    facts
}

fn interpreter() -> Facts {
    let mut facts = ordinary(4500, 1000);
    facts.situation = Answer::Known(Situation::SelfEmployed);
    facts.redistribution = Answer::Known(YesNo::No);
    facts.helper = Answer::Known(Helper::Interpreter);
    facts.interpreting_zone = Answer::Known(Zone::Two);
    facts.interpreting_hours = Answer::Known(EnteredHours::new(Decimal::from(3)).expect("hours"));
    facts.interpreting_time = Answer::Known(InterpretingTime::WeekendOrHoliday);
    facts.interpreting_demanding = Answer::Known(YesNo::Yes);
    facts.interest_in_interpreter = Answer::Known(YesNo::No);
    facts.cvr_number = Answer::Known(YesNo::No);
    facts
}

#[test]
fn the_results_are_as_they_were_read() {
    let mut text = "# Resultater på dansk\n".to_owned();
    for (title, facts, door, date) in shown() {
        let page = result_of(&facts, door, &assess(&facts, date), &DANISH);
        write!(
            text,
            "\n---\n\n*{title}*\n\n{}",
            plain::result(&page, &DANISH)
        )
        .expect("room");
    }
    golden::check("results.da.md", &text);
}

/// A quarter in which more was paid than the grant covers.
fn account() -> Account {
    let hours = |number: i64| EnteredHours::new(Decimal::from(number)).expect("hours");
    let facts = with_money(ordinary(3700, 800), 18_500);
    let assistant = |paid| AssistantAccount {
        helper: AssistantRole::Colleague,
        wage: facts.wage,
        paid: PaidHours::Total(hours(paid)),
        paid_from_change: None,
        person_sick: None,
        assistant_sick: None,
        documented_additions: None,
    };
    Account {
        quarter: Quarter::new(2026, 1).expect("a quarter"),
        granted: WeeklyHours::new(Decimal::from(8)).expect("hours"),
        period: None,
        rate_change: None,
        assistants: vec![assistant(100), assistant(56)],
        interpreting: Vec::new(),
        travel: Travel {
            costs: Some(amount(125_000)),
            other_bound: Some(amount(48_000)),
        },
    }
}

#[test]
fn a_settlement_is_as_it_was_read() {
    let facts = with_money(ordinary(3700, 800), 18_500);
    let account = account();
    let reader = Reader {
        door: Door::Employer,
        facts: &facts,
        day: today(),
        words: &DANISH,
    };
    let page = settlement_page(&settle(&facts, &account), &account, &reader, &DANISH);
    golden::check("settlement.da.md", &plain::settlement(&page, &DANISH));
}

#[test]
fn a_settlement_with_a_new_rate_is_as_it_was_read() {
    let facts = with_money(ordinary(3700, 800), 13_000);
    let mut account = account();
    account.rate_change = Some(RateChange {
        from: Date::from_ymd_opt(2026, 2, 15).expect("a day"),
        rate: amount(13_140),
    });
    for (assistant, part) in account.assistants.iter_mut().zip([60_i64, 36]) {
        assistant.paid_from_change = EnteredHours::new(Decimal::from(part)).ok();
    }
    let reader = Reader {
        door: Door::Refund,
        facts: &facts,
        day: today(),
        words: &DANISH,
    };
    let page = settlement_page(&settle(&facts, &account), &account, &reader, &DANISH);
    golden::check(
        "settlement-new-rate.da.md",
        &plain::settlement(&page, &DANISH),
    );
}

/// Jobs on one day at one place, at short notice in the evening, and on a day that is not asked for.
fn jobs() -> Vec<InterpretingJob> {
    let start = |month: u32, day: u32, hour: u32, minute: u32| {
        let day = Date::from_ymd_opt(2026, month, day).expect("a day");
        day.and_hms_opt(hour, minute, 0).expect("a time")
    };
    let job = |start, minutes, bill: Option<i64>| InterpretingJob {
        start,
        length: EnteredHours::of_a_day(WrittenHours::Minutes(minutes)).expect("hours"),
        zone: Zone::Two,
        demanding: YesNo::No,
        acute: YesNo::No,
        same_place_earlier: YesNo::No,
        bill: bill.map(amount),
    };
    vec![
        InterpretingJob {
            demanding: YesNo::Yes,
            ..job(start(3, 7, 9, 30), 120, Some(300_000))
        },
        InterpretingJob {
            same_place_earlier: YesNo::Yes,
            ..job(start(3, 7, 13, 0), 90, Some(90_000))
        },
        job(start(1, 7, 10, 0), 60, Some(130_000)),
        InterpretingJob {
            acute: YesNo::Yes,
            ..job(start(3, 11, 16, 30), 20, None)
        },
    ]
}

#[test]
fn a_settlement_of_interpreting_is_as_it_was_read() {
    let facts = with_money(ordinary(3700, 800), 18_500);
    let mut account = account();
    account.assistants.truncate(1);
    account.interpreting = jobs();
    account.period = Some(Period {
        from: Date::from_ymd_opt(2026, 2, 1).expect("a day"),
        to: Date::from_ymd_opt(2026, 3, 31).expect("a day"),
    });
    let reader = Reader {
        door: Door::Refund,
        facts: &facts,
        day: today(),
        words: &DANISH,
    };
    let page = settlement_page(&settle(&facts, &account), &account, &reader, &DANISH);
    golden::check(
        "settlement-interpreting.da.md",
        &plain::settlement(&page, &DANISH),
    );
}

#[test]
fn an_interest_in_the_interpreting_firm_that_is_not_known_is_to_be_cleared() {
    let mut account = account();
    account.interpreting = jobs();
    let of = |interest| {
        let mut facts = with_money(ordinary(3700, 800), 18_500);
        facts.interest_in_interpreter = interest;
        let page = settlement_page(
            &settle(&facts, &account),
            &account,
            &reader(&facts, Door::Refund),
            &DANISH,
        );
        let said = |it: &str| {
            page.payment
                .iter()
                .any(|passage| passage.title.contains(it))
        };
        (said("Få afklaret"), page.not_refunded.len(), page.heading)
    };
    let (to_be_cleared, refused, _) = of(Answer::Unknown);
    assert!(to_be_cleared);
    let (to_be_cleared, refused_of_no, _) = of(Answer::Known(YesNo::No));
    assert!(!to_be_cleared);
    assert_eq!(refused, refused_of_no);
    // Known, it refuses the interpreting alone.
    let (to_be_cleared, refused_of_yes, heading) = of(Answer::Known(YesNo::Yes));
    assert!(!to_be_cleared);
    assert_eq!(refused_of_yes, refused + 1);
    assert!(!heading.contains("Noget står i vejen"), "{heading}");
}
