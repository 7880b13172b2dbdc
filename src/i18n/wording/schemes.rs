//! Other schemes: what each is, and why it may fit.

use super::reasons::titled;
use crate::domain::assessment::Scheme;
use crate::i18n::text::{Text, t};
use crate::i18n::{Reader, Titled};

/// What a scheme is, and why it may fit.
pub(super) fn scheme(scheme: Scheme, reader: &Reader<'_>) -> Titled {
    titled(words(scheme), reader, &[])
}

const fn words(scheme: Scheme) -> (Text, Text) {
    match scheme {
        Scheme::Aids => (
            t!("Hjælpemidler"),
            t!(
                "Kommunen kan give tilskud til et redskab eller en mindre ændring på arbejdspladsen. \
             Det kan passe, hvis det gør, at {du} kan klare opgaven selv. Kommunen skal svare inden \
             {hjælpemiddel}."
            ),
        ),
        Scheme::Mentor => (
            t!("Mentor"),
            t!(
                "En mentor hjælper i en begyndelse, højst {mentor} ad gangen. Det kan passe, når {du} \
             skal læres op. Ordningen bruges mindre end før."
            ),
        ),
        Scheme::Fleksjob => (
            t!("Fleksjob"),
            t!(
                "Et fleksjob er et job med færre timer eller lettere opgaver. Det kan passe, hvis {du} \
             varigt kan arbejde meget mindre end andre."
            ),
        ),
        Scheme::AbsenceAgreement => (
            t!("Aftale om sygefravær (kaldes en § 56-aftale)"),
            t!(
                "Så kan {arbejdsgiveren} få refusion fra første sygedag. Det kan passe ved en langvarig \
             sygdom, der ventes at give mindst {fravær} med fravær på et år."
            ),
        ),
        Scheme::NewGraduates => (
            t!("Løntilskud til nyuddannede (kaldes isbryderordningen)"),
            t!(
                "Den er til folk med et handicap, som har en ny uddannelse, men ikke har prøvet faget. \
             Den, der ansætter, får tilskud til lønnen en tid."
            ),
        ),
        Scheme::StudySupport => (
            t!("SPS, specialpædagogisk støtte"),
            t!(
                "SPS er støtte til at gennemføre en uddannelse. Spørg skolen \
             om den."
            ),
        ),
        Scheme::LabourMarketTraining => (
            t!("Støtte på AMU-kurser"),
            t!(
                "AMU er korte kurser til et fag. Kurset kan selv give hjælper, sekretær eller tolk. \
             Spørg der, hvor kurset bliver holdt."
            ),
        ),
        Scheme::PreferentialAccess => (
            t!("Fortrin til job i det offentlige"),
            t!(
                "Søger {du} en ledig stilling i det offentlige, kan {du} bede om en samtale. Er {du} lige \
             så kvalificeret som de andre, kan {du} komme foran dem. Det er for folk, der har svært \
             ved at få job på grund af et handicap."
            ),
        ),
        Scheme::ProtectedEmployment => (
            t!("Beskyttet beskæftigelse"),
            t!(
                "Det er arbejde i et beskyttet miljø efter serviceloven. Det kan passe, hvis et job på \
             normale vilkår ikke kan lade sig gøre."
            ),
        ),
        Scheme::OrdinaryOrSubsidisedJob => (
            t!("Et almindeligt job eller et job med løntilskud"),
            t!("I sådan et job kan {du} søge om personlig assistance. Så ses der på sagen på ny."),
        ),
        Scheme::HelpOutsideWork => (
            t!("Hjælp uden for jobbet"),
            t!(
                "Serviceloven har ordninger for hjælp og støtte i hverdagen. En af dem hedder næsten \
             det samme (BPA), men er noget andet. Spørg kommunen."
            ),
        ),
    }
}
