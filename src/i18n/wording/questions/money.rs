//! Who helps, and what it costs.

use super::Question;
use crate::i18n::text::{Text, t};

pub(super) static HELPER: Question = Question {
    name: t!("Hjælper"),
    title: t!("Hvem skal hjælpe {dig}?"),
    hint: t!("Vælg det, der er mest sandsynligt lige nu."),
    clause: t!("hvem der skal hjælpe {dig}"),
    why: t!("Reglerne for penge er lidt forskellige."),
    typed: Text::NONE,
    unknown: t!("Det er i orden. Vi regner med det almindelige tilskud."),
};

pub(super) static ASSISTANT_APPROVED: Question = Question {
    name: t!("Godkendt hjælper"),
    title: t!("Har {du} sagt ja til den, der skal hjælpe?"),
    hint: Text::NONE,
    clause: t!("om {du} har sagt ja til den, der skal hjælpe"),
    why: t!(
        "Loven siger, at {du} skal godkende den, der hjælper. Det skal ske, før hjælperen \
             bliver ansat eller bestilt."
    ),
    typed: Text::NONE,
    unknown: t!("Husk at få det på plads, før hjælpen går i gang."),
};

/// An interpreter: the question, and the same inside a sentence.
pub(super) const INTERPRETER_APPROVED: (Text, Text) = (
    t!("Har {du} sagt ja til tolken?"),
    t!("om {du} har sagt ja til tolken"),
);

/// Somebody who has helped already: the question, and the same inside a sentence.
pub(super) const APPROVED_AFTERWARDS: (Text, Text) = (
    t!("Har {du} sagt ja til den, der hjælper?"),
    t!("om {du} har sagt ja til den, der hjælper"),
);

/// "I don't know" once the quarter is over.
pub(super) const UNKNOWN_AFTERWARDS: Text = t!("Find ud af det, før I søger om pengene.");

pub(super) static SPECIAL_QUALIFICATIONS: Question = Question {
    name: t!("Særlige kvalifikationer"),
    title: t!("Skal den, der hjælper, have en særlig faglig baggrund?"),
    hint: t!("For eksempel en bestemt uddannelse. Reglerne kalder det særlige kvalifikationer."),
    clause: t!("om den, der hjælper, skal have særlige kvalifikationer"),
    why: t!("Så kan kommunen give et højere tilskud, nemlig den almindelige løn for arbejdet."),
    typed: Text::NONE,
    unknown: t!("Så regner vi med den almindelige sats for tilskuddet."),
};

pub(super) static ORDINARY_RATE: Question = Question {
    name: t!("Løn for arbejdet"),
    title: t!("Hvad er den almindelige timeløn for det arbejde?"),
    hint: t!(
        "Reglerne kalder det den ordinære sats. Har kommunen sagt ja, står den i bevillingen."
    ),
    clause: t!("hvad den almindelige timeløn for arbejdet er"),
    why: t!("Tilskuddet kan følge den timeløn, når hjælpen kræver særlige kvalifikationer."),
    typed: t!("Vi regner ud, hvad tilskuddet så kan blive."),
    unknown: t!("Så er kronerne foreløbige, indtil du kender timelønnen."),
};

pub(super) static WAGE: Question = Question {
    name: t!("Løn"),
    title: t!("Hvad får den, der hjælper, i løn?"),
    hint: t!(
        "Skriv lønnen før skat, uden feriepenge og pension. Er det en månedsløn, så skriv den \
           for fuld tid ({fuld tid} om ugen)."
    ),
    clause: t!("hvad den, der hjælper, får i løn"),
    why: t!(
        "Tilskuddet kan ikke blive større end lønnen. Er lønnen højere end satsen, betaler \
          {arbejdsgiveren} resten."
    ),
    typed: t!("Vi regner ud, hvad der dækkes, og hvad {arbejdsgiveren} selv betaler."),
    unknown: t!("Så viser vi, hvad tilskuddet højst kan blive."),
};

/// What a temp agency bills: the question, and the same inside a sentence.
pub(super) const AGENCY_PRICE: (Text, Text) = (
    t!("Hvad tager vikarbureauet for en time?"),
    t!("hvad vikarbureauet tager for en time"),
);

pub(super) static GRANT_RATE: Question = Question {
    name: t!("Sats"),
    title: t!("Hvilken sats står der i bevillingen?"),
    hint: t!("Bevillingen er kommunens skriftlige ja. Er den ikke kommet, så svar Ved ikke."),
    clause: t!("hvilken sats der står i bevillingen"),
    why: t!(
        "Satsen er det beløb i timen, som tilskuddet bygger på. Reglerne nævner ikke selv et beløb."
    ),
    typed: t!("Vi regner med satsen fra bevillingen."),
    unknown: t!("Så regner vi med {sats}. Den gælder fra den {sats fra}."),
};

/// "I don't know" on days for which no rate is known.
pub(super) const NO_RATE: Text = t!("Vi kender ingen sats for den dag. Så viser vi kun timer.");

pub(super) static HOLIDAY_PAY: Question = Question {
    name: t!("Feriepenge"),
    title: t!("Får den, der hjælper, feriepenge oven i lønnen?"),
    hint: t!("Vælg den slags, der gælder for lønnen."),
    clause: t!("om den, der hjælper, får feriepenge oven i lønnen"),
    why: t!("Feriepenge kan også dækkes."),
    typed: Text::NONE,
    unknown: t!("Så regner vi uden feriepenge."),
};

pub(super) static DOCUMENTED_ADDITIONS: Question = Question {
    name: t!("Andre tillæg"),
    title: t!("Hvor mange kroner er der i andre tillæg på et kvartal?"),
    hint: t!(
        "Det kan være pension, ATP og lovpligtig forsikring. Tag kun beløb med, som I har \
           papir på. Et kvartal er tre måneder."
    ),
    clause: t!("hvor mange kroner der er i andre tillæg på et kvartal"),
    why: t!("Kommunen kan også dække den slags udgifter. Vi har ingen satser for dem."),
    typed: t!("Vi lægger beløbet til."),
    unknown: t!("Så regner vi uden andre tillæg."),
};

pub(super) static START: Question = Question {
    name: t!("Startdag"),
    title: t!("Hvilken dag begynder hjælpen?"),
    hint: t!("Skriv dag, måned og år."),
    clause: t!("hvilken dag hjælpen begynder"),
    why: t!("Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen."),
    typed: t!("Vi regner den første dag ud, der kan betales for."),
    unknown: t!("Så viser vi ingen første dag."),
};

pub(super) static APPLICATION_RECEIVED: Question = Question {
    name: t!("Ansøgningsdag"),
    title: t!("Hvilken dag fik kommunen ansøgningen?"),
    hint: t!("Er der ikke søgt endnu, så svar Ved ikke."),
    clause: t!("hvilken dag kommunen fik ansøgningen"),
    why: t!("Kommunen kan højst betale {tilbage} tilbage fra den dag."),
    typed: t!("Vi regner den første dag ud, der kan betales for."),
    unknown: t!("Så viser vi ingen første dag."),
};

pub(super) static CVR_NUMBER: Question = Question {
    name: t!("CVR-nummer"),
    title: t!("Har virksomheden et CVR-nummer?"),
    hint: t!("Det er det nummer, en virksomhed får af staten."),
    clause: t!("om virksomheden har et CVR-nummer"),
    why: t!("Fra den {cvr fra} kan en virksomhed kun få pengene, hvis den har et CVR-nummer."),
    typed: Text::NONE,
    unknown: t!("Find ud af det, før der søges om pengene."),
};
