//! The sheet for a meeting with the municipality: what to bring, and what to ask.

use super::words::{Ground, fill, ground};
use crate::i18n::text::{Text, t};
use crate::i18n::{Reader, Titled};
use crate::interview::Door;

/// What the sheet is, and who should see it.
pub(super) fn introduction(reader: &Reader<'_>) -> Vec<String> {
    let shown = match reader.door {
        Door::Citizen => t!("Dine svar står på arket. Vis det kun til dem, du vil vise det til."),
        Door::Employer | Door::Adviser | Door::Refund => {
            t!("Svarene står på arket. Vis det kun til andre, hvis {du} siger ja til det.")
        }
    };
    [
        t!("Udskriv arket, eller vis det på telefonen. Så er det nemmere at huske det hele."),
        shown,
    ]
    .map(|text| fill(text, reader))
    .to_vec()
}

/// What to bring: what the application must say, and what the municipality may ask for.
pub(super) fn bring(reader: &Reader<'_>) -> Titled {
    let mut texts = vec![
        t!("En liste over opgaverne, som hjælpen er til. Skriv, hvor lang tid hver af dem tager."),
        t!("Perioden: fra hvilken dag, og hvor længe {du} har brug for hjælpen."),
    ];
    texts.push(match reader.door {
        // HB »Ansøgningen«: what is about health, the employer sees only where the person agrees.
        Door::Employer | Door::Refund => t!(
            "Medarbejderen tager selv papirer om funktionsnedsættelsen med. I skal ikke bede om dem."
        ),
        Door::Citizen | Door::Adviser => t!("Papirer om funktionsnedsættelsen, hvis {du} har nogen. Kommunen kan bede om dem, \
             men {du} skal sige ja, før den henter dem hos andre."),
    });
    if ground(reader.facts) == Ground::Job {
        texts.extend([
            t!(
                "Papirer om jobbet, hvor man kan se stillingen, arbejdstiden og arbejdspladsens \
             adresse."
            ),
            t!("Navn og telefonnummer på en på arbejdspladsen, som kommunen kan ringe til."),
        ]);
    }
    texts.extend([
        t!("Navnet på den, der skal hjælpe, hvis {du} ved det, og timelønnen."),
        t!("En, der kender {dig} godt, hvis {du} har lyst til det."),
    ]);
    titled(t!("Tag med"), texts, reader)
}

/// What to ask.
pub(super) fn ask(reader: &Reader<'_>) -> Titled {
    let texts = vec![
        t!("Hvornår får vi svar?"),
        t!("Hvor mange timer bliver det, og fra hvilken dag?"),
        t!("Hvilket beløb i timen giver kommunen tilskud med?"),
        t!("Hvad skal arbejdspladsen sende til kommunen efter hvert kvartal?"),
        t!("Hvem kan vi ringe til, hvis noget ændrer sig?"),
        t!("Hvad er grunden, hvis svaret er nej, og hvordan klager man?"),
    ];
    titled(t!("Spørg om"), texts, reader)
}

fn titled(title: Text, texts: Vec<Text>, reader: &Reader<'_>) -> Titled {
    Titled {
        title: reader.words.word(title),
        paragraphs: texts.into_iter().map(|text| fill(text, reader)).collect(),
    }
}
