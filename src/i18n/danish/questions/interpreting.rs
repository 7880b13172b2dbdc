//! Interpreting.

use super::Question;

pub(super) static INTEREST: Question = Question {
    name: "Økonomisk interesse",
    title: "Har {du}, {arbejdsgiveren} eller nær familie penge i tolkefirmaet?",
    hint: "For eksempel som ejer. Reglerne kalder det økonomisk interesse.",
    clause: "om {du}, {arbejdsgiveren} eller nær familie har penge i tolkefirmaet",
    why: "Kommunen må som udgangspunkt ikke betale, hvis nogen af jer tjener på tolkningen.",
    typed: "",
    unknown: "Find ud af det, før {du} søger. Alle skal skrive under på det.",
};

pub(super) static ZONE: Question = Question {
    name: "Zone",
    title: "Hvilken zone ligger arbejdsstedet i?",
    hint: "Zonen følger postnummeret. Tolkefirmaet kan svare på det.",
    clause: "hvilken zone arbejdsstedet ligger i",
    why: "Den første time koster mere, når tolken skal langt.",
    typed: "",
    unknown: "Så kan vi ikke regne prisen på en tolkning ud.",
};

pub(super) static LENGTH: Question = Question {
    name: "Tolkningens længde",
    title: "Hvor lang tid varer en typisk tolkning?",
    hint: "Skriv timer, eller timer og minutter.",
    clause: "hvor mange timer en typisk tolkning varer",
    why: "Prisen følger tiden. Tolkefirmaer tager som regel betaling for mindst {mindste tid}.",
    typed: "Vi regner ud, hvad en tolkning højst giver i tilskud.",
    unknown: "Så kan vi ikke regne prisen på en tolkning ud.",
};

pub(super) static TIME: Question = Question {
    name: "Tidspunkt",
    title: "Hvornår er tolkningen som regel?",
    hint: "",
    clause: "hvornår tolkningen som regel er",
    why: "Der er tillæg om aftenen, om natten, i weekenden og på helligdage.",
    typed: "",
    unknown: "Så regner vi uden tillæg.",
};

pub(super) static DEMANDING: Question = Question {
    name: "Krævende tolkning",
    title: "Er tolkningen særligt krævende?",
    hint: "Tolkefirmaet skriver det på regningen.",
    clause: "om tolkningen er særligt krævende",
    why: "Der er et tillæg for særligt krævende tolkning.",
    typed: "",
    unknown: "Så regner vi uden tillæg.",
};
