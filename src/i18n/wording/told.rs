//! Rules that decide nothing in a case and are good to know: a few sentences each.

use super::words::fill;
use crate::domain::rules::RuleId;
use crate::i18n::Reader;
use crate::i18n::text::{Text, t};

/// What is told of a rule; `None` for rules that are never told.
pub(super) fn told(rule: RuleId, reader: &Reader<'_>) -> Option<String> {
    text(rule).map(|text| fill(text, reader))
}

#[allow(clippy::too_many_lines)] // one text for each rule
const fn text(rule: RuleId) -> Option<Text> {
    Some(match rule {
        RuleId::Tg02 => {
            t!("Kommunen ser på hver sag for sig. Den kan nå frem til noget andet end vores skøn.")
        }
        RuleId::Ef04 => {
            t!(
                "Er {du} uden job, er det kommunen, der ansætter eller bestiller den, der hjælper. Så er \
             der ingen virksomhed, der skal betale løn eller søge om penge."
            )
        }
        RuleId::Ef07 => {
            t!(
                "Får {du} førtidspension, kan {du} godt få hjælp i et almindeligt job, i et skånejob \
             eller i egen virksomhed."
            )
        }
        RuleId::Ef08 => {
            t!(
                "{Du} kan søge, mens {du} leder efter et job. Men pengene kan først komme, når arbejdet \
             er i gang."
            )
        }
        RuleId::Ef09 => {
            t!(
                "Hjælpen er til bestemte opgaver i én bestemt virksomhed. Skifter {du} job, skal {du} \
             søge igen."
            )
        }
        RuleId::Ef11 => {
            t!(
                "En asylansøger uden CPR-nummer kan godt søge. Så skal kontrakten om arbejde med \
             Udlændingestyrelsen vedlægges."
            )
        }
        RuleId::Age01 => {
            t!("Reglerne har ingen aldersgrænse. Unge med et fritidsjob kan også få hjælp.")
        }
        RuleId::Res01 => {
            t!(
                "Ansøgningen skal til den kommune, hvor {du} bor. Det er ikke afgørende, \
             hvor jobbet ligger."
            )
        }
        RuleId::Res02 => {
            t!(
                "En håndbog siger, at det er kommunen, hvor arbejdet ligger. Det står ikke i loven. \
             Spørg den kommune først."
            )
        }
        RuleId::Co05 => {
            t!("Tænk den andens arbejde væk. Så skal der være meget tilbage, som {du} selv gør.")
        }
        RuleId::Co06 => {
            t!(
                "Er behovet større end loftet, er der som udgangspunkt slet ikke tilskud. Det bliver \
             altså ikke bare sat ned til loftet."
            )
        }
        RuleId::Co08 => {
            t!(
                "Den, der hjælper, må godt arbejde, mens {du} holder hvil. Det er ikke i sig selv en \
             grund til at sige nej."
            )
        }
        RuleId::Co10 => {
            t!(
                "Kan et hjælpemiddel eller andre opgaver gøre det lettere? Det er et råd at prøve det \
             først. Det er ikke et krav i loven."
            )
        }
        RuleId::Co11 => {
            t!(
                "{Du} skal godkende den, der hjælper. Det skal ske, før vedkommende bliver ansat eller \
             bestilt."
            )
        }
        RuleId::Pc03 => {
            t!(
                "Det, fleksjobbet allerede tager hånd om, tæller ikke med. Resten kan der være hjælp \
             til."
            )
        }
        RuleId::Pc06 => {
            t!(
                "Et AMU-kursus er et kort kursus til et fag. Det har sin egen ret til hjælper og tolk. \
             Spørg også der, hvor kurset bliver holdt."
            )
        }
        RuleId::Pc08 => {
            t!(
                "Et meget stort behov kan være tegn på, at en anden slags støtte passer bedre. Tal med \
             kommunen om det."
            )
        }
        RuleId::Pc09 => t!("Reglerne lukker ingen branche ude, hverken offentlig eller privat."),
        RuleId::Ed01 => {
            t!(
                "Er {du} uden job nu, og er et job aftalt? Så kan der gives hjælp op til fuld tid, som \
             er {fuld tid}. Der kan betales, når kurset er i gang."
            )
        }
        RuleId::Ed06 => {
            t!(
                "Hjælp til uddannelse gives for en bestemt tid og til en bestemt uddannelse. Den kan \
             ikke være uden slutdato."
            )
        }
        RuleId::Ed07 => {
            t!(
                "Vi har ikke fundet en kilde, der siger, om de to lofter kan lægges sammen. \
             Derfor viser vi timerne hver for sig. Spørg kommunen."
            )
        }
        RuleId::Hr03 => {
            t!(
                "Arbejder {du} mere end {fuld tid}, er loftet stadig {loft} om ugen. Det bliver hverken \
             større eller mindre."
            )
        }
        RuleId::Hr05 => {
            t!(
                "Nogle få kan få mere end {fuld tid} om ugen, for eksempel folk, der hverken kan se \
             eller høre. Her kan vi ikke regne et loft ud."
            )
        }
        RuleId::Hr06 => {
            t!(
                "Flere funktionsnedsættelser giver ikke af sig selv flere timer. Kommunen ser på, hvad \
             de betyder tilsammen."
            )
        }
        RuleId::Hr07 => {
            t!(
                "En travl uge kan gå op med en rolig. Det er gennemsnittet for et kvartal, der \
             tæller. Vi har ikke fundet en regel, der siger, at timer kan gemmes til næste \
             kvartal."
            )
        }
        RuleId::Hr09 => {
            t!("Timerne kan deles mellem flere. De må tilsammen ikke få mere end bevillingen.")
        }
        RuleId::Hr10 => t!("En kollega kan godt hjælpe flere. Hver person har sine egne timer."),
        RuleId::Hr14 => {
            t!(
                "Vi har ikke fundet en kilde, der siger, om det er timerne på arbejde eller de \
             betalte timer, der tæller. Vi bruger timerne på arbejde. Det andet tal står ved \
             siden af."
            )
        }
        RuleId::Hr15 => {
            t!(
                "Hvert job får sit eget loft. Er jobbene tilsammen over {fuld tid}, sætter vi lofterne \
             ned. Reglen er usikker. Vi har ikke kunnet læse kilden."
            )
        }
        RuleId::Hr16 => {
            t!("Senest {eftersyn} efter bevillingen skal kommunen se på, om hjælpen kan fortsætte.")
        }
        RuleId::Hr17 => {
            t!(
                "Tilskuddet kan fortsætte, hvis virksomheden har pligt til at betale løn til den, der \
             hjælper. Den skriver under på det på tro og love. Er {du} syg længe, vurderer \
             kommunen det."
            )
        }
        RuleId::Hr18 => {
            t!(
                "Timerne kan dækkes, hvis virksomheden skal betale løn under sygdom. Får den \
             sygedagpenge eller barselspenge for de samme timer, dækkes de ikke. Den skriver \
             under på tro og love."
            )
        }
        RuleId::Hr19 => {
            t!(
                "Ved længere sygdom kan der gives tilskud til en vikar inden for de samme \
             timer."
            )
        }
        RuleId::Hr20 => t!("Ferie dækkes gennem feriepengene. Den giver ikke flere timer."),
        RuleId::Hr21 => {
            t!(
                "Kommunen kan betale for hjælp, der begyndte før ansøgningen. Men højst {tilbage} \
             tilbage."
            )
        }
        RuleId::Hr22 => t!("En tolk er også personlig assistance. Derfor gælder det samme loft."),
        RuleId::Ra04 => {
            t!(
                "Tilskuddet til et vikarbureau er det samme i timen. Er regningen højere, betaler \
             virksomheden resten."
            )
        }
        RuleId::Ra06 => {
            t!("Staten betaler {statens del} af kommunens udgift. Det gør ikke tilskuddet mindre.")
        }
        RuleId::Ra07 => {
            t!(
                "Aftal det med kommunen først, hvis den, der hjælper, skal have mere i løn. Det er et \
             råd fra en håndbog."
            )
        }
        RuleId::Ra08 => {
            t!(
                "En kollega eller leder kan få fri fra andet arbejde for at hjælpe. Satsen er den \
             samme."
            )
        }
        RuleId::Ti01 => {
            t!(
                "Kommunen kan også dække feriepenge, ATP, pension, ledighedsdage og lovpligtige \
             forsikringer. Det kræver papir på beløbene."
            )
        }
        RuleId::Ti05 => {
            t!("Feriepenge og andre tillæg dækkes ikke, når hjælpen er fra et vikarbureau.")
        }
        RuleId::In04 => {
            t!(
                "Har den samme tolk flere opgaver samme sted og samme dag, er der kun tillæg for zonen \
             den første gang."
            )
        }
        RuleId::In05 => {
            t!(
                "Tolkefirmaer tager som regel betaling for mindst {mindste tid}. Derefter tæller hver \
             halve time, der er begyndt. Kun den virkelige tid tæller mod bevillingen."
            )
        }
        RuleId::In06 => {
            t!(
                "Tolkefirmaet skal have en aflysning mindst {aflysning} før. Kommer den senere, skal \
             der stadig betales."
            )
        }
        RuleId::In07 => {
            t!(
                "Bestiller man en tolk med kort varsel, tager firmaerne som regel betaling for {akut}."
            )
        }
        RuleId::In09 => {
            t!(
                "Kommunen kan betale direkte til tolkefirmaet. Firmaet skal have adresse eller bank i \
             Danmark."
            )
        }
        RuleId::In10 => {
            t!(
                "Taksterne gælder fra den {takst fra}. Vi har dem fra tolkefirmaer og har ikke \
             læst dem i reglerne."
            )
        }
        RuleId::In11 => {
            t!(
                "Personer, der ikke er myndige, må ikke tolke samtaler med kommunen. Det kan dog gå i \
             en sag uden problemer."
            )
        }
        RuleId::In12 => {
            t!(
                "Vi regner ikke på tolkning over skærm eller på rejsetid. Er der to tolke, er det to \
             tolkninger."
            )
        }
        RuleId::Pa01 => {
            t!(
                "Pengene går til virksomheden, aldrig til den, der hjælper. En selvstændig får dem i \
             sin egen virksomhed."
            )
        }
        RuleId::Pa02 => {
            t!(
                "Loftet følger {dine} egne timer i virksomheden. Den, der hjælper, skal ansættes på \
             normale vilkår."
            )
        }
        RuleId::Pa03 => {
            t!("Reglerne siger ikke noget om familie, bortset fra tolkning. Spørg kommunen først.")
        }
        RuleId::Pa04 => {
            t!(
                "Rejser den, der hjælper, med i arbejdet, kan rimelige udgifter til rejsen dækkes. De \
             skal kunne dokumenteres."
            )
        }
        RuleId::Pa05 => {
            t!(
                "Virksomheden betaler lønnen først. Efter hvert kvartal sender den et regnskab til \
             kommunen."
            )
        }
        RuleId::Pa06 => {
            t!("Kommunen skal betale inden {frist} efter, at den har fået anmodningen.")
        }
        RuleId::Pa07 => {
            t!(
                "Loven nævner ingen sidste dag for regnskabet. Men nogle kommuner har deres egen frist. \
             Spørg kommunen."
            )
        }
        RuleId::Pa08 => {
            t!("Vi har ikke fundet noget om moms i kilderne. Derfor er moms ikke med i tallene.")
        }
        RuleId::Tg01
        | RuleId::Ef01
        | RuleId::Ef02
        | RuleId::Ef03
        | RuleId::Ef05
        | RuleId::Ef06
        | RuleId::Ef10
        | RuleId::Res03
        | RuleId::Co01
        | RuleId::Co02
        | RuleId::Co03
        | RuleId::Co04
        | RuleId::Co07
        | RuleId::Co09
        | RuleId::Co12
        | RuleId::Pc01
        | RuleId::Pc02
        | RuleId::Pc04
        | RuleId::Pc05
        | RuleId::Pc07
        | RuleId::Ed02
        | RuleId::Ed03
        | RuleId::Ed04
        | RuleId::Ed05
        | RuleId::Hr01
        | RuleId::Hr02
        | RuleId::Hr03History
        | RuleId::Hr04
        | RuleId::Hr08
        | RuleId::Hr11
        | RuleId::Hr12
        | RuleId::Hr13
        | RuleId::Ra01
        | RuleId::Ra01History
        | RuleId::Ra02
        | RuleId::Ra03
        | RuleId::Ra05
        | RuleId::Ti02
        | RuleId::Ti03
        | RuleId::Ti04
        | RuleId::In01
        | RuleId::In02
        | RuleId::In03
        | RuleId::In08 => return None,
    })
}
