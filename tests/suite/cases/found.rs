//! What came out for each key of the vocabulary.

use personlig_assistance::domain::assessment::{Assessment, HoursStatus, Outcome, Payable, Period};
use personlig_assistance::domain::law::LawInForce;
use personlig_assistance::domain::quantity::{Exact, Hours, HoursPerWeek, Money, rounding};
use personlig_assistance::domain::rules::hours::review;
use personlig_assistance::domain::rules::rate::student_rate::SubsidyRate;
use personlig_assistance::domain::rules::{Finding, Route, RuleId};
use personlig_assistance::domain::settlement::{Refusal, Settlement};
use personlig_assistance::domain::trace::Step;
use toml::Value;

/// What came out for a key.
pub enum Found {
    /// A text.
    One(String),
    /// A list, all of which is expected in its order.
    Each(Vec<String>),
    /// A list that holds what is expected.
    Holds(Vec<String>),
    /// A list that does not hold it.
    Lacks(Vec<String>),
    /// The key is not one of the vocabulary.
    NoSuchKey,
}

/// What was found, where it is not what was expected.
pub fn differs(expected: &Value, found: &Found) -> Option<String> {
    let list = |value: &Value| {
        let texts = value
            .as_array()?
            .iter()
            .map(|text| text.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<String>>>()
    };
    let fits = match found {
        Found::One(text) => expected.as_str() == Some(text),
        Found::Each(each) => list(expected).is_some_and(|list| list == *each),
        Found::Holds(all) => {
            list(expected).is_some_and(|list| list.iter().all(|it| all.contains(it)))
        }
        Found::Lacks(all) => {
            list(expected).is_some_and(|list| !list.iter().any(|it| all.contains(it)))
        }
        Found::NoSuchKey => false,
    };
    let shown = match found {
        Found::One(text) => format!("{text:?}"),
        Found::Each(all) | Found::Holds(all) | Found::Lacks(all) => format!("{all:?}"),
        Found::NoSuchKey => "a key that no test knows".to_owned(),
    };
    (!fits).then_some(shown)
}

fn plain(number: Exact) -> String {
    let rounded = rounding::half_up(number, 4);
    rounded.map_or_else(
        || "undefined".to_owned(),
        |number| number.normalize().to_string(),
    )
}

fn kroner(money: Money) -> String {
    let rounded = rounding::half_up(money.exact(), 2);
    rounded.map_or_else(|| "undefined".to_owned(), |money| money.to_string())
}

fn yes_no(yes: bool) -> Found {
    Found::One(if yes { "yes" } else { "no" }.to_owned())
}

fn codes(rules: impl IntoIterator<Item = RuleId>) -> Vec<String> {
    rules
        .into_iter()
        .map(|rule| rule.code().to_owned())
        .collect()
}

impl Found {
    pub fn none() -> Self {
        Self::One("none".to_owned())
    }

    fn or_none(text: Option<String>) -> Self {
        text.map_or_else(Self::none, Self::One)
    }

    fn per_week(hours: Option<HoursPerWeek>) -> Self {
        Self::or_none(hours.map(|hours| plain(hours.exact())))
    }

    pub fn code(code: &str) -> Self {
        Self::One(code.to_owned())
    }

    pub fn of(found: &Assessment, key: &str) -> Self {
        match key {
            "outcome" => Self::code(found.outcome.code()),
            "rule" => Self::or_none(codes(deciding(found)).into_iter().next()),
            "rules" => Self::Each(codes(deciding(found))),
            "not_covered" => {
                Self::or_none(found.conditions.iter().find_map(
                    |condition| match condition.finding {
                        Finding::NotCovered(track) => Some(track.code().to_owned()),
                        _ => None,
                    },
                ))
            }
            "route" => Self::or_none(
                found
                    .route
                    .map(Route::rule)
                    .map(|rule| rule.code().to_owned()),
            ),
            "settled" => yes_no(found.settled),
            "next" => Self::or_none(found.missing.first().map(|fact| fact.code().to_owned())),
            "missing" => Self::Each(
                found
                    .missing
                    .iter()
                    .map(|fact| fact.code().to_owned())
                    .collect(),
            ),
            "forks" => Self::Each(
                found
                    .forks
                    .iter()
                    .map(|fork| fork.fact.code().to_owned())
                    .collect(),
            ),
            "payable" => Self::payable(&found.payable),
            "payable_reasons" => Self::in_the_way(&found.payable),
            "payable_from" => Self::or_none(found.payable_from.map(|day| day.to_string())),
            "review_due" => Self::or_none(
                LawInForce::on(found.day).map(|law| review::due(found.day, &law).to_string()),
            ),
            "after_law_was_read" => yes_no(found.after_law_was_read),
            "schemes" => Self::Each(
                found
                    .schemes
                    .iter()
                    .map(|it| it.code().to_owned())
                    .collect(),
            ),
            "told" => Self::Holds(codes(found.told.iter().copied())),
            "not_told" => Self::Lacks(codes(found.told.iter().copied())),
            "interpreting" => {
                Self::or_none(found.interpreting.as_ref().map(|it| kroner(it.at_most)))
            }
            "interpreting_hours" => Self::or_none(
                found
                    .interpreting
                    .as_ref()
                    .map(|it| plain(it.actual.exact())),
            ),
            "interpreting_billed" => Self::or_none(
                found
                    .interpreting
                    .as_ref()
                    .map(|it| plain(it.billed.exact())),
            ),
            _ => Self::of_hours(found, key),
        }
    }

    fn of_hours(found: &Assessment, key: &str) -> Self {
        let hours = &found.hours;
        match key {
            "ceiling" => Self::per_week(hours.ceiling),
            "job_ceilings" => Self::Each(
                hours
                    .jobs
                    .iter()
                    .map(|job| plain(job.ceiling.exact()))
                    .collect(),
            ),
            "hours" => Self::per_week(hours.figure),
            "hours_status" => Self::code(hours.status.code()),
            "no_hours" => Self::or_none(match hours.status {
                HoursStatus::None(why) => Some(why.code().to_owned()),
                _ => None,
            }),
            "limit" => Self::per_week(hours.limit),
            "surplus" => Self::per_week(hours.surplus),
            "effective_ceiling" => Self::per_week(hours.by_effective_hours.map(|job| job.ceiling)),
            "effective_hours" => {
                Self::per_week(hours.by_effective_hours.and_then(|job| job.granted()))
            }
            "working_hours_for_need" => Self::per_week(hours.working_hours_for_need),
            "hours_steps" => Self::terms(&hours.steps),
            "hours_rules" => Self::Each(codes(hours.steps.iter().map(|step| step.rule))),
            "weighed" => Self::Each(
                found
                    .conditions
                    .iter()
                    .filter_map(|condition| match condition.finding {
                        Finding::Discretion(weighed) => Some(weighed.code().to_owned()),
                        _ => None,
                    })
                    .collect(),
            ),
            _ => Self::of_money(found, key),
        }
    }

    fn of_money(found: &Assessment, key: &str) -> Self {
        let estimate = match &found.estimate {
            Ok(_) if key == "no_estimate" => return Self::none(),
            Ok(estimate) => estimate,
            Err(why) if key == "no_estimate" => return Self::code(why.code()),
            Err(why) => return Self::One(format!("no estimate: {}", why.code())),
        };
        let subsidy = |period| Self::or_none(estimate.of(period).map(|it| kroner(it.subsidy)));
        let quarter = estimate.of(Period::Quarter);
        match key {
            "hour" => subsidy(Period::Hour),
            "week" => subsidy(Period::Week),
            "month" => subsidy(Period::Month),
            "quarter" => subsidy(Period::Quarter),
            "year" => subsidy(Period::Year),
            "quarter_hours" => Self::or_none(quarter.map(|it| plain(it.hours.exact()))),
            "own_share" => Self::or_none(quarter.and_then(|it| it.own_share).map(kroner)),
            "holiday_pay" => Self::or_none(quarter.map(|it| kroner(it.holiday_pay))),
            "documented" => Self::or_none(quarter.map(|it| kroner(it.documented))),
            "rate_source" => Self::code(match estimate.subsidy_rate {
                SubsidyRate::Typed(_) => "typed",
                SubsidyRate::Dated { .. } => "dated",
                SubsidyRate::Stated { .. } => "stated",
                SubsidyRate::None => "none",
            }),
            "rate_is_old" => yes_no(matches!(
                estimate.subsidy_rate,
                SubsidyRate::Dated { old: true, .. }
            )),
            "rate_used" => Self::One(plain(estimate.rate_used.exact())),
            "quarter_with_ordinary_rate" => {
                Self::or_none(estimate.quarter_with_ordinary_rate.map(kroner))
            }
            "additions_refused" => yes_no(estimate.additions_refused),
            "bound" => Self::code(estimate.bound.code()),
            "basis" => Self::code(estimate.basis.code()),
            "money_steps" => Self::terms(&estimate.steps),
            _ => Self::NoSuchKey,
        }
    }

    fn payable(payable: &Payable) -> Self {
        Self::code(match payable {
            Payable::Yes => "yes",
            Payable::NotYet(_) => "not_yet",
            Payable::No(_) => "no",
        })
    }

    fn in_the_way(payable: &Payable) -> Self {
        Self::Each(match payable {
            Payable::Yes => Vec::new(),
            Payable::NotYet(reasons) | Payable::No(reasons) => reasons
                .iter()
                .map(|reason| reason.code().to_owned())
                .collect(),
        })
    }

    fn terms(steps: &[Step]) -> Self {
        Self::Each(
            steps
                .iter()
                .map(|step| step.term.code().to_owned())
                .collect(),
        )
    }

    pub fn settled(found: &Settlement, key: &str) -> Self {
        let hours = |hours: Hours| Self::One(plain(hours.exact()));
        let assistants = |part: fn(&_) -> Money| {
            let parts = found.assistants.iter().map(part);
            Self::One(kroner(parts.fold(Money::ZERO, Money::plus)))
        };
        match key {
            "weeks" => Self::One(plain(found.weeks.exact())),
            "limit" => hours(found.limit),
            "paid" => hours(found.paid),
            "average" => Self::per_week(found.average),
            "refunded_hours" => hours(found.refunded),
            "base" => assistants(|it| it.base),
            "holiday_pay" => assistants(|it| it.holiday_pay),
            "documented" => assistants(|it| it.documented),
            "travel" => Self::One(kroner(found.travel)),
            "jobs" => Self::Each(
                found
                    .interpreting
                    .iter()
                    .map(|job| kroner(job.refunded))
                    .collect(),
            ),
            "billed" => Self::Each(
                found
                    .interpreting
                    .iter()
                    .map(|job| plain(job.billed.exact()))
                    .collect(),
            ),
            "job_hours" => Self::Each(
                found
                    .interpreting
                    .iter()
                    .map(|job| plain(job.refunded_hours.exact()))
                    .collect(),
            ),
            "steps" => Self::terms(&found.steps),
            "payable" => Self::payable(&found.payable),
            "payable_reasons" => Self::in_the_way(&found.payable),
            "subsidy" => Self::One(kroner(found.subsidy)),
            "bound" => Self::code(found.bound.code()),
            "cost" => Self::or_none(found.cost.map(kroner)),
            "own_share" => Self::or_none(found.own_share.map(kroner)),
            "refusals" => Self::Each(
                found
                    .refusals
                    .iter()
                    .map(|it| it.code().to_owned())
                    .collect(),
            ),
            "refusal_rules" => Self::Each(codes(found.refusals.iter().map(|it| it.rule()))),
            "refused_hours" => Self::Each(
                found
                    .refusals
                    .iter()
                    .map(|it| {
                        it.hours()
                            .map_or_else(|| "none".to_owned(), |it| plain(it.exact()))
                    })
                    .collect(),
            ),
            "above_grant" => {
                Self::or_none(found.refusals.iter().find_map(|refusal| match refusal {
                    Refusal::AboveGrant(hours) => Some(plain(hours.exact())),
                    _ => None,
                }))
            }
            "first_payable" => {
                Self::or_none(found.refusals.iter().find_map(|refusal| match refusal {
                    Refusal::TooLongBeforeApplication { first_payable } => {
                        Some(first_payable.to_string())
                    }
                    _ => None,
                }))
            }
            _ => Self::NoSuchKey,
        }
    }
}

/// The rules that decide the outcome.
pub fn deciding(found: &Assessment) -> Vec<RuleId> {
    let decides = |finding: &Finding| match (found.outcome, finding) {
        (Outcome::NotCovered, Finding::NotCovered(_))
        | (Outcome::Unlikely, Finding::NotMet(_))
        | (Outcome::Possible, Finding::Discretion(_)) => true,
        (Outcome::Possible, Finding::Missing(fact)) => fact.is_weighed(),
        (Outcome::CannotTell, Finding::Missing(fact) | Finding::NotKnown(fact)) => {
            found.forks.iter().any(|fork| fork.fact == *fact)
        }
        _ => false,
    };
    if found.outcome == Outcome::Likely {
        return found.route.map(Route::rule).into_iter().collect();
    }
    let deciding = found
        .conditions
        .iter()
        .filter(|condition| decides(&condition.finding));
    deciding.map(|condition| condition.rule).collect()
}
