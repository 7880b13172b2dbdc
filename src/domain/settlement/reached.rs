//! What the grant reaches: which days, and which of the paid hours and jobs lie on them.

use super::refusal::{Absent, Refusal};
use super::work::{Work, sum};
use crate::domain::facts::{
    Account, AssistantAccount, Duty, InterpretingJob, PaidHours, Period, SicknessHours,
};
use crate::domain::law::Tariff;
use crate::domain::quantity::{Date, Hours, Quarter};
use crate::domain::rules::hours::backdating;

impl Work<'_> {
    /// The interpreting jobs with their places in the account and the tariff of their day; those
    /// on days that the grant does not reach, and those before the tariff, are refused.
    pub(super) fn jobs_with_tariff<'b>(
        &mut self,
        account: &'b Account,
        reached: Period,
    ) -> Vec<(usize, &'b InterpretingJob, Tariff)> {
        let mut found = Vec::with_capacity(account.interpreting.len());
        for (place, job) in account.interpreting.iter().enumerate() {
            let day = job.start.date();
            if day < reached.from || day > reached.to {
                self.refusals.add(Refusal::OutsideGrant(job.length.hours()));
                continue;
            }
            match Tariff::on(job.start.date()) {
                Some(tariff) => found.push((place, job, tariff)),
                None => self.refusals.add(Refusal::NoTariff),
            }
        }
        found
    }

    /// The days that the grant reaches: not before the help began, not more than three months
    /// before the application. None where the first lies after the last.
    pub(super) fn reached(&mut self, account: &Account) -> Period {
        let asked = asked(account);
        let start = self.facts.start.known().copied();
        let received = self.facts.application_received.known().copied();
        let begun = start.unwrap_or(asked.from).max(asked.from);
        let from = received.map_or(begun, |received| {
            backdating::first_payable_day(begun, received, &self.law)
        });
        if from > begun {
            self.refusals.add(Refusal::TooLongBeforeApplication {
                first_payable: from,
            });
        }
        Period { from, to: asked.to }
    }

    /// The paid hours that can count: on days that the grant reaches, and without sickness that
    /// can't be paid for.
    pub(super) fn counting_hours(
        &mut self,
        assistant: &AssistantAccount,
        quarter: Quarter,
        reached: Period,
    ) -> Hours {
        let all = assistant.paid.hours();
        let paid = reached_hours(&assistant.paid, quarter, reached);
        if paid < all {
            self.refusals.add(Refusal::OutsideGrant(all.beyond(paid)));
        }
        let absent = [
            (Absent::Person, assistant.person_sick),
            (Absent::Assistant, assistant.assistant_sick),
        ];
        absent.into_iter().fold(paid, |left, (absent, sickness)| {
            sickness.map_or(left, |sickness| {
                left.beyond(self.not_payable(absent, &sickness, left))
            })
        })
    }

    /// The hours of a sickness that can't be paid for, at most those that are left.
    fn not_payable(&mut self, absent: Absent, sickness: &SicknessHours, left: Hours) -> Hours {
        let hours = sickness.hours.hours().at_most(left);
        match sickness.duty {
            Duty::MustPay => return Hours::ZERO,
            Duty::RefundedElsewhere => match absent {
                // § 17 has no such condition: what is refunded is the person's own wage.
                Absent::Person => return Hours::ZERO,
                Absent::Assistant => self.refusals.add(Refusal::SicknessRefundedElsewhere(hours)),
            },
            Duty::NoDuty => self.refusals.add(Refusal::NoDutyToPay(absent, hours)),
        }
        hours
    }
}

/// The days that are asked for: the quarter, or the part of it that was named.
pub(super) fn asked(account: &Account) -> Period {
    account.period.unwrap_or(Period {
        from: account.quarter.first_day(),
        to: account.quarter.last_day(),
    })
}

/// Whether a total counts whole although the grant does not reach every day that it may lie on.
pub(super) fn has_hours_without_days(account: &Account, reached: Period) -> bool {
    let mut paid = account.assistants.iter().map(|assistant| &assistant.paid);
    reached.from > asked(account).from && reached.from <= reached.to && paid.any(is_total)
}

/// Whether the days of the hours are not known.
const fn is_total(paid: &PaidHours) -> bool {
    matches!(paid, PaidHours::Total(_))
}

/// The hours on days that the grant reaches. The days of a total are not known: all of it counts
/// when any day does. Of a list, a week counts when any of its days does; the limit, which goes by
/// days, holds its hours down.
fn reached_hours(paid: &PaidHours, quarter: Quarter, reached: Period) -> Hours {
    match paid {
        _ if reached.from > reached.to => Hours::ZERO,
        PaidHours::Total(hours) => hours.hours(),
        PaidHours::Weekly(weeks) => sum(quarter
            .first_day()
            .iter_weeks()
            .zip(weeks)
            .filter(|(begins, _)| {
                let within = |day: Date| day >= reached.from && day <= reached.to;
                begins.iter_days().take(7).any(within)
            })
            .map(|(_, hours)| hours.hours())),
    }
}
