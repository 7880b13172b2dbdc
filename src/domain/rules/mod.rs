//! The table of contents of the law: one legal rule, one file.

mod finding;
mod id;
mod lookup;
pub mod route;
mod rule;

pub use finding::{Finding, Reason, Track, Weighed};
pub use id::RuleId;
pub use route::{Route, RouteFinding};
pub use rule::{Rule, RulebookEntry};

pub mod target_group;

pub mod employment;

pub mod residence;

pub mod conditions;

pub mod priority;

pub mod education;

pub mod hours;

pub mod rate;

pub mod additions;

pub mod interpreting;

pub mod payment;

/// Every rule as the rulebook prints it, in the order of [`RuleId::ALL`].
pub static ALL: &[&RulebookEntry] = &[
    &target_group::need_for_assistance::ENTRY,
    &target_group::discretionary_grant::ENTRY,
    &employment::ordinary_employment::ENTRY,
    &employment::wage_subsidy::ENTRY,
    &employment::fleksjob::ENTRY,
    &employment::work_placement::ENTRY,
    &employment::seniorjob::ENTRY,
    &employment::self_employment::ENTRY,
    &employment::disability_pension::ENTRY,
    &employment::in_work::ENTRY,
    &employment::one_function::ENTRY,
    &employment::programme_offer::ENTRY,
    &employment::asylum_seeker::ENTRY,
    &employment::any_age::ENTRY,
    &residence::municipality_of_residence::ENTRY,
    &residence::municipality_of_work::ENTRY,
    &residence::territory::ENTRY,
    &conditions::lasting::ENTRY,
    &conditions::effect_not_cause::ENTRY,
    &conditions::need_at_work::ENTRY,
    &conditions::own_content::ENTRY,
    &conditions::substantial_own_content::ENTRY,
    &conditions::compatible_need::ENTRY,
    &conditions::not_substitute::ENTRY,
    &conditions::presence::ENTRY,
    &conditions::redistribution::ENTRY,
    &conditions::adaptation_first::ENTRY,
    &conditions::assistant_approved::ENTRY,
    &conditions::cvr_number::ENTRY,
    &priority::revalidation::ENTRY,
    &priority::protected_employment::ENTRY,
    &priority::no_double_compensation::ENTRY,
    &priority::lasting_help::ENTRY,
    &priority::study_support::ENTRY,
    &priority::labour_market_training::ENTRY,
    &priority::no_treatment::ENTRY,
    &priority::very_high_need::ENTRY,
    &priority::any_sector::ENTRY,
    &education::before_job::ENTRY,
    &education::course_at_work::ENTRY,
    &education::trade_course::ENTRY,
    &education::outside_working_hours::ENTRY,
    &education::unemployed_in_education::ENTRY,
    &education::named_education::ENTRY,
    &education::separate_lines::ENTRY,
    &hours::ceiling::ENTRY,
    &hours::pro_rata::ENTRY,
    &hours::above_full_time::ENTRY,
    &hours::above_full_time_before::ENTRY,
    &hours::full_time_exception::ENTRY,
    &hours::beyond_full_time::ENTRY,
    &hours::exception_assessed::ENTRY,
    &hours::quarterly_average::ENTRY,
    &hours::grant_limits::ENTRY,
    &hours::several_assistants::ENTRY,
    &hours::shared_assistant::ENTRY,
    &hours::rounding::ENTRY,
    &hours::weeks_in_quarter::ENTRY,
    &hours::part_quarter::ENTRY,
    &hours::fleksjob_hours::ENTRY,
    &hours::several_jobs::ENTRY,
    &hours::review::ENTRY,
    &hours::person_sick::ENTRY,
    &hours::assistant_sick::ENTRY,
    &hours::assistant_replaced::ENTRY,
    &hours::holiday::ENTRY,
    &hours::backdating::ENTRY,
    &hours::interpreting_hours::ENTRY,
    &rate::student_rate::ENTRY,
    &rate::student_rate_before::ENTRY,
    &rate::special_qualifications::ENTRY,
    &rate::actual_wage::ENTRY,
    &rate::temp_agency::ENTRY,
    &rate::employer_share::ENTRY,
    &rate::state_refund::ENTRY,
    &rate::wage_increase::ENTRY,
    &rate::manager_or_colleague::ENTRY,
    &additions::additions::ENTRY,
    &additions::holiday_pay::ENTRY,
    &additions::holiday_base::ENTRY,
    &additions::documented_amounts::ENTRY,
    &additions::none_for_temp_agency::ENTRY,
    &interpreting::hour_and_zone::ENTRY,
    &interpreting::zones::ENTRY,
    &interpreting::special_additions::ENTRY,
    &interpreting::same_place_same_day::ENTRY,
    &interpreting::billed_time::ENTRY,
    &interpreting::cancellation::ENTRY,
    &interpreting::acute_order::ENTRY,
    &interpreting::no_interest::ENTRY,
    &interpreting::paid_to_organisation::ENTRY,
    &interpreting::tariff_age::ENTRY,
    &interpreting::minors::ENTRY,
    &interpreting::not_modelled::ENTRY,
    &payment::payee::ENTRY,
    &payment::self_employed::ENTRY,
    &payment::relative::ENTRY,
    &payment::travel::ENTRY,
    &payment::in_arrears::ENTRY,
    &payment::paid_within::ENTRY,
    &payment::local_deadline::ENTRY,
    &payment::vat::ENTRY,
];
