//! The day it is.

use chrono::NaiveDate;
use js_sys::Date;

/// Today on the calendar of the person's own device.
#[must_use]
pub fn today() -> NaiveDate {
    let now = Date::new_0();
    // JavaScript counts the months from 0.
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| {
            NaiveDate::from_ymd_opt(year, now.get_month().saturating_add(1), now.get_date())
        })
        .unwrap_or(NaiveDate::MIN)
}
