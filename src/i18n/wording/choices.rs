//! The answers to choose from: a label, an explanation, and what follows.

use super::words::{Ground, fill, ground};
use crate::domain::facts::{
    Choice, Education, FactId, Form, Helper, HolidayPay, InterpretingTime, Offer, Overlap,
    Programme, Purpose, Residence, Situation, SpecialQualifications, YesNo, Zone,
};
use crate::domain::law::Tariff;
use crate::i18n::text::{Text, t};
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
        Choice::HolidayPay(it) => plain(holiday_pay(it), reader),
        Choice::Zone(it) => interpreting_zone(it, reader),
        Choice::InterpretingTime(it) => plain(interpreting_time(it), reader),
        Choice::YesNo(YesNo::Yes) => plain((t!("Ja"), Text::NONE), reader),
        Choice::YesNo(YesNo::No) => plain((t!("Nej"), Text::NONE), reader),
    }
}

/// A label and an explanation, which may be empty.
fn plain((text, hint): (Text, Text), reader: &Reader<'_>) -> Explained {
    Explained {
        text: fill(text, reader),
        hint: (!hint.is_empty()).then(|| fill(hint, reader)),
    }
}

/// Here *ja* would speak against the help: the choices say what they mean.
const fn substitute(is_substitute: YesNo) -> (Text, Text) {
    match is_substitute {
        YesNo::Yes => (
            t!("Være vikar eller ekstra hænder"),
            t!("For eksempel passe {dit} job, når {du} er væk."),
        ),
        YesNo::No => (
            t!("Hjælpe i det daglige arbejde"),
            t!("{Du} er selv på arbejde."),
        ),
    }
}

const fn situation(situation: Situation) -> (Text, Text) {
    match situation {
        Situation::Employed => (t!("Ansat i et job"), Text::NONE),
        Situation::SelfEmployed => (t!("Selvstændig med egen virksomhed"), Text::NONE),
        Situation::EnteringJob => (t!("På vej i job"), t!("Søger et job, eller har fået et.")),
        Situation::StartingBusiness => (t!("På vej til at starte egen virksomhed"), Text::NONE),
        Situation::InOffer => (
            t!("I praktik eller i et tilbud fra kommunen"),
            t!("For eksempel under jobafklaring, ressourceforløb eller revalidering."),
        ),
        Situation::InEducation => (t!("På kursus eller uddannelse"), Text::NONE),
    }
}

const fn form(form: Form) -> (Text, Text) {
    match form {
        Form::Ordinary => (
            t!("Almindeligt job"),
            t!("Almindelig løn og almindelige vilkår. Et fritidsjob hører også til her."),
        ),
        Form::WageSubsidy => (
            t!("Job med løntilskud"),
            t!("Der er tilskud til lønnen. Et skånejob hører også til her."),
        ),
        Form::Fleksjob => (t!("Fleksjob"), t!("Et job med særlige hensyn.")),
        Form::Seniorjob => (
            t!("Seniorjob"),
            t!("Et job i kommunen efter lov om seniorjob."),
        ),
        Form::Protected => (
            t!("Beskyttet beskæftigelse"),
            t!("Et tilbud efter serviceloven, for eksempel på et værksted."),
        ),
    }
}

const fn offer(offer: Offer) -> (Text, Text) {
    match offer {
        Offer::WorkPlacement => (
            t!("Virksomhedspraktik"),
            t!("Praktik på en arbejdsplads. Der er ingen løn."),
        ),
        Offer::OtherOffer => (
            t!("Et andet tilbud fra kommunen"),
            t!("For eksempel vejledning eller opkvalificering, altså at lære noget nyt."),
        ),
        Offer::NoOffer => (t!("Ingen af dem"), Text::NONE),
    }
}

const fn programme(programme: Programme) -> (Text, Text) {
    match programme {
        Programme::JobClarification => (t!("Jobafklaringsforløb"), Text::NONE),
        Programme::Resource => (t!("Ressourceforløb"), Text::NONE),
        Programme::Revalidation => (t!("Revalidering"), Text::NONE),
        Programme::NoProgramme => (t!("Nej, ingen af dem"), Text::NONE),
    }
}

const fn education(education: Education) -> (Text, Text) {
    match education {
        Education::BeforeJob => (
            t!("Kursus før et bestemt job"),
            t!("Uden job nu, men et job er aftalt."),
        ),
        Education::CourseAtWork => (
            t!("Kursus som en del af jobbet"),
            t!(
                "I arbejdstiden og betalt af arbejdsgiveren. Et AMU-kursus i arbejdstiden hører også \
             til her. AMU er korte kurser til et fag."
            ),
        ),
        Education::TradeCourse => (
            t!("Kursus i branchen for selvstændige"),
            t!("Et kursus, som er almindeligt i faget."),
        ),
        Education::OutsideWorkingHours => (
            t!("Uddannelse uden for arbejdstiden"),
            t!("I arbejde nu. Uddannelsen hører til faget."),
        ),
        Education::UnemployedListed => (
            t!("Uddannelse for ledige, som loven nævner"),
            t!("For eksempel jobrettet uddannelse, opkvalificering eller uddannelse på dagpenge."),
        ),
        Education::OtherEducation => (t!("En anden uddannelse"), t!("For eksempel et studium.")),
    }
}

const fn residence(residence: Residence) -> (Text, Text) {
    match residence {
        Residence::Denmark => (t!("Bor i Danmark"), Text::NONE),
        Residence::AbroadWorksInDenmark => (t!("Bor i udlandet og arbejder i Danmark"), Text::NONE),
        Residence::FaroeOrGreenland => (
            t!("Bor eller arbejder på Færøerne eller i Grønland"),
            Text::NONE,
        ),
    }
}

const fn purpose(purpose: Purpose, ground: Ground) -> (Text, Text) {
    match (purpose, ground) {
        (Purpose::WorkTasks, Ground::Job | Ground::OwnBusiness) => (
            t!("Opgaver på jobbet"),
            t!(
                "For eksempel tunge løft, struktur, kontrol, oplæsning, kørsel, tolkning eller \
             personlig støtte."
            ),
        ),
        (Purpose::WorkTasks, Ground::Offer) => (
            t!("Opgaver i tilbuddet"),
            t!("For eksempel tunge løft, struktur, oplæsning, tolkning eller personlig støtte."),
        ),
        (Purpose::WorkTasks, Ground::Education) => (
            t!("Opgaver i uddannelsen"),
            t!("For eksempel noter, oplæsning, struktur, tolkning eller personlig støtte."),
        ),
        (Purpose::InitialTraining, _) => (t!("Kun oplæring i begyndelsen"), Text::NONE),
        (Purpose::Treatment, _) => (
            t!("Kun behandling eller pædagogisk støtte"),
            t!("Pædagogisk støtte er hjælp til at udvikle sig og klare hverdagen."),
        ),
        (Purpose::OutsideWork, _) => (
            t!("Kun hjælp uden for jobbet"),
            t!("For eksempel hjemme eller i fritiden."),
        ),
    }
}

const fn overlap(overlap: Overlap) -> (Text, Text) {
    match overlap {
        Overlap::None => (t!("Nej, hjælpen er til noget andet"), Text::NONE),
        Overlap::Partly => (
            t!("Ja, noget af det"),
            t!("Vi spørger om timer til resten."),
        ),
        Overlap::Wholly => (t!("Ja, det hele"), Text::NONE),
    }
}

const fn helper(helper: Helper) -> (Text, Text) {
    match helper {
        Helper::Colleague => (t!("En kollega"), Text::NONE),
        Helper::Manager => (t!("En leder"), Text::NONE),
        Helper::NewHire => (t!("En ny, som bliver ansat til det"), Text::NONE),
        Helper::TempAgency => (t!("En fra et vikarbureau"), Text::NONE),
        Helper::Interpreter => (
            t!("En tolk"),
            t!("Tegnsprog, mund-hånd-system eller skrivetolkning."),
        ),
        Helper::Several => (t!("Flere personer"), Text::NONE),
    }
}

const fn special_qualifications(kind: SpecialQualifications) -> (Text, Text) {
    match kind {
        SpecialQualifications::NotNeeded => (t!("Nej"), Text::NONE),
        SpecialQualifications::Accepted => (t!("Ja, og kommunen har sagt ja"), Text::NONE),
        SpecialQualifications::Undecided => (t!("Ja, men kommunen har ikke svaret"), Text::NONE),
    }
}

const fn interpreting_time(time: InterpretingTime) -> (Text, Text) {
    match time {
        InterpretingTime::Daytime => (t!("Om dagen på en hverdag"), Text::NONE),
        InterpretingTime::Evening => (t!("Om aftenen eller natten på en hverdag"), Text::NONE),
        InterpretingTime::WeekendOrHoliday => {
            (t!("I en weekend eller på en helligdag"), Text::NONE)
        }
    }
}

fn interpreting_zone(zone: Zone, reader: &Reader<'_>) -> Explained {
    let words = reader.words;
    let addition = Tariff::on(reader.day).map(|tariff| {
        let [one, two, three] = tariff.zones;
        match zone {
            Zone::One => one,
            Zone::Two => two,
            Zone::Three => three,
        }
    });
    Explained {
        text: words.fill(t!("Zone {tal}"), &[("tal", zone.code().to_owned())]),
        hint: addition.map(|addition| {
            words.fill(
                t!("Tillæg for første time: {beløb}"),
                &[("beløb", words.money(addition))],
            )
        }),
    }
}

const fn holiday_pay(kind: HolidayPay) -> (Text, Text) {
    match kind {
        HolidayPay::None => (t!("Nej"), Text::NONE),
        HolidayPay::Allowance => (
            t!("Ja, feriegodtgørelse"),
            t!("Til timelønnede: {feriegodtgørelse} af lønnen."),
        ),
        HolidayPay::Supplement => (
            t!("Ja, ferietillæg"),
            t!("Til dem, der får løn i ferien: {ferietillæg} af lønnen."),
        ),
    }
}
