//! Sign language and written interpreting (*tolkning*) and its tariff.

pub mod hour_and_zone;

pub mod zones;

pub mod special_additions;

pub mod same_place_same_day;

pub mod billed_time;

pub mod cancellation;

pub mod acute_order;

pub mod no_interest;

pub mod paid_to_organisation;

pub mod tariff_age;

pub mod minors;

pub mod not_modelled;
