//! The keys of a case file. A key that is not here is refused by its name.

use super::entry::{Entry, JobList};
use super::kind::{
    Day, FormatName, Hours, HoursPerWeek, JobLength, Kroner, KronerPerHour, KronerPerMonth,
    KronerPerQuarter, Moment, OneOf, OrUnknown, QuarterOfYear, Text, Version,
};
use super::limits;
use super::shape::List;
use crate::domain::facts as fact;
use crate::domain::facts::YesNo;
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One of a closed set, or `"unknown"`.
type Choice<T> = Entry<OrUnknown<OneOf<T>>>;

/// Declares a table of which every key may be left out.
macro_rules! optional {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $key:ident: $kind:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Default, Deserialize, Serialize)]
        #[cfg_attr(feature = "cli", derive(JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $key: Option<$kind>,)+
        }
    };
}

/// What every case file begins with, whatever its version.
#[derive(Deserialize)]
pub struct Header {
    /// The name of the format.
    pub format: Entry<FormatName>,
    /// The version of the format.
    pub version: Entry<Version>,
}

/// A case of personal assistance at work (*personlig assistance*), version 1.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[cfg_attr(feature = "cli", schemars(title = "personlig-assistance-case"))]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The name of the format.
    pub format: Entry<FormatName>,
    /// The version of the format.
    pub version: Entry<Version>,
    /// The day of assessment.
    pub day: Entry<Day>,
    /// A title, for worked cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Entry<Text>>,
    /// Where a worked case comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Entry<Text>>,
    /// Why a worked case has the result it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Entry<Text>>,
    /// What is known about the case. A key that is left out is not answered yet; `"unknown"` is
    /// the answer *ved ikke*.
    #[serde(default)]
    pub facts: FactTable,
    /// How the points that no source decides are read.
    #[serde(default, skip_serializing_if = "ReadingTable::is_empty")]
    pub readings: ReadingTable,
    /// The rate that an organisation states on its own page, where the case was worked out there:
    /// used as the dated rate is. Opening the file on another page does not take it over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated_rate: Option<StatedRateTable>,
    /// A quarter to settle: what was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountTable>,
    /// What a worked case must give: for tests, and ignored by the program.
    #[serde(default, skip_serializing)]
    #[cfg_attr(
        feature = "cli",
        schemars(with = "Option<std::collections::BTreeMap<String, serde_json::Value>>")
    )]
    pub expected: Ignored,
}

/// A table that is accepted and not read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ignored;

impl<'de> Deserialize<'de> for Ignored {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::de::IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

optional! {
    /// What is known about a case.
    FactTable {
        /// In what way the person works, or is about to.
        situation: Choice<fact::Situation>,
        /// The form of employment (*ansættelsesform*).
        form: Choice<fact::Form>,
        /// The offer (*tilbud*) that somebody who is not employed takes part in.
        offer: Choice<fact::Offer>,
        /// The programme (*forløb*) behind the offer.
        programme: Choice<fact::Programme>,
        /// Whether the programme was granted before it was closed to new cases.
        programme_before_reform: Choice<YesNo>,
        /// The kind of further education (*efter- og videreuddannelse*).
        education: Choice<fact::Education>,
        /// Whether the person has a right to study support (*SPS*) as personal assistance.
        study_support: Choice<YesNo>,
        /// Where the person lives and works.
        residence: Choice<fact::Residence>,
        /// Whether the impairment is lasting (*varig*).
        lasting: Choice<YesNo>,
        /// Whether it is considerable (*betydelig*).
        considerable: Choice<YesNo>,
        /// Whether the assistance is a necessary consequence of the offer or of the impairment.
        necessary_consequence: Choice<YesNo>,
        /// What the help is for.
        purpose: Choice<fact::Purpose>,
        /// Whether the person can do the content of the job.
        own_content: Choice<YesNo>,
        /// Whether the assistant would stand in for the person or be ordinary extra help.
        substitute: Choice<YesNo>,
        /// Whether staff could take over the tasks (self-employed people).
        redistribution: Choice<YesNo>,
        /// Whether the fleksjob compensates the same need already.
        overlap: Choice<fact::Overlap>,
        /// Agreed working hours, one number per job.
        working_hours: JobList<HoursPerWeek>,
        /// Paid effective hours in a fleksjob.
        effective_hours: Entry<OrUnknown<HoursPerWeek>>,
        /// Hours of help needed, one number per job and as many as there are working hours.
        needed_hours: JobList<HoursPerWeek>,
        /// Whether the full-time exception could apply: several impairments, or a very
        /// considerable one.
        full_time_exception: Choice<YesNo>,
        /// Who helps.
        helper: Choice<fact::Helper>,
        /// Whether the person has approved the assistant.
        assistant_approved: Choice<YesNo>,
        /// Whether user, employer or their closest relatives have an interest in the interpreting
        /// firm.
        interest_in_interpreter: Choice<YesNo>,
        /// Zone of a typical interpreting job.
        interpreting_zone: Choice<fact::Zone>,
        /// Length of a typical interpreting job.
        interpreting_hours: Entry<OrUnknown<JobLength>>,
        /// When a typical interpreting job takes place.
        interpreting_time: Choice<fact::InterpretingTime>,
        /// Whether the interpreting is especially demanding.
        interpreting_demanding: Choice<YesNo>,
        /// Whether the help takes special qualifications.
        special_qualifications: Choice<fact::SpecialQualifications>,
        /// The ordinary rate for that work.
        ordinary_rate: Entry<OrUnknown<KronerPerHour>>,
        /// What the assistant earns an hour; not together with `wage_per_month`.
        wage_per_hour: Entry<OrUnknown<KronerPerHour>>,
        /// What the assistant earns a month at full working time; not together with
        /// `wage_per_hour`.
        wage_per_month: Entry<OrUnknown<KronerPerMonth>>,
        /// The rate of the grant; `"unknown"` means the dated default.
        grant_rate: Entry<OrUnknown<KronerPerHour>>,
        /// Holiday pay that the employer pays on top of the wage.
        holiday_pay: Choice<fact::HolidayPay>,
        /// Other documented additions.
        documented_additions: Entry<OrUnknown<KronerPerQuarter>>,
        /// The day the assistance begins.
        start: Entry<OrUnknown<Day>>,
        /// The day the municipality received the application.
        application_received: Entry<OrUnknown<Day>>,
        /// Whether the business has a CVR number.
        cvr_number: Choice<YesNo>,
    }
}

optional! {
    /// How the points that no source decides are read.
    ReadingTable {
        /// How the weeks of a whole quarter are counted (HR-12).
        quarter: Entry<OneOf<fact::QuarterReading>>,
        /// The factor from week to month.
        month: Entry<OneOf<fact::MonthReading>>,
        /// What holiday pay is a percentage of (TI-03).
        holiday_base: Entry<OneOf<fact::HolidayBase>>,
    }
}

impl ReadingTable {
    /// Whether no reading is chosen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.quarter.is_none() && self.month.is_none() && self.holiday_base.is_none()
    }
}

/// A rate that an organisation states.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedRateTable {
    /// Who states it.
    pub by: Entry<Text>,
    /// The rate.
    pub rate: Entry<KronerPerHour>,
    /// The first day it holds.
    pub from: Entry<Day>,
    /// Where it stands.
    pub source: Entry<Text>,
    /// The address of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Entry<Text>>,
}

/// A quarter's account.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountTable {
    /// The quarter.
    pub quarter: Entry<QuarterOfYear>,
    /// Granted hours (*bevilgede timer*).
    pub granted: Entry<HoursPerWeek>,
    /// The days of the quarter that the account is about; the whole quarter when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<PeriodTable>,
    /// The change of the subsidy rate, where it changed within those days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_change: Option<RateChangeTable>,
    /// What the assistants were paid.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub assistants: List<AssistantTable, 0, { limits::ASSISTANTS }>,
    /// The interpreting jobs.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub interpreting: List<InterpretingTable, 0, { limits::INTERPRETING }>,
    /// Travel with the person on work trips.
    #[serde(default, skip_serializing_if = "TravelTable::is_empty")]
    pub travel: TravelTable,
}

/// Days from one to another, both included, within the quarter.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PeriodTable {
    /// The first day.
    pub from: Entry<Day>,
    /// The last day.
    pub to: Entry<Day>,
}

/// A change of the subsidy rate; the rate before it is that of the facts.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateChangeTable {
    /// The first day of the new rate: after the first day of the account, and not after its last.
    pub from: Entry<Day>,
    /// The new rate.
    pub rate: Entry<KronerPerHour>,
}

/// One assistant's quarter.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssistantTable {
    /// Who helped; interpreting is accounted for under `interpreting`.
    pub helper: Entry<OneOf<fact::AssistantRole>>,
    /// What the assistant earns, or what the temp agency bills, an hour; not together with
    /// `wage_per_month`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wage_per_hour: Option<Entry<OrUnknown<KronerPerHour>>>,
    /// What the assistant earns a month at full working time; not together with `wage_per_hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wage_per_month: Option<Entry<OrUnknown<KronerPerMonth>>>,
    /// The hours paid for the whole period; this or `paid_weekly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Entry<Hours>>,
    /// The hours paid, one number per week; this or `paid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_weekly: Option<List<Entry<Hours>, 1, { limits::WEEKS }>>,
    /// Where the rate changed: of `paid`, or of the number of the week in `paid_weekly` that the
    /// day of the change lies inside, the hours from that day on. Left out where a week begins on
    /// the day, and where there are no hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_from_change: Option<Entry<Hours>>,
    /// Paid hours in which the person was ill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_sick: Option<SicknessTable>,
    /// Paid hours in which the assistant was ill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_sick: Option<SicknessTable>,
    /// Other documented additions for this assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documented_additions: Option<Entry<Kroner>>,
}

/// Hours of absence that are among the paid hours.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SicknessTable {
    /// How many of the paid hours.
    pub hours: Entry<Hours>,
    /// Whether the employer had to pay them, and whether somebody else refunds them.
    pub duty: Entry<OneOf<fact::Duty>>,
    /// Where the rate changed and the hours are not paid for: those of them from that day on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_change: Option<Entry<Hours>>,
}

/// One interpreting job.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterpretingTable {
    /// When it began, within the quarter.
    pub start: Entry<Moment>,
    /// How long it took.
    pub length: Entry<JobLength>,
    /// The zone.
    pub zone: Entry<OneOf<fact::Zone>>,
    /// Whether the day is a public holiday. The calendar decides: it can be left out, and must
    /// agree with the calendar where it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_holiday: Option<Entry<OneOf<YesNo>>>,
    /// Whether it was especially demanding; no when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demanding: Option<Entry<OneOf<YesNo>>>,
    /// Whether it was ordered at short notice; no when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acute: Option<Entry<OneOf<YesNo>>>,
    /// Whether the same interpreter had an earlier job at the same place on that day; no when
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_place_earlier: Option<Entry<OneOf<YesNo>>>,
    /// What was billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill: Option<Entry<Kroner>>,
}

optional! {
    /// Travel costs (*rejseudgifter*).
    TravelTable {
        /// Documented reasonable travel costs.
        costs: Entry<Kroner>,
        /// Other costs that the employer is bound to pay, such as an hourly allowance.
        other_bound: Entry<Kroner>,
    }
}

impl TravelTable {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.costs.is_none() && self.other_bound.is_none()
    }
}
