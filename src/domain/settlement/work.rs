//! A settlement, worked out part by part.

use super::{Absent, AssistantSettlement, JobSettlement, Refusal, Settlement};
use crate::domain::assessment::{Bound, of_settlement};
use crate::domain::facts::{
    Account, AssistantAccount, Duty, EnteredAmount, EnteredHours, Facts, HolidayBase,
    InterpretingJob, PaidHours, Period, SicknessHours, YesNo,
};
use crate::domain::law::{LawInForce, Tariff};
use crate::domain::quantity::{Exact, HourlyRate, Hours, Money, Share, Weeks};
use crate::domain::rules::RuleId;
use crate::domain::rules::additions::{holiday_pay, none_for_temp_agency};
use crate::domain::rules::hours::{backdating, part_quarter, quarterly_average};
use crate::domain::rules::interpreting::hour_and_zone::{self, TariffJob};
use crate::domain::rules::interpreting::{billed_time, special_additions, zones};
use crate::domain::rules::rate::actual_wage;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::trace::{Figure, Operation, Step, Term};

/// A settlement being worked out.
pub(super) struct Work<'a> {
    facts: &'a Facts,
    law: LawInForce,
    rate: HourlyRate,
    refusals: Vec<Refusal>,
    steps: Vec<Step>,
}

impl<'a> Work<'a> {
    /// Nothing worked out yet; `rate` is the subsidy rate.
    pub(super) const fn new(facts: &'a Facts, law: LawInForce, rate: HourlyRate) -> Self {
        Self {
            facts,
            law,
            rate,
            refusals: Vec::new(),
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
        let weeks = self.weeks(account);
        let limit = quarterly_average::limit(granted, weeks);
        self.steps.push(quarterly_average::step(granted, weeks));
        let counting: Vec<Hours> = account
            .assistants
            .iter()
            .map(|assistant| self.counting_hours(assistant))
            .collect();
        let tariffs: Vec<(&InterpretingJob, Tariff)> = self.jobs_with_tariff(account);
        let jobs: Vec<Hours> = tariffs.iter().map(|(job, _)| job.length.hours()).collect();
        let factor = self.factor(&[counting.as_slice(), jobs.as_slice()].concat(), limit);
        let assistants: Vec<AssistantSettlement> = account
            .assistants
            .iter()
            .zip(&counting)
            .map(|(assistant, hours)| self.assistant(assistant, hours.scaled(factor)))
            .collect();
        let interpreting: Vec<JobSettlement> = tariffs
            .iter()
            .map(|(job, tariff)| settled_job(job, tariff, factor))
            .collect();
        let travel = travel(account);
        let subsidy = self.subsidy(&assistants, &interpreting, travel);
        let cost = self.cost(account, &assistants, travel);
        let paid = sum(assistants
            .iter()
            .map(|assistant| assistant.paid)
            .chain(jobs));
        Settlement {
            average: (weeks > Weeks::whole(0)).then(|| paid.per_week(weeks)),
            refunded: sum(assistants
                .iter()
                .map(|assistant| assistant.refunded)
                .chain(interpreting.iter().map(|job| job.refunded_hours))),
            bound: if cost.is_some() {
                Bound::Exactly
            } else {
                Bound::AtMost
            },
            payable: of_settlement(self.facts, account),
            own_share: cost.map(|cost| cost.beyond(subsidy)),
            refusals: std::mem::take(&mut self.refusals),
            steps: std::mem::take(&mut self.steps),
            weeks,
            limit,
            assistants,
            interpreting,
            paid,
            travel,
            subsidy,
            cost,
            subsidy_rate,
        }
    }

    /// The interpreting jobs with the tariff of their day; those before the tariff are refused.
    fn jobs_with_tariff<'b>(&mut self, account: &'b Account) -> Vec<(&'b InterpretingJob, Tariff)> {
        let mut found = Vec::with_capacity(account.interpreting.len());
        for job in &account.interpreting {
            match Tariff::on(job.start.date()) {
                Some(tariff) => found.push((job, tariff)),
                None => self.refusals.push(Refusal::NoTariff),
            }
        }
        found
    }

    /// The weeks that the grant reaches: not before the help began, not more than three months
    /// before the application.
    fn weeks(&mut self, account: &Account) -> Weeks {
        let quarter = account.quarter;
        let asked = account.period.unwrap_or(Period {
            from: quarter.first_day(),
            to: quarter.last_day(),
        });
        let start = self.facts.start.known().copied();
        let received = self.facts.application_received.known().copied();
        let begun = start.unwrap_or(asked.from).max(asked.from);
        let from = received.map_or(begun, |received| {
            backdating::first_payable_day(begun, received, &self.law)
        });
        if from > begun {
            self.refusals.push(Refusal::TooLongBeforeApplication {
                first_payable: from,
            });
        }
        let reached = Period { from, to: asked.to };
        part_quarter::weeks(quarter, reached, self.facts.readings.quarter, &self.law)
    }

    /// The paid hours that can count: without sickness that somebody else pays for.
    fn counting_hours(&mut self, assistant: &AssistantAccount) -> Hours {
        let paid = paid_hours(&assistant.paid);
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
            Duty::RefundedElsewhere => {
                self.refusals
                    .push(Refusal::SicknessRefundedElsewhere(absent, hours));
            }
            Duty::NoDuty => self.refusals.push(Refusal::NoDutyToPay(absent, hours)),
        }
        hours
    }

    /// What all hours are scaled with, so that together they stay within the grant.
    fn factor(&mut self, counting: &[Hours], limit: Hours) -> Exact {
        let all = sum(counting.iter().copied());
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
        if all <= limit {
            return Exact::ONE;
        }
        // Where the grant reaches no day at all, that is the reason and not the number of hours.
        if limit > Hours::ZERO {
            self.refusals.push(Refusal::AboveGrant(all.beyond(limit)));
        }
        refunded.exact().over(all.exact())
    }

    fn assistant(&mut self, account: &AssistantAccount, refunded: Hours) -> AssistantSettlement {
        let entered = account.wage.known();
        let wage = entered.map(|wage| actual_wage::hourly(*wage, &self.law));
        let rate_used = wage.map_or(self.rate, |wage| actual_wage::rate(wage, self.rate));
        let base = refunded.at(rate_used);
        self.steps
            .extend(entered.and_then(|wage| actual_wage::salary_step(*wage, &self.law)));
        self.steps.push(actual_wage::step(wage, self.rate));
        self.steps.push(Step::new(
            Term::Base,
            RuleId::Ra03,
            Operation::Product,
            &[
                (Term::RefundedHours, Figure::Hours(refunded)),
                (Term::RateUsed, Figure::Rate(rate_used)),
            ],
            Figure::Money(base),
        ));
        let whole_wage = refunded.at(wage.unwrap_or(rate_used));
        let mut holiday_pay = self.holiday_pay(base, whole_wage);
        let mut documented = account
            .documented_additions
            .map_or(Money::ZERO, EnteredAmount::money);
        if !none_for_temp_agency::allows_additions(account.helper.into()) {
            if holiday_pay.plus(documented) > Money::ZERO {
                self.refusals.push(Refusal::AdditionsForTempAgency);
            }
            (holiday_pay, documented) = (Money::ZERO, Money::ZERO);
        }
        AssistantSettlement {
            paid: paid_hours(&account.paid),
            refunded,
            wage,
            rate_used,
            base,
            holiday_pay,
            documented,
        }
    }

    fn holiday_pay(&self, base: Money, whole_wage: Money) -> Money {
        let base = match self.facts.readings.holiday_base {
            HolidayBase::SubsidisedPart => base,
            HolidayBase::WholeWage => whole_wage,
        };
        self.holiday_share()
            .map_or(Money::ZERO, |share| base.part(share))
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

fn sum(hours: impl IntoIterator<Item = Hours>) -> Hours {
    hours.into_iter().fold(Hours::ZERO, Hours::plus)
}

fn paid_hours(paid: &PaidHours) -> Hours {
    match paid {
        PaidHours::Total(hours) => hours.hours(),
        PaidHours::Weekly(weeks) => sum(weeks.iter().copied().map(EnteredHours::hours)),
    }
}

fn travel(account: &Account) -> Money {
    let amounts = [account.travel.costs, account.travel.other_bound];
    amounts
        .into_iter()
        .flatten()
        .fold(Money::ZERO, |sum, amount| sum.plus(amount.money()))
}

/// An interpreting job: the bill, but not more than the tariff.
fn settled_job(job: &InterpretingJob, tariff: &Tariff, factor: Exact) -> JobSettlement {
    let billed = billed(job, tariff);
    let seen = tariff_job(job, billed, tariff);
    let amount = hour_and_zone::tariff_of(&seen, tariff);
    let payable = job.bill.map_or(amount, |bill| bill.money().at_most(amount));
    JobSettlement {
        actual: job.length.hours(),
        refunded_hours: job.length.hours().scaled(factor),
        billed,
        tariff: amount,
        refunded: Money::new(payable.exact().times(factor)),
        steps: hour_and_zone::steps(&seen, tariff),
    }
}

fn billed(job: &InterpretingJob, tariff: &Tariff) -> Hours {
    let billed = billed_time::billed(job.length.hours(), tariff);
    match job.acute {
        YesNo::Yes => tariff.acute.at_least(billed),
        YesNo::No => billed,
    }
}

fn tariff_job(job: &InterpretingJob, billed: Hours, tariff: &Tariff) -> TariffJob {
    TariffJob {
        billed,
        zone_addition: match job.same_place_earlier {
            YesNo::Yes => Money::ZERO,
            YesNo::No => zones::addition(job.zone, tariff),
        },
        windows: special_additions::windows(job.start, billed.whole_minutes(), job.public_holiday),
        demanding: match job.demanding {
            YesNo::Yes => billed,
            YesNo::No => Hours::ZERO,
        },
    }
}
