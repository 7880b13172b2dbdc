//! Who is paid, when, and for what else (*udbetaling*).

pub mod payee;

pub mod self_employed;

pub mod relative;

pub mod travel;

pub mod in_arrears;

pub mod paid_within;

pub mod local_deadline;

pub mod vat;
