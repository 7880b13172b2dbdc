//! The person and the job.

use super::{Question, UNDECIDED, WEIGHED};

pub(super) static SITUATION: Question = Question {
    name: "Arbejdssituation",
    title: "Hvordan arbejder {du}?",
    hint: "Vælg det, der passer bedst lige nu.",
    clause: "hvordan {du} arbejder",
    why: "Loven nævner de måder at arbejde på, som kan give hjælp. Reglerne er lidt forskellige.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static FORM: Question = Question {
    name: "Jobtype",
    title: "Hvilken slags job har {du}?",
    hint: "Det står som regel i kontrakten.",
    clause: "hvilken slags job {du} har",
    why: "Loven dækker de fleste slags job. Den dækker ikke beskyttet beskæftigelse.",
    typed: "",
    unknown: UNDECIDED,
};

/// A job that is still ahead: the question, and the same inside a sentence.
pub(super) const FORM_AHEAD: (&str, &str) = (
    "Hvilken slags job er {du} på vej i?",
    "hvilken slags job {du} er på vej i",
);

pub(super) static OFFER: Question = Question {
    name: "Tilbud",
    title: "Hvad er {du} med i?",
    hint: "Et tilbud er noget, kommunen giver for at hjælpe på vej mod et job.",
    clause: "hvad {du} er med i",
    why: "Loven dækker praktik og nogle andre tilbud. Reglerne er ikke ens.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static PROGRAMME: Question = Question {
    name: "Forløb",
    title: "Er {du} i et af disse forløb?",
    hint: "Et forløb er en længere plan, som kommunen har lagt sammen med {dig}.",
    clause: "hvilket forløb {du} er i",
    why: "I de tre forløb gælder lovens § 4 a. Så skal hjælpen være nødvendig. Til gengæld \
          spørger loven ikke, om funktionsnedsættelsen varer ved.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static PROGRAMME_BEFORE_REFORM: Question = Question {
    name: "Forløbets start",
    title: "Fik {du} forløbet før den {lukket}?",
    hint: "Fra den dag er forløbet lukket for nye, så vidt vi ved.",
    clause: "om {du} fik forløbet før den {lukket}",
    why: "En reform har lukket forløbet for nye. De, der var i gang, kan blive i det.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static EDUCATION: Question = Question {
    name: "Uddannelse",
    title: "Hvilken slags kursus eller uddannelse er det?",
    hint: "Vælg det, der passer bedst.",
    clause: "hvilken slags kursus eller uddannelse det er",
    why: "Reglerne skifter med, om {du} har et job, og hvornår undervisningen ligger.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static STUDY_SUPPORT: Question = Question {
    name: "SPS",
    title: "Kan {du} få SPS i form af personlig assistance?",
    hint: "SPS er specialpædagogisk støtte. Den hører til uddannelsen. Skolen kan svare på det.",
    clause: "om {du} kan få SPS i form af personlig assistance",
    why: "SPS går forud. Kan {du} få støtten der, kan {du} ikke få den samme hjælp her.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static RESIDENCE: Question = Question {
    name: "Bopæl",
    title: "Hvor bor og arbejder {du}?",
    hint: "",
    clause: "hvor {du} bor og arbejder",
    why: "Loven gælder i Danmark. Man søger som regel der, hvor man bor.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static LASTING: Question = Question {
    name: "Varighed",
    title: "Varer {din} funktionsnedsættelse ved, også efter behandling og genoptræning?",
    hint: "En funktionsnedsættelse gør noget sværere for {dig} end for andre. Det kan være \
           kroppen, sanserne, hukommelsen eller overblikket. Vi spørger ikke om en diagnose.",
    clause: "om {din} funktionsnedsættelse varer ved",
    why: "Hjælpen er til det, som bliver ved. Noget, der går over igen, er ikke nok. Et misbrug \
          er heller ikke nok i sig selv. Men en varig skade efter et misbrug tæller.",
    typed: "",
    unknown: WEIGHED,
};

pub(super) static CONSIDERABLE: Question = Question {
    name: "Betydning på jobbet",
    title: "Gør {din} funktionsnedsættelse stor forskel for, hvad {du} kan klare {på jobbet}?",
    hint: "Tænk på en almindelig dag uden hjælp.",
    clause: "om {din} funktionsnedsættelse gør stor forskel {på jobbet}",
    why: "Loven kræver, at den er betydelig. Det er det, man kan på jobbet, der tæller. En \
          diagnose afgør det ikke.",
    typed: "",
    unknown: WEIGHED,
};

pub(super) static NECESSARY_CONSEQUENCE: Question = Question {
    name: "Nødvendig hjælp",
    title: "Er hjælpen nødvendig, for at {du} kan være med i tilbuddet?",
    hint: "Det kan skyldes selve tilbuddet. Det kan også skyldes det, {du} har svært ved.",
    clause: "om hjælpen er nødvendig i tilbuddet",
    why: "I et forløb skal hjælpen være nødvendig. Det er kommunen, der vurderer det.",
    typed: "",
    unknown: WEIGHED,
};

pub(super) static PURPOSE: Question = Question {
    name: "Hjælpens formål",
    title: "Hvad skal hjælpen bruges til?",
    hint: "Er det flere ting, så vælg opgaver {på jobbet}.",
    clause: "hvad hjælpen skal bruges til",
    why: "Hjælpen er til opgaver {på jobbet}. Andet hører til under andre ordninger.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static OWN_CONTENT: Question = Question {
    name: "Egen indsats",
    title: "Kan {du} selv udføre det væsentlige {i jobbet}, når en anden tager sig af resten?",
    hint: "Det væsentlige er det, jobbet går ud på. En lærer skal for eksempel selv undervise.",
    clause: "om {du} selv kan udføre det væsentlige {i jobbet}",
    why: "Den, der hjælper, må gerne løfte, køre, huske, skrive eller tolke. Men selve arbejdet \
          skal {du} kunne gøre.",
    typed: "",
    unknown: WEIGHED,
};

pub(super) static SUBSTITUTE: Question = Question {
    name: "Hjælperens rolle",
    title: "Hvad skal den, der hjælper, være der for?",
    hint: "",
    clause: "hvad den, der hjælper, skal være der for",
    why: "Hjælpen er til {dig}. Den må ikke blive til en vikar eller til ekstra hænder i \
          virksomheden.",
    typed: "",
    unknown: UNDECIDED,
};

pub(super) static REDISTRIBUTION: Question = Question {
    name: "Hjælp fra ansatte",
    title: "Kan {dine} ansatte overtage de opgaver, {du} har svært ved?",
    hint: "Svar nej, hvis der ingen ansatte er. Svar også nej, hvis {du} så ikke har et rigtigt \
           job tilbage.",
    clause: "om {dine} ansatte kan overtage opgaverne",
    why: "Kan ansatte tage en opgave, er der ikke brug for hjælp til den. Men der skal være et \
          rigtigt job tilbage.",
    typed: "",
    unknown: WEIGHED,
};

pub(super) static OVERLAP: Question = Question {
    name: "Hensyn i fleksjobbet",
    title: "Tager fleksjobbet allerede hånd om det, {du} vil have hjælp til?",
    hint: "Et fleksjob kan for eksempel gøre plads til et langsomt tempo.",
    clause: "om fleksjobbet allerede tager hånd om det samme",
    why: "Det samme kan ikke dækkes to gange.",
    typed: "",
    unknown: UNDECIDED,
};
