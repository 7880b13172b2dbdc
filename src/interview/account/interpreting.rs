//! The interpreting jobs (*tolkninger*) of an account: which there are, and how each is read.

use super::draft::Entries;
use super::page::{AccountChoice, AccountField, AccountPage, MOST_INTERPRETING};
use super::read::{Read, at};
use crate::domain::facts::{EnteredHours, InterpretingJob, YesNo, Zone};
use crate::domain::quantity::{Date, Quarter};
use crate::interview::parse;
use chrono::{NaiveDateTime, NaiveTime};

impl Entries {
    /// How many interpreting jobs there are: one, and one more for each "yes" in turn; none where
    /// only assistants helped.
    pub(super) fn jobs(&self) -> usize {
        if !self.help().is_some_and(|help| help.has_interpreting()) {
            return 0;
        }
        let goes_on = |job: &usize| self.is(AccountPage::AnotherJob(*job), YesNo::Yes);
        let more = (0..MOST_INTERPRETING.saturating_sub(1)).take_while(goes_on);
        more.count().saturating_add(1)
    }

    /// The pages of a job. The zone counts once for a place and day (IN-04): a further job there
    /// is not asked for it.
    pub(super) fn add_pages_of_job(&self, job: usize, pages: &mut Vec<AccountPage>) {
        pages.push(AccountPage::JobWhen(job));
        if self.first_before(job).is_some() {
            pages.push(AccountPage::JobPlace(job));
        }
        if !self.is_at_a_place_again(job) {
            pages.push(AccountPage::JobZone(job));
        }
        pages.extend([AccountPage::JobKind(job), AccountPage::JobBill(job)]);
        if job.saturating_add(1) < MOST_INTERPRETING {
            pages.push(AccountPage::AnotherJob(job));
        }
    }

    /// The day of a job: one of the quarter.
    pub(super) fn day_of_job(&self, job: usize) -> Read<Date> {
        let quarter = self.quarter();
        let first = quarter.map_or(Date::MIN, Quarter::first_day);
        let last = quarter.map_or(Date::MAX, Quarter::last_day);
        self.day(AccountField::JobDay(job), first, last)
    }

    /// When a job began.
    pub(super) fn time_of_job(&self, job: usize) -> Read<NaiveTime> {
        let field = AccountField::JobTime(job);
        at(field, parse::time(self.text(field)))
    }

    /// How long a job took.
    pub(super) fn length_of_job(&self, job: usize) -> Read<EnteredHours> {
        self.hours_as(AccountField::JobLength(job), EnteredHours::of_a_day)
    }

    /// A job; `None` where a page lacks something.
    pub(super) fn job(&self, job: usize) -> Option<InterpretingJob> {
        let start = self.start_of_job(job)?;
        let AccountChoice::Job { demanding, acute } = self.pick(AccountPage::JobKind(job))? else {
            return None;
        };
        let again = self.is_at_a_place_again(job);
        let zoned = self.first_before(job).filter(|_| again).unwrap_or(job);
        Some(InterpretingJob {
            start,
            length: self.length_of_job(job).ok()?,
            zone: self.zone(zoned)?,
            demanding,
            acute,
            same_place_earlier: YesNo::from(again),
            bill: self.amount(AccountField::JobBill(job)).ok()?,
        })
    }

    fn zone(&self, job: usize) -> Option<Zone> {
        if let AccountChoice::Zone(zone) = self.pick(AccountPage::JobZone(job))? {
            Some(zone)
        } else {
            None
        }
    }

    fn start_of_job(&self, job: usize) -> Option<NaiveDateTime> {
        let day = self.day_of_job(job).ok()?;
        Some(day.and_time(self.time_of_job(job).ok()?))
    }

    /// The first job of the day, where it began before this one.
    fn first_before(&self, job: usize) -> Option<usize> {
        let start = self.start_of_job(job)?;
        let earlier = (0..self.jobs()).filter_map(|other| {
            let began = self.start_of_job(other)?;
            (began.date() == start.date() && began < start).then_some((began, other))
        });
        earlier.min().map(|(_, first)| first)
    }

    /// Whether the same interpreter had an earlier job there on that day.
    fn is_at_a_place_again(&self, job: usize) -> bool {
        self.is(AccountPage::JobPlace(job), YesNo::Yes) && self.first_before(job).is_some()
    }
}
