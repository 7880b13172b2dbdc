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
    let mut beginnings = Vec::new();
    for text in texts {
        add_beginnings(text, &mut beginnings);
    }
    ENTRIES
        .iter()
        .filter_map(|entry| {
            let ways = words.say(entry.word);
            let is_said = ways.split(BETWEEN).any(|way| {
                let way = way.trim_start_matches(' ');
                let at_the_start = capitalised(way);
                beginnings
                    .iter()
                    .any(|rest| rest.starts_with(way) || rest.starts_with(&at_the_start))
            });
            let word = ways.split(BETWEEN).next()?;
            is_said.then(|| (word.to_owned(), words.word(entry.meaning)))
        })
        .collect()
}

/// The text from each of its words on: `loftet` begins with `loft`, and `kvistloftet` does not.
fn add_beginnings<'a>(text: &'a str, beginnings: &mut Vec<&'a str>) {
    let mut in_a_word = false;
    for (place, sign) in text.char_indices() {
        // Signs beyond ASCII are letters, or stand alone between spaces.
        let is_letter = !sign.is_ascii() || sign.is_ascii_alphanumeric();
        if is_letter && !in_a_word {
            beginnings.extend(text.get(place..));
        }
        in_a_word = is_letter;
    }
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
            "Noget med kroppen, sanserne, psyken, hukommelsen eller overblikket, som gør \
             nogle ting sværere end for andre. Mange siger handicap."
        ),
    },
    Entry {
        word: t!("refusion"),
        meaning: t!("Penge tilbage for noget, som man først selv har betalt."),
    },
    Entry {
        word: t!("anmodning"),
        meaning: t!("Et skema eller et brev, hvor man beder om noget."),
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
        meaning: t!(
            "Så mange timer om ugen kan der normalt højst gives tilskud til, målt over et \
             kvartal. Der er undtagelser."
        ),
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
        meaning: t!(
            "En, der oversætter mellem tegnsprog og dansk eller skriver det, der bliver sagt."
        ),
    },
    Entry {
        word: t!("takst"),
        meaning: t!("En fast pris, for eksempel for en time med tolk."),
    },
    Entry {
        word: t!("helligdag"),
        meaning: t!(
            "En af kirkens fridage, for eksempel langfredag eller juledag. Juleaften og grundlovsdag \
             er det ikke."
        ),
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
            "Det offentlige skal i nogle tilfælde tale med en ansøger med handicap, som kan \
             få fortrin, når alle er lige egnede."
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
