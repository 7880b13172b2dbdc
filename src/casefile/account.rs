//! The table of an account, to and from the account of the domain.

use super::accepted::{Accepted, What};
use super::entry::Entry;
use super::error::CaseError;
use super::facts::{optional, wage, wage_entries};
use super::kind::{Kind, OneOf};
use super::wire::{
    AccountTable, AssistantTable, InterpretingTable, PeriodTable, SicknessTable, TravelTable,
};
use crate::domain::facts::{
    Account, AssistantAccount, InterpretingJob, PaidHours, Period, SicknessHours, Travel, YesNo,
};
use crate::domain::quantity::Quarter;

/// The account of a file.
///
/// # Errors
/// [`CaseError`] for a value that is not accepted, and for values that don't go together.
pub(super) fn account(table: &AccountTable) -> Result<Account, CaseError> {
    let quarter = table.quarter.value()?;
    Ok(Account {
        quarter,
        granted: table.granted.value()?,
        period: table
            .period
            .as_ref()
            .map(|days| period(days, quarter))
            .transpose()?,
        assistants: table
            .assistants
            .iter()
            .map(assistant)
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

fn assistant(table: &AssistantTable) -> Result<AssistantAccount, CaseError> {
    Ok(AssistantAccount {
        helper: table.helper.value()?,
        wage: wage(&table.wage_per_hour, &table.wage_per_month)?,
        paid: paid(table)?,
        person_sick: sickness(table.person_sick.as_ref())?,
        assistant_sick: sickness(table.assistant_sick.as_ref())?,
        documented_additions: optional(&table.documented_additions)?,
    })
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

fn sickness(table: Option<&SicknessTable>) -> Result<Option<SicknessHours>, CaseError> {
    let Some(table) = table else {
        return Ok(None);
    };
    Ok(Some(SicknessHours {
        hours: table.hours.value()?,
        duty: table.duty.value()?,
    }))
}

fn interpreting(table: &InterpretingTable, quarter: Quarter) -> Result<InterpretingJob, CaseError> {
    let start = table.start.value()?;
    let (from, to) = (quarter.first_day(), quarter.last_day());
    if start.date() < from || start.date() > to {
        let accepted = What::Moment { from, to };
        return Err(table.start.refused(Accepted::only(accepted)));
    }
    Ok(InterpretingJob {
        start,
        length: table.length.value()?,
        zone: table.zone.value()?,
        public_holiday: yes_no(&table.public_holiday)?,
        demanding: yes_no(&table.demanding)?,
        acute: yes_no(&table.acute)?,
        same_place_earlier: yes_no(&table.same_place_earlier)?,
        bill: optional(&table.bill)?,
    })
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
        person_sick: assistant.person_sick.as_ref().map(sickness_table),
        assistant_sick: assistant.assistant_sick.as_ref().map(sickness_table),
        documented_additions: written(assistant.documented_additions),
    }
}

fn sickness_table(sickness: &SicknessHours) -> SicknessTable {
    SicknessTable {
        hours: Entry::of(&sickness.hours),
        duty: Entry::of(&sickness.duty),
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
        public_holiday: if_yes(job.public_holiday),
        demanding: if_yes(job.demanding),
        acute: if_yes(job.acute),
        same_place_earlier: if_yes(job.same_place_earlier),
        bill: written(job.bill),
    }
}
