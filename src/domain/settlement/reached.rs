//! What the grant reaches: which days, and which of the paid hours lie on them.

use super::rates::{Counting, Span, spans};
use super::refusal::{Absent, Refusal};
use super::work::{Work, sum};
use crate::domain::facts::{Account, AssistantAccount, Duty, PaidHours, Period, SicknessHours};
use crate::domain::quantity::Hours;
use crate::domain::rules::hours::backdating;

impl Work<'_> {
    /// The days that the grant reaches: not before the help began, not more than three months
    /// before the application. None where the first lies after the last.
    pub(super) fn reached(&mut self, account: &Account) -> Period {
        let asked = account.days();
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
        account: &Account,
        reached: Period,
    ) -> Counting {
        let counted = spans(assistant, account)
            .into_iter()
            .filter(|span| touches(span.days, reached));
        let (new, old): (Vec<Span>, Vec<Span>) = counted.partition(|span| span.at_new_rate);
        let of = |spans: Vec<Span>| sum(spans.into_iter().map(|span| span.hours));
        let paid = Counting {
            old: of(old),
            new: of(new),
        };
        let all = assistant.paid.hours();
        if paid.hours() < all {
            self.refusals
                .add(Refusal::OutsideGrant(all.beyond(paid.hours())));
        }
        let absent = [
            (Absent::Person, assistant.person_sick),
            (Absent::Assistant, assistant.assistant_sick),
        ];
        absent.into_iter().fold(paid, |left, (absent, sickness)| {
            sickness.map_or(left, |sickness| self.payable_of(absent, &sickness, left))
        })
    }

    /// The hours that are left without those of a sickness that can't be paid for.
    fn payable_of(&mut self, absent: Absent, sickness: &SicknessHours, left: Counting) -> Counting {
        let hours = sickness.hours.hours().at_most(left.hours());
        let new = sickness.at_new_rate().at_most(left.new);
        // However they are divided, all of them are lost that there are.
        let old = hours.beyond(new).at_most(left.old);
        let lost = Counting {
            old,
            new: hours.beyond(old),
        };
        let covered = match absent {
            Absent::Person => sickness.duty.covers_person(),
            Absent::Assistant => sickness.duty.covers_assistant(),
        };
        if covered {
            return left;
        }
        self.refusals.add(match sickness.duty {
            Duty::NoDuty => Refusal::NoDutyToPay(absent, hours),
            Duty::RefundedElsewhere | Duty::MustPay => Refusal::SicknessRefundedElsewhere(hours),
        });
        Counting {
            old: left.old.beyond(lost.old),
            new: left.new.beyond(lost.new),
        }
    }
}

/// Whether a total counts whole although the grant does not reach every day that it may lie on.
pub(super) fn has_hours_without_days(account: &Account, reached: Period) -> bool {
    let totals = account
        .assistants
        .iter()
        .filter(|assistant| matches!(assistant.paid, PaidHours::Total(_)));
    let mut spans = totals.flat_map(|assistant| spans(assistant, account));
    spans.any(|span| {
        span.hours > Hours::ZERO && touches(span.days, reached) && span.days.from < reached.from
    })
}

/// Whether the grant reaches any of some days. Their hours then count, all of them: the days of a
/// total or of a week's number are not known, and the limit, which goes by days, holds them down.
fn touches(days: Period, reached: Period) -> bool {
    let from = days.from.max(reached.from);
    from <= days.to.min(reached.to)
}
