//! Who helps, and what it costs.

use super::Question;

pub(super) static HELPER: Question = Question {
    name: "Hjælper",
    title: "Hvem skal hjælpe {dig}?",
    hint: "Vælg det, der er mest sandsynligt lige nu.",
    clause: "hvem der skal hjælpe {dig}",
    why: "Reglerne for penge er lidt forskellige.",
    typed: "",
    unknown: "Det er i orden. Vi regner med det almindelige tilskud.",
};

pub(super) static ASSISTANT_APPROVED: Question = Question {
    name: "Godkendt hjælper",
    title: "Har {du} sagt ja til den, der skal hjælpe?",
    hint: "",
    clause: "om {du} har sagt ja til den, der skal hjælpe",
    why: "Loven siger, at {du} skal godkende den, der hjælper. Det skal ske, før hjælpen går i \
          gang.",
    typed: "",
    unknown: "Husk at få det på plads, før hjælpen går i gang.",
};

pub(super) static SPECIAL_QUALIFICATIONS: Question = Question {
    name: "Særlige kvalifikationer",
    title: "Skal den, der hjælper, have en særlig faglig baggrund?",
    hint: "For eksempel en bestemt uddannelse. Reglerne kalder det særlige kvalifikationer.",
    clause: "om den, der hjælper, skal have særlige kvalifikationer",
    why: "Så kan kommunen give et højere tilskud, nemlig den almindelige løn for arbejdet.",
    typed: "",
    unknown: "Så regner vi med den almindelige sats for tilskuddet.",
};

pub(super) static ORDINARY_RATE: Question = Question {
    name: "Løn for arbejdet",
    title: "Hvad er den almindelige timeløn for det arbejde?",
    hint: "Reglerne kalder det den ordinære sats. Har kommunen sagt ja, står den i bevillingen.",
    clause: "hvad den almindelige timeløn for arbejdet er",
    why: "Tilskuddet kan følge den timeløn, når hjælpen kræver særlige kvalifikationer.",
    typed: "Vi regner ud, hvad tilskuddet så kan blive.",
    unknown: "Så er kronerne foreløbige, indtil du kender timelønnen.",
};

pub(super) static WAGE: Question = Question {
    name: "Løn",
    title: "Hvad får den, der hjælper, i løn?",
    hint: "Skriv lønnen før skat, uden feriepenge og pension. Er det en månedsløn, så skriv den \
           for fuld tid ({fuld tid} om ugen).",
    clause: "hvad den, der hjælper, får i løn",
    why: "Tilskuddet kan ikke blive større end lønnen. Er lønnen højere end satsen, betaler \
          {arbejdsgiveren} resten.",
    typed: "Vi regner ud, hvad der dækkes, og hvad {arbejdsgiveren} selv betaler.",
    unknown: "Så viser vi, hvad tilskuddet højst kan blive.",
};

/// What a temp agency bills: the question, and the same inside a sentence.
pub(super) const AGENCY_PRICE: (&str, &str) = (
    "Hvad tager vikarbureauet for en time?",
    "hvad vikarbureauet tager for en time",
);

pub(super) static GRANT_RATE: Question = Question {
    name: "Sats",
    title: "Hvilken sats står der i bevillingen?",
    hint: "Bevillingen er kommunens skriftlige ja. Er den ikke kommet, så svar Ved ikke.",
    clause: "hvilken sats der står i bevillingen",
    why: "Satsen er det beløb i timen, som tilskuddet bygger på. Reglerne nævner ikke selv et beløb.",
    typed: "Vi regner med satsen fra bevillingen.",
    unknown: "Så regner vi med {sats}. Den gælder fra den {sats fra}.",
};

/// "I don't know" on days for which no rate is known.
pub(super) const NO_RATE: &str = "Vi kender ingen sats for den dag. Så viser vi kun timer.";

pub(super) static HOLIDAY_PAY: Question = Question {
    name: "Feriepenge",
    title: "Får den, der hjælper, feriepenge oven i lønnen?",
    hint: "Vælg den slags, der gælder for lønnen.",
    clause: "om den, der hjælper, får feriepenge oven i lønnen",
    why: "Feriepenge kan også dækkes.",
    typed: "",
    unknown: "Så regner vi uden feriepenge.",
};

pub(super) static DOCUMENTED_ADDITIONS: Question = Question {
    name: "Andre tillæg",
    title: "Hvor mange kroner er der i andre tillæg på et kvartal?",
    hint: "Det kan være pension, ATP og lovpligtig forsikring. Tag kun beløb med, som I har \
           papir på. Et kvartal er tre måneder.",
    clause: "hvor mange kroner der er i andre tillæg på et kvartal",
    why: "Kommunen kan også dække den slags udgifter. Vi har ingen satser for dem.",
    typed: "Vi lægger beløbet til.",
    unknown: "Så regner vi uden andre tillæg.",
};

pub(super) static START: Question = Question {
    name: "Startdag",
    title: "Hvilken dag begynder hjælpen?",
    hint: "Skriv dag, måned og år.",
    clause: "hvilken dag hjælpen begynder",
    why: "Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen.",
    typed: "Vi regner den første dag ud, der kan betales for.",
    unknown: "Så viser vi ingen første dag.",
};

pub(super) static APPLICATION_RECEIVED: Question = Question {
    name: "Ansøgningsdag",
    title: "Hvilken dag fik kommunen ansøgningen?",
    hint: "Er der ikke søgt endnu, så svar Ved ikke.",
    clause: "hvilken dag kommunen fik ansøgningen",
    why: "Kommunen kan højst betale {tilbage} tilbage fra den dag.",
    typed: "Vi regner den første dag ud, der kan betales for.",
    unknown: "Så viser vi ingen første dag.",
};

pub(super) static CVR_NUMBER: Question = Question {
    name: "CVR-nummer",
    title: "Har virksomheden et CVR-nummer?",
    hint: "Det er det nummer, en virksomhed får af staten.",
    clause: "om virksomheden har et CVR-nummer",
    why: "Fra den {cvr fra} kan en virksomhed kun få pengene, hvis den har et CVR-nummer.",
    typed: "",
    unknown: "Find ud af det, før der søges om pengene.",
};
