//! Which sources stand behind what.

use super::catalogue::Catalogue;
use super::page::SourceLink;
use crate::domain::assessment::Scheme;
use crate::domain::facts::FactId;
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::RuleId;

/// The link to a place in a source.
pub(super) fn link(
    citation: &Citation,
    confidence: Confidence,
    catalogue: &Catalogue,
) -> SourceLink {
    SourceLink {
        text: catalogue.source(citation),
        address: citation.source.address(),
        confidence: catalogue.confidence(confidence).map(str::to_owned),
    }
}

/// The place that is shown for a rule: its first.
pub(super) fn of_rule(rule: RuleId, catalogue: &Catalogue) -> SourceLink {
    let rule = rule.rule();
    match rule.citations.first() {
        Some(citation) => link(citation, rule.confidence, catalogue),
        // Every rule has a place; a test says so.
        None => SourceLink {
            text: rule.id.code().to_owned(),
            address: None,
            confidence: None,
        },
    }
}

/// The places behind a question, each once.
pub(super) fn of_fact(fact: FactId, catalogue: &Catalogue) -> Vec<SourceLink> {
    of_rules(rules_behind(fact), catalogue)
}

/// The places behind rules, each once.
pub(super) fn of_rules(rules: &[RuleId], catalogue: &Catalogue) -> Vec<SourceLink> {
    let mut links: Vec<SourceLink> = Vec::new();
    for rule in rules {
        let link = of_rule(*rule, catalogue);
        if links.iter().all(|known| known.text != link.text) {
            links.push(link);
        }
    }
    links
}

/// The place that a scheme stands.
pub(super) fn of_scheme(scheme: Scheme, catalogue: &Catalogue) -> SourceLink {
    let (source, place, confidence) = match scheme {
        Scheme::Aids => (Source::Act, "kap. 6", Confidence::Law),
        Scheme::Mentor => (Source::EmploymentAct, "§ 167", Confidence::LawInPart),
        Scheme::Fleksjob => (Source::EmploymentAct, "§ 116", Confidence::LawInPart),
        Scheme::AbsenceAgreement => (Source::SicknessBenefitAct, "§ 56", Confidence::LawInPart),
        Scheme::NewGraduates => (Source::Act, "§§ 15-15 b", Confidence::Law),
        Scheme::StudySupport => (Source::Act, "§ 14", Confidence::Law),
        Scheme::LabourMarketTraining => (Source::TrainingAct, "§ 25 a", Confidence::LawInPart),
        Scheme::PreferentialAccess => (Source::Act, "§ 3", Confidence::Law),
        Scheme::ProtectedEmployment => (Source::SocialServicesAct, "§ 103", Confidence::LawInPart),
        Scheme::OrdinaryOrSubsidisedJob => (Source::Act, "§ 5, stk. 1", Confidence::Law),
        Scheme::HelpOutsideWork => (Source::SocialServicesAct, "§ 96", Confidence::LawInPart),
    };
    link(&Citation::new(source, place), confidence, catalogue)
}

/// The rules behind a question.
const fn rules_behind(fact: FactId) -> &'static [RuleId] {
    match fact {
        FactId::Situation | FactId::Considerable => &[RuleId::Tg01],
        FactId::Form => &[RuleId::Ef01, RuleId::Pc02],
        FactId::Offer => &[RuleId::Ef04, RuleId::Ef10],
        FactId::Programme | FactId::NecessaryConsequence => &[RuleId::Ef10],
        FactId::ProgrammeBeforeReform => &[RuleId::Pc01],
        FactId::Education => &[RuleId::Ed01, RuleId::Ed02, RuleId::Ed04],
        FactId::StudySupport => &[RuleId::Pc05],
        FactId::Residence => &[RuleId::Res03, RuleId::Res01],
        FactId::Lasting => &[RuleId::Co01, RuleId::Co02],
        FactId::Purpose => &[RuleId::Co03, RuleId::Pc04, RuleId::Pc07],
        FactId::OwnContent => &[RuleId::Co04, RuleId::Co05],
        FactId::Substitute => &[RuleId::Co07],
        FactId::Redistribution => &[RuleId::Co09],
        FactId::Overlap => &[RuleId::Pc03],
        FactId::WorkingHours => &[RuleId::Hr01, RuleId::Hr03],
        FactId::NeededHours => &[RuleId::Hr08, RuleId::Co06],
        FactId::FullTimeException => &[RuleId::Hr04, RuleId::Hr06],
        FactId::Helper => &[RuleId::Ra04, RuleId::Ra08],
        FactId::AssistantApproved => &[RuleId::Co11],
        FactId::InterestInInterpreter => &[RuleId::In08],
        FactId::InterpretingZone => &[RuleId::In01, RuleId::In02],
        FactId::InterpretingHours => &[RuleId::In05],
        FactId::InterpretingTime | FactId::InterpretingDemanding => &[RuleId::In03],
        FactId::SpecialQualifications | FactId::OrdinaryRate => &[RuleId::Ra02],
        FactId::Wage => &[RuleId::Ra03, RuleId::Ra05],
        FactId::GrantRate => &[RuleId::Ra01],
        FactId::HolidayPay => &[RuleId::Ti02, RuleId::Ti03],
        FactId::DocumentedAdditions => &[RuleId::Ti01, RuleId::Ti04],
        FactId::Start | FactId::ApplicationReceived => &[RuleId::Hr21],
        FactId::CvrNumber => &[RuleId::Co12],
    }
}
