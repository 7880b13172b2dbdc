//! What the names in braces stand for: the person, by the door, and figures of the law, by the
//! day. No text holds a figure or a date of the law itself.

use super::amounts::{date, value};
use crate::domain::facts::{Answer, Facts, Situation};
use crate::domain::law::{Milestone, Schedule, parameters};
use crate::domain::quantity::Date;
use crate::i18n::Reader;
use crate::i18n::template;
use crate::interview::Door;

/// The text with its words filled in.
pub(super) fn fill(text: &str, reader: &Reader<'_>) -> String {
    fill_with(text, reader, &[])
}

/// The text with its words and the case's own figures filled in.
pub(super) fn fill_with(text: &str, reader: &Reader<'_>, figures: &[(&str, String)]) -> String {
    template::fill(text, &|name| {
        let own = figures.iter().find(|(known, _)| *known == name);
        own.map(|(_, figure)| figure.clone())
            .or_else(|| person(name, reader.door).map(str::to_owned))
            .or_else(|| place(name, reader).map(str::to_owned))
            .or_else(|| law(name, reader.day))
    })
}

/// The text for a page without a case, such as the start page.
pub(super) fn fill_on(text: &str, day: Date) -> String {
    template::fill(text, &|name| law(name, day))
}

/// The person with the impairment: who reads, or who is read about.
fn person(name: &str, door: Door) -> Option<&'static str> {
    let (subject, object, common, neuter, plural) = match door {
        Door::Citizen => ("du", "dig", "din", "dit", "dine"),
        Door::Employer => of("medarbejderen", "medarbejderens"),
        Door::Adviser => of("borgeren", "borgerens"),
    };
    Some(match name {
        "du" => subject,
        "dig" => object,
        "din" => common,
        "dit" => neuter,
        "dine" => plural,
        "Du" => match door {
            Door::Citizen => "Du",
            Door::Employer => "Medarbejderen",
            Door::Adviser => "Borgeren",
        },
        "Din" => match door {
            Door::Citizen => "Din",
            Door::Employer => "Medarbejderens",
            Door::Adviser => "Borgerens",
        },
        "Dine" => match door {
            Door::Citizen => "Dine",
            Door::Employer => "Medarbejderens",
            Door::Adviser => "Borgerens",
        },
        _ => return None,
    })
}

type Forms = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// A noun has one form for *you*, and one for *your*.
const fn of(noun: &'static str, genitive: &'static str) -> Forms {
    (noun, noun, genitive, genitive, genitive)
}

/// Where the person works, and for whom.
fn place(name: &str, reader: &Reader<'_>) -> Option<&'static str> {
    Some(match (name, ground(reader.facts)) {
        ("på jobbet", Ground::Job | Ground::OwnBusiness) => "på jobbet",
        ("i jobbet", Ground::Job | Ground::OwnBusiness) => "i jobbet",
        ("på jobbet" | "i jobbet", Ground::Offer) => "i tilbuddet",
        ("på jobbet" | "i jobbet", Ground::Education) => "i uddannelsen",
        ("arbejdsgiveren", ground) => match (reader.door, ground) {
            (Door::Citizen, Ground::OwnBusiness) => "din virksomhed",
            (Door::Citizen, Ground::Job | Ground::Offer | Ground::Education) => "din arbejdsgiver",
            (Door::Employer, _) => "virksomheden",
            (Door::Adviser, _) => "arbejdsgiveren",
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
fn law(name: &str, day: Date) -> Option<String> {
    let figure = |schedule: &Schedule| dated(schedule, day);
    let first_day = |milestone: &Milestone| Some(date(milestone.first_day()));
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
        "sats fra" => since(&parameters::RATE, day),
        "takst fra" => since(&parameters::INTERPRETING_HOUR, day),
        "første dag" => first_day(&parameters::TOOL),
        "læst til" => first_day(&parameters::LAW_READ_TO),
        "over fuld tid fra" => first_day(&parameters::ABOVE_FULL_TIME),
        "cvr fra" => first_day(&parameters::CVR_CONDITION),
        "lukket" => first_day(&parameters::PROGRAMMES_CLOSED),
        "i dag" => Some(date(day)),
        _ => None,
    }
}

/// A value on a day. On days before its first one, which nothing is computed for, a text that
/// explains the rule still names the first.
fn dated(schedule: &Schedule, day: Date) -> Option<String> {
    let entry = schedule.on(day).or_else(|| schedule.entries.first())?;
    Some(value(entry, schedule.unit))
}

/// The first day of the value that holds on a day.
fn since(schedule: &Schedule, day: Date) -> Option<String> {
    let entry = schedule.on(day).or_else(|| schedule.entries.first())?;
    Some(date(entry.first_day()))
}
