//! What follows from each choice: *Hvad sker der, hvis jeg svarer …?*

use super::words::fill;
use crate::domain::facts::{
    Answer, Choice, Education, FactId, Form, Helper, HolidayPay, InterpretingTime, Offer, Overlap,
    Programme, Purpose, Residence, Situation, SpecialQualifications, YesNo,
};
use crate::domain::law::parameters::{CVR_CONDITION, PROGRAMMES_CLOSED};
use crate::i18n::Reader;
use crate::i18n::text::{Text, t};

const LOOKS_MET: Text = t!("Betingelsen ser opfyldt ud.");
const NOT_HERE: Text =
    t!("Så er der nok ikke hjælp at få fra denne ordning. Vi viser, hvad der kan passe bedre.");
const COVERED: Text = t!("Loven dækker den slags job.");
const NO_CHANGE: Text = t!("Det ændrer ikke noget.");

/// What follows from a choice.
pub(super) fn consequence(fact: FactId, choice: Choice, reader: &Reader<'_>) -> String {
    let text = match choice {
        Choice::Situation(it) => situation(it),
        Choice::Form(it) => form(it),
        Choice::Offer(it) => offer(it),
        Choice::Programme(it) => programme(it, reader),
        Choice::Education(it) => education(it),
        Choice::Residence(it) => residence(it),
        Choice::Purpose(it) => purpose(it),
        Choice::Overlap(it) => overlap(it),
        Choice::Helper(it) => helper(it),
        Choice::SpecialQualifications(it) => special_qualifications(it),
        Choice::HolidayPay(it) => holiday_pay(it),
        Choice::Zone(_) => t!("Vi lægger tillægget for zonen til den første time."),
        Choice::InterpretingTime(it) => interpreting_time(it),
        Choice::YesNo(YesNo::Yes) => yes(fact),
        Choice::YesNo(YesNo::No) => no(fact, reader),
    };
    fill(text, reader)
}

const fn situation(situation: Situation) -> Text {
    match situation {
        Situation::Employed => t!("Så spørger vi, hvilken slags job det er."),
        Situation::SelfEmployed => t!("Loven dækker selvstændige. Pengene går til virksomheden."),
        Situation::EnteringJob => t!("{Du} kan søge nu. Pengene kan komme, når jobbet er i gang."),
        Situation::StartingBusiness => {
            t!("{Du} kan søge nu. Pengene kan komme, når virksomheden er i gang.")
        }
        Situation::InOffer => t!("Så spørger vi, hvilket tilbud det er."),
        Situation::InEducation => t!("Så spørger vi, hvilken uddannelse det er."),
    }
}

const fn form(form: Form) -> Text {
    match form {
        Form::Ordinary | Form::WageSubsidy | Form::Seniorjob => COVERED,
        Form::Fleksjob => {
            t!("Loven dækker fleksjob. Så spørger vi, hvad fleksjobbet allerede tager hånd om.")
        }
        Form::Protected => NOT_HERE,
    }
}

const fn offer(offer: Offer) -> Text {
    match offer {
        Offer::WorkPlacement => t!("Loven dækker praktikken. Så spørger vi, om der er et forløb."),
        Offer::OtherOffer => t!("Så skal {du} også være i et bestemt forløb. Det spørger vi om."),
        Offer::NoOffer => NOT_HERE,
    }
}

fn programme(programme: Programme, reader: &Reader<'_>) -> Text {
    match programme {
        Programme::JobClarification => t!("Reglerne i § 4 a gælder."),
        Programme::Resource | Programme::Revalidation => {
            if PROGRAMMES_CLOSED.holds_on(reader.day) {
                t!("Reglerne i § 4 a gælder, hvis forløbet er fra før den {lukket}.")
            } else {
                t!("Reglerne i § 4 a gælder.")
            }
        }
        Programme::NoProgramme => t!("Så dækker loven kun virksomhedspraktik."),
    }
}

const fn education(education: Education) -> Text {
    match education {
        Education::BeforeJob => {
            t!("Der kan gives hjælp op til fuld tid, som er {fuld tid} om ugen.")
        }
        Education::CourseAtWork | Education::TradeCourse => t!("Kurset tæller som arbejdstid."),
        Education::OutsideWorkingHours | Education::UnemployedListed => {
            t!(
                "Loftet er {uddannelsesloft} om ugen. Så spørger vi også om SPS, som er støtte fra \
             skolen."
            )
        }
        Education::OtherEducation => NOT_HERE,
    }
}

const fn residence(residence: Residence) -> Text {
    match residence {
        Residence::Denmark => t!("{Du} søger i den kommune, hvor {du} bor."),
        Residence::AbroadWorksInDenmark => {
            t!("Loven kan gælde. Det er ikke helt klart, hvilken kommune der tager sagen.")
        }
        Residence::FaroeOrGreenland => t!("Loven gælder ikke der."),
    }
}

const fn purpose(purpose: Purpose) -> Text {
    match purpose {
        Purpose::WorkTasks => LOOKS_MET,
        Purpose::InitialTraining | Purpose::Treatment | Purpose::OutsideWork => NOT_HERE,
    }
}

const fn overlap(overlap: Overlap) -> Text {
    match overlap {
        Overlap::None => LOOKS_MET,
        Overlap::Partly => t!("Den del tæller ikke med. Resten kan der være hjælp til."),
        Overlap::Wholly => t!("Så er der ikke noget tilbage, som {du} kan få hjælp til her."),
    }
}

const fn helper(helper: Helper) -> Text {
    match helper {
        Helper::Colleague | Helper::Manager => {
            t!("Tilskuddet betaler for de timer, hvor der ikke er tid til andet arbejde.")
        }
        Helper::NewHire => t!("Tilskuddet går til lønnen."),
        Helper::TempAgency => t!("Der er det samme tilskud i timen, men ingen tillæg."),
        Helper::Interpreter => t!("Der er særlige takster for tolkning. Dem spørger vi om."),
        Helper::Several => t!("De må tilsammen ikke få flere timer, end der er bevilget."),
    }
}

const fn special_qualifications(kind: SpecialQualifications) -> Text {
    match kind {
        SpecialQualifications::NotNeeded => t!("Så regner vi med den almindelige sats."),
        SpecialQualifications::Accepted => t!("Så regner vi med den løn, du skriver bagefter."),
        SpecialQualifications::Undecided => t!("Så viser vi tallet både med og uden."),
    }
}

const fn holiday_pay(kind: HolidayPay) -> Text {
    match kind {
        HolidayPay::None => NO_CHANGE,
        HolidayPay::Allowance => t!("Vi lægger {feriegodtgørelse} til."),
        HolidayPay::Supplement => t!("Vi lægger {ferietillæg} til."),
    }
}

const fn interpreting_time(time: InterpretingTime) -> Text {
    match time {
        InterpretingTime::Daytime => t!("Der er intet tillæg for tiden."),
        InterpretingTime::Evening => t!("Der er et tillæg for aften og nat."),
        InterpretingTime::WeekendOrHoliday => t!("Der er et tillæg for weekend og helligdage."),
    }
}

/// What follows from yes. Facts that are not answered with yes or no have no such answer.
const fn yes(fact: FactId) -> Text {
    match fact {
        FactId::Lasting | FactId::Considerable | FactId::OwnContent => LOOKS_MET,
        FactId::NecessaryConsequence => t!("Det taler for hjælp. Kommunen vurderer hele sagen."),
        FactId::ProgrammeBeforeReform => t!("Så gælder reglerne stadig."),
        FactId::StudySupport => t!("Så er det SPS, der skal søges om til studiet."),
        FactId::Substitute => NOT_HERE,
        FactId::Redistribution => t!("Kommunen vurderer, om der så er brug for hjælp."),
        FactId::FullTimeException => {
            t!("Kommunen kan give hjælp op til fuld tid. Den vurderer det i hver sag.")
        }
        FactId::AssistantApproved | FactId::CvrNumber => t!("Det er, som det skal være."),
        FactId::InterestInInterpreter => {
            t!("Så kan der som udgangspunkt ikke betales. Kommunen kan gøre en undtagelse.")
        }
        FactId::InterpretingDemanding => t!("Vi lægger et tillæg til."),
        FactId::Situation
        | FactId::Form
        | FactId::Offer
        | FactId::Programme
        | FactId::Education
        | FactId::Residence
        | FactId::Purpose
        | FactId::Overlap
        | FactId::WorkingHours
        | FactId::NeededHours
        | FactId::Helper
        | FactId::InterpretingZone
        | FactId::InterpretingHours
        | FactId::InterpretingTime
        | FactId::SpecialQualifications
        | FactId::OrdinaryRate
        | FactId::Wage
        | FactId::GrantRate
        | FactId::HolidayPay
        | FactId::DocumentedAdditions
        | FactId::Start
        | FactId::ApplicationReceived => Text::NONE,
    }
}

/// What follows from no.
fn no(fact: FactId, reader: &Reader<'_>) -> Text {
    match fact {
        FactId::NecessaryConsequence | FactId::ProgrammeBeforeReform
            if reader.facts.offer == Answer::Known(Offer::WorkPlacement) =>
        {
            t!("Så ser vi, om de almindelige regler for praktik kan bruges.")
        }
        FactId::Lasting
        | FactId::Considerable
        | FactId::OwnContent
        | FactId::NecessaryConsequence => NOT_HERE,
        FactId::ProgrammeBeforeReform => {
            t!("Så kan vi ikke vurdere sagen. Vi viser andre ordninger.")
        }
        FactId::StudySupport | FactId::Substitute | FactId::Redistribution => LOOKS_MET,
        FactId::FullTimeException => {
            t!("Så er svaret som udgangspunkt nej, fordi behovet er større end loftet.")
        }
        FactId::AssistantApproved => t!("Så kan pengene først komme, når {du} har sagt ja."),
        FactId::CvrNumber if CVR_CONDITION.holds_on(reader.day) => {
            t!("Så kan pengene ikke udbetales, før der er et CVR-nummer.")
        }
        FactId::CvrNumber => NO_CHANGE,
        FactId::InterestInInterpreter => t!("Det er, som det skal være."),
        FactId::InterpretingDemanding => t!("Der er intet tillæg for det."),
        FactId::Situation
        | FactId::Form
        | FactId::Offer
        | FactId::Programme
        | FactId::Education
        | FactId::Residence
        | FactId::Purpose
        | FactId::Overlap
        | FactId::WorkingHours
        | FactId::NeededHours
        | FactId::Helper
        | FactId::InterpretingZone
        | FactId::InterpretingHours
        | FactId::InterpretingTime
        | FactId::SpecialQualifications
        | FactId::OrdinaryRate
        | FactId::Wage
        | FactId::GrantRate
        | FactId::HolidayPay
        | FactId::DocumentedAdditions
        | FactId::Start
        | FactId::ApplicationReceived => Text::NONE,
    }
}
