//! The interpreting jobs (*tolkninger*) of a quarter, by the tariff of their days.

use super::rates::Scale;
use super::refusal::Refusal;
use super::work::Work;
use super::{JobSettlement, RefusedJob};
use crate::domain::facts::{Account, Answer, InterpretingJob, Period, YesNo};
use crate::domain::law::Tariff;
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::RuleId;
use crate::domain::rules::interpreting::hour_and_zone::{self, Interpreted, TariffJob};
use crate::domain::rules::interpreting::special_additions::{self, Windows};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// The interpreting jobs of an account, those that count and those that are refused.
#[derive(Default)]
pub(super) struct Jobs<'a> {
    /// Those that count, with the tariff of their day.
    pub(super) counting: Vec<TariffedJob<'a>>,
    /// Those that are refused.
    pub(super) refused: Vec<RefusedJob>,
}

impl Work<'_> {
    /// The interpreting jobs: those on days that the grant does not reach, those before the tariff,
    /// and, beside assistants, those of a firm in which somebody has an interest are refused.
    pub(super) fn jobs<'b>(&mut self, account: &'b Account, reached: Period) -> Jobs<'b> {
        let mut jobs = Jobs::default();
        let interest = self.facts.interest_in_interpreter == Answer::Known(YesNo::Yes);
        let refused = interest && !account.assistants.is_empty();
        let mut lost = None;
        for (place, job) in account.interpreting.iter().enumerate() {
            let refusal = match tariffed(place, job, reached) {
                Ok(tariffed) if refused => {
                    let amount = tariffed.payable();
                    lost = Some(lost.map_or(amount, |sum: Money| sum.plus(amount)));
                    Refusal::InterestInInterpreter(amount)
                }
                Ok(tariffed) => {
                    jobs.counting.push(tariffed);
                    continue;
                }
                Err(refusal) => {
                    self.refusals.add(refusal);
                    refusal
                }
            };
            jobs.refused.push(RefusedJob {
                place,
                actual: job.length.hours(),
                refusal,
            });
        }
        if let Some(amount) = lost {
            self.refusals.add(Refusal::InterestInInterpreter(amount));
        }
        jobs
    }
}

/// A job with the tariff of its day, or why there is none.
fn tariffed(
    place: usize,
    job: &InterpretingJob,
    reached: Period,
) -> Result<TariffedJob<'_>, Refusal> {
    let day = job.start.date();
    if day < reached.from || day > reached.to {
        return Err(Refusal::OutsideGrant(job.length.hours()));
    }
    let tariff = Tariff::on(day).ok_or(Refusal::NoTariff)?;
    Ok(TariffedJob { place, job, tariff })
}

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

    /// The bill, but not more than the tariff.
    fn payable(&self) -> Money {
        let amount = hour_and_zone::tariff_of(&self.by_tariff(), &self.tariff);
        let bill = self.job.bill.map(|bill| bill.money());
        bill.map_or(amount, |bill| bill.at_most(amount))
    }

    fn by_tariff(&self) -> TariffJob {
        TariffJob::new(&interpreted(self.job, &self.tariff), &self.tariff)
    }

    /// The bill, but not more than the tariff, and of that the share that the grant covers.
    pub(super) fn settled(&self, scale: Scale) -> JobSettlement {
        let (job, tariff) = (self.job, &self.tariff);
        let seen = self.by_tariff();
        let parts = hour_and_zone::parts_of(&seen, tariff);
        let refunded = Money::new(self.payable().exact().times(scale.factor()));
        let interpreted = interpreted(job, tariff);
        let mut steps = hour_and_zone::steps(&interpreted, tariff);
        steps.extend(self.payable_steps(parts.sum(), refunded, scale));
        JobSettlement {
            place: self.place,
            actual: self.length(),
            refunded_hours: self.length().scaled(scale.factor()),
            billed: seen.billed,
            tariff: parts.sum(),
            parts,
            refunded,
            rules: hour_and_zone::rules(&interpreted, tariff),
            steps,
        }
    }

    /// From the tariff to what is refunded: the bill, where it is known, and the share of the grant,
    /// where not all hours are covered.
    fn payable_steps(&self, tariff: Money, refunded: Money, scale: Scale) -> Vec<Step> {
        let mut payable = vec![(Term::Tariff, Figure::Money(tariff))];
        let bill = self.job.bill.map(|bill| Figure::Money(bill.money()));
        payable.extend(bill.map(|bill| (Term::InterpretingBill, bill)));
        let operation = if bill.is_some() {
            Operation::Smallest
        } else {
            Operation::Is
        };
        let amount = Figure::Money(self.payable());
        let of = |term| Step::new(term, RuleId::In01, operation, &payable, amount);
        if scale.is_one() {
            return vec![of(Term::Interpreting)];
        }
        let share = Step::new(
            Term::Interpreting,
            RuleId::Hr09,
            Operation::ProductOverLast,
            &[
                (Term::InterpretingPayable, amount),
                (Term::RefundedHours, Figure::Hours(scale.refunded)),
                (Term::HoursThatCount, Figure::Hours(scale.counting)),
            ],
            Figure::Money(refunded),
        );
        vec![of(Term::InterpretingPayable), share]
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

/// What of a job its tariff follows from.
fn interpreted(job: &InterpretingJob, tariff: &Tariff) -> Interpreted {
    Interpreted {
        actual: job.length.hours(),
        acute: job.acute,
        zone: match job.same_place_earlier {
            YesNo::Yes => None,
            YesNo::No => Some(job.zone),
        },
        windows: windows(job, tariff),
        demanding: job.demanding,
    }
}
