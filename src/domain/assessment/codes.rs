//! The codes of what an assessment says, as answers write them.

use super::{
    Basis, Bound, HoursStatus, NeedLevel, NoEstimate, NoHours, Outcome, Payable, PayableReason,
    Period, Scheme,
};
use crate::domain::coded::{Closed, Coded, codes};

codes!(Outcome {
    Self::NotCovered => "not_covered",
    Self::Unlikely => "unlikely",
    Self::CannotTell => "cannot_tell",
    Self::Possible => "possible",
    Self::Likely => "likely",
});

impl Closed for Outcome {
    const ALL: &'static [Self] = &[
        Self::NotCovered,
        Self::Unlikely,
        Self::CannotTell,
        Self::Possible,
        Self::Likely,
    ];
}

codes!(HoursStatus {
    Self::Computed => "computed",
    Self::Interval => "interval",
    Self::Hypothetical => "hypothetical",
    Self::None(_) => "none",
});

codes!(NoHours {
    Self::OutcomeRulesOut => "outcome_rules_out",
    Self::NotAnswered => "not_answered",
    Self::WorkingHoursNotKnown => "working_hours_not_known",
    Self::NoComputedCeiling => "no_computed_ceiling",
});

codes!(NeedLevel {
    Self::Unknown => "unknown",
    Self::Within => "within",
    Self::ExceptionInPlay => "exception_in_play",
    Self::AboveException => "above_exception",
    Self::NoComputedCeiling => "no_computed_ceiling",
    Self::AtMostCeiling => "at_most_ceiling",
    Self::Incompatible => "incompatible",
});

codes!(Bound {
    Self::Exactly => "exactly",
    Self::AtMost => "at_most",
    Self::Provisional => "provisional",
});

codes!(Basis {
    Self::AsDescribed => "as_described",
    Self::IfGranted => "if_granted",
    Self::Hypothetical => "hypothetical",
});

codes!(Period {
    Self::Hour => "hour",
    Self::Week => "week",
    Self::Month => "month",
    Self::Quarter => "quarter",
    Self::Year => "year",
});

codes!(NoEstimate {
    Self::NoHours => "no_hours",
    Self::NoRate => "no_rate",
    Self::Interpreting => "interpreting",
});

codes!(PayableReason {
    Self::NotInWork => "not_in_work",
    Self::EducationNotBegun => "education_not_begun",
    Self::AssistantNotApproved => "assistant_not_approved",
    Self::NoCvrNumber => "no_cvr_number",
    Self::InterestInInterpreter => "interest_in_interpreter",
});

codes!(Scheme {
    Self::Aids => "aids",
    Self::Mentor => "mentor",
    Self::Fleksjob => "fleksjob",
    Self::AbsenceAgreement => "absence_agreement",
    Self::NewGraduates => "new_graduates",
    Self::StudySupport => "study_support",
    Self::LabourMarketTraining => "labour_market_training",
    Self::PreferentialAccess => "preferential_access",
    Self::ProtectedEmployment => "protected_employment",
    Self::OrdinaryOrSubsidisedJob => "ordinary_or_subsidised_job",
    Self::HelpOutsideWork => "help_outside_work",
});

impl Coded for Payable {
    const CODES: &'static [&'static str] = &["yes", "not_yet", "no"];

    fn code(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotYet(_) => "not_yet",
            Self::No(_) => "no",
        }
    }
}
