//! What stands around the questions: buttons, headings, the start page, the recovery texts.

use super::fields::new_questions;
use super::questions::of;
use super::scenarios::done;
use crate::domain::law::{Citation, Confidence, fresh_until, parameters};
use crate::i18n::language::Beside;
use crate::i18n::page::{Frame, Shell, SourceLink};
use crate::i18n::text::{Text, here, t};
use crate::i18n::{Catalogue, Label, Titled};
use crate::interview::{Notice, Part};

/// The calculator's name.
const NAME: Text = here!("Personlig assistance på arbejdet");

/// A short fixed text.
pub(super) const fn label(label: Label) -> Text {
    match label {
        Label::Name => NAME,
        Label::ErrorPrefix => t!("Fejl:"),
        Label::ErrorSummary => t!("Der er noget, der skal rettes"),
        Label::SkipToContent => here!("Gå til indholdet"),
        Label::Back => t!("Tilbage"),
        Label::Continue => t!("Fortsæt"),
        Label::Unknown => t!("Ved ikke"),
        Label::Erase => here!("Slet mine svar"),
        Label::StartAgain => t!("Start forfra"),
        Label::Change => t!("Ændr"),
        Label::Changes => t!("Noget ændrer sig"),
        Label::Print => t!("Udskriv"),
        Label::WhyWeAsk => t!("Hvorfor spørger vi?"),
        Label::WhatAnswersMean => t!("Hvad betyder svarene?"),
        Label::Sources => t!("Kilder"),
        Label::Source => t!("Kilde"),
        Label::CheckAnswers => t!("Tjek dine svar"),
        Label::CheckAnswersIntroduction => t!("Er svarene rigtige? Du kan ændre dem her."),
        Label::ShowResult => t!("Se resultatet"),
        Label::Result => t!("Resultat"),
        Label::Settlement => t!("Kvartalets tilskud"),
        Label::AnswerTheRest => t!("Svar på resten"),
        Label::AskForMoney => t!("Regn også på penge"),
        Label::AddJob => t!("Tilføj et job mere"),
        Label::RemoveJob => t!("Fjern det sidste job"),
        Label::ChangeRate => t!("Skriv satsen fra bevillingen"),
        Label::Basis => t!("Det bygger svaret på"),
        Label::TurningPoints => t!("Det afgør svaret"),
        Label::Conditions => t!("Betingelserne"),
        Label::Answer => t!("Svar"),
        Label::Payment => t!("Hvornår kommer pengene?"),
        Label::Steps => t!("Sådan har vi regnet"),
        Label::Formula => t!("For sagsbehandlere"),
        Label::Weighed => t!("Det vurderer kommunen"),
        Label::Schemes => t!("Andre ordninger, der kan passe"),
        Label::Interpreting => t!("Tolkning"),
        Label::NextSteps => t!("Det kan du gøre nu"),
        Label::GoodToKnow => t!("Godt at vide"),
        Label::Warning => t!("Vær opmærksom på"),
        Label::NotRefunded => t!("Det bliver ikke dækket"),
        Label::YourAnswers => t!("Dine svar"),
        Label::MeetingSheet => t!("Til mødet med kommunen"),
        Label::Report => t!("Ser det forkert ud?"),
        Label::SaveReport => t!("Gem beskeden som en fil"),
        Label::Words => t!("Hvad betyder ordene?"),
        Label::ReadAloud => t!("Læs spørgsmålet højt"),
        Label::StopReading => t!("Stop oplæsningen"),
        Label::ByHand => t!("Skriv det på papiret"),
        Label::Papers => t!("Papirer"),
        Label::SaveSpreadsheet => t!("Gem til regneark"),
        Label::SaveDates => t!("Gem datoer til kalenderen"),
        Label::Scenarios => t!("Sammenlign muligheder"),
        Label::CaseFile => here!("Gem eller åbn svar"),
        Label::SaveSection => t!("Gem svarene"),
        Label::SaveAnswers => t!("Gem alle svar"),
        Label::SaveWithoutHealth => t!("Gem uden svar om helbred"),
        Label::Record => t!("Til den, der skal tjekke beregningen"),
        Label::SaveReceipt => t!("Gem kvittering"),
        Label::SaveExample => t!("Gem som testeksempel"),
        Label::FileWithAnswers => t!("Fil med svar"),
        Label::OpenedFile => t!("Filen er åbnet"),
        Label::Notes => t!("Noter"),
        Label::NewTab => here!("(åbner i en ny fane)"),
        Label::Language => here!("Sprog"),
    }
}

/// What stands around every page.
pub(super) fn frame(words: &Catalogue) -> Frame {
    let read_to = parameters::LAW_READ_TO.first_day();
    Frame {
        name: words.word(NAME),
        skip_to_content: words.word(label(Label::SkipToContent)),
        help: words.word(here!(
            "Har du brug for hjælp? Spørg din kommune (tidligere jobcenteret)."
        )),
        footer: vec![
            words.word(here!("Du får et skøn. Det er kommunen, der afgør sagen.")),
            words.fill_on(here!("Reglerne er læst til den {læst til}."), read_to),
            words.word(here!(
                "Reglerne står i loven om kompensation til handicappede i erhverv og i dens \
             bekendtgørelse."
            )),
            words.word(here!(
                "Vi gemmer ikke dine svar, og vi sender dem ikke videre."
            )),
        ],
        statement: SourceLink {
            text: words.word(here!("Tilgængelighed")),
            address: Some(Beside::Accessibility.address(words.language())),
            confidence: None,
        },
        not_yet: words.word(here!("Siden henter stadig det sidste.")),
        locked: words.word(here!(
            "Alt er hentet, og siden er låst. Den virker også uden net."
        )),
        privacy: SourceLink {
            text: words.word(here!("Se selv, at intet sendes")),
            address: Some(Beside::Privacy.address(words.language())),
            confidence: None,
        },
    }
}

/// What is shown until the texts and the code of a page are here.
pub(super) fn waiting(words: &Catalogue) -> Titled {
    Titled {
        title: words.word(here!("Et øjeblik")),
        paragraphs: vec![words.word(here!("Siden er på vej."))],
    }
}

/// The page around the application.
pub(super) fn shell(words: &Catalogue) -> Shell {
    Shell {
        description: words.word(here!(
            "Find ud af, om du kan få personlig assistance i dit arbejde, og hvor mange \
                      timer det kan være. Dine svar bliver på din egen skærm."
        )),
        title: words.word(here!("Beregneren virker ikke lige nu")),
        no_webassembly: words.word(here!(
            "Din browser kan ikke køre beregneren. Den er måske for gammel, eller en \
                         indstilling spærrer for det. Prøv en anden browser, eller spørg din \
                         kommune."
        )),
        not_loaded: words.word(here!(
            "Beregneren kunne ikke hentes. Se, om du er på nettet, og prøv igen."
        )),
        file: words.word(here!(
            "Du har åbnet siden som en fil. Beregneren virker kun, når den ligger på en webserver."
        )),
        stopped: words.word(here!(
            "Der skete en fejl hos os, og beregneren er stoppet. Dine svar er ikke sendt \
                  nogen steder hen. Du kan starte forfra."
        )),
        rescue: words.word(here!(
            "Du kan gemme de svar, du nåede at give, i en fil. Filen indeholder måske oplysninger om \
                  helbred. Du kan åbne den under »Gem eller åbn svar«, når du starter forfra."
        )),
        save_answers: words.word(here!("Hent mine svar")),
        idle_title: words.word(here!("Er du der stadig?")),
        idle: words.word(here!(
            "Computeren bruges af flere. Om et minut bliver dine svar slettet, så andre ikke ser dem."
        )),
        stay: words.word(here!("Ja, behold mine svar")),
        outdated: words.fill_on(
            here!(
                "Denne udgave er gammel. Vi har læst reglerne til den {læst til}. Regler og satser kan være \
                 andre nu. Spørg din kommune, før du bruger tallene."
            ),
            parameters::LAW_READ_TO.first_day(),
        ),
        fresh_until: fresh_until(),
        loading: words.word(here!("Beregneren er på vej …")),
        try_again: words.word(here!("Prøv igen")),
        no_script: words.word(here!(
            "Beregneren skal bruge JavaScript. Er det slået fra, så spørg din kommune om \
                    personlig assistance."
        )),
    }
}

/// A part of the way.
pub(super) const fn part(part: Part) -> Text {
    match part {
        Part::Conditions => t!("Job og behov"),
        Part::Hours => t!("Timer"),
        Part::Money => t!("Penge"),
    }
}

/// Something to tell once.
pub(super) fn notice(notice: Notice, words: &Catalogue) -> String {
    match notice {
        Notice::NewQuestions { count, because } => words.fill(
            t!("Der er {antal}, fordi du ændrede svaret om »{emne}«."),
            &[
                ("antal", new_questions(count, words)),
                ("emne", words.word(of(because).name)),
            ],
        ),
        Notice::Scenario(kept) => words.word(done(kept)),
        Notice::ProfileUnreadable => words.word(t!(
            "Oplysningerne fra den kommune eller organisation, som siden hører til, kunne ikke læses. \
             Beregneren virker uden dem."
        )),
        Notice::Erased => words.word(here!("Dine svar er slettet.")),
    }
}

/// A place in a source, as lawyers write it: `Bekendtgørelsen § 15, stk. 1`.
pub(super) fn source(citation: &Citation, words: &Catalogue) -> String {
    let name = words.say(Text::Here(citation.source.short_name()));
    if citation.place.is_empty() {
        name.to_owned()
    } else if citation.place.starts_with('§') {
        format!("{name} {}", citation.place)
    } else {
        format!("{name}, {}", citation.place)
    }
}

/// How sure we are, unless it was read in full in the law.
pub(super) const fn confidence(confidence: Confidence) -> Option<Text> {
    match confidence {
        Confidence::Law => None,
        Confidence::LawInPart => Some(t!("Vi har kun læst en del af lovteksten.")),
        Confidence::Practice => Some(t!(
            "Det er praksis, ikke lovtekst. Vi har kun læst en del af kilden."
        )),
        Confidence::Handbook => Some(t!("Det står i en håndbog, ikke i loven.")),
        Confidence::Derived => Some(t!("Vi har selv regnet det ud fra reglerne.")),
        Confidence::Design => Some(t!(
            "Vi har ikke fundet en kilde, der afgør det. Vi har selv valgt."
        )),
        Confidence::Uncertain => Some(t!("Det er usikkert. Ingen myndighed har bekræftet det.")),
    }
}
