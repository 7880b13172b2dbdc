//! The conditions of the person, the job and the business (*betingelser*).

pub mod lasting;

pub mod effect_not_cause;

pub mod need_at_work;

pub mod own_content;

pub mod substantial_own_content;

pub mod compatible_need;

pub mod not_substitute;

pub mod presence;

pub mod redistribution;

pub mod adaptation_first;

pub mod assistant_approved;

pub mod cvr_number;
