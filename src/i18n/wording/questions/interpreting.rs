//! Interpreting.

use super::Question;
use crate::i18n::text::{Text, t};

pub(super) static INTEREST: Question = Question {
    name: t!("Økonomisk interesse"),
    title: t!("Har {du}, {arbejdsgiveren} eller nær familie penge i tolkefirmaet?"),
    hint: t!("For eksempel som ejer. Reglerne kalder det økonomisk interesse."),
    clause: t!("om {du}, {arbejdsgiveren} eller nær familie har penge i tolkefirmaet"),
    why: t!(
        "Kommunen må som udgangspunkt ikke betale, hvis nogen af jer har penge i tolkefirmaet."
    ),
    typed: Text::NONE,
    unknown: t!("Find ud af det, før {du} søger. Alle skal skrive under på det."),
};

/// "I don't know" once the quarter is over.
pub(super) const INTEREST_AFTERWARDS: Text =
    t!("Find ud af det, før I søger om pengene. Alle skal skrive under på det.");

pub(super) static ZONE: Question = Question {
    name: t!("Zone"),
    title: t!("Hvilken zone ligger arbejdsstedet i?"),
    hint: t!("Zonen følger postnummeret. Tolkefirmaet kan svare på det."),
    clause: t!("hvilken zone arbejdsstedet ligger i"),
    why: t!("Den første time koster mere, når tolken skal langt."),
    typed: Text::NONE,
    unknown: t!("Så kan vi ikke regne prisen på en tolkning ud."),
};

pub(super) static LENGTH: Question = Question {
    name: t!("Tolkningens længde"),
    title: t!("Hvor lang tid varer en typisk tolkning?"),
    hint: t!("Skriv timer, eller timer og minutter."),
    clause: t!("hvor mange timer en typisk tolkning varer"),
    why: t!("Prisen følger tiden. Tolkefirmaer tager som regel betaling for mindst {mindste tid}."),
    typed: t!("Vi regner ud, hvad en tolkning højst giver i tilskud."),
    unknown: t!("Så kan vi ikke regne prisen på en tolkning ud."),
};

pub(super) static TIME: Question = Question {
    name: t!("Tidspunkt"),
    title: t!("Hvornår er tolkningen som regel?"),
    hint: Text::NONE,
    clause: t!("hvornår tolkningen som regel er"),
    why: t!("Der er tillæg om aftenen, om natten, i weekenden og på helligdage."),
    typed: Text::NONE,
    unknown: t!("Så regner vi med det højeste tillæg. Beløbet er det højeste, det kan blive."),
};

pub(super) static DEMANDING: Question = Question {
    name: t!("Krævende tolkning"),
    title: t!("Er tolkningen særligt krævende?"),
    hint: t!("Tolkefirmaet skriver det på regningen."),
    clause: t!("om tolkningen er særligt krævende"),
    why: t!("Der er et tillæg for særligt krævende tolkning."),
    typed: Text::NONE,
    unknown: t!("Så regner vi med tillægget. Beløbet er det højeste, det kan blive."),
};
