//! **The** place where a figure of the law changes.
//!
//! One entry per value and first day; append only. A new rate is one [`Entry`] at the end of
//! its schedule, and its source in `law/source.rs`. Nothing else in the project holds a figure
//! or a date of the law.

use super::{Citation, Confidence, Entry, Milestone, Schedule, Source, Unit, Value};

/// The day the two legal texts were last read.
const LAW_READ: (i32, u32, u32) = (2026, 3, 31);
/// The day the secondary sources were last read.
const PAGES_READ: (i32, u32, u32) = (2026, 11, 1);
/// The order of 2019 entered into force.
const ORDER_IN_FORCE: (i32, u32, u32) = (2020, 1, 1);
/// The amending order of 2020 entered into force.
const ORDER_2020_IN_FORCE: (i32, u32, u32) = (2020, 9, 10);

const fn law(value: Value, source: Source, place: &'static str) -> Entry {
    Entry {
        from: ORDER_IN_FORCE,
        value,
        citation: Citation::new(source, place),
        confidence: Confidence::Law,
        read_on: LAW_READ,
    }
}

const fn design(value: Value, place: &'static str) -> Entry {
    Entry {
        from: ORDER_IN_FORCE,
        value,
        citation: Citation::new(Source::Design, place),
        confidence: Confidence::Design,
        read_on: PAGES_READ,
    }
}

const fn tariff(value: Value, place: &'static str) -> Entry {
    Entry {
        from: ORDER_2020_IN_FORCE,
        value,
        citation: Citation::new(Source::InterpreterSuppliers, place),
        confidence: Confidence::Uncertain,
        read_on: PAGES_READ,
    }
}

/// The ceiling at full working time (*loftet*), hours a week on average over the quarter.
pub static CEILING_AT_FULL_TIME: Schedule = Schedule {
    name: "ceiling at full working time",
    danish: "loft ved 37 timer",
    unit: Unit::HoursPerWeek,
    entries: &[law(Value::whole(20), Source::Order, "§ 15, stk. 1")],
};

/// Full working time (*fuld tid*).
pub static FULL_TIME: Schedule = Schedule {
    name: "full working time",
    danish: "fuld tid",
    unit: Unit::HoursPerWeek,
    entries: &[law(Value::whole(37), Source::Order, "§ 15, stk. 1-2")],
};

/// The ceiling for further education (*efter- og videreuddannelse*), not pro-rated.
pub static EDUCATION_CEILING: Schedule = Schedule {
    name: "ceiling for further education",
    danish: "loft for efter- og videreuddannelse",
    unit: Unit::HoursPerWeek,
    entries: &[law(Value::whole(20), Source::Order, "§ 33, stk. 1")],
};

/// How far back a subsidy can reach from the day the application was received.
pub static BACKDATING: Schedule = Schedule {
    name: "backdating limit",
    danish: "højst 3 måneder tilbage",
    unit: Unit::Months,
    entries: &[law(Value::whole(3), Source::Order, "§ 25, stk. 5")],
};

/// When the municipality must have reviewed the grant at the latest.
pub static REVIEW: Schedule = Schedule {
    name: "review of the grant",
    danish: "stillingtagen til om bevillingen kan fortsætte",
    unit: Unit::Years,
    entries: &[law(Value::whole(1), Source::Order, "§ 15, stk. 4")],
};

/// When the parties first meet on how it goes: advice of the handbook.
pub static FIRST_MEETING: Schedule = Schedule {
    name: "first follow-up meeting",
    danish: "opfølgningsmøde efter et halvt år",
    unit: Unit::Months,
    entries: &[Entry {
        from: ORDER_IN_FORCE,
        value: Value::whole(6),
        citation: Citation::new(Source::Handbook2007, "»Opfølgning«"),
        confidence: Confidence::Handbook,
        read_on: LAW_READ,
    }],
};

/// When the municipality pays, counted from the day it received the request.
pub static PAYMENT: Schedule = Schedule {
    name: "payment deadline",
    danish: "udbetalingsfrist",
    unit: Unit::Days,
    entries: &[law(Value::whole(14), Source::Order, "§ 27")],
};

/// How long a decision can be complained about.
pub static COMPLAINT: Schedule = Schedule {
    name: "complaint deadline",
    danish: "klagefrist",
    unit: Unit::Weeks,
    entries: &[law(Value::whole(4), Source::Order, "§ 35, stk. 1")],
};

/// The state's share of the municipality's expense (*statsrefusion*).
pub static STATE_SHARE: Schedule = Schedule {
    name: "state refund",
    danish: "statsrefusion",
    unit: Unit::Percent,
    entries: &[law(Value::whole(50), Source::Act, "§ 17 b")],
};

/// The hourly rate of the subsidy (*studentertimelønssatsen, trin 3, stedtillægssats IV*).
///
/// No official amount was found for any year. The one entry stands on a municipality's page
/// and is not confirmed: it is shown as such, and the rate of the grant can be typed instead.
pub static RATE: Schedule = Schedule {
    name: "subsidy rate",
    danish: "studentertimelønssats, trin 3, stedtillægssats IV",
    unit: Unit::KronerPerHour,
    entries: &[Entry {
        from: (2022, 10, 1),
        value: Value::new(12823, 2),
        citation: Citation::new(Source::OdderRate, ""),
        confidence: Confidence::Uncertain,
        read_on: PAGES_READ,
    }],
};

/// How old the first day of a rate may be before the age of the rate is warned of.
pub static RATE_FRESH: Schedule = Schedule {
    name: "age at which a rate is called old",
    danish: "satsens alder",
    unit: Unit::Months,
    entries: &[design(Value::whole(12), "RA-01")],
};

/// A rate that was observed without a date: for the rulebook only, never a default.
pub const OBSERVED_RATES: &[(Value, Source, &str)] = &[(
    Value::new(12786, 2),
    Source::Cabi,
    "uden dato; regneeksempel",
)];

/// Holiday pay for hourly paid staff (*feriegodtgørelse*).
pub static HOLIDAY_ALLOWANCE: Schedule = Schedule {
    name: "holiday allowance",
    danish: "feriegodtgørelse",
    unit: Unit::Percent,
    entries: &[law(Value::new(125, 1), Source::HolidayAct, "§ 16, stk. 1")],
};

/// The supplement for staff with pay during holidays (*ferietillæg*).
pub static HOLIDAY_SUPPLEMENT: Schedule = Schedule {
    name: "holiday supplement",
    danish: "ferietillæg",
    unit: Unit::Percent,
    entries: &[law(Value::whole(1), Source::HolidayAct, "§ 16, stk. 2")],
};

/// Interpreting: the price of an hour (*timepris*).
pub static INTERPRETING_HOUR: Schedule = Schedule {
    name: "interpreting, price of an hour",
    danish: "timepris for tolkning",
    unit: Unit::KronerPerHour,
    entries: &[tariff(Value::whole(650), "§ 24, stk. 2-5")],
};

/// Interpreting: the addition for zone 1 (*zonetillæg*).
pub static INTERPRETING_ZONE_1: Schedule = Schedule {
    name: "interpreting, zone 1",
    danish: "zonetillæg, zone 1",
    unit: Unit::Kroner,
    entries: &[tariff(Value::whole(275), "§ 24, stk. 2-5")],
};

/// Interpreting: the addition for zone 2.
pub static INTERPRETING_ZONE_2: Schedule = Schedule {
    name: "interpreting, zone 2",
    danish: "zonetillæg, zone 2",
    unit: Unit::Kroner,
    entries: &[tariff(Value::whole(650), "§ 24, stk. 2-5")],
};

/// Interpreting: the addition for zone 3.
pub static INTERPRETING_ZONE_3: Schedule = Schedule {
    name: "interpreting, zone 3",
    danish: "zonetillæg, zone 3",
    unit: Unit::Kroner,
    entries: &[tariff(Value::whole(1050), "§ 24, stk. 2-5")],
};

/// Interpreting: the addition per hour in the evening and at night.
pub static INTERPRETING_EVENING: Schedule = Schedule {
    name: "interpreting, evening and night",
    danish: "aftentillæg",
    unit: Unit::KronerPerHour,
    entries: &[tariff(Value::whole(86), "§ 24 b")],
};

/// Interpreting: the addition per hour at weekends and on public holidays.
pub static INTERPRETING_WEEKEND: Schedule = Schedule {
    name: "interpreting, weekend and public holidays",
    danish: "weekend- og helligdagstillæg",
    unit: Unit::KronerPerHour,
    entries: &[tariff(Value::whole(161), "§ 24 b")],
};

/// Interpreting: the addition per hour for especially demanding tasks.
pub static INTERPRETING_DEMANDING: Schedule = Schedule {
    name: "interpreting, demanding tasks",
    danish: "tillæg for særligt krævende tolkning",
    unit: Unit::KronerPerHour,
    entries: &[tariff(Value::whole(135), "§ 24 b")],
};

/// Interpreting: the hour at which the evening begins (*aftentillæg*).
pub static INTERPRETING_EVENING_FROM: Schedule = Schedule {
    name: "interpreting, evening begins",
    danish: "aftentillæg fra klokken",
    unit: Unit::OClock,
    entries: &[tariff(Value::whole(17), "")],
};

/// Interpreting: the hour at which the night ends (*aftentillæg*).
pub static INTERPRETING_EVENING_TO: Schedule = Schedule {
    name: "interpreting, night ends",
    danish: "aftentillæg til klokken",
    unit: Unit::OClock,
    entries: &[tariff(Value::whole(7), "")],
};

/// Interpreting: the hour of Saturday at which the weekend begins (*weekendtillæg*).
pub static INTERPRETING_WEEKEND_FROM: Schedule = Schedule {
    name: "interpreting, weekend begins on Saturday",
    danish: "weekendtillæg fra lørdag klokken",
    unit: Unit::OClock,
    entries: &[tariff(Value::whole(6), "")],
};

/// Interpreting: the hour of Monday at which the weekend ends (*weekendtillæg*).
pub static INTERPRETING_WEEKEND_TO: Schedule = Schedule {
    name: "interpreting, weekend ends on Monday",
    danish: "weekendtillæg til mandag klokken",
    unit: Unit::OClock,
    entries: &[tariff(Value::whole(6), "")],
};

/// Interpreting: the shortest time that is billed.
pub static INTERPRETING_MINIMUM: Schedule = Schedule {
    name: "interpreting, shortest billed time",
    danish: "mindste faktureret tid",
    unit: Unit::Hours,
    entries: &[tariff(Value::whole(1), "")],
};

/// Interpreting: after the first hour, billed time counts in steps of this many hours.
pub static INTERPRETING_STEP: Schedule = Schedule {
    name: "interpreting, step of billed time",
    danish: "påbegyndt halv time",
    unit: Unit::Hours,
    entries: &[tariff(Value::new(5, 1), "")],
};

/// Interpreting: hours billed for an acute order.
pub static INTERPRETING_ACUTE: Schedule = Schedule {
    name: "interpreting, hours billed for an acute order",
    danish: "akut bestilling",
    unit: Unit::Hours,
    entries: &[tariff(Value::whole(4), "")],
};

/// Interpreting: how long before the start a job must be cancelled to cost nothing.
pub static INTERPRETING_CANCELLATION: Schedule = Schedule {
    name: "interpreting, cancellation in time",
    danish: "rettidig aflysning",
    unit: Unit::WorkingDays,
    entries: &[Entry {
        from: ORDER_2020_IN_FORCE,
        value: Value::whole(5),
        citation: Citation::new(Source::Order2020, "§ 25 a"),
        confidence: Confidence::LawInPart,
        read_on: LAW_READ,
    }],
};

/// Weeks in a whole quarter, unless days are counted.
pub static WEEKS_PER_QUARTER: Schedule = Schedule {
    name: "weeks in a whole quarter",
    danish: "uger i et kvartal",
    unit: Unit::Weeks,
    entries: &[design(Value::whole(13), "HR-12")],
};

/// Weeks in a year.
pub static WEEKS_PER_YEAR: Schedule = Schedule {
    name: "weeks in a year",
    danish: "uger om året",
    unit: Unit::Weeks,
    entries: &[design(Value::whole(52), "HR-12")],
};

/// The rounded number of weeks in a month that Cabi's examples use.
pub static WEEKS_PER_MONTH_ROUNDED: Schedule = Schedule {
    name: "weeks in a month, rounded",
    danish: "uger på en måned, afrundet",
    unit: Unit::WeeksPerMonth,
    entries: &[Entry {
        from: ORDER_IN_FORCE,
        value: Value::new(433, 2),
        citation: Citation::new(Source::Cabi, ""),
        confidence: Confidence::Design,
        read_on: PAGES_READ,
    }],
};

/// The longest period of mentor support at a time.
pub static MENTOR_PERIOD: Schedule = Schedule {
    name: "mentor support, longest period at a time",
    danish: "mentorstøtte, længste periode ad gangen",
    unit: Unit::Months,
    entries: &[Entry {
        from: ORDER_IN_FORCE,
        value: Value::whole(6),
        citation: Citation::new(Source::EmploymentAct, "§ 167"),
        confidence: Confidence::LawInPart,
        read_on: LAW_READ,
    }],
};

/// Days of absence within a year that a § 56 agreement expects at the least.
pub static ABSENCE_FOR_AGREEMENT: Schedule = Schedule {
    name: "§ 56 agreement, days of absence within a year",
    danish: "§ 56-aftale, fraværsdage om året",
    unit: Unit::Days,
    entries: &[Entry {
        from: ORDER_IN_FORCE,
        value: Value::whole(10),
        citation: Citation::new(Source::SicknessBenefitAct, "§ 56, stk. 2, nr. 1"),
        confidence: Confidence::LawInPart,
        read_on: LAW_READ,
    }],
};

/// When the municipality must have decided on an aid (*hjælpemiddel*).
pub static AID_DECISION: Schedule = Schedule {
    name: "decision on an aid",
    danish: "afgørelse om hjælpemidler",
    unit: Unit::Weeks,
    entries: &[law(Value::whole(4), Source::Act, "§ 16")],
};

/// Every schedule, in the order of the rulebook.
pub static ALL: &[&Schedule] = &[
    &CEILING_AT_FULL_TIME,
    &FULL_TIME,
    &EDUCATION_CEILING,
    &BACKDATING,
    &REVIEW,
    &FIRST_MEETING,
    &PAYMENT,
    &COMPLAINT,
    &STATE_SHARE,
    &RATE,
    &RATE_FRESH,
    &HOLIDAY_ALLOWANCE,
    &HOLIDAY_SUPPLEMENT,
    &INTERPRETING_HOUR,
    &INTERPRETING_ZONE_1,
    &INTERPRETING_ZONE_2,
    &INTERPRETING_ZONE_3,
    &INTERPRETING_EVENING,
    &INTERPRETING_WEEKEND,
    &INTERPRETING_DEMANDING,
    &INTERPRETING_EVENING_FROM,
    &INTERPRETING_EVENING_TO,
    &INTERPRETING_WEEKEND_FROM,
    &INTERPRETING_WEEKEND_TO,
    &INTERPRETING_MINIMUM,
    &INTERPRETING_STEP,
    &INTERPRETING_ACUTE,
    &INTERPRETING_CANCELLATION,
    &WEEKS_PER_QUARTER,
    &WEEKS_PER_YEAR,
    &WEEKS_PER_MONTH_ROUNDED,
    &MENTOR_PERIOD,
    &ABSENCE_FOR_AGREEMENT,
    &AID_DECISION,
];

/// The first day the tool covers: the order of 2019 in force.
pub static TOOL: Milestone = Milestone {
    name: "the tool as a whole",
    danish: "beregneren som helhed",
    from: ORDER_IN_FORCE,
    citation: Citation::new(Source::Order, "§ 37, stk. 1"),
    confidence: Confidence::Law,
};

/// The last day whose law was read. Later days are covered, with a word on the reform (CH-04 to CH-06).
pub static LAW_READ_TO: Milestone = Milestone {
    name: "law read to",
    danish: "loven er læst til",
    from: LAW_READ,
    citation: Citation::new(Source::Order2026, ""),
    confidence: Confidence::LawInPart,
};

/// From this day the ceiling is not reduced above full working time (HR-03).
pub static ABOVE_FULL_TIME: Milestone = Milestone {
    name: "more than 37 hours a week: ceiling not reduced",
    danish: "mere end 37 timer om ugen",
    from: (2020, 11, 10),
    citation: Citation::new(Source::Principle3120, ""),
    confidence: Confidence::Practice,
};

/// From this day a business must have a CVR number to be paid (CO-12).
pub static CVR_CONDITION: Milestone = Milestone {
    name: "CVR number required for payment",
    danish: "krav om CVR-nr. ved udbetaling",
    from: ORDER_2020_IN_FORCE,
    citation: Citation::new(Source::Order2020, "§ 26, stk. 1"),
    confidence: Confidence::LawInPart,
};

/// From this day *revalidering* and *ressourceforløb* are closed to new cases (CH-04).
pub static PROGRAMMES_CLOSED: Milestone = Milestone {
    name: "revalidering and ressourceforløb closed to new cases",
    danish: "revalidering og ressourceforløb lukket for nye sager",
    from: (2026, 2, 1),
    citation: Citation::new(Source::Reform2025, ""),
    confidence: Confidence::Uncertain,
};

/// From this day Great Prayer Day (*store bededag*) is no public holiday.
pub static GREAT_PRAYER_DAY_ENDED: Milestone = Milestone {
    name: "Great Prayer Day no public holiday",
    danish: "store bededag ikke længere helligdag",
    from: (2024, 1, 1),
    citation: Citation::new(Source::GreatPrayerDay2023, ""),
    confidence: Confidence::LawInPart,
};

/// Every milestone, in the order of the rulebook.
pub static MILESTONES: &[&Milestone] = &[
    &TOOL,
    &LAW_READ_TO,
    &ABOVE_FULL_TIME,
    &CVR_CONDITION,
    &PROGRAMMES_CLOSED,
    &GREAT_PRAYER_DAY_ENDED,
];
