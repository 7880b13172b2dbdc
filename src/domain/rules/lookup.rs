//! From an identifier to its rule.

use super::{
    Rule, RuleId, additions, conditions, education, employment, hours, interpreting, payment,
    priority, rate, residence, target_group,
};

impl RuleId {
    /// The rule that bears this identifier. An identifier without a rule does not compile.
    #[must_use]
    #[allow(clippy::too_many_lines)] // one line per rule
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Tg01 => &target_group::need_for_assistance::RULE,
            Self::Tg02 => &target_group::discretionary_grant::RULE,
            Self::Ef01 => &employment::ordinary_employment::RULE,
            Self::Ef02 => &employment::wage_subsidy::RULE,
            Self::Ef03 => &employment::fleksjob::RULE,
            Self::Ef04 => &employment::work_placement::RULE,
            Self::Ef05 => &employment::seniorjob::RULE,
            Self::Ef06 => &employment::self_employment::RULE,
            Self::Ef07 => &employment::disability_pension::RULE,
            Self::Ef08 => &employment::in_work::RULE,
            Self::Ef09 => &employment::one_function::RULE,
            Self::Ef10 => &employment::programme_offer::RULE,
            Self::Ef11 => &employment::asylum_seeker::RULE,
            Self::Age01 => &employment::any_age::RULE,
            Self::Res01 => &residence::municipality_of_residence::RULE,
            Self::Res02 => &residence::municipality_of_work::RULE,
            Self::Res03 => &residence::territory::RULE,
            Self::Co01 => &conditions::lasting::RULE,
            Self::Co02 => &conditions::effect_not_cause::RULE,
            Self::Co03 => &conditions::need_at_work::RULE,
            Self::Co04 => &conditions::own_content::RULE,
            Self::Co05 => &conditions::substantial_own_content::RULE,
            Self::Co06 => &conditions::compatible_need::RULE,
            Self::Co07 => &conditions::not_substitute::RULE,
            Self::Co08 => &conditions::presence::RULE,
            Self::Co09 => &conditions::redistribution::RULE,
            Self::Co10 => &conditions::adaptation_first::RULE,
            Self::Co11 => &conditions::assistant_approved::RULE,
            Self::Co12 => &conditions::cvr_number::RULE,
            Self::Pc01 => &priority::revalidation::RULE,
            Self::Pc02 => &priority::protected_employment::RULE,
            Self::Pc03 => &priority::no_double_compensation::RULE,
            Self::Pc04 => &priority::lasting_help::RULE,
            Self::Pc05 => &priority::study_support::RULE,
            Self::Pc06 => &priority::labour_market_training::RULE,
            Self::Pc07 => &priority::no_treatment::RULE,
            Self::Pc08 => &priority::very_high_need::RULE,
            Self::Pc09 => &priority::any_sector::RULE,
            Self::Ed01 => &education::before_job::RULE,
            Self::Ed02 => &education::course_at_work::RULE,
            Self::Ed03 => &education::trade_course::RULE,
            Self::Ed04 => &education::outside_working_hours::RULE,
            Self::Ed05 => &education::unemployed_in_education::RULE,
            Self::Ed06 => &education::named_education::RULE,
            Self::Ed07 => &education::separate_lines::RULE,
            Self::Hr01 => &hours::ceiling::RULE,
            Self::Hr02 => &hours::pro_rata::RULE,
            Self::Hr03 => &hours::above_full_time::RULE,
            Self::Hr03History => &hours::above_full_time_before::RULE,
            Self::Hr04 => &hours::full_time_exception::RULE,
            Self::Hr05 => &hours::beyond_full_time::RULE,
            Self::Hr06 => &hours::exception_assessed::RULE,
            Self::Hr07 => &hours::quarterly_average::RULE,
            Self::Hr08 => &hours::grant_limits::RULE,
            Self::Hr09 => &hours::several_assistants::RULE,
            Self::Hr10 => &hours::shared_assistant::RULE,
            Self::Hr11 => &hours::rounding::RULE,
            Self::Hr12 => &hours::weeks_in_quarter::RULE,
            Self::Hr13 => &hours::part_quarter::RULE,
            Self::Hr14 => &hours::fleksjob_hours::RULE,
            Self::Hr15 => &hours::several_jobs::RULE,
            Self::Hr16 => &hours::review::RULE,
            Self::Hr17 => &hours::person_sick::RULE,
            Self::Hr18 => &hours::assistant_sick::RULE,
            Self::Hr19 => &hours::assistant_replaced::RULE,
            Self::Hr20 => &hours::holiday::RULE,
            Self::Hr21 => &hours::backdating::RULE,
            Self::Hr22 => &hours::interpreting_hours::RULE,
            Self::Ra01 => &rate::student_rate::RULE,
            Self::Ra01History => &rate::student_rate_before::RULE,
            Self::Ra02 => &rate::special_qualifications::RULE,
            Self::Ra03 => &rate::actual_wage::RULE,
            Self::Ra04 => &rate::temp_agency::RULE,
            Self::Ra05 => &rate::employer_share::RULE,
            Self::Ra06 => &rate::state_refund::RULE,
            Self::Ra07 => &rate::wage_increase::RULE,
            Self::Ra08 => &rate::manager_or_colleague::RULE,
            Self::Ti01 => &additions::additions::RULE,
            Self::Ti02 => &additions::holiday_pay::RULE,
            Self::Ti03 => &additions::holiday_base::RULE,
            Self::Ti04 => &additions::documented_amounts::RULE,
            Self::Ti05 => &additions::none_for_temp_agency::RULE,
            Self::In01 => &interpreting::hour_and_zone::RULE,
            Self::In02 => &interpreting::zones::RULE,
            Self::In03 => &interpreting::special_additions::RULE,
            Self::In04 => &interpreting::same_place_same_day::RULE,
            Self::In05 => &interpreting::billed_time::RULE,
            Self::In06 => &interpreting::cancellation::RULE,
            Self::In07 => &interpreting::acute_order::RULE,
            Self::In08 => &interpreting::no_interest::RULE,
            Self::In09 => &interpreting::paid_to_organisation::RULE,
            Self::In10 => &interpreting::tariff_age::RULE,
            Self::In11 => &interpreting::minors::RULE,
            Self::In12 => &interpreting::not_modelled::RULE,
            Self::Pa01 => &payment::payee::RULE,
            Self::Pa02 => &payment::self_employed::RULE,
            Self::Pa03 => &payment::relative::RULE,
            Self::Pa04 => &payment::travel::RULE,
            Self::Pa05 => &payment::in_arrears::RULE,
            Self::Pa06 => &payment::paid_within::RULE,
            Self::Pa07 => &payment::local_deadline::RULE,
            Self::Pa08 => &payment::vat::RULE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::ALL;

    #[test]
    fn every_rule_bears_its_own_identifier() {
        for id in RuleId::ALL {
            assert_eq!(id.rule().id, id, "{}", id.code());
        }
    }

    #[test]
    fn the_rulebook_is_in_the_order_of_the_identifiers() {
        let entries: Vec<RuleId> = ALL.iter().map(|entry| entry.rule.id).collect();
        assert_eq!(entries, RuleId::ALL);
    }

    #[test]
    fn every_rule_says_where_it_comes_from_and_what_it_leaves_out() {
        for entry in ALL {
            let code = entry.rule.id.code();
            assert!(!entry.rule.citations.is_empty(), "{code}");
            for text in [
                entry.name,
                entry.text,
                entry.plain_words,
                entry.valid,
                entry.not_modelled,
            ] {
                assert!(!text.is_empty(), "{code}");
            }
        }
    }
}
