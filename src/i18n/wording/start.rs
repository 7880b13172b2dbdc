//! The start page: what it is, whom it is for, and what to know before one begins.

use crate::domain::quantity::Date;
use crate::i18n::text::here;
use crate::i18n::{Catalogue, Explained, StartText, Titled};
use crate::interview::{Door, Entrance};

/// About how many questions there are on the money of a common case.
const MONEY_QUESTIONS: u8 = 10;
/// How long it takes at most, for a person who asks for themselves.
const QUESTIONS: u8 = 12;
const MINUTES: u8 = 6;
/// About how many pages the account of a quarter with one helper has, and the questions after it.
const REFUND_PAGES: u8 = 16;

/// The start page.
pub(super) fn start(day: Date, words: &Catalogue) -> StartText {
    StartText {
        title: words.word(here!("Kan du få en hjælper på arbejdet?")),
        introduction: vec![
            words.word(here!("Har du svært ved noget på jobbet på grund af en funktionsnedsættelse? Så kan en \
             anden måske hjælpe dig nogle timer om ugen.")),
            words.word(here!("Det hedder personlig assistance. Kommunen kan give tilskud til at betale for timerne.")),
            words.word(here!("Her får du et skøn: Kan du få hjælp, og hvor mange timer?")),
        ],
        effort: words.fill(
            here!("Skal du søge om hjælp, er der sjældent flere end {spørgsmål} spørgsmål. Det tager cirka \
             {minutter} minutter. Vil du også regne på penge, er der cirka {flere} mere."),
            &[
                ("spørgsmål", QUESTIONS.to_string()),
                ("minutter", MINUTES.to_string()),
                ("flere", MONEY_QUESTIONS.to_string()),
            ],
        ),
        doors: words.word(here!("Hvem er du?")),
        privacy: Titled {
            title: words.word(here!("Dine svar er dine")),
            paragraphs: vec![
                words.word(here!("Svarene bliver på din egen skærm. Vi gemmer dem ikke. Vi sender dem ikke videre.")),
                words.word(here!("Lukker du siden, er svarene væk. Du kan selv gemme dem i en fil. Du har al den tid, du vil.")),
                words.word(here!("Vi spørger aldrig om en diagnose, om dit navn eller om dit CPR-nummer.")),
            ],
        },
        limits: Titled {
            title: words.word(here!("Et skøn, ikke en afgørelse")),
            paragraphs: vec![
                words.word(here!("Loven siger, at kommunen kan give hjælp. Den siger ikke, at kommunen skal.")),
                words.fill_on(here!("Vi har læst reglerne til den {læst til}."), day),
            ],
        },
        without_script: Titled {
            title: words.word(here!("Virker siden ikke?")),
            paragraphs: vec![
                words.word(here!("Beregneren skal bruge JavaScript. Er det slået fra, så brug tabellen her. Du kan \
                 også spørge kommunen om personlig assistance.")),
            ],
        },
        ceilings: (
            words.word(here!("Så mange timers hjælp om ugen kan der højst være tale om i almindelige sager")),
            [
                words.word(here!("Arbejdstid om ugen")),
                words.word(here!("Højst hjælp om ugen")),
            ],
        ),
    }
}

/// An entrance: its link, and a line on it.
pub(super) fn entrance(entrance: Entrance, words: &Catalogue) -> Explained {
    let (text, hint) = match entrance {
        Entrance::Door(Door::Citizen) => (
            here!("Jeg har brug for hjælp på arbejdet"),
            here!("Du er ansat, selvstændig, på vej i job eller under uddannelse."),
        ),
        Entrance::Door(Door::Employer) => (
            here!("Jeg er arbejdsgiver"),
            here!("Se timer og tilskud, og hvad virksomheden selv betaler."),
        ),
        Entrance::Door(Door::Adviser) => (
            here!("Jeg rådgiver eller sagsbehandler"),
            here!("Se alle betingelser, tal og kilder i en sag."),
        ),
        Entrance::Door(Door::Refund) => (
            here!("Jeg har en bevilling og skal søge refusion"),
            here!("Regn ud, hvad kvartalets timer giver i tilskud. Der er cirka {sider} sider."),
        ),
        Entrance::Changes => (
            here!("Jeg har en bevilling, og noget ændrer sig"),
            here!("Et nyt job, flere timer, en anden hjælper, eller bevillingen slutter."),
        ),
        Entrance::CaseFile => (
            here!("Jeg har gemt svar i en fil"),
            here!("Åbn filen, og gå videre, hvor du slap."),
        ),
    };
    Explained {
        text: words.word(text),
        hint: Some(words.fill(hint, &[("sider", REFUND_PAGES.to_string())])),
    }
}

/// What to know in short, for those who come in there.
pub(super) fn about(entrance: Entrance, day: Date, words: &Catalogue) -> Titled {
    let (title, paragraphs) = match entrance {
        Entrance::Door(Door::Citizen) => (
            here!("Hvis du selv har brug for hjælp"),
            [
                here!(
                    "Du kan måske få hjælp, hvis din funktionsnedsættelse varer ved og gør stor \
                 forskel på jobbet. Du skal selv kunne udføre det væsentlige i jobbet."
                ),
                here!(
                    "Loftet er {loft} om ugen på fuld tid ({fuld tid}). Arbejder du mindre, er det \
                 lavere."
                ),
                here!("Søg i den kommune, hvor du bor."),
            ],
        ),
        Entrance::Door(Door::Employer) => (
            here!("Hvis du er arbejdsgiver"),
            [
                here!(
                    "Virksomheden betaler lønnen til den, der hjælper. Efter hvert kvartal kan den få \
                 tilskud fra kommunen."
                ),
                here!("Tilskuddet er et beløb i timen. Det bliver aldrig større end lønnen."),
                here!("Medarbejderen skal selv søge. Du behøver ikke kende en diagnose."),
            ],
        ),
        Entrance::Door(Door::Adviser) => (
            here!("Hvis du rådgiver eller sagsbehandler"),
            [
                here!("Du kan gå alle betingelser i en sag igennem."),
                here!("Ved hvert tal står, hvordan det er regnet ud, og hvor reglen står."),
                here!("Nogle punkter har vi ikke fundet i en kilde. Det står der ved tallet."),
            ],
        ),
        Entrance::Door(Door::Refund) => (
            here!("Hvis kommunen har sagt ja"),
            [
                here!(
                    "Virksomheden betaler lønnen først. Efter hvert kvartal søger den om tilskuddet."
                ),
                here!("Der dækkes højst de timer, som bevillingen giver."),
                here!("Hav bevillingen, timerne og lønnen klar."),
            ],
        ),
        Entrance::Changes => (
            here!("Hvis noget ændrer sig"),
            [
                here!(
                    "En bevilling hører til bestemte opgaver i én virksomhed. I et nyt job skal der søges igen."
                ),
                here!(
                    "Kommunen skal have besked, når noget ændrer sig, og det betyder noget for tilskuddet."
                ),
                here!(
                    "Her kan du se, hvad kommunen skal vide, og hvad en ny ansøgning skal fortælle."
                ),
            ],
        ),
        Entrance::CaseFile => (
            here!("Hvis du har gemt dine svar"),
            [
                here!(
                    "Du kan gemme svarene som en fil på din egen computer. Filen bliver hos dig."
                ),
                here!("Senere kan du åbne filen og gå videre."),
                here!("En anden kan også svare på resten i din fil."),
            ],
        ),
    };
    Titled {
        title: words.word(title),
        paragraphs: paragraphs.map(|text| words.fill_on(text, day)).to_vec(),
    }
}
