//! The table of facts, to and from the facts of the domain.

use super::accepted::{Accepted, What};
use super::entry::{Entry, JobList};
use super::error::{At, CaseError};
use super::kind::{Kind, KronerPerHour, KronerPerMonth, OrUnknown};
use super::wire::{FactTable, ReadingTable, StatedRateTable};
use crate::domain::facts::Situation;
use crate::domain::facts::{Answer, Facts, Readings, StatedRate, Wage, WeeklyHours};
use crate::domain::rules::Route;
use std::sync::Arc;

/// Hands a macro the names of the facts that have one key of the same name.
macro_rules! with_plain_facts {
    ($then:ident, $($more:tt)*) => {
        $then! {
            [
                situation form offer programme programme_before_reform necessary_consequence
                education study_support residence lasting considerable purpose own_content
                substitute redistribution overlap effective_hours full_time_exception helper
                assistant_approved special_qualifications ordinary_rate grant_rate holiday_pay
                documented_additions start application_received cvr_number interest_in_interpreter
                interpreting_zone interpreting_hours interpreting_time interpreting_demanding
            ]
            $($more)*
        }
    };
}

macro_rules! read_facts {
    ([$($name:ident)+] $table:ident { $($more:tt)* }) => {
        Facts { $($name: answer(&$table.$name)?,)+ $($more)* }
    };
}

macro_rules! written_facts {
    ([$($name:ident)+] $facts:ident { $($more:tt)* }) => {
        FactTable { $($name: entry(&$facts.$name),)+ $($more)* }
    };
}

/// The facts of a file.
///
/// # Errors
/// [`CaseError`] for a value that is not accepted, and for values that don't go together.
pub(super) fn facts(table: &FactTable, readings: &ReadingTable) -> Result<Facts, CaseError> {
    let worked = table.working_hours.as_ref();
    let needed = table.needed_hours.as_ref();
    same_number_of_jobs(worked, needed)?;
    Ok(with_plain_facts!(
        read_facts,
        table {
            working_hours: worked.map_or(Ok(Answer::Unanswered), JobList::value)?,
            needed_hours: needed.map_or(Ok(Answer::Unanswered), JobList::value)?,
            wage: wage(&table.wage_per_hour, &table.wage_per_month)?,
            stated_rate: None,
            readings: Readings {
                quarter: optional(&readings.quarter)?.unwrap_or_default(),
                month: optional(&readings.month)?.unwrap_or_default(),
                holiday_base: optional(&readings.holiday_base)?.unwrap_or_default(),
            },
        }
    ))
}

/// The answer at a key; unanswered when the key is left out.
#[inline(never)]
fn answer<K: Kind>(entry: &Option<Entry<OrUnknown<K>>>) -> Result<Answer<K::Value>, CaseError> {
    entry.as_ref().map_or(Ok(Answer::Unanswered), Entry::value)
}

/// The value at a key that may be left out.
pub(super) fn optional<K: Kind>(entry: &Option<Entry<K>>) -> Result<Option<K::Value>, CaseError> {
    entry.as_ref().map(Entry::value).transpose()
}

/// The wage by the one of two keys that is given.
pub(super) fn wage(
    per_hour: &Option<Entry<OrUnknown<KronerPerHour>>>,
    per_month: &Option<Entry<OrUnknown<KronerPerMonth>>>,
) -> Result<Answer<Wage>, CaseError> {
    match (per_hour, per_month) {
        (Some(_), Some(second)) => Err(CaseError::OnlyOneOf {
            at: second.at().clone(),
            other: "wage_per_hour",
        }),
        (Some(hour), None) => Ok(hour.value()?.map(Wage::Hourly)),
        (None, Some(month)) => Ok(month.value()?.map(Wage::Monthly)),
        (None, None) => Ok(Answer::Unanswered),
    }
}

/// A need per job: as many as there are jobs.
fn same_number_of_jobs<K: Kind>(
    working_hours: Option<&JobList<K>>,
    needed_hours: Option<&JobList<K>>,
) -> Result<(), CaseError> {
    let (Some(JobList::Each(worked)), Some(JobList::Each(needed))) = (working_hours, needed_hours)
    else {
        return Ok(());
    };
    let (jobs, found) = (worked.iter().count(), needed.iter().count());
    if jobs == found {
        return Ok(());
    }
    let offset = needed.iter().next().map_or(0, |entry| entry.at().offset);
    Err(CaseError::NotAccepted {
        at: At {
            path: "facts.needed_hours".to_owned(),
            place: None,
            offset,
        },
        found: format!("[{found}]"),
        accepted: Accepted::only(What::List {
            least: jobs,
            most: jobs,
            each: Some(&K::ACCEPTED),
        })
        .or_unknown(),
    })
}

/// The table of facts, to be written.
pub(super) fn table(facts: &Facts) -> FactTable {
    let (working_hours, needed_hours) = hours_that_go_together(facts);
    let (wage_per_hour, wage_per_month) = wage_entries(&facts.wage);
    with_plain_facts!(
        written_facts,
        facts {
            working_hours: JobList::of(working_hours),
            needed_hours: JobList::of(needed_hours),
            wage_per_hour,
            wage_per_month,
        }
    )
}

/// The readings, to be written; the usual ones are left out.
pub(super) fn reading_table(readings: Readings) -> ReadingTable {
    fn unusual<K>(reading: K::Value) -> Option<Entry<K>>
    where
        K: Kind<Value: Default + PartialEq>,
    {
        (reading != K::Value::default()).then(|| Entry::of(&reading))
    }
    ReadingTable {
        quarter: unusual(readings.quarter),
        month: unusual(readings.month),
        holiday_base: unusual(readings.holiday_base),
    }
}

/// The rate that an organisation states.
pub(super) fn stated_rate(
    table: Option<&StatedRateTable>,
) -> Result<Option<Arc<StatedRate>>, CaseError> {
    let Some(table) = table else {
        return Ok(None);
    };
    Ok(Some(Arc::new(StatedRate {
        by: table.by.value()?,
        rate: table.rate.value()?,
        from: table.from.value()?,
        source: table.source.value()?,
        address: optional(&table.address)?,
    })))
}

/// The same, to be written.
pub(super) fn stated_table(stated: &StatedRate) -> StatedRateTable {
    StatedRateTable {
        by: Entry::of(&stated.by),
        rate: Entry::of(&stated.rate),
        from: Entry::of(&stated.from),
        source: Entry::of(&stated.source),
        address: stated.address.as_ref().map(Entry::of),
    }
}

#[inline(never)]
fn entry<K: Kind>(answer: &Answer<K::Value>) -> Option<Entry<OrUnknown<K>>>
where
    K::Value: Clone,
{
    (!answer.is_unanswered()).then(|| Entry::of(answer))
}

type WageEntries = (
    Option<Entry<OrUnknown<KronerPerHour>>>,
    Option<Entry<OrUnknown<KronerPerMonth>>>,
);

/// The wage at the key it belongs to; an unknown wage is written per hour.
pub(super) fn wage_entries(wage: &Answer<Wage>) -> WageEntries {
    match wage {
        Answer::Unanswered => (None, None),
        Answer::Unknown => (Some(Entry::of(&Answer::Unknown)), None),
        Answer::Known(Wage::Hourly(wage)) => (Some(Entry::of(&Answer::Known(*wage))), None),
        Answer::Known(Wage::Monthly(wage)) => (None, Some(Entry::of(&Answer::Known(*wage)))),
    }
}

type HoursPerJob = Answer<Vec<WeeklyHours>>;

/// Working hours and need as a file can hold them. When a job was added or taken away after the
/// need was given, the numbers don't match; the one that has no effect then is left out.
fn hours_that_go_together(facts: &Facts) -> (&HoursPerJob, &HoursPerJob) {
    let (worked, needed) = (&facts.working_hours, &facts.needed_hours);
    match (worked, needed) {
        (Answer::Known(jobs), Answer::Known(needs)) if jobs.len() != needs.len() => {
            if follows_working_hours(facts) {
                (worked, &Answer::Unanswered)
            } else {
                (&Answer::Unanswered, needed)
            }
        }
        (_, _) => (worked, needed),
    }
}

fn follows_working_hours(facts: &Facts) -> bool {
    match (&facts.situation, &facts.education) {
        (Answer::Known(Situation::InEducation), Answer::Known(education)) => {
            Route::Education(*education).follows_working_hours()
        }
        (_, _) => true,
    }
}
