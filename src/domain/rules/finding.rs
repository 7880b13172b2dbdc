//! What a condition finds in the facts.

use crate::domain::coded::codes;
use crate::domain::facts::FactId;
use crate::domain::quantity::HoursPerWeek;

/// What a condition finds. Discretion is named, never decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It looks met.
    Met,
    /// It does not look met, because …
    NotMet(Reason),
    /// A fact has not been given yet.
    Missing(FactId),
    /// A fact that the person could find out is not known.
    NotKnown(FactId),
    /// The municipality weighs it.
    Discretion(Weighed),
    /// The rules of this tool do not reach this case.
    NotCovered(Track),
}

/// Why a condition does not look met, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Protected employment (PC-02).
    ProtectedEmployment,
    /// Not in an offer that the act names (EF-04, EF-10).
    NoListedOffer,
    /// Not an education that the act names (PC-05).
    OtherEducation,
    /// Study support comes first (PC-05).
    StudySupportFirst,
    /// The impairment is not lasting (CO-01).
    NotLasting,
    /// The impairment is not considerable (TG-01).
    NotConsiderable,
    /// Not a necessary consequence of the offer or the impairment (EF-10).
    NotNecessary,
    /// Only training at the beginning (PC-04).
    OnlyInitialTraining,
    /// Only treatment or social-pedagogical support (PC-07).
    OnlyTreatment,
    /// Only help outside the job (CO-03).
    OnlyOutsideWork,
    /// The person can't do the content of the job (CO-04).
    NoOwnContent,
    /// The assistant would stand in for the person or be ordinary extra help (CO-07).
    Substitute,
    /// The fleksjob compensates the whole need already (PC-03).
    CompensatedByFleksjob,
    /// The need is above the ceiling: incompatible by practice (CO-06).
    IncompatibleNeed {
        /// The need.
        need: HoursPerWeek,
        /// The ceiling that it exceeds.
        ceiling: HoursPerWeek,
        /// The working hours that the ceiling comes from.
        working_hours: HoursPerWeek,
    },
}

/// What the municipality weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighed {
    /// Whether the impairment is lasting.
    Lasting,
    /// Whether it is considerable.
    Considerable,
    /// Whether the assistance is a necessary consequence of the offer or the impairment.
    NecessaryConsequence,
    /// § 4 a as a whole: the assistance in an offer is weighed in each case.
    ProgrammeOffer,
    /// Whether enough own content is left in the job.
    OwnContent,
    /// Whether staff can take over the tasks.
    Redistribution,
    /// Whether the full-time exception applies.
    FullTimeException {
        /// The need.
        need: HoursPerWeek,
        /// The ordinary ceiling.
        ceiling: HoursPerWeek,
    },
    /// A need above what the ceiling is reduced to, yet within the same share of longer hours.
    AboveCeilingWithinShare {
        /// The need.
        need: HoursPerWeek,
        /// The ceiling.
        ceiling: HoursPerWeek,
    },
    /// A need above the ceiling for further education.
    AboveEducationCeiling {
        /// The need.
        need: HoursPerWeek,
        /// The ceiling.
        ceiling: HoursPerWeek,
    },
    /// A need above full time in an education whose ceiling is full time already.
    AboveFullTimeInEducation {
        /// The need.
        need: HoursPerWeek,
        /// The ceiling.
        ceiling: HoursPerWeek,
    },
    /// Whether the help takes special qualifications.
    SpecialQualifications,
}

/// A track of the covered dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Track {
    /// The tool as a whole.
    Tool,
    /// The Faroe Islands and Greenland, where the act does not apply.
    Territory,
    /// More than 37 hours a week.
    AboveFullTime,
    /// *Revalidering* and *ressourceforløb* for new cases.
    ProgrammesClosed,
}

codes!(Finding {
    Self::Met => "met",
    Self::NotMet(_) => "not_met",
    Self::Missing(_) => "missing",
    Self::NotKnown(_) => "not_known",
    Self::Discretion(_) => "discretion",
    Self::NotCovered(_) => "not_covered",
});

codes!(Reason {
    Self::ProtectedEmployment => "protected_employment",
    Self::NoListedOffer => "no_listed_offer",
    Self::OtherEducation => "other_education",
    Self::StudySupportFirst => "study_support_first",
    Self::NotLasting => "not_lasting",
    Self::NotConsiderable => "not_considerable",
    Self::NotNecessary => "not_necessary",
    Self::OnlyInitialTraining => "only_initial_training",
    Self::OnlyTreatment => "only_treatment",
    Self::OnlyOutsideWork => "only_outside_work",
    Self::NoOwnContent => "no_own_content",
    Self::Substitute => "substitute",
    Self::CompensatedByFleksjob => "compensated_by_fleksjob",
    Self::IncompatibleNeed { .. } => "incompatible_need",
});

codes!(Weighed {
    Self::Lasting => "lasting",
    Self::Considerable => "considerable",
    Self::NecessaryConsequence => "necessary_consequence",
    Self::ProgrammeOffer => "programme_offer",
    Self::OwnContent => "own_content",
    Self::Redistribution => "redistribution",
    Self::FullTimeException { .. } => "full_time_exception",
    Self::AboveCeilingWithinShare { .. } => "above_ceiling_within_share",
    Self::AboveEducationCeiling { .. } => "above_education_ceiling",
    Self::AboveFullTimeInEducation { .. } => "above_full_time_in_education",
    Self::SpecialQualifications => "special_qualifications",
});

codes!(Track {
    Self::Tool => "tool",
    Self::Territory => "territory",
    Self::AboveFullTime => "above_full_time",
    Self::ProgrammesClosed => "programmes_closed",
});
