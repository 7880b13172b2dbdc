//! The interpreting jobs (*tolkninger*) of a quarter, by the tariff of their days.

use super::JobSettlement;
use crate::domain::facts::{InterpretingJob, YesNo};
use crate::domain::law::Tariff;
use crate::domain::quantity::{Exact, Hours, Money};
use crate::domain::rules::interpreting::hour_and_zone::{self, Interpreted, TariffJob};
use crate::domain::rules::interpreting::special_additions::{self, Windows};

/// An interpreting job that the grant reaches, with the tariff of its day.
pub(super) struct TariffedJob<'a> {
    /// Which of the account's jobs it is, counted from 0.
    pub(super) place: usize,
    /// The job.
    pub(super) job: &'a InterpretingJob,
    /// The tariff of the day on which it began.
    pub(super) tariff: Tariff,
}

impl TariffedJob<'_> {
    /// How long it took, in hours.
    pub(super) fn length(&self) -> Hours {
        self.job.length.hours()
    }

    /// The bill, but not more than the tariff, and of that the share that the grant covers.
    pub(super) fn settled(&self, factor: Exact) -> JobSettlement {
        let (job, tariff) = (self.job, &self.tariff);
        let seen = tariff_job(job, tariff);
        let parts = hour_and_zone::parts_of(&seen, tariff);
        let amount = parts.sum();
        let payable = job.bill.map_or(amount, |bill| bill.money().at_most(amount));
        JobSettlement {
            place: self.place,
            actual: self.length(),
            refunded_hours: self.length().scaled(factor),
            billed: seen.billed,
            tariff: amount,
            parts,
            refunded: Money::new(payable.exact().times(factor)),
            steps: hour_and_zone::steps(&seen, tariff),
        }
    }
}

/// The hours of a job that fall in windows with an addition of their own; `None` on days before
/// the tariff (IN-03).
#[must_use]
pub fn windows_of(job: &InterpretingJob) -> Option<Windows> {
    let tariff = Tariff::on(job.start.date())?;
    Some(windows(job, &tariff))
}

fn windows(job: &InterpretingJob, tariff: &Tariff) -> Windows {
    special_additions::windows(job.start, job.length.hours(), tariff)
}

fn tariff_job(job: &InterpretingJob, tariff: &Tariff) -> TariffJob {
    let interpreted = Interpreted {
        actual: job.length.hours(),
        acute: job.acute,
        zone: match job.same_place_earlier {
            YesNo::Yes => None,
            YesNo::No => Some(job.zone),
        },
        windows: windows(job, tariff),
        demanding: job.demanding,
    };
    TariffJob::new(&interpreted, tariff)
}
