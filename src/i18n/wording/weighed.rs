//! What the municipality weighs: what it looks at, what helps, and what it may ask.

use super::words::fill_with;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::Weighed;
use crate::i18n::text::{Text, t};
use crate::i18n::{Reader, Titled};

/// The texts on one thing that is weighed.
struct Weighing {
    title: Text,
    /// What the municipality looks at.
    what: Text,
    /// What helps.
    helps: Text,
    /// What it may ask.
    asks: Text,
}

/// What the municipality weighs.
pub(super) fn weighed(weighed: Weighed, reader: &Reader<'_>) -> Titled {
    let (text, figures) = match weighed {
        Weighed::Lasting => (&LASTING, Vec::new()),
        Weighed::Considerable => (&CONSIDERABLE, Vec::new()),
        Weighed::NecessaryConsequence => (&NECESSARY_CONSEQUENCE, Vec::new()),
        Weighed::ProgrammeOffer => (&PROGRAMME_OFFER, Vec::new()),
        Weighed::OwnContent => (&OWN_CONTENT, Vec::new()),
        Weighed::Redistribution => (&REDISTRIBUTION, Vec::new()),
        Weighed::SpecialQualifications => (&SPECIAL_QUALIFICATIONS, Vec::new()),
        Weighed::FullTimeException { need, ceiling } => {
            (&FULL_TIME_EXCEPTION, figures(need, ceiling, reader))
        }
        Weighed::AboveCeilingWithinShare { need, ceiling } => {
            (&ABOVE_CEILING_WITHIN_SHARE, figures(need, ceiling, reader))
        }
        Weighed::AboveFullTimeInEducation { need, ceiling } => (
            &ABOVE_FULL_TIME_IN_EDUCATION,
            figures(need, ceiling, reader),
        ),
        Weighed::AboveEducationCeiling { need, ceiling } => {
            (&ABOVE_EDUCATION_CEILING, figures(need, ceiling, reader))
        }
    };
    let fill = |text: Text| fill_with(text, reader, &figures);
    let labelled = |label: Text, text: String| reader.words.fill(label, &[("tekst", text)]);
    Titled {
        title: fill(text.title),
        paragraphs: vec![
            fill(text.what),
            labelled(t!("Det hjælper: {tekst}"), fill(text.helps)),
            labelled(t!("Det kan kommunen spørge om: {tekst}"), fill(text.asks)),
        ],
    }
}

fn figures(
    need: HoursPerWeek,
    ceiling: HoursPerWeek,
    reader: &Reader<'_>,
) -> Vec<(&'static str, String)> {
    vec![
        ("behov", reader.words.hours_per_week(need)),
        ("loftet", reader.words.hours_of_week(ceiling)),
    ]
}

const LASTING: Weighing = Weighing {
    title: t!("Varer det ved?"),
    what: t!(
        "Kommunen ser på, om funktionsnedsættelsen bliver ved. Vi har ikke fundet en \
             regel, der nævner et antal år."
    ),
    helps: t!(
        "Papirer, der siger, hvordan det går fremover. De kan komme fra læge, sygehus eller \
            genoptræning."
    ),
    asks: t!("Hvad er prøvet? Hvad er blevet bedre? Hvad er som før?"),
};

const CONSIDERABLE: Weighing = Weighing {
    title: t!("Er forskellen på jobbet stor nok?"),
    what: t!("Kommunen ser på, hvad der er svært i netop det job."),
    helps: t!("En liste over de opgaver, der er svære. Skriv, hvad der sker uden hjælp."),
    asks: t!("Hvilke opgaver går ikke alene? Hvor tit? Hvad er gjort for at gøre dem lettere?"),
};

const NECESSARY_CONSEQUENCE: Weighing = Weighing {
    title: t!("Er hjælpen nødvendig?"),
    what: t!("Kommunen ser på, om {du} kan være med uden hjælp."),
    helps: t!("Planen for forløbet, og en liste over det, der er svært."),
    asks: t!("Hvad går tilbuddet ud på? Hvad kan {du} ikke uden hjælp?"),
};

const PROGRAMME_OFFER: Weighing = Weighing {
    title: t!("Hjælp i et forløb bliver altid vurderet"),
    what: t!("I et forløb gælder lovens § 4 a. Kommunen ser på hver sag for sig."),
    helps: t!("Planen for forløbet. Tal med sagsbehandleren, før tilbuddet går i gang."),
    asks: t!("Hvad er målet? Hvilken hjælp skal der til, og hvor længe?"),
};

const OWN_CONTENT: Weighing = Weighing {
    title: t!("Er der nok tilbage, som {du} selv gør?"),
    what: t!(
        "Kommunen tænker den andens arbejde væk. Så ser den, om der er et rigtigt job tilbage."
    ),
    helps: t!("En liste over jobbets opgaver. Skriv, hvem der gør hvad."),
    asks: t!("Hvad går jobbet ud på? Hvad gør {du} selv? Hvad skal den anden gøre?"),
};

const REDISTRIBUTION: Weighing = Weighing {
    title: t!("Kan ansatte tage opgaverne?"),
    what: t!(
        "Kan de det, er der ikke brug for hjælp til dem. Men {du} skal have et rigtigt job \
           tilbage."
    ),
    helps: t!("En oversigt over, hvem der er ansat, og hvad de laver."),
    asks: t!("Hvem kan overtage hvad? Hvad er så tilbage til {dig}?"),
};

const SPECIAL_QUALIFICATIONS: Weighing = Weighing {
    title: t!("Kræver hjælpen en særlig faglig baggrund?"),
    what: t!("Så kan kommunen give et tilskud, der svarer til den almindelige løn for arbejdet."),
    helps: t!("En beskrivelse af opgaven, og af hvad man skal kunne for at hjælpe."),
    asks: t!("Hvorfor kan en uden den baggrund ikke gøre det?"),
};

const FULL_TIME_EXCEPTION: Weighing = Weighing {
    title: t!("Kan {du} få mere hjælp end loftet?"),
    what: t!(
        "Behovet er {behov}, og loftet er {loftet}. Kommunen kan give hjælp op til fuld tid, som \
           er {fuld tid}. Det kræver flere funktionsnedsættelser, eller én, som er meget \
           betydelig. Flere er ikke nok i sig selv. Det er den samlede virkning, der tæller."
    ),
    helps: t!("Papirer, der viser, hvordan det hele spiller sammen på jobbet."),
    asks: t!("Hvad kan {du} gøre selv? Hvad sker der, hvis der kun er hjælp op til loftet?"),
};

const ABOVE_CEILING_WITHIN_SHARE: Weighing = Weighing {
    title: t!("Behovet er over loftet, og arbejdstiden er over fuld tid"),
    what: t!(
        "Behovet er {behov}, og loftet er {loftet}. Loftet stiger ikke over fuld tid, som \
             er {fuld tid}. Vi har ikke fundet en kilde, der siger, om jobbet så er for \
             svært. Vi regner højst med loftet."
    ),
    helps: t!("En oversigt over arbejdstiden og over, hvad hjælpen går til."),
    asks: t!("Kan {du} klare jobbet med hjælp op til loftet?"),
};

const ABOVE_FULL_TIME_IN_EDUCATION: Weighing = Weighing {
    title: t!("Behovet er over fuld tid"),
    what: t!(
        "Behovet er {behov}, og loftet er {loftet}. Vi har ikke fundet en kilde, der \
             giver mere til uddannelse. Vi regner højst med loftet."
    ),
    helps: t!("En plan for undervisning og forberedelse, uge for uge."),
    asks: t!("Hvad er hjælpen til? Kan noget af den klares på en anden måde?"),
};

const ABOVE_EDUCATION_CEILING: Weighing = Weighing {
    title: t!("Behovet er over loftet for uddannelse"),
    what: t!(
        "Behovet er {behov}, og loftet er {loftet}. Kun i særlige tilfælde kan kommunen give \
           mere. Det kan højst blive fuld tid, som er {fuld tid}."
    ),
    helps: t!("En plan for undervisning og forberedelse, uge for uge."),
    asks: t!("Hvad er hjælpen til? Hvad er særligt i {din} sag?"),
};
