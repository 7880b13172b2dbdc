//! What holds for all facts, whatever their numbers.

mod drawn;
mod seen;

use crate::cases;
use drawn::{
    account, any_facts, closed_facts, day, entered_hours, granted_facts, interpreting_job,
    rate_change, say, wage, weekly,
};
use personlig_assistance::domain::assessment::{Basis, Bound, NeedLevel, Outcome, Period, assess};
use personlig_assistance::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Duty, EnteredAmount, EnteredHours, FactId,
    Facts, Form, InterpretingJob, MonthReading, PaidHours, QuarterReading, RateChange,
    SicknessHours, Situation, SpecialQualifications, Travel, Wage, WeeklyHours, WrittenHours,
    YesNo,
};
use personlig_assistance::domain::quantity::{
    Date, Exact, Hours, HoursPerWeek, Money, Quarter, rounding,
};
use personlig_assistance::domain::settlement::{Settlement, settle};
use personlig_assistance::domain::trace::Step;
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;
use seen::{can_be_shown, numbers_of, numbers_of_settlement, steps_of};

fn spring() -> Date {
    Date::from_ymd_opt(2026, 3, 2).expect("a day")
}

fn check_steps<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Result<(), TestCaseError> {
    for step in steps {
        prop_assert!(!step.operands.is_empty(), "{step:?}");
        prop_assert_eq!(step.recomputed(), step.result.exact(), "{:?}", step);
    }
    Ok(())
}

/// The grant reaches the quarter from its first day.
fn from_the_first_day(facts: Facts) -> Facts {
    Facts {
        start: Answer::Unanswered,
        application_received: Answer::Unanswered,
        ..facts
    }
}

/// Gives all hours of an account the parts that lie from the change on.
fn divide(
    account: &mut Account,
    paid: impl Fn(&PaidHours) -> Option<EnteredHours>,
    sick: impl Fn(&SicknessHours) -> Option<EnteredHours>,
) {
    for assistant in &mut account.assistants {
        assistant.paid_from_change = paid(&assistant.paid);
        let both = [&mut assistant.person_sick, &mut assistant.assistant_sick];
        for of in both.into_iter().flatten() {
            of.from_change = sick(of);
        }
    }
}

proptest! {
    #[test]
    fn every_step_follows_from_its_operands(facts in any_facts(), day in day()) {
        check_steps(steps_of(&assess(&facts, day)))?;
    }

    #[test]
    fn every_number_is_defined_and_can_be_shown(facts in any_facts(), granted in granted_facts(), day in day()) {
        for facts in [&facts, &granted] {
            for number in numbers_of(&assess(facts, day)) {
                prop_assert!(can_be_shown(number), "{:?}", number);
            }
        }
    }

    #[test]
    fn every_number_of_a_settlement_is_defined_and_follows_from_its_steps(
        facts in granted_facts(),
        account in account(),
    ) {
        if let Ok(settled) = settle(&facts, &account) {
            for number in numbers_of_settlement(&settled) {
                prop_assert!(can_be_shown(number), "{:?}", number);
            }
            check_steps(&settled.steps)?;
            for job in &settled.interpreting {
                check_steps(&job.steps)?;
            }
        }
    }

    #[test]
    fn a_greater_need_never_gives_fewer_hours(
        facts in granted_facts(),
        worked in weekly(),
        one in weekly(),
        other in weekly(),
    ) {
        let figure = |need: WeeklyHours| {
            let mut facts = facts.clone();
            facts.working_hours = Answer::Known(vec![worked]);
            facts.needed_hours = Answer::Known(vec![need]);
            let hours = assess(&facts, spring()).hours;
            // Above full time no ceiling is computed: there is no upper bound then.
            hours.figure.map_or(Exact::whole(i128::from(u32::MAX)), HoursPerWeek::exact)
        };
        let (small, large) =
            if one.per_week() <= other.per_week() { (one, other) } else { (other, one) };
        prop_assert!(figure(small) <= figure(large));
    }

    #[test]
    fn hours_never_exceed_the_ceiling_the_limit_or_the_need(facts in granted_facts()) {
        let hours = assess(&facts, spring()).hours;
        for job in &hours.jobs {
            let Some(figure) = job.figure() else { continue };
            let most = match job.level {
                NeedLevel::ExceptionInPlay | NeedLevel::AboveException => job.limit,
                _ => job.ceiling,
            };
            prop_assert!(figure <= most, "{:?}", job);
            if let Some(need) = job.need {
                prop_assert!(figure <= need, "{:?}", job);
            }
        }
        let (twenty, full_time) = (HoursPerWeek::whole(20), HoursPerWeek::whole(37));
        let ceilings = hours.jobs.iter().fold(HoursPerWeek::ZERO, |sum, job| sum.plus(job.ceiling));
        prop_assert!(ceilings <= twenty);
        prop_assert!(hours.figure.is_none_or(|figure| figure <= full_time));
        let surplus = hours.surplus.unwrap_or(HoursPerWeek::ZERO);
        if let (Some(figure), Some(needs)) = (hours.figure, facts.needed_hours.known())
            && !hours.jobs.is_empty()
        {
            let asked = needs.iter().fold(HoursPerWeek::ZERO, |sum, need| sum.plus(need.per_week()));
            prop_assert!(figure.plus(surplus) == asked);
        }
    }

    #[test]
    fn a_subsidy_never_exceeds_rate_times_hours_nor_the_cost(facts in granted_facts()) {
        let found = assess(&facts, spring());
        if let Ok(estimate) = &found.estimate {
            let rate = estimate.subsidy_rate.rate();
            prop_assert!(rate.is_none_or(|rate| estimate.rate_used <= rate));
            prop_assert!(estimate.wage.is_none_or(|wage| estimate.rate_used <= wage));
            for of in &estimate.amounts {
                prop_assert!(rate.is_none_or(|rate| of.base <= of.hours.at(rate)));
                prop_assert!(of.cost.is_none_or(|cost| of.subsidy <= cost), "{:?}", of);
                let parts = of.base.plus(of.holiday_pay).plus(of.documented);
                prop_assert_eq!(of.subsidy, parts);
                if let (Some(cost), Some(own)) = (of.cost, of.own_share) {
                    prop_assert_eq!(of.subsidy.plus(own), cost);
                }
            }
            let likely = found.outcome == Outcome::Likely;
            prop_assert!(!(likely && estimate.basis == Basis::IfGranted));
            let possible = found.outcome == Outcome::Possible;
            prop_assert!(!(possible && estimate.basis == Basis::AsDescribed));
            let unknown_wage = estimate.wage.is_none();
            prop_assert!(!unknown_wage || estimate.bound != Bound::Exactly);
        }
    }

    #[test]
    fn each_period_is_worked_out_exactly(facts in granted_facts()) {
        if let Ok(estimate) = assess(&facts, spring()).estimate {
            let of = |period| estimate.of(period).map(|of| of.subsidy.exact());
            let times = |number: Option<Exact>, factor| number.map(|it| it.times(Exact::whole(factor)));
            prop_assert_eq!(times(of(Period::Week), 52), of(Period::Year));
            if facts.readings.month == MonthReading::TwelfthOfYear {
                prop_assert_eq!(times(of(Period::Month), 12), of(Period::Year));
            }
            if facts.readings.quarter == QuarterReading::FixedWeeks {
                prop_assert_eq!(times(of(Period::Quarter), 4), of(Period::Year));
            }
        }
    }

    #[test]
    fn the_order_of_the_answers_makes_no_difference(
        said in vec(0..1000_usize, closed_facts().len()),
        order in Just(closed_facts()).prop_shuffle(),
        day in day(),
    ) {
        let numbers: Vec<(FactId, usize)> = closed_facts().into_iter().zip(said).collect();
        let number = |fact: FactId| numbers.iter().find(|(it, _)| *it == fact).map_or(0, |(_, number)| *number);
        let (mut in_order, mut shuffled) = (Facts::default(), Facts::default());
        for fact in closed_facts() {
            say(&mut in_order, fact, number(fact));
        }
        for fact in order {
            say(&mut shuffled, fact, number(fact));
        }
        prop_assert_eq!(&in_order, &shuffled);
        let (one, other) = (assess(&in_order, day), assess(&shuffled, day));
        prop_assert_eq!(one.outcome, other.outcome);
        prop_assert_eq!(one.missing, other.missing);
    }

    #[test]
    fn doubt_about_what_is_weighed_makes_it_possible(facts in any_facts(), day in day(), place in 0..3_usize) {
        let fact = [FactId::Lasting, FactId::Considerable, FactId::OwnContent][place];
        let (mut sure, mut unknown) = (facts.clone(), facts);
        say_yes(&mut sure, fact);
        unknown.answer_unknown(fact);
        let (sure, unknown) = (assess(&sure, day), assess(&unknown, day));
        // § 4 a does not ask for the first two; while the route is open, it may be that one.
        let read = unknown.route.is_some() && unknown.conditions.iter().any(|it| it.fact == fact);
        match sure.outcome {
            Outcome::NotCovered | Outcome::Unlikely => prop_assert_eq!(unknown.outcome, sure.outcome),
            Outcome::Likely | Outcome::Possible if read => {
                prop_assert_eq!(unknown.outcome, Outcome::Possible);
            }
            Outcome::Likely | Outcome::Possible | Outcome::CannotTell => {
                prop_assert!(unknown.outcome != Outcome::Likely || !read);
            }
        }
    }

    #[test]
    fn an_unknown_need_reads_as_within_the_ceiling(facts in any_facts(), worked in vec(100..=16800_i64, 1..=3)) {
        let hours = |number| WeeklyHours::new(Decimal::new(number, 2)).expect("in range");
        let mut unknown = facts;
        unknown.working_hours = Answer::Known(worked.iter().copied().map(hours).collect());
        let mut small = unknown.clone();
        unknown.needed_hours = Answer::Unknown;
        // The smallest need there is; with an hour of work or more it is within every ceiling.
        small.needed_hours = Answer::Known(vec![hours(1); worked.len()]);
        prop_assert_eq!(assess(&unknown, spring()).outcome, assess(&small, spring()).outcome);
    }

    #[test]
    fn unknown_working_hours_leave_the_outcome_to_the_rest(facts in any_facts(), day in day()) {
        let hours = |number| Answer::Known(vec![WeeklyHours::new(Decimal::new(number, 2)).expect("in range")]);
        let (mut unknown, mut met) = (facts.clone(), facts.clone());
        unknown.working_hours = Answer::Unknown;
        met.working_hours = hours(3700);
        met.needed_hours = hours(1);
        // An education with a ceiling of its own reads no working hours, and a need above the
        // ceiling at full time decides whatever they are: the need is a small one.
        unknown.needed_hours = hours(1);
        if facts.situation != Answer::Unknown {
            prop_assert_eq!(assess(&unknown, day).outcome, assess(&met, day).outcome);
        }
    }

    #[test]
    fn a_settlement_stays_within_the_grant_the_paid_hours_and_the_cost(
        facts in granted_facts(),
        account in account(),
    ) {
        if let Ok(settled) = settle(&facts, &account) {
            prop_assert!(settled.refunded <= settled.limit);
            prop_assert!(settled.refunded <= settled.paid);
            prop_assert!(settled.cost.is_none_or(|cost| settled.subsidy <= cost), "{:?}", settled.cost);
            if let (Some(cost), Some(own)) = (settled.cost, settled.own_share) {
                prop_assert_eq!(settled.subsidy.plus(own), cost);
            }
            for part in &settled.assistants {
                let rate = settled.subsidy_rate.rate().expect("there are assistants");
                let new = settled.rate_change.map_or(rate, |change| change.rate.per_hour());
                let highest = if new > rate { new } else { rate };
                prop_assert!(part.base <= part.refunded.at(highest));
                prop_assert!(part.wage.is_none_or(|wage| part.base <= part.refunded.at(wage)));
            }
        }
    }

    #[test]
    fn the_order_of_the_assistants_and_splitting_one_make_no_difference(
        facts in granted_facts(),
        account in account(),
    ) {
        let subsidy = |account: &Account| settle(&facts, account).map(|settled| settled.subsidy);
        let mut reversed = account.clone();
        reversed.assistants.reverse();
        prop_assert_eq!(subsidy(&account), subsidy(&reversed));
        let Some(first) = account.assistants.first() else { return Ok(()) };
        if first.person_sick.is_none() && first.assistant_sick.is_none() {
            let mut split = account.clone();
            let nothing = AssistantAccount {
                paid: PaidHours::Total(EnteredHours::new(Decimal::ZERO).expect("in range")),
                documented_additions: None,
                ..first.clone()
            };
            split.assistants.push(nothing);
            prop_assert_eq!(subsidy(&account), subsidy(&split));
        }
    }

    #[test]
    fn a_change_to_the_same_rate_changes_nothing(
        facts in granted_facts(),
        account in account(),
        change in rate_change(),
    ) {
        let facts = from_the_first_day(facts);
        let without = settle(&facts, &Account { rate_change: None, ..account.clone() });
        let Ok(without) = without else { return Ok(()) };
        let Some(rate) = without.subsidy_rate.rate() else { return Ok(()) };
        // Only amounts in whole øre can be typed: those of the schedule are.
        let rate = rounding::half_up(rate.exact(), 2).expect("a rate");
        let rate = EnteredAmount::above_zero(rate).expect("in range");
        let same = RateChange { rate, ..change };
        let with = settle(&facts, &Account { rate_change: Some(same), ..account });
        let with = with.expect("a settlement");
        prop_assert_eq!(with.subsidy, without.subsidy);
        prop_assert_eq!(with.cost, without.cost);
        prop_assert_eq!(with.left, without.left);
        prop_assert_eq!(with.refusals, without.refusals);
    }

    #[test]
    fn a_change_that_all_hours_lie_before_changes_nothing(
        facts in granted_facts(),
        account in account(),
        change in rate_change(),
    ) {
        let facts = from_the_first_day(facts);
        let mut account = account;
        divide(&mut account, |_| None, |_| None);
        // Its last day lies inside the last week.
        let from = account.quarter.last_day();
        let with = settle(&facts, &Account { rate_change: Some(RateChange { from, ..change }), ..account.clone() });
        let without = settle(&facts, &Account { rate_change: None, ..account });
        let seen = |settled: &Settlement| (settled.subsidy, settled.cost, settled.bound, settled.refunded);
        prop_assert_eq!(with.map(|it| seen(&it)), without.map(|it| seen(&it)));
    }

    #[test]
    fn a_change_that_all_hours_lie_after_gives_all_of_them_the_new_rate(
        facts in granted_facts(),
        account in account(),
        change in rate_change(),
    ) {
        let facts = from_the_first_day(facts);
        let mut account = account;
        let quarter = account.quarter;
        let from = quarter.first_day().succ_opt().expect("a day");
        divide(&mut account, |paid| paid.around(from, quarter), |sick| Some(sick.hours));
        let with = settle(&facts, &Account { rate_change: Some(RateChange { from, ..change }), ..account.clone() });
        let mut new = facts.clone();
        new.special_qualifications = Answer::Known(SpecialQualifications::NotNeeded);
        new.grant_rate = Answer::Known(change.rate);
        let without = settle(&new, &Account { rate_change: None, ..account });
        let seen = |settled: &Settlement| (settled.subsidy, settled.cost, settled.refunded);
        let Ok(with) = with else { return Ok(()) };
        prop_assert_eq!(seen(&with), seen(&without.expect("a settlement")));
    }

    #[test]
    fn more_paid_hours_never_give_a_smaller_refund(
        facts in granted_facts(),
        granted in weekly(),
        wage in wage(),
        hours in (entered_hours(400), entered_hours(400)),
    ) {
        let refund = |paid: EnteredHours| {
            let account = Account {
                quarter: Quarter::new(2026, 1).expect("a quarter"),
                granted,
                period: None,
                rate_change: None,
                assistants: vec![AssistantAccount {
                    helper: AssistantRole::Colleague,
                    wage: Answer::Known(wage),
                    paid: PaidHours::Total(paid),
                    paid_from_change: None,
                    person_sick: None,
                    assistant_sick: None,
                    documented_additions: None,
                }],
                interpreting: Vec::new(),
                travel: Travel::default(),
            };
            settle(&facts, &account).map_or(Money::ZERO, |settled| settled.subsidy)
        };
        let (one, other) = hours;
        let (few, many) = if one.hours() <= other.hours() { (one, other) } else { (other, one) };
        prop_assert!(refund(few) <= refund(many));
    }

    #[test]
    fn rounded_parts_add_up_to_the_rounded_total(parts in vec((0..=10_000_000_i128, 1..=11_100_i128), 0..8)) {
        let parts: Vec<Exact> = parts.into_iter().map(|(number, divisor)| Exact::ratio(number, divisor)).collect();
        let total = |parts: &[Exact]| parts.iter().copied().fold(Exact::ZERO, Exact::plus);
        let rounded = rounding::parts_that_add_up(&parts);
        prop_assert_eq!(rounded.len(), parts.len());
        prop_assert_eq!(total(&rounded), rounding::to_hundredths(total(&parts)));
        for (part, rounded) in parts.iter().zip(rounded) {
            let off = rounded.minus(*part).at_least(part.minus(rounded));
            prop_assert!(off < Exact::ratio(1, 100), "{:?} became {:?}", part, rounded);
            prop_assert!(rounded >= Exact::ZERO);
            prop_assert!(!part.is_zero() || rounded.is_zero(), "nothing became {:?}", rounded);
        }
    }

    #[test]
    fn a_longer_interpreting_job_never_costs_less(job in interpreting_job(), more in 0..=600_u32) {
        let tariff = |job: &InterpretingJob| {
            let account = Account {
                quarter: Quarter::new(2026, 1).expect("a quarter"),
                granted: WeeklyHours::new(Decimal::from(168)).expect("in range"),
                period: None,
                rate_change: None,
                assistants: Vec::new(),
                interpreting: vec![job.clone()],
                travel: Travel::default(),
            };
            let settled = settle(&Facts::default(), &account).expect("a settlement");
            settled.interpreting.first().map(|job| job.tariff)
        };
        let minutes = u32::try_from(job.length.hours().whole_seconds() / 60).expect("few minutes");
        let longer = WrittenHours::Minutes((minutes + more).min(24 * 60));
        let longer = InterpretingJob {
            length: EnteredHours::of_a_day(longer).expect("in range"),
            ..job.clone()
        };
        prop_assert!(tariff(&job) <= tariff(&longer));
    }

    #[test]
    fn the_first_payable_day_is_the_start_or_three_months_before(facts in any_facts(), day in day()) {
        let found = assess(&facts, day);
        if let (Some(first), Some(start), Some(received)) =
            (found.payable_from, facts.start.known(), facts.application_received.known())
        {
            let limit = received.checked_sub_months(chrono::Months::new(3)).expect("a day");
            prop_assert_eq!(first, limit.max(*start));
        }
    }

    #[test]
    fn a_dormant_answer_has_no_effect(facts in granted_facts(), place in 0..6_usize, number in 0..1000_usize) {
        let fact = [
            FactId::Offer,
            FactId::Programme,
            FactId::ProgrammeBeforeReform,
            FactId::Education,
            FactId::StudySupport,
            FactId::Redistribution,
        ][place];
        let mut other = facts.clone();
        say(&mut other, fact, number);
        let (one, other) = (assess(&facts, spring()), assess(&other, spring()));
        prop_assert_eq!(one.outcome, other.outcome);
        prop_assert_eq!(one.missing, other.missing);
        prop_assert_eq!(one.told, other.told);
        prop_assert_eq!(one.hours.figure, other.hours.figure);
    }
}

fn say_yes(facts: &mut Facts, fact: FactId) {
    use personlig_assistance::domain::facts::Choice;
    facts.choose(fact, Choice::YesNo(YesNo::Yes));
}

#[test]
fn every_step_of_every_case_follows_from_its_operands() {
    for (file, case) in cases::all() {
        let found = assess(&case.facts, case.day);
        let settled = case
            .account
            .as_ref()
            .map(|account| settle(&case.facts, account));
        let settled = settled.and_then(Result::ok);
        let mut steps: Vec<Step> = steps_of(&found).into_iter().cloned().collect();
        let mut numbers = numbers_of(&found);
        if let Some(settled) = &settled {
            steps.extend(settled.steps.iter().cloned());
            steps.extend(
                settled
                    .interpreting
                    .iter()
                    .flat_map(|job| job.steps.iter().cloned()),
            );
            numbers.extend(numbers_of_settlement(settled));
        }
        for step in steps {
            assert_eq!(step.recomputed(), step.result.exact(), "{file}: {step:?}");
        }
        assert!(numbers.into_iter().all(can_be_shown), "{file}");
    }
}

#[test]
fn the_largest_and_smallest_inputs_stay_exact() {
    let amount = |number| EnteredAmount::above_zero(Decimal::new(number, 2)).expect("in range");
    let hours = |number| WeeklyHours::new(Decimal::new(number, 2)).expect("in range");
    let minutes = |number| WeeklyHours::new(WrittenHours::Minutes(number)).expect("in range");
    let paid = |number| EnteredHours::new(Decimal::new(number, 2)).expect("in range");
    let jobs = [
        vec![hours(1)],
        vec![hours(16800)],
        vec![hours(16799), minutes(10079), hours(1), minutes(1)],
        (1..=10).map(|number| minutes(1000 + 7 * number)).collect(),
    ];
    for worked in jobs {
        for number in [1, 999_999_999, 999_999_997] {
            let mut facts = cases::default_facts();
            facts.form = Answer::Known(Form::Fleksjob);
            facts.needed_hours = Answer::Known(worked.clone());
            facts.working_hours = Answer::Known(worked.clone());
            facts.full_time_exception = Answer::Unknown;
            facts.effective_hours = Answer::Known(minutes(1));
            facts.wage = Answer::Known(Wage::Monthly(amount(number)));
            facts.grant_rate = Answer::Known(amount(999_999_999));
            facts.documented_additions = Answer::Known(amount(999_999_999));
            facts.readings.quarter = QuarterReading::Days;
            facts.readings.month = MonthReading::Rounded;
            let found = assess(&facts, spring());
            assert!(
                numbers_of(&found).into_iter().all(can_be_shown),
                "{worked:?} {number}"
            );
            let assistants = (0..50).map(|place| AssistantAccount {
                helper: AssistantRole::Colleague,
                wage: Answer::Known(Wage::Monthly(amount(
                    number - i64::from(number > 1) * place,
                ))),
                paid: PaidHours::Total(paid(999_900 - 13 * place)),
                paid_from_change: Some(paid(500_003 - 7 * place)),
                person_sick: Some(SicknessHours {
                    hours: EnteredHours::new(WrittenHours::Minutes(61)).expect("in range"),
                    duty: Duty::NoDuty,
                    from_change: EnteredHours::new(WrittenHours::Minutes(31)).ok(),
                }),
                assistant_sick: None,
                documented_additions: Some(amount(999_999_999)),
            });
            let account = Account {
                quarter: Quarter::new(2026, 3).expect("a quarter"),
                granted: minutes(10079),
                period: None,
                rate_change: Some(RateChange {
                    from: Date::from_ymd_opt(2026, 8, 15).expect("a day"),
                    rate: amount(999_999_989),
                }),
                assistants: assistants.collect(),
                interpreting: Vec::new(),
                travel: Travel {
                    costs: Some(amount(999_999_999)),
                    other_bound: Some(amount(999_999_999)),
                },
            };
            let settled = settle(&facts, &account).expect("a settlement");
            assert!(
                numbers_of_settlement(&settled)
                    .into_iter()
                    .all(can_be_shown),
                "{number}"
            );
            assert!(settled.refunded <= Hours::new(Exact::whole(168 * 14)));
        }
    }
}

#[test]
fn an_unknown_education_with_a_need_above_the_working_hours_ceiling_shows_no_number_at_all() {
    // By the working hours the need is incompatible, in an education of its own it is within:
    // nothing can be told, least of all zero hours.
    let hours = |number| {
        Answer::Known(vec![
            WeeklyHours::new(Decimal::new(number, 2)).expect("in range"),
        ])
    };
    for situation in [Answer::Known(Situation::InEducation), Answer::Unknown] {
        let mut facts = cases::default_facts();
        facts.situation = situation;
        facts.education = Answer::Unknown;
        facts.working_hours = hours(1000);
        facts.needed_hours = hours(800);
        let found = assess(&facts, spring());
        assert_eq!(found.outcome, Outcome::CannotTell, "{situation:?}");
        assert_eq!(found.hours.figure, None, "{situation:?}");
        assert!(
            numbers_of(&found).into_iter().all(can_be_shown),
            "{situation:?}"
        );
        assert!(
            steps_of(&found)
                .iter()
                .all(|step| step.recomputed() == step.result.exact())
        );
    }
}
