//! What the names in braces stand for: the person, by the door, and figures of the law, by the
//! day. No text holds a figure or a date of the law itself.

use crate::domain::facts::{Answer, Facts, Situation};
use crate::domain::law::{Milestone, Schedule, parameters};
use crate::domain::quantity::Date;
use crate::i18n::template;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader};
use crate::interview::Door;

/// The text with its words filled in.
pub(super) fn fill(text: Text, reader: &Reader<'_>) -> String {
    fill_with(text, reader, &[])
}

/// The text with its words and the case's own figures filled in.
pub(super) fn fill_with(text: Text, reader: &Reader<'_>, figures: &[(&str, String)]) -> String {
    let words = reader.words;
    template::fill(words.say(text), &|name| {
        own(name, figures)
            .or_else(|| by_person(name, reader.door))
            .or_else(|| person(name, reader.door).map(|text| words.word(text)))
            .or_else(|| place(name, reader).map(|text| words.word(text)))
            .or_else(|| law(name, reader.day, words))
    })
}

fn own(name: &str, figures: &[(&str, String)]) -> Option<String> {
    let own = figures.iter().find(|(known, _)| *known == name);
    own.map(|(_, figure)| figure.clone())
}

impl Catalogue {
    /// The text for a page without a case, such as the start page.
    pub(super) fn fill_on(&self, text: Text, day: Date) -> String {
        template::fill(self.say(text), &|name| law(name, day, self))
    }

    /// The text with these figures filled in.
    pub(super) fn fill(&self, text: Text, figures: &[(&str, String)]) -> String {
        template::fill(self.say(text), &|name| own(name, figures))
    }

    /// A text without places to fill in.
    pub(super) fn word(&self, text: Text) -> String {
        self.say(text).to_owned()
    }
}

/// `{do/does}`: the first where whoever reads is the person, the second where it is somebody else.
fn by_person(name: &str, door: Door) -> Option<String> {
    let (you, other) = name.split_once('/')?;
    let word = match door {
        Door::Citizen => you,
        Door::Employer | Door::Adviser | Door::Refund => other,
    };
    Some(word.to_owned())
}

/// The person with the impairment: who reads, or who is read about.
fn person(name: &str, door: Door) -> Option<Text> {
    use Door::{Adviser, Citizen, Employer, Refund};
    Some(match (name, door) {
        ("du", Citizen) => t!("du"),
        ("dig", Citizen) => t!("dig"),
        ("din", Citizen) => t!("din"),
        ("dit", Citizen) => t!("dit"),
        ("dine", Citizen) => t!("dine"),
        ("Du", Citizen) => t!("Du"),
        ("Din", Citizen) => t!("Din"),
        ("Dine", Citizen) => t!("Dine"),
        ("du" | "dig", Employer | Refund) => t!("medarbejderen"),
        ("din" | "dit" | "dine", Employer | Refund) => t!("medarbejderens"),
        ("Du", Employer | Refund) => t!("Medarbejderen"),
        ("Din" | "Dine", Employer | Refund) => t!("Medarbejderens"),
        ("du" | "dig", Adviser) => t!("borgeren"),
        ("din" | "dit" | "dine", Adviser) => t!("borgerens"),
        ("Du", Adviser) => t!("Borgeren"),
        ("Din" | "Dine", Adviser) => t!("Borgerens"),
        _ => return None,
    })
}

/// Where the person works, and for whom.
fn place(name: &str, reader: &Reader<'_>) -> Option<Text> {
    Some(match (name, ground(reader.facts)) {
        ("på jobbet", Ground::Job | Ground::OwnBusiness) => t!("på jobbet"),
        ("i jobbet", Ground::Job | Ground::OwnBusiness) => t!("i jobbet"),
        ("på jobbet" | "i jobbet", Ground::Offer) => t!("i tilbuddet"),
        ("på jobbet" | "i jobbet", Ground::Education) => t!("i uddannelsen"),
        ("arbejdsgiveren", ground) => match (reader.door, ground) {
            (Door::Citizen, Ground::OwnBusiness) => t!("din virksomhed"),
            (Door::Citizen, Ground::Job | Ground::Offer | Ground::Education) => {
                t!("din arbejdsgiver")
            }
            (Door::Employer | Door::Refund, _) => t!("virksomheden"),
            (Door::Adviser, _) => t!("arbejdsgiveren"),
        },
        _ => return None,
    })
}

/// What somebody stands on: decides a few words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// A job.
    Job,
    /// A business of one's own.
    OwnBusiness,
    /// An offer of the municipality.
    Offer,
    /// An education.
    Education,
}

/// What the person stands on.
pub(super) const fn ground(facts: &Facts) -> Ground {
    match facts.situation {
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness) => Ground::OwnBusiness,
        Answer::Known(Situation::InOffer) => Ground::Offer,
        Answer::Known(Situation::InEducation) => Ground::Education,
        Answer::Known(Situation::Employed | Situation::EnteringJob)
        | Answer::Unknown
        | Answer::Unanswered => Ground::Job,
    }
}

/// Figures and days of the law.
fn law(name: &str, day: Date, words: &Catalogue) -> Option<String> {
    let figure = |schedule: &Schedule| dated(schedule, day, words);
    let first_day = |milestone: &Milestone| Some(words.date(milestone.first_day()));
    match name {
        "loft" => figure(&parameters::CEILING_AT_FULL_TIME),
        "fuld tid" => figure(&parameters::FULL_TIME),
        "uddannelsesloft" => figure(&parameters::EDUCATION_CEILING),
        "tilbage" => figure(&parameters::BACKDATING),
        "eftersyn" => figure(&parameters::REVIEW),
        "frist" => figure(&parameters::PAYMENT),
        "klagefrist" => figure(&parameters::COMPLAINT),
        "statens del" => figure(&parameters::STATE_SHARE),
        "sats" => figure(&parameters::RATE),
        "satsens alder" => figure(&parameters::RATE_FRESH),
        "feriegodtgørelse" => figure(&parameters::HOLIDAY_ALLOWANCE),
        "ferietillæg" => figure(&parameters::HOLIDAY_SUPPLEMENT),
        "mindste tid" => figure(&parameters::INTERPRETING_MINIMUM),
        "akut" => figure(&parameters::INTERPRETING_ACUTE),
        "aflysning" => figure(&parameters::INTERPRETING_CANCELLATION),
        "uger i kvartal" => figure(&parameters::WEEKS_PER_QUARTER),
        "uger i år" => figure(&parameters::WEEKS_PER_YEAR),
        "uger i måned" => figure(&parameters::WEEKS_PER_MONTH_ROUNDED),
        "mentor" => figure(&parameters::MENTOR_PERIOD),
        "fravær" => figure(&parameters::ABSENCE_FOR_AGREEMENT),
        "hjælpemiddel" => figure(&parameters::AID_DECISION),
        "sats fra" => since(&parameters::RATE, day, words),
        "takst fra" => since(&parameters::INTERPRETING_HOUR, day, words),
        "første dag" => first_day(&parameters::TOOL),
        "læst til" => first_day(&parameters::LAW_READ_TO),
        "over fuld tid fra" => first_day(&parameters::ABOVE_FULL_TIME),
        "cvr fra" => first_day(&parameters::CVR_CONDITION),
        "lukket" => first_day(&parameters::PROGRAMMES_CLOSED),
        "i dag" => Some(words.date(day)),
        _ => None,
    }
}

/// A value on a day. On days before its first one, which nothing is computed for, a text that
/// explains the rule still names the first.
fn dated(schedule: &Schedule, day: Date, words: &Catalogue) -> Option<String> {
    let entry = schedule.on(day).or_else(|| schedule.entries.first())?;
    Some(words.value(entry, schedule.unit))
}

/// The first day of the value that holds on a day.
fn since(schedule: &Schedule, day: Date, words: &Catalogue) -> Option<String> {
    let entry = schedule.on(day).or_else(|| schedule.entries.first())?;
    Some(words.date(entry.first_day()))
}
