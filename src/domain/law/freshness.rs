//! How long a copy of the calculator can be relied on.

use super::{LawInForce, parameters};
use crate::domain::quantity::{Date, months_after};

/// The last day on which this copy does not call itself old: so many months after the law was read as a
/// rate may have on it before it is called old ([`parameters::RATE_FRESH`]).
///
/// Source: our own choice, as long as with the rate (RA-01); no rule speaks of the age of a copy. A reform
/// that is foreseen is told with the result and makes no copy old before it is law.
#[must_use]
pub fn fresh_until() -> Date {
    let read_to = parameters::LAW_READ_TO.first_day();
    let months = LawInForce::on(read_to).map_or(0, |law| law.rate_fresh_months);
    months_after(read_to, months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_fresh_for_twelve_months_after_the_law_was_read() {
        assert_eq!(
            parameters::LAW_READ_TO.first_day().to_string(),
            "2026-03-31"
        );
        assert_eq!(fresh_until().to_string(), "2027-03-31");
    }
}
