//! The table of an account, to and from the account of the domain.

use super::accepted::{Accepted, From, Range, Unit, What};
use super::entry::Entry;
use super::error::{At, CaseError};
use super::facts::{optional, wage, wage_entries};
use super::kind::{Hours, Kind, OneOf};
use super::wire::{
    AccountTable, AssistantTable, InterpretingTable, PeriodTable, RateChangeTable, SicknessTable,
    TravelTable,
};
use crate::domain::facts::{
    Account, AssistantAccount, Duty, EnteredHours, InterpretingJob, PaidHours, Period, RateChange,
    SicknessHours, Travel, WrittenHours, YesNo,
};
use crate::domain::law::is_public_holiday;
use crate::domain::quantity::{self, Date, Quarter};
use rust_decimal::Decimal;

/// The account of a file.
///
/// # Errors
/// [`CaseError`] for a value that is not accepted, and for values that don't go together.
pub(super) fn account(table: &AccountTable) -> Result<Account, CaseError> {
    let quarter = table.quarter.value()?;
    let period = table
        .period
        .as_ref()
        .map(|days| period(days, quarter))
        .transpose()?;
    let rate_change = table
        .rate_change
        .as_ref()
        .map(|change| change_within(change, period, quarter))
        .transpose()?;
    let changed = rate_change.map(|change| (change, quarter));
    Ok(Account {
        quarter,
        granted: table.granted.value()?,
        period,
        rate_change,
        assistants: table
            .assistants
            .iter()
            .map(|table| assistant(table, changed))
            .collect::<Result<_, _>>()?,
        interpreting: table
            .interpreting
            .iter()
            .map(|job| interpreting(job, quarter))
            .collect::<Result<_, _>>()?,
        travel: Travel {
            costs: optional(&table.travel.costs)?,
            other_bound: optional(&table.travel.other_bound)?,
        },
    })
}

fn period(table: &PeriodTable, quarter: Quarter) -> Result<Period, CaseError> {
    let (first, last) = (quarter.first_day(), quarter.last_day());
    let (from, to) = (table.from.value()?, table.to.value()?);
    if from < first || from > last {
        let accepted = What::Day {
            from: first,
            to: last,
        };
        return Err(table.from.refused(Accepted::only(accepted)));
    }
    if to < from || to > last {
        let accepted = What::Day { from, to: last };
        return Err(table.to.refused(Accepted::only(accepted)));
    }
    Ok(Period { from, to })
}

/// A change on one of the account's days, and not on its first.
fn change_within(
    table: &RateChangeTable,
    period: Option<Period>,
    quarter: Quarter,
) -> Result<RateChange, CaseError> {
    let (first, last) = period.map_or((quarter.first_day(), quarter.last_day()), |period| {
        (period.from, period.to)
    });
    let from = table.from.value()?;
    if from <= first || from > last {
        let accepted = What::Day {
            from: first.succ_opt().unwrap_or(first),
            to: last,
        };
        return Err(table.from.refused(Accepted::only(accepted)));
    }
    Ok(RateChange {
        from,
        rate: table.rate.value()?,
    })
}

/// The change of the rate in a quarter, if there is one.
type Changed = Option<(RateChange, Quarter)>;

fn assistant(table: &AssistantTable, changed: Changed) -> Result<AssistantAccount, CaseError> {
    let paid = paid(table)?;
    Ok(AssistantAccount {
        helper: table.helper.value()?,
        wage: wage(&table.wage_per_hour, &table.wage_per_month)?,
        paid_from_change: paid_from_change(table, &paid, changed)?,
        paid,
        person_sick: sickness(table.person_sick.as_ref(), changed, Duty::covers_person)?,
        assistant_sick: sickness(
            table.assistant_sick.as_ref(),
            changed,
            Duty::covers_assistant,
        )?,
        documented_additions: optional(&table.documented_additions)?,
    })
}

/// The part of the paid hours from the change on: needed where a number lies on both sides of it.
fn paid_from_change(
    table: &AssistantTable,
    paid: &PaidHours,
    changed: Changed,
) -> Result<Option<EnteredHours>, CaseError> {
    let around = changed.and_then(|(change, quarter)| paid.around(change.from, quarter));
    let beside = table.helper.at().beside("paid_from_change");
    part(table.paid_from_change.as_ref(), around, changed, beside)
}

/// A part of some hours from the change on: there where the hours need one, no more than they are,
/// and only where the rate changed.
fn part(
    entry: Option<&Entry<Hours>>,
    of: Option<EnteredHours>,
    changed: Changed,
    missing: At,
) -> Result<Option<EnteredHours>, CaseError> {
    let Some(entry) = entry else {
        return match of {
            Some(_) => Err(CaseError::MissingKey {
                at: missing,
                or: None,
            }),
            None => Ok(None),
        };
    };
    if changed.is_none() {
        return Err(CaseError::MissingKey {
            at: At::key("account.rate_change"),
            or: None,
        });
    }
    let hours = entry.value()?;
    match of {
        Some(most) if hours.hours() > most.hours() => Err(entry.refused(up_to(most))),
        Some(_) | None => Ok(Some(hours)),
    }
}

/// Hours that are no more than some others.
fn up_to(most: EnteredHours) -> Accepted {
    let most = match most.written() {
        WrittenHours::Decimal(hours) => hours,
        WrittenHours::Minutes(minutes) => Decimal::from(minutes)
            .checked_div(Decimal::from(60))
            .unwrap_or(EnteredHours::MOST)
            .trunc_with_scale(2),
    };
    Accepted::only(What::Number(Range {
        from: From::Zero,
        most,
        unit: Unit::Hours,
    }))
}

fn paid(table: &AssistantTable) -> Result<PaidHours, CaseError> {
    match (&table.paid, &table.paid_weekly) {
        (Some(total), Some(_)) => Err(CaseError::OnlyOneOf {
            at: total.at().clone(),
            other: "paid_weekly",
        }),
        (Some(total), None) => total.value().map(PaidHours::Total),
        (None, Some(weeks)) => {
            let weeks: Result<Vec<_>, _> = weeks.iter().map(Entry::value).collect();
            weeks.map(PaidHours::Weekly)
        }
        (None, None) => Err(CaseError::MissingKey {
            at: table.helper.at().beside("paid"),
            or: Some("paid_weekly"),
        }),
    }
}

fn sickness(
    table: Option<&SicknessTable>,
    changed: Changed,
    covers: fn(Duty) -> bool,
) -> Result<Option<SicknessHours>, CaseError> {
    let Some(table) = table else {
        return Ok(None);
    };
    let (hours, duty) = (table.hours.value()?, table.duty.value()?);
    // Only of hours that are not paid for does it matter at which rate they would have been.
    let divided = Some(hours).filter(|hours| {
        changed.is_some() && !covers(duty) && hours.hours() > quantity::Hours::ZERO
    });
    let beside = table.duty.at().beside("from_change");
    Ok(Some(SicknessHours {
        hours,
        duty,
        from_change: part(table.from_change.as_ref(), divided, changed, beside)?,
    }))
}

fn interpreting(table: &InterpretingTable, quarter: Quarter) -> Result<InterpretingJob, CaseError> {
    let start = table.start.value()?;
    let (from, to) = (quarter.first_day(), quarter.last_day());
    if start.date() < from || start.date() > to {
        let accepted = What::Moment { from, to };
        return Err(table.start.refused(Accepted::only(accepted)));
    }
    by_calendar(table.public_holiday.as_ref(), start.date())?;
    Ok(InterpretingJob {
        start,
        length: table.length.value()?,
        zone: table.zone.value()?,
        demanding: yes_no(&table.demanding)?,
        acute: yes_no(&table.acute)?,
        same_place_earlier: yes_no(&table.same_place_earlier)?,
        bill: optional(&table.bill)?,
    })
}

/// What a file says of a day being a public holiday: nothing, or what the calendar says.
fn by_calendar(entry: Option<&Entry<OneOf<YesNo>>>, day: Date) -> Result<(), CaseError> {
    let Some(entry) = entry else {
        return Ok(());
    };
    let holiday = YesNo::from(is_public_holiday(day));
    if entry.value()? == holiday {
        return Ok(());
    }
    let accepted: &[&str] = match holiday {
        YesNo::Yes => &["yes"],
        YesNo::No => &["no"],
    };
    Err(entry.refused(Accepted::only(What::Codes(accepted))))
}

/// A yes or no of which no is the rule.
fn yes_no(entry: &Option<Entry<OneOf<YesNo>>>) -> Result<YesNo, CaseError> {
    Ok(optional(entry)?.unwrap_or(YesNo::No))
}

/// The table of an account, to be written.
pub(super) fn table(account: &Account) -> AccountTable {
    AccountTable {
        quarter: Entry::of(&account.quarter),
        granted: Entry::of(&account.granted),
        period: account.period.map(|period| PeriodTable {
            from: Entry::of(&period.from),
            to: Entry::of(&period.to),
        }),
        rate_change: account.rate_change.map(|change| RateChangeTable {
            from: Entry::of(&change.from),
            rate: Entry::of(&change.rate),
        }),
        assistants: account.assistants.iter().map(assistant_table).collect(),
        interpreting: account
            .interpreting
            .iter()
            .map(interpreting_table)
            .collect(),
        travel: TravelTable {
            costs: written(account.travel.costs),
            other_bound: written(account.travel.other_bound),
        },
    }
}

fn written<K: Kind>(value: Option<K::Value>) -> Option<Entry<K>> {
    value.map(|value| Entry::of(&value))
}

fn assistant_table(assistant: &AssistantAccount) -> AssistantTable {
    let (wage_per_hour, wage_per_month) = wage_entries(&assistant.wage);
    let (paid, paid_weekly) = match &assistant.paid {
        PaidHours::Total(total) => (Some(Entry::of(total)), None),
        PaidHours::Weekly(weeks) => (None, Some(weeks.iter().map(Entry::of).collect())),
    };
    AssistantTable {
        helper: Entry::of(&assistant.helper),
        wage_per_hour,
        wage_per_month,
        paid,
        paid_weekly,
        paid_from_change: written(assistant.paid_from_change),
        person_sick: assistant.person_sick.as_ref().map(sickness_table),
        assistant_sick: assistant.assistant_sick.as_ref().map(sickness_table),
        documented_additions: written(assistant.documented_additions),
    }
}

fn sickness_table(sickness: &SicknessHours) -> SicknessTable {
    SicknessTable {
        hours: Entry::of(&sickness.hours),
        duty: Entry::of(&sickness.duty),
        from_change: written(sickness.from_change),
    }
}

fn interpreting_table(job: &InterpretingJob) -> InterpretingTable {
    let if_yes = |answer: YesNo| match answer {
        YesNo::Yes => Some(Entry::of(&YesNo::Yes)),
        YesNo::No => None,
    };
    InterpretingTable {
        start: Entry::of(&job.start),
        length: Entry::of(&job.length),
        zone: Entry::of(&job.zone),
        public_holiday: None,
        demanding: if_yes(job.demanding),
        acute: if_yes(job.acute),
        same_place_earlier: if_yes(job.same_place_earlier),
        bill: written(job.bill),
    }
}
