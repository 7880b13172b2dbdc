//! What another scheme covers instead (*afgrænsning*).

pub mod revalidation;

pub mod protected_employment;

pub mod no_double_compensation;

pub mod lasting_help;

pub mod study_support;

pub mod labour_market_training;

pub mod no_treatment;

pub mod very_high_need;

pub mod any_sector;
