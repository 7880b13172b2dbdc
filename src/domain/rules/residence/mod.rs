//! Where the case belongs (*bopæl og område*).

pub mod municipality_of_residence;

pub mod municipality_of_work;

pub mod territory;
