//! The forms of employment that open the scheme (*beskæftigelsesformer*), and age.

pub mod ordinary_employment;

pub mod wage_subsidy;

pub mod fleksjob;

pub mod work_placement;

pub mod seniorjob;

pub mod self_employment;

pub mod disability_pension;

pub mod in_work;

pub mod one_function;

pub mod programme_offer;

pub mod asylum_seeker;

pub mod any_age;
