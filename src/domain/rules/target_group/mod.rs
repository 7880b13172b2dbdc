//! Who the scheme is for (*målgruppe*).

pub mod need_for_assistance;

pub mod discretionary_grant;
