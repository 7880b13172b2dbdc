//! A settlement, worked out part by part.

use super::jobs::TariffedJob;
use super::rates::{Counting, Scale, at_one_rate, at_two_rates};
use super::reached::has_hours_without_days;
use super::refusal::{Refusal, Refusals};
use super::{AssistantSettlement, JobSettlement, Settlement};
use crate::domain::assessment::{Bound, of_settlement};
use crate::domain::facts::{Account, AssistantAccount, EnteredAmount, Facts, RateChange};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Exact, HourlyRate, Hours, Money, Share, Weeks};
use crate::domain::rules::additions::{holiday_pay, none_for_temp_agency};
use crate::domain::rules::hours::{part_quarter, quarterly_average};
use crate::domain::rules::rate::actual_wage;
use crate::domain::rules::rate::special_qualifications::is_provisional;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::rules::route::route;
use crate::domain::rules::{Route, RuleId};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// A settlement being worked out.
pub(super) struct Work<'a> {
    pub(super) facts: &'a Facts,
    pub(super) law: LawInForce,
    rate: HourlyRate,
    pub(super) refusals: Refusals,
    steps: Vec<Step>,
}

impl<'a> Work<'a> {
    /// Nothing worked out yet; `rate` is the subsidy rate.
    pub(super) fn new(facts: &'a Facts, law: LawInForce, rate: HourlyRate) -> Self {
        Self {
            facts,
            law,
            rate,
            refusals: Refusals::default(),
            steps: Vec::new(),
        }
    }

    /// The settlement of an account.
    pub(super) fn settlement(
        &mut self,
        account: &Account,
        subsidy_rate: SubsidyRate,
    ) -> Settlement {
        let granted = account.granted.per_week();
        let reached = self.reached(account);
        let quarter = self.facts.readings.quarter;
        let weeks = part_quarter::weeks(account.quarter, reached, quarter, &self.law);
        let limit = quarterly_average::limit(granted, weeks);
        self.steps.push(quarterly_average::step(granted, weeks));
        let counting: Vec<Counting> = account
            .assistants
            .iter()
            .map(|assistant| self.counting_hours(assistant, account, reached))
            .collect();
        let jobs = self.jobs(account, reached);
        let of_assistants = counting.iter().map(|counting| counting.hours());
        let of_jobs = jobs.counting.iter().map(TariffedJob::length);
        let scale = self.scale(sum(of_assistants.chain(of_jobs)), limit);
        let assistants = self.assistants(account, &counting, scale);
        let interpreting: Vec<JobSettlement> =
            jobs.counting.iter().map(|job| job.settled(scale)).collect();
        let travel = self.travel(account, weeks);
        let subsidy = self.subsidy(&assistants, &interpreting, travel);
        let cost = self.cost(account, &assistants, travel);
        let hours_without_days = has_hours_without_days(account, reached);
        let all_known = assistants.iter().all(|assistant| assistant.wage.is_some())
            && jobs.counting.iter().all(|job| job.job.bill.is_some());
        let bound = self.bound(&assistants, all_known && !hours_without_days);
        let cost = cost.filter(|_| !without_job(self.facts, account));
        Settlement {
            left: limit.beyond(refunded(&assistants, &interpreting)),
            average: (weeks > Weeks::whole(0)).then(|| scale.counting.per_week(weeks)),
            paid: paid(account, &assistants),
            counting: scale.counting,
            refused_jobs: jobs.refused,
            refunded: refunded(&assistants, &interpreting),
            bound,
            hours_without_days,
            payable: of_settlement(self.facts, account),
            own_share: cost.map(|cost| cost.beyond(subsidy)),
            refusals: self.refusals.take(),
            steps: std::mem::take(&mut self.steps),
            weeks,
            limit,
            assistants,
            interpreting,
            travel,
            subsidy,
            cost,
            subsidy_rate,
            rate_change: change(account),
        }
    }

    /// Each assistant with the hours that count.
    fn assistants(
        &mut self,
        account: &Account,
        counting: &[Counting],
        scale: Scale,
    ) -> Vec<AssistantSettlement> {
        let each = account.assistants.iter().zip(counting);
        each.map(|(assistant, counting)| {
            self.assistant(assistant, *counting, scale, account.rate_change)
        })
        .collect()
    }

    /// How sure the subsidy is. Where special qualifications are accepted and their rate is not
    /// known, it may be more; where a wage, a bill or the days of the hours are not known, less.
    fn bound(&self, assistants: &[AssistantSettlement], all_known: bool) -> Bound {
        let provisional = |assistant: &AssistantSettlement| {
            // Hours with the new rate are subsidised at a rate that is known.
            let has_old = assistant
                .new_rate
                .is_none_or(|new| new.hours == Hours::ZERO || new.hours < assistant.refunded);
            has_old && is_provisional(self.facts, assistant.wage, assistant.rate_used)
        };
        if assistants.iter().any(provisional) {
            Bound::Provisional
        } else if all_known {
            Bound::Exactly
        } else {
            Bound::AtMost
        }
    }

    /// What all hours are scaled with, so that together they stay within the grant.
    fn scale(&mut self, all: Hours, limit: Hours) -> Scale {
        let refunded = all.at_most(limit);
        self.steps.push(Step::new(
            Term::RefundedHours,
            RuleId::Hr09,
            Operation::Smallest,
            &[
                (Term::HoursThatCount, Figure::Hours(all)),
                (Term::GrantLimit, Figure::Hours(limit)),
            ],
            Figure::Hours(refunded),
        ));
        if all > limit {
            self.refusals.add(Refusal::AboveGrant(all.beyond(limit)));
        }
        Scale {
            counting: all,
            refunded,
        }
    }

    fn assistant(
        &mut self,
        account: &AssistantAccount,
        counting: Counting,
        scale: Scale,
        change: Option<RateChange>,
    ) -> AssistantSettlement {
        let refunded = counting.hours().scaled(scale.factor());
        let entered = account.wage.known();
        let wage = entered.map(|wage| actual_wage::hourly(*wage, &self.law));
        self.steps
            .extend(entered.and_then(|wage| actual_wage::salary_step(*wage, &self.law)));
        let rated = match change {
            Some(change) => {
                let rates = [self.rate, change.rate.per_hour()];
                at_two_rates(counting, scale, wage, rates)
            }
            None => at_one_rate(counting, scale, wage, self.rate),
        };
        let base = rated.base;
        self.steps.extend(rated.steps);
        let wages = wage.map(|wage| refunded.at(wage));
        let holiday_base = holiday_pay::base(self.facts.readings.holiday_base, base, wages);
        let mut paid_holiday = self
            .holiday_share()
            .map_or(Money::ZERO, |share| holiday_base.part(share));
        let mut documented = account
            .documented_additions
            .map_or(Money::ZERO, EnteredAmount::money);
        if !none_for_temp_agency::allows_additions(account.helper.into()) {
            if paid_holiday.plus(documented) > Money::ZERO {
                self.refusals.add(Refusal::AdditionsForTempAgency);
            }
            (paid_holiday, documented) = (Money::ZERO, Money::ZERO);
        }
        if let Some(share) = self.holiday_share().filter(|_| paid_holiday > Money::ZERO) {
            self.steps.push(holiday_pay::step(holiday_base, share));
        }
        if refunded == Hours::ZERO && documented > Money::ZERO {
            self.refusals.add(Refusal::CostsOutsideGrant);
            documented = Money::ZERO;
        }
        AssistantSettlement {
            paid: account.paid.hours(),
            refunded,
            wage,
            rate_used: rated.rate_used,
            new_rate: rated.new,
            base,
            holiday_pay: paid_holiday,
            documented,
        }
    }

    /// Travel, unless the grant reaches no day of the quarter at all.
    fn travel(&mut self, account: &Account, weeks: Weeks) -> Money {
        let travel = travel(account);
        if weeks == Weeks::whole(0) && travel > Money::ZERO {
            self.refusals.add(Refusal::CostsOutsideGrant);
            return Money::ZERO;
        }
        travel
    }

    fn holiday_share(&self) -> Option<Share> {
        self.facts
            .holiday_pay
            .known()
            .and_then(|holiday| holiday_pay::share(*holiday, &self.law))
    }

    /// What the quarter cost the employer, where every wage and bill is known: the whole wage
    /// with holiday pay on all of it, additions, travel and bills.
    fn cost(
        &self,
        account: &Account,
        assistants: &[AssistantSettlement],
        travel: Money,
    ) -> Option<Money> {
        let paid_for = account.assistants.iter().zip(assistants);
        let wages = paid_for
            .into_iter()
            .try_fold(travel, |sum, (account, assistant)| {
                let wages = assistant.paid.at(assistant.wage?);
                if !none_for_temp_agency::allows_additions(account.helper.into()) {
                    return Some(sum.plus(wages));
                }
                let documented = account
                    .documented_additions
                    .map_or(Money::ZERO, EnteredAmount::money);
                let holiday_pay = self
                    .holiday_share()
                    .map_or(Money::ZERO, |share| wages.part(share));
                Some(sum.plus(wages).plus(holiday_pay).plus(documented))
            })?;
        account
            .interpreting
            .iter()
            .try_fold(wages, |sum, job| Some(sum.plus(job.bill?.money())))
    }

    fn subsidy(
        &mut self,
        assistants: &[AssistantSettlement],
        jobs: &[JobSettlement],
        travel: Money,
    ) -> Money {
        let mut parts = Vec::new();
        for assistant in assistants {
            parts.push((Term::Base, Figure::Money(assistant.base)));
            parts.push((Term::HolidayPay, Figure::Money(assistant.holiday_pay)));
            parts.push((
                Term::DocumentedAdditions,
                Figure::Money(assistant.documented),
            ));
        }
        for job in jobs {
            parts.push((Term::Interpreting, Figure::Money(job.refunded)));
        }
        parts.push((Term::Travel, Figure::Money(travel)));
        let subsidy = parts
            .iter()
            .fold(Exact::ZERO, |sum, (_, part)| sum.plus(part.exact()));
        let subsidy = Money::new(subsidy);
        self.steps.push(Step::new(
            Term::Subsidy,
            RuleId::Ra05,
            Operation::Sum,
            &parts,
            Figure::Money(subsidy),
        ));
        subsidy
    }
}

/// The change of the rate, where anybody is paid by it.
fn change(account: &Account) -> Option<RateChange> {
    let by_rate = !account.assistants.is_empty();
    account.rate_change.filter(|_| by_rate)
}

/// Hours together.
pub(super) fn sum(hours: impl IntoIterator<Item = Hours>) -> Hours {
    hours.into_iter().fold(Hours::ZERO, Hours::plus)
}

/// All paid hours, whether they count or not.
fn paid(account: &Account, assistants: &[AssistantSettlement]) -> Hours {
    let of_assistants = assistants.iter().map(|assistant| assistant.paid);
    let of_jobs = account.interpreting.iter().map(|job| job.length.hours());
    sum(of_assistants.chain(of_jobs))
}

fn refunded(assistants: &[AssistantSettlement], jobs: &[JobSettlement]) -> Hours {
    let of_assistants = assistants.iter().map(|assistant| assistant.refunded);
    sum(of_assistants.chain(jobs.iter().map(|job| job.refunded_hours)))
}

/// Whether the person has no job, so that the municipality has the costs and no business.
fn without_job(facts: &Facts, account: &Account) -> bool {
    let open = route(facts, account.quarter.last_day()).open();
    open.is_some_and(Route::is_without_job)
}

fn travel(account: &Account) -> Money {
    let amounts = [account.travel.costs, account.travel.other_bound];
    amounts
        .into_iter()
        .flatten()
        .fold(Money::ZERO, |sum, amount| sum.plus(amount.money()))
}
