//! Other schemes that may fit when this one does not.

use super::conditions::Condition;
use crate::domain::facts::Form;
use crate::domain::rules::{Finding, Reason, Route, Track};

/// Another scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Aids and small changes of the workplace (*hjælpemidler*, LOV kap. 6).
    Aids,
    /// Mentor support (*mentorstøtte*, LAB § 167).
    Mentor,
    /// *Fleksjob* (LAB § 116).
    Fleksjob,
    /// An agreement on frequent absence (*§ 56-aftale*).
    AbsenceAgreement,
    /// Wage subsidy for new graduates (*isbryderordningen*, LOV §§ 15-15 b).
    NewGraduates,
    /// Study support (*SPS*).
    StudySupport,
    /// Support at AMU courses (AMU-loven § 25 a).
    LabourMarketTraining,
    /// Preferential access to public jobs (*fortrinsadgang*, LOV § 3).
    PreferentialAccess,
    /// Protected employment (*beskyttet beskæftigelse*, serviceloven § 103).
    ProtectedEmployment,
    /// A job on ordinary terms or with wage subsidy, which would be assessed anew.
    OrdinaryOrSubsidisedJob,
    /// Help outside work (*serviceloven*, e.g. BPA § 96).
    HelpOutsideWork,
}

impl Scheme {
    /// Every scheme.
    pub const ALL: [Self; 11] = [
        Self::Aids,
        Self::Mentor,
        Self::Fleksjob,
        Self::AbsenceAgreement,
        Self::NewGraduates,
        Self::StudySupport,
        Self::LabourMarketTraining,
        Self::PreferentialAccess,
        Self::ProtectedEmployment,
        Self::OrdinaryOrSubsidisedJob,
        Self::HelpOutsideWork,
    ];
}

/// The schemes that may fit, the closest first, for the conditions that are not met.
pub(super) fn schemes(conditions: &[Condition], route: Option<Route>) -> Vec<Scheme> {
    let mut found = Vec::new();
    let has_fleksjob = route == Some(Route::Employment(Form::Fleksjob));
    for condition in conditions {
        for scheme in fitting(condition.finding) {
            let is_theirs = has_fleksjob && *scheme == Scheme::Fleksjob;
            if !found.contains(scheme) && !is_theirs {
                found.push(*scheme);
            }
        }
    }
    found
}

const fn fitting(finding: Finding) -> &'static [Scheme] {
    match finding {
        Finding::NotMet(reason) => for_reason(reason),
        Finding::NotCovered(Track::ProgrammesClosed) => {
            &[Scheme::Fleksjob, Scheme::Aids, Scheme::Mentor]
        }
        Finding::Met
        | Finding::Missing(_)
        | Finding::NotKnown(_)
        | Finding::Discretion(_)
        | Finding::NotCovered(_) => &[],
    }
}

const fn for_reason(reason: Reason) -> &'static [Scheme] {
    match reason {
        Reason::ProtectedEmployment => &[Scheme::OrdinaryOrSubsidisedJob],
        Reason::NoListedOffer => &[
            Scheme::Aids,
            Scheme::NewGraduates,
            Scheme::PreferentialAccess,
        ],
        Reason::OtherEducation => &[Scheme::StudySupport, Scheme::LabourMarketTraining],
        Reason::StudySupportFirst => &[Scheme::StudySupport],
        Reason::NotLasting | Reason::NotConsiderable => {
            &[Scheme::Aids, Scheme::AbsenceAgreement, Scheme::Mentor]
        }
        Reason::NotNecessary => &[Scheme::Aids, Scheme::Mentor],
        Reason::OnlyInitialTraining => &[Scheme::Mentor],
        Reason::OnlyTreatment | Reason::OnlyOutsideWork => &[Scheme::HelpOutsideWork],
        Reason::NoOwnContent => &[Scheme::Fleksjob, Scheme::ProtectedEmployment],
        Reason::Substitute => &[Scheme::AbsenceAgreement, Scheme::Fleksjob],
        Reason::CompensatedByFleksjob => &[Scheme::Aids],
        Reason::IncompatibleNeed { .. } => {
            &[Scheme::Aids, Scheme::Fleksjob, Scheme::ProtectedEmployment]
        }
    }
}
