//! The hours before and after the day on which the rate changed (*satsen blev ændret*), and what
//! they are subsidised at.
//!
//! The rate of an hour is that of its day (RA-01). Which hours drop out when they are more than the
//! grant covers no text says: all are scaled alike, as those of several assistants are (HR-09).

use crate::domain::facts::{Account, AssistantAccount, PaidHours, Period, RateChange};
use crate::domain::quantity::{Exact, HourlyRate, Hours, Money};
use crate::domain::rules::RuleId;
use crate::domain::rules::rate::actual_wage;
use crate::domain::trace::{Figure, Operation, Step, Term};

/// Paid hours, and the days that they lie on.
pub(super) struct Span {
    /// The days.
    pub(super) days: Period,
    /// The hours.
    pub(super) hours: Hours,
    /// Whether the days have the new rate.
    pub(super) at_new_rate: bool,
}

/// The paid hours by the days that they lie on: a total on those of the account, a week's number on
/// those of the week; each in two where the rate changed in between.
pub(super) fn spans(assistant: &AssistantAccount, account: &Account) -> Vec<Span> {
    let numbers = match &assistant.paid {
        PaidHours::Total(hours) => vec![(account.days(), hours.hours())],
        PaidHours::Weekly(weeks) => account
            .quarter
            .first_day()
            .iter_weeks()
            .zip(weeks)
            .map(|(from, hours)| {
                let to = from.iter_days().nth(6).unwrap_or(from);
                (Period { from, to }, hours.hours())
            })
            .collect(),
    };
    let parts = numbers.into_iter().map(|(days, hours)| {
        let from_change = assistant.paid_from_change;
        let from_change = from_change.map_or(Hours::ZERO, |hours| hours.hours());
        divided(days, hours, account.rate_change, from_change)
    });
    parts.flatten().collect()
}

/// Hours of some days, in two where the rate changed in between.
fn divided(
    days: Period,
    hours: Hours,
    change: Option<RateChange>,
    from_change: Hours,
) -> Vec<Span> {
    let span = |days: Period, hours| Span {
        at_new_rate: change.is_some_and(|change| days.from >= change.from),
        days,
        hours,
    };
    let between = change
        .map(|change| change.from)
        .filter(|first| days.from < *first && *first <= days.to);
    let Some((first, last_before)) = between.and_then(|first| Some((first, first.pred_opt()?)))
    else {
        return vec![span(days, hours)];
    };
    let before = Period {
        to: last_before,
        ..days
    };
    let after = Period {
        from: first,
        ..days
    };
    let later = from_change.at_most(hours);
    vec![span(before, hours.beyond(later)), span(after, later)]
}

/// The hours of an assistant that count: on days that the grant reaches, without sickness that
/// can't be paid for.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    /// Those at the old rate; all of them where the rate did not change.
    pub(super) old: Hours,
    /// Those at the new rate.
    pub(super) new: Hours,
}

impl Counting {
    /// All of them.
    pub(super) fn hours(self) -> Hours {
        self.old.plus(self.new)
    }
}

/// What all hours are scaled with, so that together they stay within the grant (HR-09).
#[derive(Clone, Copy)]
pub(super) struct Scale {
    /// All hours that count.
    pub(super) counting: Hours,
    /// Those of them that are refunded.
    pub(super) refunded: Hours,
}

impl Scale {
    /// Whether all of them are.
    pub(super) fn is_one(self) -> bool {
        self.counting <= self.refunded
    }

    /// As a factor.
    pub(super) fn factor(self) -> Exact {
        if self.is_one() {
            return Exact::ONE;
        }
        self.refunded.exact().over(self.counting.exact())
    }
}

/// Hours that are refunded at a rate.
#[derive(Clone, Copy, Debug)]
pub struct RatedHours {
    /// The hours.
    pub hours: Hours,
    /// The rate used: the lower of the wage and the subsidy rate (RA-03).
    pub rate_used: HourlyRate,
}

/// What an assistant's refunded hours are subsidised at.
pub(super) struct Rated {
    /// The rate used; where the rate changed, the one before.
    pub(super) rate_used: HourlyRate,
    /// The hours at the new rate, where the rate changed.
    pub(super) new: Option<RatedHours>,
    /// The subsidy to the wage.
    pub(super) base: Money,
    /// The calculation.
    pub(super) steps: Vec<Step>,
}

/// What the figures of a part are called in the calculation.
struct Names {
    counting: Term,
    refunded: Term,
    rate: Term,
    rate_used: Term,
    base: Term,
}

const ONE_RATE: Names = Names {
    counting: Term::HoursThatCount,
    refunded: Term::RefundedHours,
    rate: Term::SubsidyRate,
    rate_used: Term::RateUsed,
    base: Term::Base,
};
const OLD_RATE: Names = Names {
    counting: Term::HoursAtOldRate,
    refunded: Term::RefundedAtOldRate,
    rate: Term::OldRate,
    rate_used: Term::OldRateUsed,
    base: Term::BaseAtOldRate,
};
const NEW_RATE: Names = Names {
    counting: Term::HoursAtNewRate,
    refunded: Term::RefundedAtNewRate,
    rate: Term::NewRate,
    rate_used: Term::NewRateUsed,
    base: Term::BaseAtNewRate,
};

/// Hours at one rate all through.
pub(super) fn at_one_rate(
    counting: Counting,
    scale: Scale,
    wage: Option<HourlyRate>,
    rate: HourlyRate,
) -> Rated {
    let refunded = counting.hours().scaled(scale.factor());
    let (part, base, steps) = part(refunded, wage, rate, &ONE_RATE);
    Rated {
        rate_used: part.rate_used,
        new: None,
        base,
        steps,
    }
}

/// Hours of which some have the old rate and the others the new one. Both are scaled alike.
pub(super) fn at_two_rates(
    counting: Counting,
    scale: Scale,
    wage: Option<HourlyRate>,
    [old_rate, new_rate]: [HourlyRate; 2],
) -> Rated {
    let mut steps = Vec::new();
    let mut of = |hours: Hours, rate, names| {
        let refunded = hours.scaled(scale.factor());
        steps.extend(scaled_step(hours, refunded, scale, names));
        let (part, base, of_part) = part(refunded, wage, rate, names);
        steps.extend(of_part);
        (part, base)
    };
    let (old, base_old) = of(counting.old, old_rate, &OLD_RATE);
    let (new, base_new) = of(counting.new, new_rate, &NEW_RATE);
    let base = base_old.plus(base_new);
    steps.push(Step::new(
        Term::Base,
        RuleId::Ra03,
        Operation::Sum,
        &[
            (Term::BaseAtOldRate, Figure::Money(base_old)),
            (Term::BaseAtNewRate, Figure::Money(base_new)),
        ],
        Figure::Money(base),
    ));
    Rated {
        rate_used: old.rate_used,
        new: Some(new),
        base,
        steps,
    }
}

/// The refunded hours of a part as a step, where not all that count are refunded.
fn scaled_step(hours: Hours, refunded: Hours, scale: Scale, names: &Names) -> Option<Step> {
    let step = Step::new(
        names.refunded,
        RuleId::Hr09,
        Operation::ProductOverLast,
        &[
            (names.counting, Figure::Hours(hours)),
            (Term::RefundedHours, Figure::Hours(scale.refunded)),
            (Term::HoursThatCount, Figure::Hours(scale.counting)),
        ],
        Figure::Hours(refunded),
    );
    (!scale.is_one()).then_some(step)
}

/// Refunded hours at a rate: the rate used, the subsidy to the wage, and its steps. Without a known
/// wage the rate used is the subsidy rate, at most.
fn part(
    refunded: Hours,
    wage: Option<HourlyRate>,
    rate: HourlyRate,
    names: &Names,
) -> (RatedHours, Money, Vec<Step>) {
    let rate_used = wage.map_or(rate, |wage| actual_wage::rate(wage, rate));
    let base = refunded.at(rate_used);
    let product = Step::new(
        names.base,
        RuleId::Ra03,
        Operation::Product,
        &[
            (names.refunded, Figure::Hours(refunded)),
            (names.rate_used, Figure::Rate(rate_used)),
        ],
        Figure::Money(base),
    );
    let rated = RatedHours {
        hours: refunded,
        rate_used,
    };
    let of_rate = actual_wage::named_step(wage, rate, [names.rate_used, names.rate]);
    (rated, base, vec![of_rate, product])
}
