//! Why something does not look met, is outside, or can't be paid: with the numbers.

use super::amounts::{date, hours_of_week, hours_per_week};
use super::words::{fill, fill_with};
use crate::domain::assessment::PayableReason;
use crate::domain::facts::Answer;
use crate::domain::quantity::Date;
use crate::domain::rules::{Reason, Track};
use crate::i18n::{Reader, Titled};

/// A heading and a text, with their words filled in. Paragraphs are parted by `|`.
pub(super) fn titled(
    (title, text): (&str, &str),
    reader: &Reader<'_>,
    figures: &[(&str, String)],
) -> Titled {
    Titled {
        title: fill_with(title, reader, figures),
        paragraphs: text
            .split('|')
            .map(|paragraph| fill_with(paragraph, reader, figures))
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
            ("behov", hours_per_week(need)),
            ("loftet", hours_of_week(ceiling)),
            ("tid", hours_of_week(working_hours)),
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

const fn words(reason: Reason) -> (&'static str, &'static str) {
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

type Text = (&'static str, &'static str);

const PROTECTED_EMPLOYMENT: Text = (
    "Beskyttet beskæftigelse er ikke med i ordningen",
    "Beskyttet beskæftigelse hører under serviceloven. Får {du} et almindeligt job eller et job \
     med løntilskud, kan der ses på det igen.",
);
const NO_LISTED_OFFER: Text = (
    "Loven nævner ikke det tilbud",
    "Loven nævner virksomhedspraktik. Den nævner også tilbud til dem, der er i jobafklaring, \
     ressourceforløb eller revalidering. Svarene passer ikke på nogen af dem.",
);
const OTHER_EDUCATION: Text = (
    "Uddannelsen er ikke med i ordningen",
    "Ordningen er til kurser og til efter- og videreuddannelse. Andre uddannelser har deres egen \
     støtte.",
);
const STUDY_SUPPORT_FIRST: Text = (
    "SPS kommer først",
    "{Du} kan få støtte gennem uddannelsen. Så kan {du} ikke få den samme hjælp til studiet fra \
     denne ordning. Timer på et job kan stadig tælle.",
);
const NOT_LASTING: Text = (
    "Funktionsnedsættelsen varer ikke ved",
    "Ordningen er til det, som bliver ved efter behandling og genoptræning. Svaret er \
     nej.",
);
const NOT_CONSIDERABLE: Text = (
    "Forskellen på jobbet er ikke stor nok",
    "Loven kræver, at funktionsnedsættelsen er betydelig. Svaret er, at den ikke gør stor forskel \
     {på jobbet}.",
);
const NOT_NECESSARY: Text = (
    "Hjælpen er ikke nødvendig i tilbuddet",
    "I et forløb skal hjælpen være en nødvendig følge af tilbuddet eller af det, {du} har svært \
     ved. Svaret er nej.",
);
const ONLY_INITIAL_TRAINING: Text = (
    "Oplæring i begyndelsen hører til en anden ordning",
    "Personlig assistance er til et behov, der bliver ved. Kun oplæring kan en mentor tage sig af.",
);
const ONLY_TREATMENT: Text = (
    "Behandling og pædagogisk støtte er ikke med",
    "Den, der hjælper, må ikke behandle eller give pædagogisk støtte. Det hører til under andre \
     ordninger.",
);
const ONLY_OUTSIDE_WORK: Text = (
    "Hjælp uden for jobbet er ikke med",
    "Ordningen er til opgaver på jobbet. Hjælp hjemme og i fritiden hører til under andre \
     ordninger.",
);
const NO_OWN_CONTENT: Text = (
    "Det væsentlige {i jobbet} kan {du} ikke selv udføre",
    "Loven kræver, at {du} selv kan gøre det, jobbet går ud på. Ellers passer jobbet og \
     funktionsnedsættelsen ikke sammen. Loven kalder det uforeneligt.",
);
const SUBSTITUTE: Text = (
    "Hjælpen ligner en vikar eller ekstra hjælp",
    "Den, der hjælper, må ikke passe jobbet for {dig}. Det må heller ikke være almindelig ekstra \
     hjælp i virksomheden.",
);
const COMPENSATED_BY_FLEKSJOB: Text = (
    "Fleksjobbet tager allerede hånd om det hele",
    "Det samme kan ikke dækkes to gange. Der er ikke noget behov tilbage, som ordningen kan dække.",
);
const INCOMPATIBLE_NEED: Text = (
    "Behovet er større end loftet",
    "{Du} har brug for {behov}. Loftet er {loftet} om ugen, når arbejdstiden er {tid}.|I praksis \
     passer jobbet og funktionsnedsættelsen så ikke sammen. Derfor er der som udgangspunkt slet \
     ikke tilskud, heller ikke op til loftet.|Der er én undtagelse. Den gælder for flere \
     funktionsnedsættelser, eller for én, som er meget betydelig. Så kan kommunen give hjælp op \
     til fuld tid.",
);

/// What the rules of this tool do not reach.
pub(super) fn outside(track: Track, reader: &Reader<'_>) -> Titled {
    let words = match track {
        Track::Tool => (
            "Dagen ligger før de regler, vi har læst",
            "Reglerne her gælder fra den {første dag}. Spørg kommunen om tiden før.",
        ),
        Track::Territory => (
            "Færøerne og Grønland har deres egne regler",
            "Den danske lov gælder ikke der. Spørg myndighederne der, hvilken hjælp de har.",
        ),
        Track::AboveFullTime => (
            "Praksis var en anden før den {over fuld tid fra}",
            "Dengang satte man timerne ned, når nogen arbejdede mere end {fuld tid} om ugen. Vi \
             kender ikke den præcise regel. Derfor regner vi ikke.|Har {du} dengang fået for få \
             timer af den grund? Så spørg kommunen, om sagen kan åbnes igen. Det gælder, hvis \
             timerne var i kraft inden for de sidste tre år, før praksis blev lavet om.",
        ),
        Track::ProgrammesClosed => (
            "Forløbet er lukket for nye",
            "En reform har lukket revalidering og ressourceforløb for nye fra den {lukket}, så \
             vidt vi ved. Spørg kommunen, hvad der gælder nu.",
        ),
    };
    titled(words, reader, &[])
}

/// What stands in the way of payment.
pub(super) fn payable(reason: PayableReason, reader: &Reader<'_>) -> Titled {
    let words = match reason {
        PayableReason::NotInWork => (
            "Pengene kan først komme, når arbejdet er i gang",
            "{Du} kan søge nu. Der kan betales fra den første dag i arbejde.",
        ),
        PayableReason::EducationNotBegun => (
            "Pengene kan først komme, når kurset er i gang",
            "{Du} kan søge nu. Der kan betales fra kursets første dag.",
        ),
        PayableReason::AssistantNotApproved => (
            "{Du} skal godkende den, der hjælper",
            "Det skal ske, før hjælpen går i gang. Indtil da kan der ikke betales.",
        ),
        PayableReason::NoCvrNumber => (
            "Virksomheden skal have et CVR-nummer",
            "Uden et CVR-nummer kan der ikke betales. Det ændrer ikke ved, om {du} kan få hjælp.",
        ),
        PayableReason::InterestInInterpreter => (
            "Nogen tjener på tolkningen",
            "Så kan der som udgangspunkt ikke betales. Kommunen kan gøre en undtagelse. Spørg, før \
             tolken bliver bestilt.",
        ),
    };
    titled(words, reader, &[])
}

/// The first day that can be paid for.
pub(super) fn payable_from(day: Date, reader: &Reader<'_>) -> Titled {
    let why = if reader.facts.start == Answer::Known(day) {
        "Det er den dag, hjælpen begynder."
    } else {
        "Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen."
    };
    let words = ("Der kan betales fra den {dag}", why);
    titled(words, reader, &[("dag", date(day))])
}

/// What the municipality has to weigh, as the one sentence of a table.
pub(super) fn weighed_in_short(reader: &Reader<'_>) -> String {
    fill("Kommunen vurderer det i {din} sag.", reader)
}
