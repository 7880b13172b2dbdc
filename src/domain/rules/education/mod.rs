//! Assistance during courses and education (*efter- og videreuddannelse*).

pub mod before_job;

pub mod course_at_work;

pub mod trade_course;

pub mod outside_working_hours;

pub mod unemployed_in_education;

pub mod named_education;

pub mod separate_lines;
