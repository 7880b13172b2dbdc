//! Working hours and the need for help.

use super::{Question, WEIGHED};
use crate::i18n::text::{Text, t};

pub(super) static WORKING_HOURS: Question = Question {
    name: t!("Arbejdstid"),
    title: t!("Hvor mange timer om ugen arbejder {du}?"),
    hint: t!(
        "Skriv den aftalte tid. Skifter den, så skriv gennemsnittet i et kvartal. Et kvartal \
           er tre måneder."
    ),
    clause: t!("hvor mange timer {du} arbejder om ugen"),
    why: t!(
        "Loftet er det højeste antal timer i almindelige sager. Det følger arbejdstiden. På fuld tid, som \
          er {fuld tid}, er loftet {loft} om ugen."
    ),
    typed: t!("Vi regner loftet ud."),
    unknown: t!("Så viser vi loftet for flere arbejdstider."),
};

/// Somebody who has not begun yet: the question, and the same inside a sentence.
pub(super) const PLANNED: (Text, Text) = (
    t!("Hvor mange timer om ugen skal {du} arbejde?"),
    t!("hvor mange timer {du} skal arbejde om ugen"),
);

/// Somebody in an offer.
pub(super) const IN_OFFER: (Text, Text) = (
    t!("Hvor mange timer om ugen er {du} i tilbuddet?"),
    t!("hvor mange timer {du} er i tilbuddet om ugen"),
);

/// The explanation for a fleksjob.
pub(super) const PRESENT: Text = t!(
    "Skriv de timer, {du} er på arbejde. Skriv også de timer, der er løn for, hvis du kender dem."
);

/// The explanation for self-employed people.
pub(super) const OWN_HOURS: Text = t!(
    "Skriv {dine} egne timer i virksomheden. Skifter de, så skriv gennemsnittet i et kvartal. \
     Et kvartal er tre måneder."
);

pub(super) static NEEDED_HOURS: Question = Question {
    name: t!("Behov for hjælp"),
    title: t!("Hvor mange timers hjælp om ugen har {du} brug for?"),
    hint: t!("Er nogle uger gode og andre dårlige? Så skriv gennemsnittet."),
    clause: t!("hvor mange timers hjælp {du} har brug for om ugen"),
    why: t!("Timerne følger behovet. Er behovet større end loftet, gælder der særlige regler."),
    typed: t!("Vi holder behovet op mod loftet."),
    unknown: t!("Så viser vi det højeste antal timer, der kan være tale om."),
};

/// The explanation where the fleksjob covers a part of the need.
pub(super) const NEED_BEYOND_FLEKSJOB: Text =
    t!("Tag kun det med, som fleksjobbet ikke allerede tager hånd om. Skriv gennemsnittet.");

pub(super) static FULL_TIME_EXCEPTION: Question = Question {
    name: t!("Særligt stort behov"),
    title: t!("Har {du} flere funktionsnedsættelser, eller én, som er meget betydelig?"),
    hint: t!(
        "Loven siger ikke præcis, hvad meget betydelig er. Kommunen vurderer det. Vi spørger \
           ikke om en diagnose."
    ),
    clause: t!("om {du} har flere funktionsnedsættelser, eller én, som er meget betydelig"),
    why: t!("Behovet er større end loftet. Så kan kommunen kun sige ja i særlige tilfælde."),
    typed: Text::NONE,
    unknown: WEIGHED,
};
