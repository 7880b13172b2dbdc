//! What stands around the questions: buttons, headings, the start page, the recovery texts.

use super::questions::of;
use super::words::fill_on;
use crate::domain::law::{Citation, Confidence, parameters};
use crate::domain::quantity::{Date, Exact};
use crate::i18n::number::short;
use crate::i18n::page::{Frame, Shell};
use crate::i18n::{Explained, Label, StartText, Titled};
use crate::interview::{Door, Notice, Part};

/// About how many questions there are on the money of a common case.
const MONEY_QUESTIONS: i128 = 10;
/// How long it takes at most, for a person who asks for themselves.
const QUESTIONS: i128 = 12;
const MINUTES: i128 = 6;

/// The calculator's name.
const NAME: &str = "Personlig assistance på arbejdet";

/// A short fixed text.
pub(super) const fn label(label: Label) -> &'static str {
    match label {
        Label::Name => NAME,
        Label::ErrorPrefix => "Fejl:",
        Label::ErrorSummary => "Der er noget, der skal rettes",
        Label::SkipToContent => "Gå til indholdet",
        Label::Back => "Tilbage",
        Label::Continue => "Fortsæt",
        Label::Unknown => "Ved ikke",
        Label::Erase => "Slet mine svar",
        Label::StartAgain => "Start forfra",
        Label::Change => "Ændr",
        Label::Print => "Udskriv",
        Label::WhyWeAsk => "Hvorfor spørger vi?",
        Label::WhatAnswersMean => "Hvad betyder svarene?",
        Label::Sources => "Kilder",
        Label::Source => "Kilde",
        Label::CheckAnswers => "Tjek dine svar",
        Label::CheckAnswersIntroduction => "Er svarene rigtige? Du kan ændre dem her.",
        Label::ShowResult => "Se resultatet",
        Label::Result => "Resultat",
        Label::AnswerTheRest => "Svar på resten",
        Label::AskForMoney => "Regn også på penge",
        Label::AddJob => "Tilføj et job mere",
        Label::RemoveJob => "Fjern det sidste job",
        Label::ChangeRate => "Skriv satsen fra bevillingen",
        Label::Basis => "Det bygger svaret på",
        Label::TurningPoints => "Det afgør svaret",
        Label::Conditions => "Betingelserne",
        Label::Answer => "Svar",
        Label::Payment => "Hvornår kommer pengene?",
        Label::Steps => "Sådan har vi regnet",
        Label::Formula => "For sagsbehandlere",
        Label::Weighed => "Det vurderer kommunen",
        Label::Schemes => "Andre ordninger, der kan passe",
        Label::NextSteps => "Det kan du gøre nu",
        Label::GoodToKnow => "Godt at vide",
        Label::Warning => "Vær opmærksom på",
        Label::NotRefunded => "Det bliver ikke dækket",
        Label::YourAnswers => "Dine svar",
        Label::NewTab => "(åbner i en ny fane)",
    }
}

/// What stands around every page.
pub(super) fn frame() -> Frame {
    let read_to = parameters::LAW_READ_TO.first_day();
    Frame {
        name: NAME.to_owned(),
        skip_to_content: label(Label::SkipToContent).to_owned(),
        help: "Har du brug for hjælp? Spørg din kommune (tidligere jobcenteret).".to_owned(),
        footer: vec![
            "Du får et skøn. Det er kommunen, der afgør sagen.".to_owned(),
            fill_on("Reglerne er læst til den {læst til}.", read_to),
            "Reglerne står i loven om kompensation til handicappede i erhverv og i dens \
             bekendtgørelse."
                .to_owned(),
            "Vi gemmer ikke dine svar, og vi sender dem ikke videre.".to_owned(),
        ],
    }
}

/// The start page.
pub(super) fn start(day: Date) -> StartText {
    StartText {
        title: "Kan du få en hjælper på arbejdet?".to_owned(),
        introduction: vec![
            "Har du svært ved noget på jobbet på grund af en funktionsnedsættelse? Så kan en \
             anden måske hjælpe dig nogle timer om ugen."
                .to_owned(),
            "Det hedder personlig assistance. Kommunen kan give tilskud til at betale for timerne."
                .to_owned(),
            "Her får du et skøn: Kan du få hjælp, og hvor mange timer?".to_owned(),
        ],
        effort: format!(
            "Der er sjældent flere end {} spørgsmål. Det tager cirka {} minutter. Vil du også regne på penge, \
             er der cirka {} mere.",
            short(Exact::whole(QUESTIONS), 0),
            short(Exact::whole(MINUTES), 0),
            short(Exact::whole(MONEY_QUESTIONS), 0)
        ),
        doors: "Hvem er du?".to_owned(),
        privacy: Titled {
            title: "Dine svar er dine".to_owned(),
            paragraphs: vec![
                "Svarene bliver på din egen skærm. Vi gemmer dem ikke. Vi sender dem ikke videre."
                    .to_owned(),
                "Lukker du siden, er svarene væk. Du har al den tid, du vil.".to_owned(),
                "Vi spørger aldrig om en diagnose, om dit navn eller om dit CPR-nummer.".to_owned(),
            ],
        },
        limits: Titled {
            title: "Et skøn, ikke en afgørelse".to_owned(),
            paragraphs: vec![
                "Loven siger, at kommunen kan give hjælp. Den siger ikke, at kommunen skal."
                    .to_owned(),
                fill_on("Vi har læst reglerne til den {læst til}.", day),
            ],
        },
        without_script: Titled {
            title: "Virker siden ikke?".to_owned(),
            paragraphs: vec![
                "Beregneren skal bruge JavaScript. Er det slået fra, så brug tabellen her. Du kan \
                 også spørge kommunen om personlig assistance."
                    .to_owned(),
            ],
        },
        ceilings: (
            "Så mange timers hjælp om ugen kan der højst være tale om i almindelige sager"
                .to_owned(),
            [
                "Arbejdstid om ugen".to_owned(),
                "Højst hjælp om ugen".to_owned(),
            ],
        ),
    }
}

/// A door: its link, and a line on it.
pub(super) fn door(door: Door) -> Explained {
    let (text, hint) = match door {
        Door::Citizen => (
            "Jeg har brug for hjælp på arbejdet",
            "Du er ansat, selvstændig, på vej i job eller under uddannelse.",
        ),
        Door::Employer => (
            "Jeg er arbejdsgiver",
            "Se timer og tilskud, og hvad virksomheden selv betaler.",
        ),
        Door::Adviser => (
            "Jeg rådgiver eller sagsbehandler",
            "Se alle betingelser, tal og kilder i en sag.",
        ),
    };
    Explained {
        text: text.to_owned(),
        hint: Some(hint.to_owned()),
    }
}

/// What to know in short, for those who come by a door.
pub(super) fn about(door: Door, day: Date) -> Titled {
    let (title, paragraphs) = match door {
        Door::Citizen => (
            "Hvis du selv har brug for hjælp",
            [
                "Du kan måske få hjælp, hvis din funktionsnedsættelse varer ved og gør stor \
                 forskel på jobbet. Du skal selv kunne udføre det væsentlige i jobbet.",
                "Loftet er {loft} om ugen på fuld tid ({fuld tid}). Arbejder du mindre, er det \
                 lavere.",
                "Søg i den kommune, hvor du bor.",
            ],
        ),
        Door::Employer => (
            "Hvis du er arbejdsgiver",
            [
                "Virksomheden betaler lønnen til den, der hjælper. Efter hvert kvartal kan den få \
                 tilskud fra kommunen.",
                "Tilskuddet er et beløb i timen. Det bliver aldrig større end lønnen.",
                "Medarbejderen skal selv søge. Du behøver ikke kende en diagnose.",
            ],
        ),
        Door::Adviser => (
            "Hvis du rådgiver eller sagsbehandler",
            [
                "Du kan gå alle betingelser i en sag igennem.",
                "Ved hvert tal står, hvordan det er regnet ud, og hvor reglen står.",
                "Nogle punkter har ingen kilde afgjort. Det står der ved tallet.",
            ],
        ),
    };
    Titled {
        title: title.to_owned(),
        paragraphs: paragraphs.map(|text| fill_on(text, day)).to_vec(),
    }
}

/// The page around the application.
pub(super) fn shell() -> Shell {
    Shell {
        description: "Find ud af, om du kan få personlig assistance i dit arbejde, og hvor mange \
                      timer det kan være. Dine svar bliver på din egen skærm."
            .to_owned(),
        title: "Beregneren virker ikke lige nu".to_owned(),
        no_webassembly: "Din browser kan ikke køre beregneren. Den er måske for gammel, eller en \
                         indstilling spærrer for det. Prøv en anden browser, eller spørg din \
                         kommune."
            .to_owned(),
        not_loaded: "Beregneren kunne ikke hentes. Se, om du er på nettet, og prøv igen."
            .to_owned(),
        stopped: "Der skete en fejl hos os, og beregneren er stoppet. Dine svar er ikke sendt \
                  nogen steder hen. Du kan starte forfra."
            .to_owned(),
        try_again: "Prøv igen".to_owned(),
        no_script: "Beregneren skal bruge JavaScript. Er det slået fra, så spørg din kommune om \
                    personlig assistance."
            .to_owned(),
    }
}

/// A part of the way.
pub(super) const fn part(part: Part) -> &'static str {
    match part {
        Part::Conditions => "Job og behov",
        Part::Hours => "Timer",
        Part::Money => "Penge",
    }
}

/// Something to tell once.
pub(super) fn notice(notice: Notice) -> String {
    match notice {
        Notice::NewQuestions { count, because } => format!(
            "Der er {}, fordi du ændrede svaret om »{}«.",
            super::fields::new_questions(count),
            of(because).name
        ),
        Notice::Erased => "Dine svar er slettet.".to_owned(),
    }
}

/// A place in a source, as lawyers write it: `Bekendtgørelsen § 15, stk. 1`.
pub(super) fn source(citation: &Citation) -> String {
    let name = citation.source.short_name();
    if citation.place.is_empty() {
        name.to_owned()
    } else if citation.place.starts_with('§') {
        format!("{name} {}", citation.place)
    } else {
        format!("{name}, {}", citation.place)
    }
}

/// How sure we are, unless it was read in full in the law.
pub(super) const fn confidence(confidence: Confidence) -> Option<&'static str> {
    match confidence {
        Confidence::Law => None,
        Confidence::LawInPart => Some("Vi har kun læst en del af lovteksten."),
        Confidence::Practice => {
            Some("Det er praksis, ikke lovtekst. Vi har kun læst en del af kilden.")
        }
        Confidence::Handbook => Some("Det står i en håndbog, ikke i loven."),
        Confidence::Derived => Some("Vi har selv regnet det ud fra reglerne."),
        Confidence::Design => Some("Ingen kilde afgør det. Vi har selv valgt."),
        Confidence::Uncertain => Some("Det er usikkert. Ingen myndighed har bekræftet det."),
    }
}
