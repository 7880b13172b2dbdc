//! An organisation being worked out, part by part.

use super::{HelperPart, Organised, OrganisedPart, PartMoney, PersonPart};
use crate::domain::assessment::estimate::{Bound, Period, PeriodAmounts, weeks_per_month};
use crate::domain::assessment::terms::terms_at;
use crate::domain::facts::{Answer, AssistantRole, Facts, Helper, Wage};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{HourlyRate, HoursPerWeek, Money, Weeks};
use crate::domain::rules::RuleId;
use crate::domain::rules::rate::special_qualifications::{chosen_rate, is_provisional};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// An organisation being worked out.
pub(super) struct Work<'a> {
    facts: &'a Facts,
    law: &'a LawInForce,
    rate: Option<HourlyRate>,
    steps: Vec<Step>,
    amounts: Vec<PeriodAmounts>,
}

impl<'a> Work<'a> {
    /// Nothing worked out yet.
    pub(super) fn new(facts: &'a Facts, law: &'a LawInForce) -> Self {
        Self {
            facts,
            law,
            rate: chosen_rate(facts, law).rate(),
            steps: Vec::new(),
            amounts: Vec::new(),
        }
    }

    pub(super) fn for_one(mut self, granted: HoursPerWeek, helpers: &[HelperPart]) -> Organised {
        let hours = sum(helpers.iter().map(|part| part.hours.per_week()));
        if helpers.len() > 1 {
            self.added_up(helpers, hours);
        }
        self.held_to_grant(RuleId::Hr09, (Term::HelpersHours, hours), granted);
        let covered = hours.at_most(granted);
        let parts: Vec<OrganisedPart> = helpers
            .iter()
            .map(|part| {
                let planned = part.hours.per_week();
                let covered = self.in_proportion(planned, covered, hours);
                self.part(part.by.helper(), &part.wage, planned, covered)
            })
            .collect();
        self.finish(parts, granted)
    }

    pub(super) fn for_several(
        mut self,
        by: AssistantRole,
        wage: &Answer<Wage>,
        people: &[PersonPart],
    ) -> Organised {
        let mut parts = Vec::new();
        for person in people {
            let (hours, granted) = (person.hours.per_week(), person.granted.per_week());
            self.held_to_grant(RuleId::Hr10, (Term::HelperHours, hours), granted);
            let part = self.part(by.into(), wage, hours, hours.at_most(granted));
            parts.push(OrganisedPart {
                granted: Some(granted),
                ..part
            });
        }
        let granted = sum(parts.iter().filter_map(|part| part.granted));
        Organised {
            beyond_full_time: sum(parts.iter().map(|part| part.hours)) > self.law.full_time,
            ..self.finish(parts, granted)
        }
    }

    fn added_up(&mut self, helpers: &[HelperPart], all: HoursPerWeek) {
        let part = |part: &HelperPart| {
            let hours = Figure::HoursPerWeek(part.hours.per_week());
            (Term::HelperHours, hours)
        };
        let parts: Vec<(Term, Figure)> = helpers.iter().map(part).collect();
        let all = Figure::HoursPerWeek(all);
        let sum = Step::new(
            Term::HelpersHours,
            RuleId::Hr09,
            Operation::Sum,
            &parts,
            all,
        );
        self.steps.push(sum);
    }

    fn held_to_grant(
        &mut self,
        rule: RuleId,
        (term, hours): (Term, HoursPerWeek),
        granted: HoursPerWeek,
    ) {
        self.steps.push(Step::new(
            Term::RefundedHours,
            rule,
            Operation::Smallest,
            &[
                (term, Figure::HoursPerWeek(hours)),
                (Term::GrantLimit, Figure::HoursPerWeek(granted)),
            ],
            Figure::HoursPerWeek(hours.at_most(granted)),
        ));
    }

    /// A helper's part of the covered hours. No rule says whose hours drop out where there are more
    /// than the grant covers: everybody's do in proportion (HR-09).
    fn in_proportion(
        &mut self,
        planned: HoursPerWeek,
        covered: HoursPerWeek,
        all: HoursPerWeek,
    ) -> HoursPerWeek {
        if covered == all {
            return planned;
        }
        let part = planned.times(covered.over(all));
        self.steps.push(Step::new(
            Term::GrantedHours,
            RuleId::Hr09,
            Operation::ProductOverLast,
            &[
                (Term::HelperHours, Figure::HoursPerWeek(planned)),
                (Term::RefundedHours, Figure::HoursPerWeek(covered)),
                (Term::HelpersHours, Figure::HoursPerWeek(all)),
            ],
            Figure::HoursPerWeek(part),
        ));
        part
    }

    fn part(
        &mut self,
        helper: Helper,
        wage: &Answer<Wage>,
        hours: HoursPerWeek,
        covered: HoursPerWeek,
    ) -> OrganisedPart {
        let rate = self.rate.filter(|_| helper != Helper::Interpreter);
        OrganisedPart {
            hours,
            granted: None,
            covered,
            money: rate.map(|rate| self.money(helper, wage, hours, covered, rate)),
        }
    }

    fn money(
        &mut self,
        helper: Helper,
        wage: &Answer<Wage>,
        hours: HoursPerWeek,
        covered: HoursPerWeek,
        rate: HourlyRate,
    ) -> PartMoney {
        let facts = Facts {
            helper: Answer::Known(helper),
            wage: *wage,
            documented_additions: Answer::Unanswered,
            ..self.facts.clone()
        };
        let of = |hours| terms_at(&facts, hours, rate, self.law);
        let (subsidised, paid) = (of(covered), of(hours));
        let weeks = subsidised.weeks_per_quarter;
        let per_period = [
            (Period::Week, Weeks::whole(1)),
            (Period::Month, weeks_per_month(&facts, self.law)),
            (Period::Quarter, weeks),
            (Period::Year, self.law.weeks_per_year),
        ];
        let amounts = per_period.map(|(period, weeks)| {
            let cost = paid.amounts(period, weeks).cost;
            let amounts = subsidised.amounts(period, weeks);
            PeriodAmounts {
                cost,
                own_share: cost.map(|cost| cost.beyond(amounts.subsidy)),
                ..amounts
            }
        });
        self.steps.extend(subsidised.subsidy_steps(rate));
        let bound = if is_provisional(&facts, subsidised.wage, subsidised.rate_used) {
            Bound::Provisional
        } else if subsidised.wage.is_none() {
            Bound::AtMost
        } else {
            Bound::Exactly
        };
        self.add(&amounts);
        let [_, _, quarter, _] = amounts;
        PartMoney {
            wage: subsidised.wage,
            rate_used: subsidised.rate_used,
            quarter,
            bound,
        }
    }

    /// What the parts of the subsidy come to in a quarter, where there are several.
    fn subsidy_of_all(&mut self, parts: &[OrganisedPart]) {
        let subsidies: Vec<Money> = parts
            .iter()
            .filter_map(|part| Some(part.money?.quarter.subsidy))
            .collect();
        if subsidies.len() < 2 {
            return;
        }
        let all = subsidies.iter().copied().fold(Money::ZERO, Money::plus);
        let operands: Vec<(Term, Figure)> = subsidies
            .into_iter()
            .map(|subsidy| (Term::Subsidy, Figure::Money(subsidy)))
            .collect();
        self.steps.push(Step::new(
            Term::Subsidy,
            RuleId::Ra05,
            Operation::Sum,
            &operands,
            Figure::Money(all),
        ));
    }

    /// Adds the amounts of a part to those of all.
    fn add(&mut self, amounts: &[PeriodAmounts]) {
        if self.amounts.is_empty() {
            self.amounts = amounts.to_vec();
            return;
        }
        for (all, part) in self.amounts.iter_mut().zip(amounts) {
            *all = PeriodAmounts {
                period: all.period,
                hours: all.hours.plus(part.hours),
                base: all.base.plus(part.base),
                holiday_pay: all.holiday_pay.plus(part.holiday_pay),
                documented: all.documented.plus(part.documented),
                subsidy: all.subsidy.plus(part.subsidy),
                cost: both(all.cost, part.cost),
                own_share: both(all.own_share, part.own_share),
            };
        }
    }

    fn finish(mut self, parts: Vec<OrganisedPart>, granted: HoursPerWeek) -> Organised {
        self.subsidy_of_all(&parts);
        let any = |bound| {
            parts
                .iter()
                .any(|part| part.money.is_some_and(|it| it.bound == bound))
        };
        Organised {
            hours: sum(parts.iter().map(|part| part.hours)),
            covered: sum(parts.iter().map(|part| part.covered)),
            granted,
            bound: if any(Bound::Provisional) {
                Bound::Provisional
            } else if any(Bound::AtMost) {
                Bound::AtMost
            } else {
                Bound::Exactly
            },
            beyond_full_time: parts.iter().any(|part| part.hours > self.law.full_time),
            amounts: self.amounts,
            steps: self.steps,
            parts,
        }
    }
}

fn both(one: Option<Money>, other: Option<Money>) -> Option<Money> {
    Some(one?.plus(other?))
}

fn sum(hours: impl Iterator<Item = HoursPerWeek>) -> HoursPerWeek {
    hours.fold(HoursPerWeek::ZERO, HoursPerWeek::plus)
}
