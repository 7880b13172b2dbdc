//! What is known about a case. A fact that is not answered is not answered: never zero, never no.

mod access;
mod account;
mod answer;
mod choices;
mod entered;
mod fact_id;
mod ordinary;
mod stated;

pub use account::{
    Account, AssistantAccount, InterpretingJob, PaidHours, Period, RateChange, SicknessHours,
    Travel, inside_week,
};
pub use answer::Answer;
pub use choices::{
    AssistantRole, Choice, Duty, Education, Form, Helper, HolidayPay, InterpretingTime, Offer,
    Overlap, Programme, Purpose, Residence, Situation, SpecialQualifications, YesNo, Zone,
};
pub use entered::{
    EnteredAmount, EnteredHours, OutOfRange, WeeklyHours, WrittenHours, day_in_range, number_up_to,
};
pub use fact_id::{FactId, FactKind};
pub use stated::StatedRate;

use crate::domain::coded::{Closed, codes};
use crate::domain::quantity::Date;
use std::sync::Arc;

/// The assistant's wage (*løn*), as the employer knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wage {
    /// Kroner an hour.
    Hourly(EnteredAmount),
    /// Kroner a month at full working time.
    Monthly(EnteredAmount),
}

/// The facts of one case: what the conditions, the hours and the money are worked out from.
///
/// Every field may be unanswered. A field that no rule reads in the present situation is
/// dormant: it keeps its answer and has no effect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// In what way the person works, or is about to.
    pub situation: Answer<Situation>,
    /// The form of employment (*ansættelsesform*).
    pub form: Answer<Form>,
    /// The offer (*tilbud*) that somebody who is not employed takes part in.
    pub offer: Answer<Offer>,
    /// The programme (*forløb*) behind the offer.
    pub programme: Answer<Programme>,
    /// Whether the programme was granted before it was closed to new cases.
    pub programme_before_reform: Answer<YesNo>,
    /// Whether the assistance is a necessary consequence of the offer or of the impairment.
    pub necessary_consequence: Answer<YesNo>,
    /// The kind of further education.
    pub education: Answer<Education>,
    /// Whether the person has a right to study support (*SPS*) as personal assistance.
    pub study_support: Answer<YesNo>,
    /// Where the person lives and works.
    pub residence: Answer<Residence>,
    /// Whether the impairment is lasting (*varig*).
    pub lasting: Answer<YesNo>,
    /// Whether it is considerable (*betydelig*).
    pub considerable: Answer<YesNo>,
    /// What the help is for.
    pub purpose: Answer<Purpose>,
    /// Whether the person can do the content of the job.
    pub own_content: Answer<YesNo>,
    /// Whether the assistant would stand in for the person or be ordinary extra help.
    pub substitute: Answer<YesNo>,
    /// Whether staff could take over the tasks (self-employed people).
    pub redistribution: Answer<YesNo>,
    /// Whether the fleksjob compensates the same need already.
    pub overlap: Answer<Overlap>,
    /// Agreed working hours a week, one entry per job. Never empty when known.
    pub working_hours: Answer<Vec<WeeklyHours>>,
    /// Paid effective hours a week in a fleksjob.
    pub effective_hours: Answer<WeeklyHours>,
    /// Hours of help needed a week, one entry per job. Never empty when known.
    pub needed_hours: Answer<Vec<WeeklyHours>>,
    /// Whether the full-time exception could apply: several impairments, or a very considerable one.
    pub full_time_exception: Answer<YesNo>,
    /// Who helps.
    pub helper: Answer<Helper>,
    /// Whether the person has approved the assistant.
    pub assistant_approved: Answer<YesNo>,
    /// Whether the help takes special qualifications.
    pub special_qualifications: Answer<SpecialQualifications>,
    /// The ordinary rate for that work, in kroner an hour.
    pub ordinary_rate: Answer<EnteredAmount>,
    /// What the assistant earns.
    pub wage: Answer<Wage>,
    /// The rate of the grant, in kroner an hour; unknown means the dated default.
    pub grant_rate: Answer<EnteredAmount>,
    /// Holiday pay that the employer pays on top of the wage.
    pub holiday_pay: Answer<HolidayPay>,
    /// Other documented additions, in kroner a quarter.
    pub documented_additions: Answer<EnteredAmount>,
    /// The day the assistance begins.
    pub start: Answer<Date>,
    /// The day the municipality received the application.
    pub application_received: Answer<Date>,
    /// Whether the business has a CVR number.
    pub cvr_number: Answer<YesNo>,
    /// Whether user, employer or their closest relatives have an interest in the interpreting firm.
    pub interest_in_interpreter: Answer<YesNo>,
    /// Zone of a typical interpreting job.
    pub interpreting_zone: Answer<Zone>,
    /// Length of a typical interpreting job, in hours.
    pub interpreting_hours: Answer<EnteredHours>,
    /// When a typical interpreting job takes place.
    pub interpreting_time: Answer<InterpretingTime>,
    /// Whether the interpreting is especially demanding.
    pub interpreting_demanding: Answer<YesNo>,
    /// The rate that an organisation states for its own page, where there is one: used as the dated
    /// default is.
    pub stated_rate: Option<Arc<StatedRate>>,
    /// How the open points of the rules are read.
    pub readings: Readings,
}

/// Points that no source decides and that can be read in two ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    /// HR-12: weeks in a whole quarter.
    pub quarter: QuarterReading,
    /// The factor from week to month.
    pub month: MonthReading,
    /// TI-03: what holiday pay is a percentage of.
    pub holiday_base: HolidayBase,
}

/// HR-12: how the weeks of a whole quarter are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuarterReading {
    /// A fixed number of weeks.
    #[default]
    FixedWeeks,
    /// The quarter's days, seven to a week.
    Days,
}

/// The factor from week to month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MonthReading {
    /// A twelfth of the year's weeks.
    #[default]
    TwelfthOfYear,
    /// The rounded factor of practice.
    Rounded,
}

/// TI-03: what holiday pay is a percentage of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HolidayBase {
    /// The subsidised part of the wage: the lower estimate.
    #[default]
    SubsidisedPart,
    /// The whole wage of the refunded hours.
    WholeWage,
}

codes!(QuarterReading {
    Self::FixedWeeks => "fixed_weeks",
    Self::Days => "days",
});

impl Closed for QuarterReading {
    const ALL: &'static [Self] = &[Self::FixedWeeks, Self::Days];
}

codes!(MonthReading {
    Self::TwelfthOfYear => "twelfth_of_year",
    Self::Rounded => "rounded",
});

impl Closed for MonthReading {
    const ALL: &'static [Self] = &[Self::TwelfthOfYear, Self::Rounded];
}

codes!(HolidayBase {
    Self::SubsidisedPart => "subsidised_part",
    Self::WholeWage => "whole_wage",
});

impl Closed for HolidayBase {
    const ALL: &'static [Self] = &[Self::SubsidisedPart, Self::WholeWage];
}
