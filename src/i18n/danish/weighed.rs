//! What the municipality weighs: what it looks at, what helps, and what it may ask.

use super::amounts::{hours_of_week, hours_per_week};
use super::words::fill_with;
use crate::domain::rules::Weighed;
use crate::i18n::{Reader, Titled};

/// The texts on one thing that is weighed.
struct Text {
    title: &'static str,
    /// What the municipality looks at.
    what: &'static str,
    /// What helps.
    helps: &'static str,
    /// What it may ask.
    asks: &'static str,
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
            (&FULL_TIME_EXCEPTION, figures(need, ceiling))
        }
        Weighed::AboveCeilingWithinShare { need, ceiling } => {
            (&ABOVE_CEILING_WITHIN_SHARE, figures(need, ceiling))
        }
        Weighed::AboveFullTimeInEducation { need, ceiling } => {
            (&ABOVE_FULL_TIME_IN_EDUCATION, figures(need, ceiling))
        }
        Weighed::AboveEducationCeiling { need, ceiling } => {
            (&ABOVE_EDUCATION_CEILING, figures(need, ceiling))
        }
    };
    let fill = |text: &str| fill_with(text, reader, &figures);
    Titled {
        title: fill(text.title),
        paragraphs: vec![
            fill(text.what),
            format!("Det hjælper: {}", fill(text.helps)),
            format!("Det kan kommunen spørge om: {}", fill(text.asks)),
        ],
    }
}

fn figures(
    need: crate::domain::quantity::HoursPerWeek,
    ceiling: crate::domain::quantity::HoursPerWeek,
) -> Vec<(&'static str, String)> {
    vec![
        ("behov", hours_per_week(need)),
        ("loftet", hours_of_week(ceiling)),
    ]
}

const LASTING: Text = Text {
    title: "Varer det ved?",
    what: "Kommunen ser på, om funktionsnedsættelsen bliver ved. Ingen regel nævner et antal år.",
    helps: "Papirer, der siger, hvordan det går fremover. De kan komme fra læge, sygehus eller \
            genoptræning.",
    asks: "Hvad er prøvet? Hvad er blevet bedre? Hvad er som før?",
};

const CONSIDERABLE: Text = Text {
    title: "Er forskellen på jobbet stor nok?",
    what: "Kommunen ser på, hvad der er svært i netop det job.",
    helps: "En liste over de opgaver, der er svære. Skriv, hvad der sker uden hjælp.",
    asks: "Hvilke opgaver går ikke alene? Hvor tit? Hvad er gjort for at gøre dem lettere?",
};

const NECESSARY_CONSEQUENCE: Text = Text {
    title: "Er hjælpen nødvendig?",
    what: "Kommunen ser på, om {du} kan være med uden hjælp.",
    helps: "Planen for forløbet, og en liste over det, der er svært.",
    asks: "Hvad går tilbuddet ud på? Hvad kan {du} ikke uden hjælp?",
};

const PROGRAMME_OFFER: Text = Text {
    title: "Hjælp i et forløb bliver altid vurderet",
    what: "I et forløb gælder lovens § 4 a. Kommunen ser på hver sag for sig.",
    helps: "Planen for forløbet. Tal med sagsbehandleren, før tilbuddet går i gang.",
    asks: "Hvad er målet? Hvilken hjælp skal der til, og hvor længe?",
};

const OWN_CONTENT: Text = Text {
    title: "Er der nok tilbage, som {du} selv gør?",
    what: "Kommunen tænker den andens arbejde væk. Så ser den, om der er et rigtigt job tilbage.",
    helps: "En liste over jobbets opgaver. Skriv, hvem der gør hvad.",
    asks: "Hvad går jobbet ud på? Hvad gør {du} selv? Hvad skal den anden gøre?",
};

const REDISTRIBUTION: Text = Text {
    title: "Kan ansatte tage opgaverne?",
    what: "Kan de det, er der ikke brug for hjælp til dem. Men {du} skal have et rigtigt job \
           tilbage.",
    helps: "En oversigt over, hvem der er ansat, og hvad de laver.",
    asks: "Hvem kan overtage hvad? Hvad er så tilbage til {dig}?",
};

const SPECIAL_QUALIFICATIONS: Text = Text {
    title: "Kræver hjælpen en særlig faglig baggrund?",
    what: "Så kan kommunen give et tilskud, der svarer til den almindelige løn for arbejdet.",
    helps: "En beskrivelse af opgaven, og af hvad man skal kunne for at hjælpe.",
    asks: "Hvorfor kan en uden den baggrund ikke gøre det?",
};

const FULL_TIME_EXCEPTION: Text = Text {
    title: "Kan {du} få mere hjælp end loftet?",
    what: "Behovet er {behov}, og loftet er {loftet}. Kommunen kan give hjælp op til fuld tid, som \
           er {fuld tid}. Det kræver flere funktionsnedsættelser, eller én, som er meget \
           betydelig. Flere er ikke nok i sig selv. Det er den samlede virkning, der tæller.",
    helps: "Papirer, der viser, hvordan det hele spiller sammen på jobbet.",
    asks: "Hvad kan {du} gøre selv? Hvad sker der, hvis der kun er hjælp op til loftet?",
};

const ABOVE_CEILING_WITHIN_SHARE: Text = Text {
    title: "Behovet er over loftet, og arbejdstiden er over fuld tid",
    what: "Behovet er {behov}, og loftet er {loftet}. Loftet stiger ikke over fuld tid, som er \
           {fuld tid}. Ingen kilde siger, om jobbet så er for svært. Vi regner højst med loftet.",
    helps: "En oversigt over arbejdstiden og over, hvad hjælpen går til.",
    asks: "Kan {du} klare jobbet med hjælp op til loftet?",
};

const ABOVE_FULL_TIME_IN_EDUCATION: Text = Text {
    title: "Behovet er over fuld tid",
    what: "Behovet er {behov}, og loftet er {loftet}. Ingen kilde giver mere til uddannelse. Vi \
           regner højst med loftet.",
    helps: "En plan for undervisning og forberedelse, uge for uge.",
    asks: "Hvad er hjælpen til? Kan noget af den klares på en anden måde?",
};

const ABOVE_EDUCATION_CEILING: Text = Text {
    title: "Behovet er over loftet for uddannelse",
    what: "Behovet er {behov}, og loftet er {loftet}. Kun i særlige tilfælde kan kommunen give \
           mere. Det kan højst blive fuld tid, som er {fuld tid}.",
    helps: "En plan for undervisning og forberedelse, uge for uge.",
    asks: "Hvad er hjælpen til? Hvad er særligt i {din} sag?",
};
