//! The person and the job.

use super::{Question, UNDECIDED, WEIGHED};
use crate::i18n::text::{Text, t};

pub(super) static SITUATION: Question = Question {
    name: t!("Arbejdssituation"),
    title: t!("Hvordan arbejder {du}?"),
    hint: t!("Vælg det, der passer bedst lige nu."),
    clause: t!("hvordan {du} arbejder"),
    why: t!(
        "Loven nævner de måder at arbejde på, som kan give hjælp. Reglerne er lidt forskellige."
    ),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static FORM: Question = Question {
    name: t!("Jobtype"),
    title: t!("Hvilken slags job har {du}?"),
    hint: t!("Det står som regel i kontrakten."),
    clause: t!("hvilken slags job {du} har"),
    why: t!("Loven dækker de fleste slags job. Den dækker ikke beskyttet beskæftigelse."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

/// A job that is still ahead: the question, and the same inside a sentence.
pub(super) const FORM_AHEAD: (Text, Text) = (
    t!("Hvilken slags job er {du} på vej i?"),
    t!("hvilken slags job {du} er på vej i"),
);

pub(super) static OFFER: Question = Question {
    name: t!("Tilbud"),
    title: t!("Hvad er {du} med i?"),
    hint: t!("Et tilbud er noget, kommunen giver for at hjælpe på vej mod et job."),
    clause: t!("hvad {du} er med i"),
    why: t!("Loven dækker praktik og nogle andre tilbud. Reglerne er ikke ens."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static PROGRAMME: Question = Question {
    name: t!("Forløb"),
    title: t!("Er {du} i et af disse forløb?"),
    hint: t!("Et forløb er en længere plan, som kommunen har lagt sammen med {dig}."),
    clause: t!("hvilket forløb {du} er i"),
    why: t!(
        "I de tre forløb gælder lovens § 4 a. Så skal hjælpen være nødvendig. Til gengæld \
          spørger loven ikke, om funktionsnedsættelsen varer ved."
    ),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static PROGRAMME_BEFORE_REFORM: Question = Question {
    name: t!("Forløbets start"),
    title: t!("Fik {du} forløbet før den {lukket}?"),
    hint: t!("Fra den dag er forløbet lukket for nye, så vidt vi ved."),
    clause: t!("om {du} fik forløbet før den {lukket}"),
    why: t!("En reform har lukket forløbet for nye. De, der var i gang, kan blive i det."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static EDUCATION: Question = Question {
    name: t!("Uddannelse"),
    title: t!("Hvilken slags kursus eller uddannelse er det?"),
    hint: t!("Vælg det, der passer bedst."),
    clause: t!("hvilken slags kursus eller uddannelse det er"),
    why: t!("Reglerne skifter med, om {du} har et job, og hvornår undervisningen ligger."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static STUDY_SUPPORT: Question = Question {
    name: t!("SPS"),
    title: t!("Kan {du} få SPS i form af personlig assistance?"),
    hint: t!(
        "SPS er specialpædagogisk støtte. Den hører til uddannelsen. Skolen kan svare på det."
    ),
    clause: t!("om {du} kan få SPS i form af personlig assistance"),
    why: t!("SPS går forud. Kan {du} få støtten der, kan {du} ikke få den samme hjælp her."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static RESIDENCE: Question = Question {
    name: t!("Bopæl"),
    title: t!("Hvor bor og arbejder {du}?"),
    hint: Text::NONE,
    clause: t!("hvor {du} bor og arbejder"),
    why: t!("Loven gælder i Danmark. Man søger som regel der, hvor man bor."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static LASTING: Question = Question {
    name: t!("Varighed"),
    title: t!("Varer {din} funktionsnedsættelse ved, også efter behandling og genoptræning?"),
    hint: t!(
        "En funktionsnedsættelse gør noget sværere for {dig} end for andre. Det kan være \
           kroppen, sanserne, hukommelsen eller overblikket. Vi spørger ikke om en diagnose."
    ),
    clause: t!("om {din} funktionsnedsættelse varer ved"),
    why: t!(
        "Hjælpen er til det, som bliver ved. Noget, der går over igen, er ikke nok. Et misbrug \
          er heller ikke nok i sig selv. Men en varig skade efter et misbrug tæller."
    ),
    typed: Text::NONE,
    unknown: WEIGHED,
};

pub(super) static CONSIDERABLE: Question = Question {
    name: t!("Betydning på jobbet"),
    title: t!("Gør {din} funktionsnedsættelse stor forskel for, hvad {du} kan klare {på jobbet}?"),
    hint: t!("Tænk på en almindelig dag uden hjælp."),
    clause: t!("om {din} funktionsnedsættelse gør stor forskel {på jobbet}"),
    why: t!(
        "Loven kræver, at den er betydelig. Det er det, man kan på jobbet, der tæller. En \
          diagnose afgør det ikke."
    ),
    typed: Text::NONE,
    unknown: WEIGHED,
};

pub(super) static NECESSARY_CONSEQUENCE: Question = Question {
    name: t!("Nødvendig hjælp"),
    title: t!("Er hjælpen nødvendig, for at {du} kan være med i tilbuddet?"),
    hint: t!("Det kan skyldes selve tilbuddet. Det kan også skyldes det, {du} har svært ved."),
    clause: t!("om hjælpen er nødvendig i tilbuddet"),
    why: t!("I et forløb skal hjælpen være nødvendig. Det er kommunen, der vurderer det."),
    typed: Text::NONE,
    unknown: WEIGHED,
};

pub(super) static PURPOSE: Question = Question {
    name: t!("Hjælpens formål"),
    title: t!("Hvad skal hjælpen bruges til?"),
    hint: t!("Er det flere ting, så vælg opgaver {på jobbet}."),
    clause: t!("hvad hjælpen skal bruges til"),
    why: t!("Hjælpen er til opgaver {på jobbet}. Andet hører til under andre ordninger."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static OWN_CONTENT: Question = Question {
    name: t!("Egen indsats"),
    title: t!("Kan {du} selv udføre det væsentlige {i jobbet}, når en anden tager sig af resten?"),
    hint: t!("Det væsentlige er det, jobbet går ud på. En lærer skal for eksempel selv undervise."),
    clause: t!("om {du} selv kan udføre det væsentlige {i jobbet}"),
    why: t!(
        "Den, der hjælper, må gerne løfte, køre, huske, skrive eller tolke. Men selve arbejdet \
          skal {du} kunne gøre."
    ),
    typed: Text::NONE,
    unknown: WEIGHED,
};

pub(super) static SUBSTITUTE: Question = Question {
    name: t!("Hjælperens rolle"),
    title: t!("Hvad skal den, der hjælper, være der for?"),
    hint: Text::NONE,
    clause: t!("hvad den, der hjælper, skal være der for"),
    why: t!(
        "Hjælpen er til {dig}. Den må ikke blive til en vikar eller til ekstra hænder i \
          virksomheden."
    ),
    typed: Text::NONE,
    unknown: UNDECIDED,
};

pub(super) static REDISTRIBUTION: Question = Question {
    name: t!("Hjælp fra ansatte"),
    title: t!("Kan {dine} ansatte overtage de opgaver, {du} har svært ved?"),
    hint: t!(
        "Svar nej, hvis der ingen ansatte er. Svar også nej, hvis {du} så ikke har et rigtigt \
           job tilbage."
    ),
    clause: t!("om {dine} ansatte kan overtage opgaverne"),
    why: t!(
        "Kan ansatte tage en opgave, er der ikke brug for hjælp til den. Men der skal være et \
          rigtigt job tilbage."
    ),
    typed: Text::NONE,
    unknown: WEIGHED,
};

pub(super) static OVERLAP: Question = Question {
    name: t!("Hensyn i fleksjobbet"),
    title: t!("Tager fleksjobbet allerede hånd om det, {du} vil have hjælp til?"),
    hint: t!("Et fleksjob kan for eksempel gøre plads til et langsomt tempo."),
    clause: t!("om fleksjobbet allerede tager hånd om det samme"),
    why: t!("Det samme kan ikke dækkes to gange."),
    typed: Text::NONE,
    unknown: UNDECIDED,
};
