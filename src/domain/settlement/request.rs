//! When the refund of a quarter is asked for (*anmodning om refusion*).

use crate::domain::quantity::{Date, Quarter};
use crate::domain::rules::RuleId;

/// Where a day lies, seen from the quarter that is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestTime {
    /// The quarter is not over: hours and wages may still change.
    QuarterNotOver,
    /// In the quarter that follows: the usual time.
    FollowingQuarter,
    /// Later. No source sets a last day; some municipalities have one (PA-07).
    Later,
}

impl RequestTime {
    /// Where `day` lies, seen from `quarter`.
    #[must_use]
    pub fn of(day: Date, quarter: Quarter) -> Self {
        let over = quarter.last_day();
        if day <= over {
            return Self::QuarterNotOver;
        }
        let following = over.succ_opt().and_then(Quarter::of);
        match following {
            Some(following) if day > following.last_day() => Self::Later,
            Some(_) | None => Self::FollowingQuarter,
        }
    }

    /// The rule behind it: that it is paid after the quarter, or what one municipality does.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::QuarterNotOver | Self::FollowingQuarter => RuleId::Pa05,
            Self::Later => RuleId::Pa07,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(year: i32, month: u32, day: u32) -> Option<RequestTime> {
        let day = Date::from_ymd_opt(year, month, day)?;
        Quarter::new(2026, 2).map(|quarter| RequestTime::of(day, quarter))
    }

    #[test]
    fn the_quarter_is_over_after_its_last_day() {
        assert_eq!(of(2026, 1, 1), Some(RequestTime::QuarterNotOver));
        assert_eq!(of(2026, 6, 30), Some(RequestTime::QuarterNotOver));
        assert_eq!(of(2026, 7, 1), Some(RequestTime::FollowingQuarter));
    }

    #[test]
    fn it_is_late_after_the_following_quarter() {
        assert_eq!(of(2026, 9, 30), Some(RequestTime::FollowingQuarter));
        assert_eq!(of(2026, 10, 1), Some(RequestTime::Later));
    }
}
