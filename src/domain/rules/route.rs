//! The routes into the scheme, and which one is open to a person.

use super::{Finding, Reason, RuleId, Track};
use crate::domain::facts::{
    Answer, Education, FactId, Facts, Form, Offer, Programme, Situation, YesNo,
};
use crate::domain::law::parameters::PROGRAMMES_CLOSED;
use crate::domain::quantity::Date;

/// A route into the scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// § 4, in employment of some form.
    Employment(Form),
    /// § 4, self-employed.
    SelfEmployment,
    /// § 4, in work placement.
    WorkPlacement,
    /// § 4 a, in an offer during a programme.
    ProgrammeOffer,
    /// In further education.
    Education(Education),
}

impl Route {
    /// The rule that opens the route.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Employment(Form::Ordinary) => RuleId::Ef01,
            Self::Employment(Form::WageSubsidy) => RuleId::Ef02,
            Self::Employment(Form::Fleksjob) => RuleId::Ef03,
            Self::Employment(Form::Seniorjob) => RuleId::Ef05,
            Self::Employment(Form::Protected) => RuleId::Pc02,
            Self::SelfEmployment => RuleId::Ef06,
            Self::WorkPlacement => RuleId::Ef04,
            Self::ProgrammeOffer => RuleId::Ef10,
            Self::Education(Education::BeforeJob) => RuleId::Ed01,
            Self::Education(Education::CourseAtWork) => RuleId::Ed02,
            Self::Education(Education::TradeCourse) => RuleId::Ed03,
            Self::Education(Education::OutsideWorkingHours) => RuleId::Ed04,
            Self::Education(Education::UnemployedListed) => RuleId::Ed05,
            Self::Education(Education::OtherEducation) => RuleId::Pc05,
        }
    }

    /// Whether the person is without a job (*ledig*): the municipality then employs or orders the
    /// assistant itself (BEK § 16, stk. 5, and § 32), and no business has costs.
    #[must_use]
    pub const fn is_without_job(self) -> bool {
        match self {
            Self::WorkPlacement
            | Self::Education(Education::BeforeJob | Education::UnemployedListed) => true,
            Self::Employment(_)
            | Self::SelfEmployment
            | Self::ProgrammeOffer
            | Self::Education(
                Education::CourseAtWork
                | Education::TradeCourse
                | Education::OutsideWorkingHours
                | Education::OtherEducation,
            ) => false,
        }
    }

    /// Whether the ceiling follows the working hours; the education tracks have their own.
    #[must_use]
    pub const fn follows_working_hours(self) -> bool {
        match self {
            Self::Employment(_)
            | Self::SelfEmployment
            | Self::WorkPlacement
            | Self::ProgrammeOffer => true,
            Self::Education(education) => match education {
                Education::CourseAtWork | Education::TradeCourse => true,
                Education::BeforeJob
                | Education::OutsideWorkingHours
                | Education::UnemployedListed
                | Education::OtherEducation => false,
            },
        }
    }
}

impl RouteFinding {
    /// The route, where one is open.
    #[must_use]
    pub const fn open(self) -> Option<Route> {
        match self {
            Self::Open(route) => Some(route),
            Self::Closed { .. } => None,
        }
    }
}

/// What is known of the route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouteFinding {
    /// This one is open.
    Open(Route),
    /// None, or none yet: the rule that says so, the fact it read, and what it found.
    Closed {
        /// The rule.
        rule: RuleId,
        /// The fact that decided.
        fact: FactId,
        /// What was found.
        finding: Finding,
    },
}

/// The route that is open to the person on a day.
#[must_use]
pub fn route(facts: &Facts, day: Date) -> RouteFinding {
    match facts.situation {
        Answer::Known(Situation::Employed | Situation::EnteringJob) => employment(facts),
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness) => {
            RouteFinding::Open(Route::SelfEmployment)
        }
        Answer::Known(Situation::InOffer) => offer(facts, day),
        Answer::Known(Situation::InEducation) => education(facts),
        Answer::Unanswered => missing(RuleId::Tg01, FactId::Situation),
        Answer::Unknown => not_known(RuleId::Tg01, FactId::Situation),
    }
}

/// The facts that were read to find the route, in their order.
#[must_use]
pub fn facts_of_route(facts: &Facts, day: Date) -> Vec<FactId> {
    let mut read = vec![FactId::Situation];
    match facts.situation {
        Answer::Known(Situation::Employed | Situation::EnteringJob) => read.push(FactId::Form),
        Answer::Known(Situation::InOffer) => {
            read.push(FactId::Offer);
            if facts.offer != Answer::Known(Offer::NoOffer) {
                read.push(FactId::Programme);
            }
            let closing = matches!(
                facts.programme,
                Answer::Known(Programme::Resource | Programme::Revalidation)
            );
            let placed = facts.offer == Answer::Known(Offer::WorkPlacement);
            if placed && matches!(facts.necessary_consequence, Answer::Known(YesNo::No)) {
                read.push(FactId::NecessaryConsequence);
            } else if closing && PROGRAMMES_CLOSED.holds_on(day) {
                read.push(FactId::ProgrammeBeforeReform);
            }
        }
        Answer::Known(Situation::InEducation) => read.push(FactId::Education),
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness)
        | Answer::Unknown
        | Answer::Unanswered => {}
    }
    read
}

const fn missing(rule: RuleId, fact: FactId) -> RouteFinding {
    RouteFinding::Closed {
        rule,
        fact,
        finding: Finding::Missing(fact),
    }
}

const fn not_known(rule: RuleId, fact: FactId) -> RouteFinding {
    RouteFinding::Closed {
        rule,
        fact,
        finding: Finding::NotKnown(fact),
    }
}

fn employment(facts: &Facts) -> RouteFinding {
    match facts.form {
        Answer::Known(Form::Protected) => RouteFinding::Closed {
            rule: RuleId::Pc02,
            fact: FactId::Form,
            finding: Finding::NotMet(Reason::ProtectedEmployment),
        },
        Answer::Known(form) => RouteFinding::Open(Route::Employment(form)),
        Answer::Unanswered => missing(RuleId::Ef01, FactId::Form),
        Answer::Unknown => not_known(RuleId::Ef01, FactId::Form),
    }
}

fn offer(facts: &Facts, day: Date) -> RouteFinding {
    let no_listed_offer = RouteFinding::Closed {
        rule: RuleId::Ef10,
        fact: FactId::Offer,
        finding: Finding::NotMet(Reason::NoListedOffer),
    };
    let offer = match facts.offer {
        Answer::Known(Offer::NoOffer) => return no_listed_offer,
        Answer::Known(offer) => offer,
        Answer::Unanswered => return missing(RuleId::Ef04, FactId::Offer),
        Answer::Unknown => return not_known(RuleId::Ef04, FactId::Offer),
    };
    let not_necessary = facts.necessary_consequence == Answer::Known(YesNo::No);
    match facts.programme {
        // § 4 a comes first. Where it gives nothing, § 4 is open to work placement all the same.
        Answer::Known(
            Programme::JobClarification | Programme::Resource | Programme::Revalidation,
        ) if offer == Offer::WorkPlacement && not_necessary => {
            RouteFinding::Open(Route::WorkPlacement)
        }
        Answer::Known(Programme::JobClarification) => RouteFinding::Open(Route::ProgrammeOffer),
        Answer::Known(Programme::Resource | Programme::Revalidation) => {
            closed_programme(facts, day)
        }
        Answer::Known(Programme::NoProgramme) if offer == Offer::WorkPlacement => {
            RouteFinding::Open(Route::WorkPlacement)
        }
        Answer::Known(Programme::NoProgramme) => no_listed_offer,
        Answer::Unanswered => missing(RuleId::Ef10, FactId::Programme),
        Answer::Unknown => not_known(RuleId::Ef10, FactId::Programme),
    }
}

/// PC-01 and EF-10: *revalidering* and *ressourceforløb* go on for those who had them.
fn closed_programme(facts: &Facts, day: Date) -> RouteFinding {
    if !PROGRAMMES_CLOSED.holds_on(day) {
        return RouteFinding::Open(Route::ProgrammeOffer);
    }
    match facts.programme_before_reform {
        Answer::Known(YesNo::Yes) => RouteFinding::Open(Route::ProgrammeOffer),
        Answer::Known(YesNo::No) if facts.offer == Answer::Known(Offer::WorkPlacement) => {
            RouteFinding::Open(Route::WorkPlacement)
        }
        Answer::Known(YesNo::No) => RouteFinding::Closed {
            rule: RuleId::Pc01,
            fact: FactId::ProgrammeBeforeReform,
            finding: Finding::NotCovered(Track::ProgrammesClosed),
        },
        Answer::Unanswered => missing(RuleId::Pc01, FactId::ProgrammeBeforeReform),
        Answer::Unknown => not_known(RuleId::Pc01, FactId::ProgrammeBeforeReform),
    }
}

fn education(facts: &Facts) -> RouteFinding {
    match facts.education {
        Answer::Known(Education::OtherEducation) => RouteFinding::Closed {
            rule: RuleId::Pc05,
            fact: FactId::Education,
            finding: Finding::NotMet(Reason::OtherEducation),
        },
        Answer::Known(education) => RouteFinding::Open(Route::Education(education)),
        Answer::Unanswered => missing(RuleId::Ed05, FactId::Education),
        Answer::Unknown => not_known(RuleId::Ed05, FactId::Education),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Choice;

    /// What the route reads after the situation, for somebody in an offer.
    fn read_in_offer(answers: &[(FactId, Choice)], day: &str) -> Vec<FactId> {
        let mut facts = Facts::default();
        facts.choose(FactId::Situation, Choice::Situation(Situation::InOffer));
        for (fact, choice) in answers {
            facts.choose(*fact, *choice);
        }
        let day = day.parse().unwrap_or_default();
        facts_of_route(&facts, day).split_off(1)
    }

    #[test]
    fn what_is_read_follows_the_offer_and_the_programme() {
        use FactId::{NecessaryConsequence, Offer as Kind, Programme as In, ProgrammeBeforeReform};
        let closed = PROGRAMMES_CLOSED.first_day();
        let (before, after) = (
            closed.pred_opt().unwrap_or_default().to_string(),
            closed.to_string(),
        );
        let placement = (Kind, Choice::Offer(Offer::WorkPlacement));
        let other = (Kind, Choice::Offer(Offer::OtherOffer));
        let none = (Kind, Choice::Offer(Offer::NoOffer));
        let programme = |it| (In, Choice::Programme(it));
        let not_necessary = (NecessaryConsequence, Choice::YesNo(YesNo::No));
        let necessary = (NecessaryConsequence, Choice::YesNo(YesNo::Yes));
        assert_eq!(read_in_offer(&[], &after), [Kind, In]);
        assert_eq!(read_in_offer(&[none], &after), [Kind]);
        assert_eq!(
            read_in_offer(&[other, programme(Programme::JobClarification)], &after),
            [Kind, In]
        );
        for closing in [Programme::Resource, Programme::Revalidation] {
            let closing = programme(closing);
            let asks = [Kind, In, ProgrammeBeforeReform];
            assert_eq!(read_in_offer(&[other, closing], &after), asks);
            assert_eq!(read_in_offer(&[other, closing], &before), [Kind, In]);
            assert_eq!(read_in_offer(&[placement, closing], &after), asks);
            assert_eq!(
                read_in_offer(&[placement, closing, necessary], &after),
                asks
            );
            // § 4 is open where § 4 a gives nothing; then it is not asked when the programme began.
            assert_eq!(
                read_in_offer(&[placement, closing, not_necessary], &after),
                [Kind, In, NecessaryConsequence]
            );
            assert_eq!(
                read_in_offer(&[other, closing, not_necessary], &after),
                asks
            );
        }
    }
}
