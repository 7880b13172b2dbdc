//! IN-01. The first hour carries the zone, later hours do not (*timepris og zonetillæg*).
//!
//! **The text.** "Tilskuddet udgør pr. første time en timepris og zonetillæg. For efterfølgende
//! timer opkræves kun timeprisen, samt evt. relevante tillæg for særlige opgaver, jf. § 24 b."
//! (BEK 1317/2020 § 24).
//!
//! **In plain words.** Interpreting has a national tariff: an hour price, an addition for the zone
//! in the first hour, and special additions. The subsidy is the bill, and never more than the
//! tariff; without a bill the tariff is shown as the most.
//!
//! **Source.** BEK § 24, stk. 1 (BEK 1317/2020), read March 2026. Interpreting suppliers' price
//! lists, read November 2026. LAW-PART. The amounts come from suppliers' price lists: UNCERTAIN.
//!
//! **Not modelled.** The rule on the other subsections, which were not read.

use super::{acute_order, billed_time, zones};
use crate::domain::facts::{YesNo, Zone};
use crate::domain::law::Tariff;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{HourlyRate, Hours, Money};
use crate::domain::rules::interpreting::special_additions::Windows;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// IN-01 (*timepris og zonetillæg*).
pub static RULE: Rule = Rule {
    id: RuleId::In01,
    citations: &[
        Citation::new(Source::Order2020, "§ 24, stk. 1"),
        Citation::new(Source::InterpreterSuppliers, ""),
    ],
    confidence: Confidence::LawInPart,
};

/// IN-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Hour price and zone addition",
    text: "»Tilskuddet udgør pr. første time en timepris og zonetillæg. For efterfølgende timer \
           opkræves kun timeprisen, samt evt. relevante tillæg for særlige opgaver, jf. § 24 b.« \
           (BEK 1317/2020 § 24)",
    plain_words: "Interpreting has a national tariff: an hour price, an addition for the zone in \
           the first hour, and special additions. The subsidy is the bill, and never more than \
           the tariff; without a bill the tariff is shown as the most.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "The rule on the other subsections, which were not read.",
    parameters: &[
        &parameters::INTERPRETING_HOUR,
        &parameters::INTERPRETING_ZONE_1,
        &parameters::INTERPRETING_ZONE_2,
        &parameters::INTERPRETING_ZONE_3,
    ],
    milestones: &[],
};

/// What of a job its tariff follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interpreted {
    /// How long it took, in hours.
    pub actual: Hours,
    /// Whether it was ordered at short notice (IN-07).
    pub acute: YesNo,
    /// Its zone; `None` where the zone's addition was paid with an earlier job (IN-04).
    pub zone: Option<Zone>,
    /// The hours of it in windows with an addition of their own.
    pub windows: Windows,
    /// Whether it was especially demanding.
    pub demanding: YesNo,
}

/// A job as the tariff sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TariffJob {
    /// Billed time, in hours.
    pub billed: Hours,
    /// The zone's addition, in kroner; nothing for a further job at the same place on the same day.
    pub zone_addition: Money,
    /// The hours in windows with an addition of their own.
    pub windows: Windows,
    /// The hours of especially demanding tasks.
    pub demanding: Hours,
}

impl TariffJob {
    /// A job by the tariff of its day. The additions go by the time in which somebody interpreted,
    /// not by the billed one (IN-03).
    #[must_use]
    pub fn new(job: &Interpreted, tariff: &Tariff) -> Self {
        let ordinarily = billed_time::billed(job.actual, tariff);
        Self {
            billed: acute_order::billed(ordinarily, job.acute, tariff),
            zone_addition: job
                .zone
                .map_or(Money::ZERO, |zone| zones::addition(zone, tariff)),
            windows: job.windows,
            demanding: match job.demanding {
                YesNo::Yes => job.actual,
                YesNo::No => Hours::ZERO,
            },
        }
    }
}

/// What the tariff gives for a job, part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TariffParts {
    /// The hour price of the billed time (*timepris*).
    pub hours: Money,
    /// The zone addition (*zonetillæg*).
    pub zone: Money,
    /// The special additions (*særlige tillæg*): evening, weekend and holidays, demanding.
    pub special: Money,
}

impl TariffParts {
    /// All of it.
    #[must_use]
    pub fn sum(&self) -> Money {
        self.hours.plus(self.zone).plus(self.special)
    }
}

/// The parts of the tariff for a job.
#[must_use]
pub fn parts_of(job: &TariffJob, tariff: &Tariff) -> TariffParts {
    TariffParts {
        hours: job.billed.at(tariff.hour),
        zone: job.zone_addition,
        special: special_additions(job, tariff),
    }
}

/// What the tariff gives for a job.
#[must_use]
pub fn tariff_of(job: &TariffJob, tariff: &Tariff) -> Money {
    parts_of(job, tariff).sum()
}

fn special_additions(job: &TariffJob, tariff: &Tariff) -> Money {
    additions(job, tariff)
        .into_iter()
        .fold(Money::ZERO, |sum, it| sum.plus(it.hours.at(it.rate)))
}

/// An addition: its hours and what they are paid with, and what each is called.
struct Addition {
    hours: Hours,
    rate: HourlyRate,
    terms: [Term; 3],
}

const EVENING: [Term; 3] = [Term::EveningHours, Term::EveningRate, Term::EveningAddition];
const WEEKEND: [Term; 3] = [Term::WeekendHours, Term::WeekendRate, Term::WeekendAddition];
const DEMANDING: [Term; 3] = [
    Term::DemandingHours,
    Term::DemandingRate,
    Term::DemandingAddition,
];

fn additions(job: &TariffJob, tariff: &Tariff) -> [Addition; 3] {
    let of = |hours, rate, terms| Addition { hours, rate, terms };
    [
        of(job.windows.evening, tariff.evening, EVENING),
        of(job.windows.weekend, tariff.weekend, WEEKEND),
        of(job.demanding, tariff.demanding, DEMANDING),
    ]
}

/// The tariff of a job, step by step: the billed time, its price, each addition, all of it.
#[must_use]
pub fn steps(of: &Interpreted, tariff: &Tariff) -> Vec<Step> {
    let job = &TariffJob::new(of, tariff);
    let hours = job.billed.at(tariff.hour);
    let mut steps = billed_steps(of, job.billed, tariff);
    steps.push(Step::new(
        Term::PriceOfHours,
        RuleId::In01,
        Operation::Product,
        &[
            (Term::BilledHours, Figure::Hours(job.billed)),
            (Term::InterpretingHourPrice, Figure::Rate(tariff.hour)),
        ],
        Figure::Money(hours),
    ));
    let mut parts = vec![
        (Term::PriceOfHours, Figure::Money(hours)),
        (Term::ZoneAddition, Figure::Money(job.zone_addition)),
    ];
    for Addition { hours, rate, terms } in additions(job, tariff) {
        if hours > Hours::ZERO {
            let [of_hours, of_rate, of_amount] = terms;
            let amount = Figure::Money(hours.at(rate));
            parts.push((of_amount, amount));
            steps.push(Step::new(
                of_amount,
                RuleId::In03,
                Operation::Product,
                &[
                    (of_hours, Figure::Hours(hours)),
                    (of_rate, Figure::Rate(rate)),
                ],
                amount,
            ));
        }
    }
    steps.push(Step::new(
        Term::Tariff,
        RuleId::In01,
        Operation::Sum,
        &parts,
        Figure::Money(tariff_of(job, tariff)),
    ));
    steps
}

/// How the billed time follows from the time of the job, where it is another.
fn billed_steps(of: &Interpreted, billed: Hours, tariff: &Tariff) -> Vec<Step> {
    if billed == of.actual {
        return Vec::new();
    }
    let in_steps = billed_time::in_steps(of.actual, tariff);
    let by_steps = in_steps == billed && of.acute == YesNo::No;
    let term = if by_steps {
        Term::BilledHours
    } else {
        Term::TimeInSteps
    };
    let begun = Step::new(
        term,
        RuleId::In05,
        Operation::UpToWhole,
        &[
            (Term::InterpretedTime, Figure::Hours(of.actual)),
            (Term::BillingStep, Figure::Hours(tariff.step)),
        ],
        Figure::Hours(in_steps),
    );
    if by_steps {
        return vec![begun];
    }
    let mut least = vec![
        (Term::TimeInSteps, Figure::Hours(in_steps)),
        (Term::ShortestBilledTime, Figure::Hours(tariff.minimum)),
    ];
    let rule = match of.acute {
        YesNo::Yes => {
            least.push((Term::AcuteHours, Figure::Hours(tariff.acute)));
            RuleId::In07
        }
        YesNo::No => RuleId::In05,
    };
    let result = Figure::Hours(billed);
    let largest = Step::new(Term::BilledHours, rule, Operation::Largest, &least, result);
    vec![begun, largest]
}

/// The rules that a job's tariff rests on, in their order.
#[must_use]
pub fn rules(of: &Interpreted, tariff: &Tariff) -> Vec<RuleId> {
    let job = TariffJob::new(of, tariff);
    let zone = match of.zone {
        Some(_) => RuleId::In02,
        None => RuleId::In04,
    };
    let special = special_additions(&job, tariff) > Money::ZERO;
    let by_steps = billed_time::billed(of.actual, tariff) != of.actual;
    [
        Some(RuleId::In01),
        Some(zone),
        special.then_some(RuleId::In03),
        by_steps.then_some(RuleId::In05),
        (of.acute == YesNo::Yes).then_some(RuleId::In07),
    ]
    .into_iter()
    .flatten()
    .collect()
}
