//! Every text is there, in every door's words, with everything filled in.

use super::{
    assessed, backgrounds, fully_typed, ordinary, reader, reader_of, today, typed_facts, weekly,
};
use personlig_assistance::domain::assessment::{
    Condition, NoEstimate, PayableReason, Period, Scheme, assess,
};
use personlig_assistance::domain::facts::{FactId, FactKind, OutOfRange};
use personlig_assistance::domain::law::Confidence;
use personlig_assistance::domain::quantity::{Date, Exact, Hours, HoursPerWeek, Money};
use personlig_assistance::domain::rules::{Finding, Reason, RuleId, Track, Weighed};
use personlig_assistance::domain::settlement::{Absent, NoSettlement, Refusal};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{
    Column, DANISH, Label, Reader, Reading, SettlementLine, Titled, account_page, question_page,
    result_of, review_page, start_page,
};
use personlig_assistance::interview::account::{AccountField, AccountPage};
use personlig_assistance::interview::{
    Door, Event, Field, FieldError, InputError, Interview, Notice, Part, WagePeriod,
};
use rust_decimal::Decimal;

/// A text that is there, ends where it should, and has nothing left to fill in.
#[track_caller]
fn good(text: &str) {
    assert!(!text.trim().is_empty(), "a text is missing");
    assert!(!text.contains(['{', '}', '|']), "not filled in: {text}");
    assert!(
        !text.contains("  ") && text == text.trim(),
        "spaces: {text:?}"
    );
    assert!(
        !text.contains("..") && !text.contains(" ,") && !text.contains(" ."),
        "signs: {text}"
    );
}

#[track_caller]
fn sentence(text: &str) {
    good(text);
    assert!(text.ends_with(['.', '?', ':', '!']), "no end: {text}");
    let first = text.chars().find(|sign| sign.is_alphanumeric());
    assert!(
        first.is_some_and(|sign| sign.is_uppercase() || sign.is_numeric()),
        "no beginning: {text}"
    );
}

#[track_caller]
fn titled(text: &Titled) {
    good(&text.title);
    assert!(!text.title.ends_with('.'), "{}", text.title);
    assert!(!text.paragraphs.is_empty(), "{}", text.title);
    for paragraph in &text.paragraphs {
        sentence(paragraph);
    }
}

fn need() -> HoursPerWeek {
    HoursPerWeek::whole(25)
}

pub(super) fn reasons() -> Vec<Reason> {
    vec![
        Reason::ProtectedEmployment,
        Reason::NoListedOffer,
        Reason::OtherEducation,
        Reason::StudySupportFirst,
        Reason::NotLasting,
        Reason::NotConsiderable,
        Reason::NotNecessary,
        Reason::OnlyInitialTraining,
        Reason::OnlyTreatment,
        Reason::OnlyOutsideWork,
        Reason::NoOwnContent,
        Reason::Substitute,
        Reason::CompensatedByFleksjob,
        Reason::IncompatibleNeed {
            need: need(),
            ceiling: HoursPerWeek::new(Exact::ratio(600, 37)),
            working_hours: HoursPerWeek::whole(30),
        },
    ]
}

pub(super) fn weighed() -> Vec<Weighed> {
    let (need, ceiling) = (need(), HoursPerWeek::whole(20));
    vec![
        Weighed::Lasting,
        Weighed::Considerable,
        Weighed::NecessaryConsequence,
        Weighed::ProgrammeOffer,
        Weighed::OwnContent,
        Weighed::Redistribution,
        Weighed::FullTimeException { need, ceiling },
        Weighed::AboveCeilingWithinShare { need, ceiling },
        Weighed::AboveEducationCeiling { need, ceiling },
        Weighed::AboveFullTimeInEducation { need, ceiling },
        Weighed::SpecialQualifications,
    ]
}

pub(super) const TRACKS: [Track; 4] = [
    Track::Tool,
    Track::Territory,
    Track::AboveFullTime,
    Track::ProgrammesClosed,
];

pub(super) const PAYABLE: [PayableReason; 5] = [
    PayableReason::NotInWork,
    PayableReason::EducationNotBegun,
    PayableReason::AssistantNotApproved,
    PayableReason::NoCvrNumber,
    PayableReason::InterestInInterpreter,
];

pub(super) fn refusals() -> Vec<Refusal> {
    let hours = Hours::new(Exact::whole(16));
    vec![
        Refusal::AboveGrant(hours),
        Refusal::SicknessRefundedElsewhere(hours),
        Refusal::OutsideGrant(hours),
        Refusal::CostsOutsideGrant,
        Refusal::NoDutyToPay(Absent::Person, hours),
        Refusal::NoDutyToPay(Absent::Assistant, hours),
        Refusal::TooLongBeforeApplication {
            first_payable: today(),
        },
        Refusal::AdditionsForTempAgency,
        Refusal::NoTariff,
        Refusal::InterestInInterpreter(Money::new(Exact::whole(4425))),
    ]
}

#[test]
fn every_question_has_all_its_words() {
    for words in CATALOGUES.iter() {
        for facts in backgrounds() {
            for door in Door::ALL {
                let reader = reader_of(&facts, door, words);
                for fact in FactId::ALL {
                    question(fact, &reader);
                }
            }
        }
    }
}

#[track_caller]
fn question(fact: FactId, reader: &Reader<'_>) {
    let question = reader.words.question(fact, reader);
    good(&question.text);
    assert!(question.text.ends_with('?'), "{}", question.text);
    question.hint.iter().for_each(|hint| sentence(hint));
    good(reader.words.name(fact));
    good(&reader.words.change(fact));
    sentence(&reader.words.why(fact, reader));
    sentence(&reader.words.unknown_consequence(fact, reader));
    for choice in fact.choices() {
        let said = reader.words.choice(fact, choice, reader);
        good(&said.text);
        said.hint.iter().for_each(|hint| good(hint));
        sentence(&reader.words.consequence(fact, choice, reader));
    }
    match reader.words.typed_consequence(fact, reader) {
        Some((answer, consequence)) => {
            assert_ne!(fact.kind(), FactKind::Closed);
            good(&answer);
            sentence(&consequence);
        }
        None => assert_eq!(fact.kind(), FactKind::Closed),
    }
}

#[test]
fn no_question_offers_more_than_seven_answers() {
    for fact in FactId::ALL {
        assert!(fact.choices().len() < 7, "{fact:?}");
    }
}

#[test]
fn no_question_or_short_name_occurs_twice() {
    for words in CATALOGUES.iter() {
        let facts = ordinary(3000, 800);
        let reader = reader_of(&facts, Door::Citizen, words);
        let mut titles: Vec<String> = FactId::ALL
            .map(|fact| words.question(fact, &reader).text)
            .to_vec();
        let mut names: Vec<&str> = FactId::ALL.map(|fact| words.name(fact)).to_vec();
        titles.sort_unstable();
        titles.dedup();
        names.sort_unstable();
        names.dedup();
        assert_eq!(
            (titles.len(), names.len()),
            (FactId::ALL.len(), FactId::ALL.len())
        );
    }
}

#[test]
fn every_error_says_what_to_do() {
    for words in CATALOGUES.iter() {
        let largest = InputError::OutOfRange(OutOfRange::TooLarge(Decimal::from(168)));
        let errors = [
            InputError::NothingChosen,
            InputError::Empty,
            InputError::TooLong,
            InputError::NotANumber,
            InputError::NotADay,
            InputError::OutOfRange(OutOfRange::NotPositive),
            InputError::OutOfRange(OutOfRange::Negative),
            InputError::OutOfRange(OutOfRange::TooPrecise),
            InputError::OutOfRange(OutOfRange::ImplausibleDay),
            largest,
        ];
        for facts in backgrounds() {
            for door in Door::ALL {
                let reader = reader_of(&facts, door, words);
                let typed = typed_facts()
                    .flat_map(|fact| [(fact, Field::Text(fact, 0)), (fact, Field::Text(fact, 1))]);
                let effective = (FactId::WorkingHours, Field::EffectiveHours);
                for (fact, field) in typed.chain([effective]) {
                    let field_words = words.field(fact, field, 1, &reader);
                    good(&field_words.label);
                    field_words.hint.iter().for_each(|hint| good(hint));
                    for error in errors {
                        instruction(&words.error(fact, &FieldError { field, error }, &reader));
                    }
                }
                for fact in FactId::ALL
                    .into_iter()
                    .filter(|fact| fact.kind() == FactKind::Closed)
                {
                    let error = FieldError {
                        field: Field::Choice(fact),
                        error: InputError::NothingChosen,
                    };
                    instruction(&words.error(fact, &error, &reader));
                }
            }
        }
    }
}

#[test]
fn every_error_in_an_account_says_what_to_do() {
    let fields = [
        AccountField::Granted,
        AccountField::From,
        AccountField::To,
        AccountField::Total(0),
        AccountField::Week(1, 3),
        AccountField::Wage(0),
        AccountField::PersonSick(0),
        AccountField::AssistantSick(0),
        AccountField::Additions(0),
        AccountField::JobDay(0),
        AccountField::JobTime(0),
        AccountField::JobLength(1),
        AccountField::JobBill(0),
        AccountField::TravelCosts,
        AccountField::OtherBound,
        AccountField::NewRateFrom,
        AccountField::NewRate,
        AccountField::PaidFromChange(0),
        AccountField::PersonSickFromChange(0),
        AccountField::AssistantSickFromChange(0),
    ];
    let errors = [
        InputError::Empty,
        InputError::TooLong,
        InputError::NotANumber,
        InputError::NotADay,
        InputError::NotATime,
        InputError::NoSuchDay,
        InputError::OutOfRange(OutOfRange::TooLarge(Decimal::from(9999))),
        InputError::OutsidePeriod {
            from: today(),
            to: today(),
        },
        InputError::MoreThanPaid(Hours::minutes(630)),
        InputError::TooFew(Hours::minutes(630)),
        InputError::TooMany(Hours::minutes(630)),
    ];
    for words in CATALOGUES.iter() {
        let facts = ordinary(3000, 800);
        let reader = reader_of(&facts, Door::Refund, words);
        for field in fields {
            let field_words = words.account_field(field, None, &reader);
            good(&field_words.label);
            field_words.hint.iter().for_each(|hint| good(hint));
            for error in errors {
                let field_error = FieldError {
                    field: Field::Account(field),
                    error,
                };
                instruction(&words.account_error(&field_error, field.page(), None, &reader));
            }
        }
        for page in [
            AccountPage::Quarter,
            AccountPage::Whole,
            AccountPage::Helper(0),
            AccountPage::Helper(1),
            AccountPage::Wage(0),
            AccountPage::PersonDuty(0),
            AccountPage::AssistantDuty(0),
            AccountPage::Another(0),
            AccountPage::Help,
            AccountPage::JobPlace(1),
            AccountPage::JobZone(0),
            AccountPage::JobKind(0),
            AccountPage::AnotherJob(0),
            AccountPage::RateChanged,
        ] {
            let error = FieldError {
                field: Field::AccountChoice(page),
                error: InputError::NothingChosen,
            };
            instruction(&words.account_error(&error, page, None, &reader));
        }
    }
}

#[track_caller]
fn instruction(text: &str) {
    sentence(text);
    assert!(
        ["Skriv", "Vælg", "Write", "Use", "Choose"]
            .iter()
            .any(|verb| text
                .split_inclusive(". ")
                .any(|part| part.starts_with(verb))),
        "{text}"
    );
    for scolding in [
        "ugyldig",
        "forkert",
        "fejl",
        "påkrævet",
        "skal udfyldes",
        "invalid",
        "wrong",
        "required",
    ] {
        assert!(!text.to_lowercase().contains(scolding), "{text}");
    }
}

#[test]
fn an_error_is_an_instruction_made_of_the_question() {
    let facts = ordinary(3000, 800);
    let error = FieldError {
        field: Field::Text(FactId::WorkingHours, 0),
        error: InputError::Empty,
    };
    assert_eq!(
        DANISH.error(FactId::WorkingHours, &error, &reader(&facts, Door::Citizen)),
        "Skriv, hvor mange timer du arbejder om ugen, for eksempel 37 eller 18,5."
    );
    let error = FieldError {
        field: Field::Choice(FactId::Lasting),
        error: InputError::NothingChosen,
    };
    assert_eq!(
        DANISH.error(FactId::Lasting, &error, &reader(&facts, Door::Employer)),
        "Vælg, om medarbejderens funktionsnedsættelse varer ved."
    );
}

#[test]
fn everything_that_a_result_can_say_is_there() {
    for words in CATALOGUES.iter() {
        for facts in backgrounds() {
            for door in Door::ALL {
                let reader = reader_of(&facts, door, words);
                reasons()
                    .into_iter()
                    .for_each(|it| titled(&words.reason(it, &reader)));
                weighed()
                    .into_iter()
                    .for_each(|it| titled(&words.weighed(it, &reader)));
                TRACKS
                    .into_iter()
                    .for_each(|it| titled(&words.outside(it, &reader)));
                PAYABLE
                    .into_iter()
                    .for_each(|it| titled(&words.payable(it, &reader)));
                refusals()
                    .into_iter()
                    .for_each(|it| titled(&words.refusal(it, &reader)));
                Scheme::ALL
                    .into_iter()
                    .for_each(|it| titled(&words.scheme(it, &reader)));
                titled(&words.payable_from(today(), &reader));
                for why in [NoSettlement::NotCovered, NoSettlement::NoRate] {
                    titled(&words.no_settlement(why, &reader));
                }
                words
                    .no_estimate(NoEstimate::NoRate, &reader)
                    .iter()
                    .for_each(titled);
                for reading in [Reading::Quarter, Reading::Month, Reading::HolidayBase] {
                    let text = words.switch(reading, &reader);
                    good(&text.legend);
                    sentence(&text.explanation);
                    text.options.iter().for_each(|option| good(option));
                }
                words
                    .tariff_warnings(&reader)
                    .iter()
                    .for_each(|text| sentence(text));
            }
        }
    }
}

#[test]
fn every_rule_has_a_name_and_every_told_rule_a_text() {
    for words in CATALOGUES.iter() {
        for facts in backgrounds() {
            for door in Door::ALL {
                let reader = reader_of(&facts, door, words);
                for rule in RuleId::ALL {
                    good(&words.rule(rule, &reader));
                    words
                        .told(rule, &reader)
                        .iter()
                        .for_each(|text| sentence(text));
                }
                for rule in assessed(&facts).told {
                    assert!(
                        words.told(rule, &reader).is_some(),
                        "{} is told without words",
                        rule.code()
                    );
                }
            }
        }
        let names: std::collections::BTreeSet<String> = RuleId::ALL
            .into_iter()
            .map(|rule| words.rule(rule, &reader_of(&ordinary(3000, 800), Door::Citizen, words)))
            .collect();
        assert_eq!(names.len(), RuleId::ALL.len(), "two rules have one name");
    }
}

#[test]
fn short_texts_are_there() {
    for words in CATALOGUES.iter() {
        for label in Label::ALL {
            good(words.label(label));
        }
        for part in Part::ALL {
            good(words.part(part));
            good(&words.part_line(part));
        }
        for period in Period::ALL {
            good(words.period(period));
        }
        for period in [WagePeriod::Hour, WagePeriod::Month] {
            good(words.wage_period(period));
        }
        for notice in [
            Notice::Erased,
            Notice::NewQuestions {
                count: 1,
                because: FactId::Form,
            },
        ] {
            sentence(&words.notice(notice));
        }
        for confidence in [
            Confidence::LawInPart,
            Confidence::Practice,
            Confidence::Handbook,
            Confidence::Derived,
            Confidence::Design,
            Confidence::Uncertain,
        ] {
            sentence(
                words
                    .confidence(confidence)
                    .expect("words for what is not certain"),
            );
        }
        assert_eq!(words.confidence(Confidence::Law), None);
        for column in [
            Column::Period,
            Column::Job,
            Column::Hours,
            Column::WorkingHours,
            Column::Ceiling,
            Column::Need,
            Column::WageSubsidy,
            Column::HolidayPay,
            Column::Additions,
            Column::Refunded,
            Column::Cost,
            Column::OwnShare,
            Column::Paid,
            Column::Line,
        ] {
            good(words.column(column));
        }
        for line in [
            SettlementLine::Interpreting(1, today()),
            SettlementLine::Travel,
            SettlementLine::Total,
        ] {
            good(&words.settlement_line(line));
        }
        let frame = words.frame();
        frame
            .footer
            .iter()
            .chain([&frame.help])
            .for_each(|text| sentence(text));
        let shell = words.shell();
        for text in [
            &shell.no_webassembly,
            &shell.not_loaded,
            &shell.stopped,
            &shell.no_script,
        ] {
            sentence(text);
        }
    }
}

#[test]
fn new_questions_are_counted_in_words_that_agree() {
    let notice = |count| {
        DANISH.notice(Notice::NewQuestions {
            count,
            because: FactId::Form,
        })
    };
    assert_eq!(
        notice(1),
        "Der er 1 nyt spørgsmål, fordi du ændrede svaret om »Jobtype«."
    );
    assert_eq!(
        notice(2),
        "Der er 2 nye spørgsmål, fordi du ændrede svaret om »Jobtype«."
    );
}

#[test]
fn every_condition_has_a_name_of_its_own_on_its_page() {
    for words in CATALOGUES.iter() {
        for facts in backgrounds() {
            for date in [today(), super::day(2019, 6, 1), super::day(2020, 3, 1)] {
                let assessment = assess(&facts, date);
                let page = result_of(&facts, Door::Adviser, &assessment, words);
                let mut titles: Vec<&str> = page
                    .conditions
                    .iter()
                    .map(|line| line.title.as_str())
                    .collect();
                titles.iter().for_each(|title| good(title));
                titles.sort_unstable();
                titles.dedup();
                assert_eq!(titles.len(), page.conditions.len(), "{titles:?}");
            }
        }
    }
}

#[test]
fn every_finding_has_a_mark_and_those_that_need_it_a_reason() {
    let facts = ordinary(3000, 800);
    let reader = reader(&facts, Door::Citizen);
    let condition = |finding| Condition {
        rule: RuleId::Co01,
        fact: FactId::Lasting,
        finding,
    };
    let findings = [
        (Finding::Met, "Ser opfyldt ud", false),
        (
            Finding::NotMet(Reason::NotLasting),
            "Ser ikke opfyldt ud",
            true,
        ),
        (
            Finding::Discretion(Weighed::Lasting),
            "Vurderes af kommunen",
            true,
        ),
        (Finding::Missing(FactId::Lasting), "Ikke besvaret", false),
        (Finding::NotKnown(FactId::Lasting), "Ikke afklaret", true),
        (
            Finding::NotCovered(Track::Territory),
            "Kan ikke vurderes her",
            true,
        ),
    ];
    for (finding, mark, has_reason) in findings {
        let condition = condition(finding);
        assert_eq!(DANISH.mark(&condition), mark);
        let reason = DANISH.finding(&condition, &reader);
        assert_eq!(reason.is_some(), has_reason, "{mark}");
        reason.iter().for_each(|text| sentence(text));
    }
}

#[test]
fn answers_are_read_back_in_words() {
    let facts = fully_typed();
    let reader = reader(&facts, Door::Citizen);
    let read = |fact| DANISH.answer(fact, &reader);
    assert_eq!(read(FactId::WorkingHours), "30 timer om ugen");
    assert_eq!(
        read(FactId::NeededHours),
        "8,5 timer (8 timer og 30 minutter) om ugen"
    );
    assert_eq!(
        read(FactId::InterpretingHours),
        "1,5 timer (1 time og 30 minutter)"
    );
    assert_eq!(read(FactId::Wage), "185,00 kr. i timen");
    assert_eq!(
        read(FactId::DocumentedAdditions),
        "1.250,00 kr. på et kvartal"
    );
    assert_eq!(read(FactId::Start), "1. februar 2026");
    assert_eq!(read(FactId::Form), "Almindeligt job");
    assert_eq!(read(FactId::CvrNumber), "Ikke besvaret");
    let mut jobs = ordinary(3000, 800);
    jobs.working_hours = weekly(&[2000, 1700]);
    jobs.answer_unknown(FactId::NeededHours);
    let reader = super::reader(&jobs, Door::Citizen);
    assert_eq!(
        DANISH.answer(FactId::WorkingHours, &reader),
        "Job 1: 20 timer om ugen. Job 2: 17 timer om ugen"
    );
    assert_eq!(DANISH.answer(FactId::NeededHours, &reader), "Ved ikke");
}

#[test]
fn every_page_of_an_interview_can_be_built() {
    let start = Interview::new(today());
    let page = start_page(&start, &DANISH);
    assert_eq!(page.ceilings.rows.len(), 9);
    assert_eq!(page.ceilings.rows[7], ["37 timer", "20 timer"]);
    let refund = start
        .apply(&Event::Enter(Door::Refund))
        .apply(&Event::Submit);
    let page = account_page(&refund, AccountPage::Quarter, &DANISH);
    assert!(page.tab_title.starts_with("Fejl: "), "{}", page.tab_title);
    assert_eq!(page.errors.len(), 1);
    for door in [Door::Citizen, Door::Employer, Door::Adviser] {
        let interview = start.apply(&Event::Enter(door)).apply(&Event::Submit);
        let page = question_page(&interview, FactId::Situation, &DANISH);
        assert!(page.tab_title.starts_with("Fejl: "), "{}", page.tab_title);
        assert_eq!(page.errors.len(), 1);
        for fact in FactId::ALL {
            let page = question_page(&interview, fact, &DANISH);
            assert!(!page.why.sources.is_empty(), "{fact:?}");
            assert!(page.why.consequences.len() >= 2, "{fact:?}");
        }
        assert!(review_page(&interview, &DANISH).parts.is_empty());
    }
}

/// Every sentence of a page.
fn page_is_good(facts: &personlig_assistance::domain::facts::Facts, door: Door, day: Date) {
    let page = result_of(facts, door, &assess(facts, day), &DANISH);
    good(&page.heading);
    assert!(!page.heading.ends_with('.'), "{}", page.heading);
    page.basis
        .iter()
        .chain(&page.next_steps)
        .for_each(|text| sentence(text));
    let passages = [
        &page.turning_points,
        &page.payment,
        &page.weighed,
        &page.schemes,
    ];
    for passage in passages.into_iter().chain([&page.good_to_know]).flatten() {
        good(&passage.title);
        passage.paragraphs.iter().for_each(|text| sentence(text));
    }
    for line in &page.conditions {
        good(&line.answer);
        line.reason.iter().for_each(|text| sentence(text));
    }
    for step in &page.steps {
        sentence(&step.sentence);
        good(&step.formula);
    }
    let hours = page.hours.into_iter().flat_map(|hours| hours.paragraphs);
    let money = page
        .money
        .into_iter()
        .flat_map(|money| [money.paragraphs, money.warnings].concat());
    hours.chain(money).for_each(|text| sentence(&text));
    assert!(!page.next_steps.is_empty());
}

#[test]
fn whole_pages_read_well_whatever_was_answered() {
    for (_, facts, door, date) in super::pages::shown() {
        for fact in FactId::ALL {
            let mut unknown = facts.clone();
            unknown.answer_unknown(fact);
            let mut missing = facts.clone();
            missing.clear(fact);
            let chosen = fact.choices().map(|choice| facts.with_choice(fact, choice));
            for facts in chosen.chain([unknown, missing]) {
                page_is_good(&facts, door, date);
            }
        }
    }
    for facts in backgrounds() {
        for date in [
            super::day(2019, 6, 1),
            super::day(2020, 3, 1),
            super::day(2027, 1, 1),
        ] {
            page_is_good(&facts, Door::Adviser, date);
        }
    }
}

/// The municipality was the jobcentre: said once, where a person can help.
#[test]
fn the_jobcentre_is_named_once() {
    assert_eq!(
        DANISH
            .frame()
            .help
            .matches("(tidligere jobcenteret)")
            .count(),
        1
    );
    for facts in backgrounds() {
        let page = result_of(&facts, Door::Adviser, &assessed(&facts), &DANISH);
        assert!(!format!("{page:?}").contains("tidligere jobcenter"));
    }
}

/// No text asks for a diagnosis or names one.
#[test]
fn no_diagnosis_is_named() {
    let texts = super::pages::all_texts();
    for name in [
        "adhd",
        "autis",
        "depress",
        "hjerneskade",
        "sclerose",
        "døvblind",
        "epilep",
        "angst",
        "ordblind",
        "alkohol",
    ] {
        assert!(!texts.to_lowercase().contains(name), "{name}");
    }
}
