//! Why something does not look met, is outside, or can't be paid: with the numbers.

use super::words::{fill, fill_with};
use crate::domain::assessment::PayableReason;
use crate::domain::facts::Answer;
use crate::domain::quantity::Date;
use crate::domain::rules::{Reason, Track};
use crate::i18n::text::{Text, t};
use crate::i18n::{Reader, Titled};
use crate::interview::Door;

/// A heading and a text, with their words filled in. Paragraphs are parted by `|`.
pub(super) fn titled(
    (title, text): (Text, Text),
    reader: &Reader<'_>,
    figures: &[(&str, String)],
) -> Titled {
    Titled {
        title: fill_with(title, reader, figures),
        paragraphs: fill_with(text, reader, figures)
            .split('|')
            .map(str::to_owned)
            .collect(),
    }
}

/// Why a condition does not look met.
pub(super) fn reason(reason: Reason, reader: &Reader<'_>) -> Titled {
    let figures = match reason {
        Reason::IncompatibleNeed {
            need,
            ceiling,
            working_hours,
        } => vec![
            ("behov", reader.words.hours_per_week(need)),
            ("loftet", reader.words.hours_of_week(ceiling)),
            ("tid", reader.words.hours_of_week(working_hours)),
        ],
        Reason::ProtectedEmployment
        | Reason::NoListedOffer
        | Reason::OtherEducation
        | Reason::StudySupportFirst
        | Reason::NotLasting
        | Reason::NotConsiderable
        | Reason::NotNecessary
        | Reason::OnlyInitialTraining
        | Reason::OnlyTreatment
        | Reason::OnlyOutsideWork
        | Reason::NoOwnContent
        | Reason::Substitute
        | Reason::CompensatedByFleksjob => Vec::new(),
    };
    titled(words(reason), reader, &figures)
}

const fn words(reason: Reason) -> (Text, Text) {
    match reason {
        Reason::ProtectedEmployment => PROTECTED_EMPLOYMENT,
        Reason::NoListedOffer => NO_LISTED_OFFER,
        Reason::OtherEducation => OTHER_EDUCATION,
        Reason::StudySupportFirst => STUDY_SUPPORT_FIRST,
        Reason::NotLasting => NOT_LASTING,
        Reason::NotConsiderable => NOT_CONSIDERABLE,
        Reason::NotNecessary => NOT_NECESSARY,
        Reason::OnlyInitialTraining => ONLY_INITIAL_TRAINING,
        Reason::OnlyTreatment => ONLY_TREATMENT,
        Reason::OnlyOutsideWork => ONLY_OUTSIDE_WORK,
        Reason::NoOwnContent => NO_OWN_CONTENT,
        Reason::Substitute => SUBSTITUTE,
        Reason::CompensatedByFleksjob => COMPENSATED_BY_FLEKSJOB,
        Reason::IncompatibleNeed { .. } => INCOMPATIBLE_NEED,
    }
}

const PROTECTED_EMPLOYMENT: (Text, Text) = (
    t!("Beskyttet beskæftigelse er ikke med i ordningen"),
    t!(
        "Beskyttet beskæftigelse hører under serviceloven. Får {du} et almindeligt job eller et job \
     med løntilskud, kan der ses på det igen."
    ),
);
const NO_LISTED_OFFER: (Text, Text) = (
    t!("Loven nævner ikke det tilbud"),
    t!(
        "Loven nævner virksomhedspraktik. Den nævner også tilbud til dem, der er i jobafklaring, \
     ressourceforløb eller revalidering. Svarene passer ikke på nogen af dem."
    ),
);
const OTHER_EDUCATION: (Text, Text) = (
    t!("Uddannelsen er ikke med i ordningen"),
    t!(
        "Ordningen er til kurser og til efter- og videreuddannelse. Andre uddannelser har deres egen \
     støtte."
    ),
);
const STUDY_SUPPORT_FIRST: (Text, Text) = (
    t!("SPS kommer først"),
    t!(
        "{Du} kan få støtte gennem uddannelsen. Så kan {du} ikke få den samme hjælp til studiet fra \
     denne ordning. Timer på et job kan stadig tælle."
    ),
);
const NOT_LASTING: (Text, Text) = (
    t!("Funktionsnedsættelsen varer ikke ved"),
    t!(
        "Ordningen er til det, som bliver ved efter behandling og genoptræning. Svaret er \
     nej."
    ),
);
const NOT_CONSIDERABLE: (Text, Text) = (
    t!("Forskellen på jobbet er ikke stor nok"),
    t!(
        "Loven kræver, at funktionsnedsættelsen er betydelig. Svaret er, at den ikke gør stor forskel \
     {på jobbet}."
    ),
);
const NOT_NECESSARY: (Text, Text) = (
    t!("Hjælpen er ikke nødvendig i tilbuddet"),
    t!(
        "I et forløb skal hjælpen være en nødvendig følge af tilbuddet eller af det, {du} har svært \
     ved. Svaret er nej."
    ),
);
const ONLY_INITIAL_TRAINING: (Text, Text) = (
    t!("Oplæring i begyndelsen hører til en anden ordning"),
    t!(
        "Personlig assistance er til et behov, der bliver ved. Kun oplæring kan en mentor tage sig af."
    ),
);
const ONLY_TREATMENT: (Text, Text) = (
    t!("Behandling og pædagogisk støtte er ikke med"),
    t!(
        "Den, der hjælper, må ikke behandle eller give pædagogisk støtte. Det hører til under andre \
     ordninger."
    ),
);
const ONLY_OUTSIDE_WORK: (Text, Text) = (
    t!("Hjælp uden for jobbet er ikke med"),
    t!(
        "Ordningen er til opgaver på jobbet. Hjælp hjemme og i fritiden hører til under andre \
     ordninger."
    ),
);
const NO_OWN_CONTENT: (Text, Text) = (
    t!("Det væsentlige {i jobbet} kan {du} ikke selv udføre"),
    t!(
        "Loven kræver, at {du} selv kan gøre det, jobbet går ud på. Ellers passer jobbet og \
     funktionsnedsættelsen ikke sammen. Loven kalder det uforeneligt."
    ),
);
const SUBSTITUTE: (Text, Text) = (
    t!("Hjælpen ligner en vikar eller ekstra hjælp"),
    t!(
        "Den, der hjælper, må ikke passe jobbet for {dig}. Det må heller ikke være almindelig ekstra \
     hjælp i virksomheden."
    ),
);
const COMPENSATED_BY_FLEKSJOB: (Text, Text) = (
    t!("Fleksjobbet tager allerede hånd om det hele"),
    t!(
        "Det samme kan ikke dækkes to gange. Der er ikke noget behov tilbage, som ordningen kan dække."
    ),
);
const INCOMPATIBLE_NEED: (Text, Text) = (
    t!("Behovet er større end loftet"),
    t!(
        "{Du} har brug for {behov}. Loftet er {loftet} om ugen, når arbejdstiden er {tid}.|I praksis \
     passer jobbet og funktionsnedsættelsen så ikke sammen. Derfor er der som udgangspunkt slet \
     ikke tilskud, heller ikke op til loftet.|Der er én undtagelse. Den gælder for flere \
     funktionsnedsættelser, eller for én, som er meget betydelig. Så kan kommunen give hjælp op \
     til fuld tid."
    ),
);

/// What the rules of this tool do not reach.
pub(super) fn outside(track: Track, reader: &Reader<'_>) -> Titled {
    let words = match track {
        Track::Tool => (
            t!("Dagen ligger før de regler, vi har læst"),
            t!("Reglerne her gælder fra den {første dag}. Spørg kommunen om tiden før."),
        ),
        Track::Territory => (
            t!("Færøerne og Grønland har deres egne regler"),
            t!("Den danske lov gælder ikke der. Spørg myndighederne der, hvilken hjælp de har."),
        ),
        Track::AboveFullTime => (
            t!("Praksis var en anden før den {over fuld tid fra}"),
            t!(
                "Dengang satte man timerne ned, når nogen arbejdede mere end {fuld tid} om ugen. Vi \
             kender ikke den præcise regel. Derfor regner vi ikke.|Har {du} dengang fået for få \
             timer af den grund? Så spørg kommunen, om sagen kan åbnes igen. Det gælder, hvis \
             timerne var i kraft inden for de sidste tre år, før praksis blev lavet om."
            ),
        ),
        Track::ProgrammesClosed => (
            t!("Forløbet er lukket for nye"),
            t!(
                "En reform har lukket revalidering og ressourceforløb for nye fra den {lukket}, så \
             vidt vi ved. Spørg kommunen, hvad der gælder nu."
            ),
        ),
    };
    titled(words, reader, &[])
}

/// What stands in the way of payment.
pub(super) fn payable(reason: PayableReason, reader: &Reader<'_>) -> Titled {
    let over = reader.door == Door::Refund;
    let words = match reason {
        PayableReason::NotInWork => (
            t!("Pengene kan først komme, når arbejdet er i gang"),
            t!("{Du} kan søge nu. Der kan betales fra den første dag i arbejde."),
        ),
        PayableReason::EducationNotBegun => (
            t!("Pengene kan først komme, når kurset er i gang"),
            t!("{Du} kan søge nu. Der kan betales fra kursets første dag."),
        ),
        PayableReason::AssistantNotApproved if over => (
            t!("{Du} skal godkende den, der hjælper"),
            t!(
                "Det skulle ske, før den, der hjælper, blev ansat eller bestilt. Uden et ja kan der \
             ikke betales."
            ),
        ),
        PayableReason::AssistantNotApproved => (
            t!("{Du} skal godkende den, der hjælper"),
            t!(
                "Det skal ske, før den, der hjælper, bliver ansat eller bestilt. Indtil da kan \
             der ikke betales."
            ),
        ),
        PayableReason::NoCvrNumber => (
            t!("Virksomheden skal have et CVR-nummer"),
            t!(
                "Uden et CVR-nummer kan der ikke betales. Det ændrer ikke ved, om {du} kan få hjælp."
            ),
        ),
        PayableReason::InterestInInterpreter if over => (
            t!("Nogen har en økonomisk interesse i tolkefirmaet"),
            t!(
                "Så kan der som udgangspunkt ikke betales. Kommunen kan gøre en undtagelse. Spørg \
             kommunen, før I søger om pengene."
            ),
        ),
        PayableReason::InterestInInterpreter => (
            t!("Nogen har en økonomisk interesse i tolkefirmaet"),
            t!(
                "Så kan der som udgangspunkt ikke betales. Kommunen kan gøre en undtagelse. Spørg, før \
             tolken bliver bestilt."
            ),
        ),
    };
    titled(words, reader, &[])
}

/// The first day that can be paid for.
pub(super) fn payable_from(day: Date, reader: &Reader<'_>) -> Titled {
    let why = if reader.facts.start == Answer::Known(day) {
        t!("Det er den dag, hjælpen begynder.")
    } else {
        t!("Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen.")
    };
    let words = (t!("Der kan betales fra den {dag}"), why);
    titled(words, reader, &[("dag", reader.words.date(day))])
}

/// What the municipality has to weigh, as the one sentence of a table.
pub(super) fn weighed_in_short(reader: &Reader<'_>) -> String {
    fill(t!("Kommunen vurderer det i {din} sag."), reader)
}
