//! What is paid beside the wage (*tillæg*).

#[allow(
    clippy::module_inception,
    reason = "the rule is named for what its chapter is about"
)]
pub mod additions;

pub mod holiday_pay;

pub mod holiday_base;

pub mod documented_amounts;

pub mod none_for_temp_agency;
