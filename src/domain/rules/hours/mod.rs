//! How many hours (*timer*): the ceiling, the grant, the quarter, absence.

pub mod ceiling;

pub mod pro_rata;

pub mod above_full_time;

pub mod above_full_time_before;

pub mod full_time_exception;

pub mod beyond_full_time;

pub mod exception_assessed;

pub mod quarterly_average;

pub mod grant_limits;

pub mod several_assistants;

pub mod shared_assistant;

pub mod rounding;

pub mod weeks_in_quarter;

pub mod part_quarter;

pub mod fleksjob_hours;

pub mod several_jobs;

pub mod review;

pub mod person_sick;

pub mod assistant_sick;

pub mod assistant_replaced;

pub mod holiday;

pub mod backdating;

pub mod interpreting_hours;
