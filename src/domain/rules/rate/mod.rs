//! What an hour is subsidised with (*sats*), and who bears the rest.

pub mod student_rate;

pub mod student_rate_before;

pub mod special_qualifications;

pub mod actual_wage;

pub mod temp_agency;

pub mod employer_share;

pub mod state_refund;

pub mod wage_increase;

pub mod manager_or_colleague;
