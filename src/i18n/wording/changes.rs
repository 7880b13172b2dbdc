//! What to do when something changes for those who have a grant.

use super::words::fill;
use crate::i18n::page::PaperPart;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader, Titled};
use crate::interview::GrantChange;

/// What a change is called.
pub(super) const fn title(change: GrantChange) -> Text {
    match change {
        GrantChange::Job => t!("Et nyt job"),
        GrantChange::Tasks => t!("Andre opgaver i jobbet"),
        GrantChange::Terms => t!("Anden arbejdstid eller ansættelse"),
        GrantChange::Impairment => t!("Funktionsnedsættelsen er blevet anderledes"),
        GrantChange::MoreHours => t!("Brug for flere timer"),
        GrantChange::FewerHours => t!("Brug for færre timer"),
        GrantChange::Helper => t!("En anden skal hjælpe"),
        GrantChange::Illness => t!("Lang tids sygdom"),
        GrantChange::Renewal => t!("Bevillingen slutter snart"),
    }
}

/// What a change is about, in a sentence.
pub(super) const fn about(change: GrantChange) -> Text {
    match change {
        GrantChange::Job => t!("Bevillingen følger ikke med over i et nyt job."),
        GrantChange::Tasks => t!("Bevillingen gælder hjælp til de opgaver, den er givet til."),
        GrantChange::Terms => {
            t!(
                "For eksempel flere timer på arbejde, eller et almindeligt job, der bliver til et fleksjob."
            )
        }
        GrantChange::Impairment => t!("Det kan gå bedre, eller det kan gå dårligere."),
        GrantChange::MoreHours => {
            t!("Det er kommunen, der afgør, om der kan gives flere timer.")
        }
        GrantChange::FewerHours => {
            t!("Det gælder både færre timer med hjælp og kortere arbejdstid.")
        }
        GrantChange::Helper => t!("Bevillingen kan nævne, hvem der hjælper."),
        GrantChange::Illness => t!("Det kan være {dig} eller den, der hjælper."),
        GrantChange::Renewal => t!("Det kan også være, at kommunen skal se på sagen igen."),
    }
}

/// What it means, beside the rules.
const fn meaning(change: GrantChange) -> &'static [Text] {
    match change {
        GrantChange::Job | GrantChange::Helper | GrantChange::Illness => &[],
        GrantChange::Tasks => &[t!(
            "Spørg kommunen, om bevillingen kan rettes, eller om der skal søges igen."
        )],
        GrantChange::Terms => &[t!(
            "Loftet for hjælpen følger arbejdstiden. Arbejder {du} under fuld tid ({fuld tid}), er \
             loftet lavere."
        )],
        GrantChange::Impairment => &[t!(
            "Behovet for hjælp kan være blevet større eller mindre. Så kan timerne også ændre sig."
        )],
        GrantChange::MoreHours => &[
            t!("Indtil kommunen har sagt ja, dækker bevillingen kun de timer, der står i den."),
            t!(
                "Har {du} flere funktionsnedsættelser, eller én meget betydelig, kan kommunen give op til \
                 fuld tid."
            ),
        ],
        GrantChange::FewerHours => &[
            t!(
                "Bliver arbejdstiden kortere end fuld tid ({fuld tid}), bliver loftet for hjælpen lavere."
            ),
            t!("Der er kun tilskud til timer, der er betalt for."),
        ],
        GrantChange::Renewal => &[
            t!("Gælder bevillingen til en bestemt dag, så skal der søges igen."),
            t!("En håndbog foreslår kommunen et møde hvert år."),
        ],
    }
}

/// The heading above what is told: where no text asks for it, that it is good to tell.
const fn tell(change: GrantChange) -> Text {
    match change {
        GrantChange::Helper | GrantChange::Renewal => t!("Det er godt at fortælle kommunen"),
        GrantChange::Job
        | GrantChange::Tasks
        | GrantChange::Terms
        | GrantChange::Impairment
        | GrantChange::MoreHours
        | GrantChange::FewerHours
        | GrantChange::Illness => t!("Det skal kommunen vide"),
    }
}

/// What the municipality must know.
const fn to_tell(change: GrantChange) -> &'static [Text] {
    match change {
        GrantChange::Job => &[
            t!("Hvornår det gamle job slutter."),
            t!("Hvornår det nye job begynder, og hos hvem."),
            t!("Hvad opgaverne er i det nye job, og hvad der er brug for hjælp til."),
            t!("Hvad for et job det er, for eksempel almindeligt job eller fleksjob."),
            t!("Hvor mange timer om ugen det nye job er."),
            t!("Hvor mange timers hjælp der er brug for, og fra hvornår til hvornår."),
            t!("Hvem der skal hjælpe, hvis det er fundet."),
        ],
        GrantChange::Tasks => &[
            t!("Hvilke opgaver der falder væk, og hvilke der kommer til."),
            t!("Hvad der er brug for hjælp til nu, og hvor lang tid det tager."),
            t!("Hvilken dag det gælder fra."),
        ],
        GrantChange::Terms => &[
            t!("Hvor mange timer om ugen jobbet er nu."),
            t!("Hvad for et job det er, for eksempel almindeligt job eller fleksjob."),
            t!("Hvilken dag det gælder fra."),
        ],
        GrantChange::Impairment => &[
            t!("Hvad der er blevet anderledes på arbejdet."),
            t!("Om der er brug for flere eller færre timer."),
            t!("Hvilken dag det gælder fra."),
        ],
        GrantChange::MoreHours => &[
            t!("Hvad hjælpen er til, og hvor lang tid hver opgave tager."),
            t!("Hvad der er blevet anderledes."),
            t!("Hvor mange timer om ugen der er brug for nu."),
            t!("Om det er for en tid eller for altid."),
        ],
        GrantChange::FewerHours => &[
            t!("Hvor mange timer om ugen jobbet er nu."),
            t!("Hvor mange timer med hjælp der er brug for."),
            t!("Hvilken dag det gælder fra."),
        ],
        GrantChange::Helper => &[
            t!("Hvem der skal hjælpe nu, og fra hvilken dag."),
            t!("Om det er en ansat, en fra et vikarbureau eller en tolk."),
            t!("Hvad lønnen er."),
        ],
        GrantChange::Illness => &[
            t!("Hvem der er syg, og fra hvilken dag."),
            t!("Om virksomheden har pligt til at betale for timerne."),
            t!("Om der skal en vikar ind."),
        ],
        GrantChange::Renewal => &[
            t!("Hvor mange timer der er brugt om ugen."),
            t!("Hvad der er blevet lettere med hjælpen."),
            t!("Om der er brug for lige så mange timer fremover."),
            t!("Om den, der hjælper, vil blive ved."),
        ],
    }
}

/// When a subsidy must be paid back (LOV § 16 b, stk. 2).
const REPAY: Text = t!(
    "Tilskud skal betales tilbage, hvis man med vilje siger noget forkert eller tier om noget, der \
     betyder noget for tilskuddet, eller hvis betingelserne ikke var opfyldt."
);

/// When it must be told.
const fn in_time(change: GrantChange) -> &'static [Text] {
    match change {
        GrantChange::Renewal => &[
            t!("Søg i god tid, før bevillingen slutter."),
            t!("Vi har ikke fundet en frist for, hvornår kommunen skal svare."),
        ],
        GrantChange::Illness => &[
            t!(
                "Sig det, så snart du ved det. Aarhus Kommune vil vide det senest efter tre uger. Andre \
                 kommuner kan have en anden frist."
            ),
            REPAY,
        ],
        GrantChange::Job
        | GrantChange::Tasks
        | GrantChange::Terms
        | GrantChange::Impairment
        | GrantChange::MoreHours
        | GrantChange::FewerHours
        | GrantChange::Helper => &[
            t!("Sig det, så snart du ved det. Vi har ikke fundet en frist i loven."),
            REPAY,
        ],
    }
}

impl Catalogue {
    /// The page that leads to each change.
    #[must_use]
    pub fn changes(&self, reader: &Reader<'_>) -> Titled {
        Titled {
            title: self.word(t!("Hvad har ændret sig?")),
            paragraphs: [
                t!("Vælg det, der passer bedst. Så ser du, hvad det betyder, og hvad kommunen skal vide."),
                t!(
                    "Både {du} og {arbejdsgiveren} har pligt til at sige det, når jobbet, uddannelsen eller \
                     funktionsnedsættelsen ændrer sig, og det betyder noget for tilskuddet."
                ),
            ]
            .map(|text| fill(text, reader))
            .to_vec(),
        }
    }

    /// What a change means, what the municipality must know, and when.
    #[must_use]
    pub fn change_parts(&self, change: GrantChange, reader: &Reader<'_>) -> [PaperPart; 3] {
        let said = |texts: &[Text]| texts.iter().map(|text| fill(*text, reader)).collect();
        let part = |title, paragraphs: &[Text], ticks: &[Text]| PaperPart {
            title: self.word(title),
            paragraphs: said(paragraphs),
            rows: Vec::new(),
            ticks: said(ticks),
        };
        [
            part(t!("Det betyder det"), meaning(change), &[]),
            part(tell(change), &[], to_tell(change)),
            part(t!("Hvornår?"), in_time(change), &[]),
        ]
    }

    /// The button back to what else can change.
    #[must_use]
    pub fn change_another(&self) -> &str {
        self.say(t!("Noget andet har ændret sig"))
    }

    /// The button to the questions on what is now.
    #[must_use]
    pub fn change_assessed_again(&self) -> &str {
        self.say(t!("Regn på, hvordan det er nu"))
    }
}
