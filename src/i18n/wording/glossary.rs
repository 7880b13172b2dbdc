//! Words of the law and of case work, explained for people who meet them for the first time.

use crate::i18n::Catalogue;
use crate::i18n::template::capitalised;
use crate::i18n::text::{Text, t};

/// A word that not everybody knows.
struct Entry {
    /// The word, and after it the ways in which texts begin it, parted by `; `.
    word: Text,
    /// What it means.
    meaning: Text,
}

/// What is between the ways of writing a word.
const BETWEEN: char = ';';

/// The words that stand in these texts, each with what it means, in the order of the list.
pub(super) fn explained(texts: &[&str], words: &Catalogue) -> Vec<(String, String)> {
    ENTRIES
        .iter()
        .filter_map(|entry| {
            let ways = words.say(entry.word);
            let is_said = ways.split(BETWEEN).any(|way| {
                let way = way.trim_start_matches(' ');
                let at_the_start = capitalised(way);
                texts
                    .iter()
                    .any(|text| begins_in(text, way) || begins_in(text, &at_the_start))
            });
            let word = ways.split(BETWEEN).next()?;
            is_said.then(|| (word.to_owned(), words.word(entry.meaning)))
        })
        .collect()
}

/// Whether a word of the text begins like this: `loft` is in `loftet`, and not in `kvistloft`.
fn begins_in(text: &str, way: &str) -> bool {
    let mut in_a_word = false;
    text.char_indices().any(|(place, sign)| {
        let begins = !in_a_word && text.get(place..).is_some_and(|rest| rest.starts_with(way));
        // Signs beyond ASCII are letters, or stand alone between spaces.
        in_a_word = !sign.is_ascii() || sign.is_ascii_alphanumeric();
        begins
    })
}

const ENTRIES: &[Entry] = &[
    Entry {
        word: t!("personlig assistance"),
        meaning: t!(
            "En anden hjælper med noget af arbejdet, fordi en funktionsnedsættelse gør det svært. Kommunen kan give tilskud til timerne."
        ),
    },
    Entry {
        word: t!("funktionsnedsættelse"),
        meaning: t!(
            "Noget med kroppen, sanserne, hukommelsen eller overblikket, som gør nogle ting sværere end for andre. Mange siger handicap."
        ),
    },
    Entry {
        word: t!("fleksjob"),
        meaning: t!(
            "Et job til folk, der varigt kan arbejde meget mindre end andre. Arbejdsgiveren betaler for arbejdet, og kommunen giver et tilskud oveni."
        ),
    },
    Entry {
        word: t!("skånejob"),
        meaning: t!("Et job med løntilskud til en, der får førtidspension."),
    },
    Entry {
        word: t!("løntilskud"),
        meaning: t!("Kommunen betaler arbejdsgiveren en del af lønnen."),
    },
    Entry {
        word: t!("seniorjob"),
        meaning: t!("Et job i kommunen til nogle ældre ledige, som ikke længere kan få dagpenge."),
    },
    Entry {
        word: t!("virksomhedspraktik; praktik"),
        meaning: t!(
            "En tid på en arbejdsplads, hvor man prøver et job af. Man får som regel ikke løn for det."
        ),
    },
    Entry {
        word: t!("beskyttet beskæftigelse"),
        meaning: t!(
            "Arbejde på for eksempel et værksted for folk, der ikke kan få et job på almindelige vilkår."
        ),
    },
    Entry {
        word: t!("førtidspension"),
        meaning: t!("Penge hver måned til folk, der ikke kan forsørge sig selv ved at arbejde."),
    },
    Entry {
        word: t!("revalidering"),
        meaning: t!(
            "Hjælp til at komme i arbejde på en ny måde, for eksempel med kursus eller uddannelse."
        ),
    },
    Entry {
        word: t!("ressourceforløb"),
        meaning: t!(
            "Et forløb med hjælp til folk, der har flere problemer på en gang og er langt fra et job."
        ),
    },
    Entry {
        word: t!("jobafklaringsforløb; jobafklaring"),
        meaning: t!(
            "Et forløb til folk, der er syge i lang tid og ikke længere kan få sygedagpenge."
        ),
    },
    Entry {
        word: t!("bevilling"),
        meaning: t!("Kommunens skriftlige ja. Der står, hvor mange timer det er."),
    },
    Entry {
        word: t!("afgørelse"),
        meaning: t!("Kommunens svar på en ansøgning. Man kan klage over det."),
    },
    Entry {
        word: t!("tilskud"),
        meaning: t!("Penge fra kommunen, som dækker udgiften eller en del af den."),
    },
    Entry {
        word: t!("sats"),
        meaning: t!("Det beløb i timen, som tilskuddet er regnet ud fra."),
    },
    Entry {
        word: t!("loft"),
        meaning: t!("Det højeste antal timer, som der kan gives tilskud til."),
    },
    Entry {
        word: t!("kvartal"),
        meaning: t!("Tre måneder i træk: fra januar, april, juli eller oktober."),
    },
    Entry {
        word: t!("feriepenge; feriegodtgørelse"),
        meaning: t!(
            "Penge til ferie, som arbejdsgiveren betaler oven i lønnen. Loven siger feriegodtgørelse."
        ),
    },
    Entry {
        word: t!("ferietillæg"),
        meaning: t!("Et beløb oven i lønnen til folk, der får deres løn, når de holder ferie."),
    },
    Entry {
        word: t!("ATP"),
        meaning: t!(
            "En pension, som de fleste i arbejde sparer op til. Arbejdsgiveren betaler det meste."
        ),
    },
    Entry {
        word: t!("CVR-nummer; CVR"),
        meaning: t!("Virksomhedens nummer i det offentlige register."),
    },
    Entry {
        word: t!("Ankestyrelsen"),
        meaning: t!("Den myndighed, der ser på klager over kommuners afgørelser."),
    },
    Entry {
        word: t!("mentor"),
        meaning: t!("En person, der støtter en i at få eller beholde et job eller en uddannelse."),
    },
    Entry {
        word: t!("hjælpemidler; hjælpemid"),
        meaning: t!(
            "Ting, der gør arbejdet muligt, for eksempel en særlig stol eller et program til computeren."
        ),
    },
    Entry {
        word: t!("vikarbureau; bureau"),
        meaning: t!("En virksomhed, der sender folk ud at arbejde hos andre i en tid."),
    },
    Entry {
        word: t!("tolk"),
        meaning: t!("En, der oversætter, for eksempel mellem tegnsprog og dansk."),
    },
    Entry {
        word: t!("AMU"),
        meaning: t!("Korte kurser til et fag for folk, der er i arbejde eller søger det."),
    },
    Entry {
        word: t!("specialpædagogisk støtte"),
        meaning: t!(
            "Støtte, der gør det muligt at tage en uddannelse, for eksempel hjælpemidler eller timer med en støtte."
        ),
    },
    Entry {
        word: t!("fortrinsadgang"),
        meaning: t!(
            "Det offentlige skal i nogle tilfælde vælge en med handicap, der er lige så egnet som de andre."
        ),
    },
    Entry {
        word: t!("bekendtgørelse"),
        meaning: t!("Regler, som en minister har skrevet ud fra en lov."),
    },
    Entry {
        word: t!("praksis"),
        meaning: t!("Sådan som lignende sager er blevet afgjort før."),
    },
    Entry {
        word: t!("tilbud"),
        meaning: t!(
            "Noget, som kommunen sætter i gang for en uden job, for eksempel praktik eller et kursus."
        ),
    },
    Entry {
        word: t!("forløb"),
        meaning: t!("Hjælp efter en plan over længere tid, for eksempel et ressourceforløb."),
    },
    Entry {
        word: t!("regnskab"),
        meaning: t!(
            "En oversigt over hjælpens timer og udgifter, som arbejdsgiveren sender til kommunen."
        ),
    },
    Entry {
        word: t!("gennemsnit"),
        meaning: t!("Det tal, man får, når man lægger tal sammen og deler dem lige."),
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::DANISH;

    fn words(text: &str) -> Vec<String> {
        let found = explained(&[text], &DANISH);
        found.into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn words_are_found_however_they_end_and_where_a_sentence_begins() {
        assert_eq!(words("Loftet er højt."), ["loft"]);
        assert_eq!(words("Hvad er satsen i et fleksjob?"), ["fleksjob", "sats"]);
        assert_eq!(words("Det er feriegodtgørelse."), ["feriepenge"]);
        assert_eq!(words("Din egen indsats på kvistloftet."), [""; 0]);
    }
}
