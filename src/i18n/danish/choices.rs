//! The answers to choose from: a label, an explanation, and what follows.

use super::amounts::{money, value};
use super::words::{Ground, fill, ground};
use crate::domain::facts::{
    Choice, Education, FactId, Form, Helper, HolidayPay, InterpretingTime, Offer, Overlap,
    Programme, Purpose, Residence, Situation, SpecialQualifications, YesNo, Zone,
};
use crate::domain::law::{Schedule, Tariff, parameters};
use crate::i18n::{Explained, Reader};

/// A choice with its explanation.
pub(super) fn choice(fact: FactId, choice: Choice, reader: &Reader<'_>) -> Explained {
    match choice {
        Choice::YesNo(it) if fact == FactId::Substitute => plain(substitute(it), reader),
        Choice::Situation(it) => plain(situation(it), reader),
        Choice::Form(it) => plain(form(it), reader),
        Choice::Offer(it) => plain(offer(it), reader),
        Choice::Programme(it) => plain(programme(it), reader),
        Choice::Education(it) => plain(education(it), reader),
        Choice::Residence(it) => plain(residence(it), reader),
        Choice::Purpose(it) => plain(purpose(it, ground(reader.facts)), reader),
        Choice::Overlap(it) => plain(overlap(it), reader),
        Choice::Helper(it) => plain(helper(it), reader),
        Choice::SpecialQualifications(it) => plain(special_qualifications(it), reader),
        Choice::HolidayPay(it) => holiday_pay(it, reader),
        Choice::Zone(it) => interpreting_zone(it, reader),
        Choice::InterpretingTime(it) => plain(interpreting_time(it), reader),
        Choice::YesNo(YesNo::Yes) => plain(("Ja", ""), reader),
        Choice::YesNo(YesNo::No) => plain(("Nej", ""), reader),
    }
}

/// A label and an explanation, which may be empty.
fn plain((text, hint): (&'static str, &'static str), reader: &Reader<'_>) -> Explained {
    explained(fill(text, reader), fill(hint, reader))
}

fn explained(text: String, hint: String) -> Explained {
    Explained {
        text,
        hint: (!hint.is_empty()).then_some(hint),
    }
}

/// Here *ja* would speak against the help: the choices say what they mean.
const fn substitute(is_substitute: YesNo) -> (&'static str, &'static str) {
    match is_substitute {
        YesNo::Yes => (
            "Være vikar eller ekstra hænder",
            "For eksempel passe {dit} job, når {du} er væk.",
        ),
        YesNo::No => ("Hjælpe i det daglige arbejde", "{Du} er selv på arbejde."),
    }
}

const fn situation(situation: Situation) -> (&'static str, &'static str) {
    match situation {
        Situation::Employed => ("Ansat i et job", ""),
        Situation::SelfEmployed => ("Selvstændig med egen virksomhed", ""),
        Situation::EnteringJob => ("På vej i job", "Søger et job, eller har fået et."),
        Situation::StartingBusiness => ("På vej til at starte egen virksomhed", ""),
        Situation::InOffer => (
            "I praktik eller i et tilbud fra kommunen",
            "For eksempel under jobafklaring, ressourceforløb eller revalidering.",
        ),
        Situation::InEducation => ("På kursus eller uddannelse", ""),
    }
}

const fn form(form: Form) -> (&'static str, &'static str) {
    match form {
        Form::Ordinary => (
            "Almindeligt job",
            "Almindelig løn og almindelige vilkår. Et fritidsjob hører også til her.",
        ),
        Form::WageSubsidy => (
            "Job med løntilskud",
            "Der er tilskud til lønnen. Et skånejob hører også til her.",
        ),
        Form::Fleksjob => ("Fleksjob", "Et job med særlige hensyn."),
        Form::Seniorjob => ("Seniorjob", "Et job i kommunen efter lov om seniorjob."),
        Form::Protected => (
            "Beskyttet beskæftigelse",
            "Et tilbud efter serviceloven, for eksempel på et værksted.",
        ),
    }
}

const fn offer(offer: Offer) -> (&'static str, &'static str) {
    match offer {
        Offer::WorkPlacement => (
            "Virksomhedspraktik",
            "Praktik på en arbejdsplads. Der er ingen løn.",
        ),
        Offer::OtherOffer => (
            "Et andet tilbud fra kommunen",
            "For eksempel vejledning eller opkvalificering, altså at lære noget nyt.",
        ),
        Offer::NoOffer => ("Ingen af dem", ""),
    }
}

const fn programme(programme: Programme) -> (&'static str, &'static str) {
    match programme {
        Programme::JobClarification => ("Jobafklaringsforløb", ""),
        Programme::Resource => ("Ressourceforløb", ""),
        Programme::Revalidation => ("Revalidering", ""),
        Programme::NoProgramme => ("Nej, ingen af dem", ""),
    }
}

const fn education(education: Education) -> (&'static str, &'static str) {
    match education {
        Education::BeforeJob => (
            "Kursus før et bestemt job",
            "Uden job nu, men et job er aftalt.",
        ),
        Education::CourseAtWork => (
            "Kursus som en del af jobbet",
            "I arbejdstiden og betalt af arbejdsgiveren. Et AMU-kursus i arbejdstiden hører også \
             til her. AMU er korte kurser til et fag.",
        ),
        Education::TradeCourse => (
            "Kursus i branchen for selvstændige",
            "Et kursus, som er almindeligt i faget.",
        ),
        Education::OutsideWorkingHours => (
            "Uddannelse uden for arbejdstiden",
            "I arbejde nu. Uddannelsen hører til faget.",
        ),
        Education::UnemployedListed => (
            "Uddannelse for ledige, som loven nævner",
            "For eksempel jobrettet uddannelse, opkvalificering eller uddannelse på dagpenge.",
        ),
        Education::OtherEducation => ("En anden uddannelse", "For eksempel et studium."),
    }
}

const fn residence(residence: Residence) -> (&'static str, &'static str) {
    match residence {
        Residence::Denmark => ("Bor i Danmark", ""),
        Residence::AbroadWorksInDenmark => ("Bor i udlandet og arbejder i Danmark", ""),
        Residence::FaroeOrGreenland => ("Bor eller arbejder på Færøerne eller i Grønland", ""),
    }
}

const fn purpose(purpose: Purpose, ground: Ground) -> (&'static str, &'static str) {
    match (purpose, ground) {
        (Purpose::WorkTasks, Ground::Job | Ground::OwnBusiness) => (
            "Opgaver på jobbet",
            "For eksempel tunge løft, struktur, kontrol, oplæsning, kørsel, tolkning eller \
             personlig støtte.",
        ),
        (Purpose::WorkTasks, Ground::Offer) => (
            "Opgaver i tilbuddet",
            "For eksempel tunge løft, struktur, oplæsning, tolkning eller personlig støtte.",
        ),
        (Purpose::WorkTasks, Ground::Education) => (
            "Opgaver i uddannelsen",
            "For eksempel noter, oplæsning, struktur, tolkning eller personlig støtte.",
        ),
        (Purpose::InitialTraining, _) => ("Kun oplæring i begyndelsen", ""),
        (Purpose::Treatment, _) => (
            "Kun behandling eller pædagogisk støtte",
            "Pædagogisk støtte er hjælp til at udvikle sig og klare hverdagen.",
        ),
        (Purpose::OutsideWork, _) => (
            "Kun hjælp uden for jobbet",
            "For eksempel hjemme eller i fritiden.",
        ),
    }
}

const fn overlap(overlap: Overlap) -> (&'static str, &'static str) {
    match overlap {
        Overlap::None => ("Nej, hjælpen er til noget andet", ""),
        Overlap::Partly => ("Ja, noget af det", "Vi spørger om timer til resten."),
        Overlap::Wholly => ("Ja, det hele", ""),
    }
}

const fn helper(helper: Helper) -> (&'static str, &'static str) {
    match helper {
        Helper::Colleague => ("En kollega", ""),
        Helper::Manager => ("En leder", ""),
        Helper::NewHire => ("En ny, som bliver ansat til det", ""),
        Helper::TempAgency => ("En fra et vikarbureau", ""),
        Helper::Interpreter => (
            "En tolk",
            "Tegnsprog, mund-hånd-system eller skrivetolkning.",
        ),
        Helper::Several => ("Flere personer", ""),
    }
}

const fn special_qualifications(kind: SpecialQualifications) -> (&'static str, &'static str) {
    match kind {
        SpecialQualifications::NotNeeded => ("Nej", ""),
        SpecialQualifications::Accepted => ("Ja, og kommunen har sagt ja", ""),
        SpecialQualifications::Undecided => ("Ja, men kommunen har ikke svaret", ""),
    }
}

const fn interpreting_time(time: InterpretingTime) -> (&'static str, &'static str) {
    match time {
        InterpretingTime::Daytime => ("Om dagen på en hverdag", ""),
        InterpretingTime::Evening => ("Om aftenen eller natten på en hverdag", ""),
        InterpretingTime::WeekendOrHoliday => ("I en weekend eller på en helligdag", ""),
    }
}

fn interpreting_zone(zone: Zone, reader: &Reader<'_>) -> Explained {
    let addition = Tariff::on(reader.day).map(|tariff| {
        let [one, two, three] = tariff.zones;
        match zone {
            Zone::One => one,
            Zone::Two => two,
            Zone::Three => three,
        }
    });
    Explained {
        text: format!("Zone {}", zone.code()),
        hint: addition.map(|addition| format!("Tillæg for første time: {}", money(addition))),
    }
}

fn holiday_pay(kind: HolidayPay, reader: &Reader<'_>) -> Explained {
    let of = |schedule: &Schedule| {
        schedule
            .on(reader.day)
            .map(|entry| value(entry, schedule.unit))
            .unwrap_or_default()
    };
    match kind {
        HolidayPay::None => explained("Nej".to_owned(), String::new()),
        HolidayPay::Allowance => explained(
            "Ja, feriegodtgørelse".to_owned(),
            format!(
                "Til timelønnede: {} af lønnen.",
                of(&parameters::HOLIDAY_ALLOWANCE)
            ),
        ),
        HolidayPay::Supplement => explained(
            "Ja, ferietillæg".to_owned(),
            format!(
                "Til dem, der får løn i ferien: {} af lønnen.",
                of(&parameters::HOLIDAY_SUPPLEMENT)
            ),
        ),
    }
}
