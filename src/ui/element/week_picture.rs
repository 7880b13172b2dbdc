//! A working week as a picture, for people who would rather look than read.

use std::fmt::Write;

use yew::prelude::*;

use super::text;
use crate::i18n::page::WeekPicture;

/// An hour is a square of this many minutes.
const HOUR: u32 = 60;
/// The distance between two squares.
const GAP: u32 = 12;
/// The days of the week, side by side.
const DAYS: u32 = 5;

/// Every hour of the week as a square, filled as far as there is help. The caption says the same.
pub fn week_picture(picture: &WeekPicture) -> Html {
    let rows = picture.work.div_ceil(HOUR).div_ceil(DAYS);
    let side = HOUR.saturating_add(GAP);
    let width = DAYS.saturating_mul(side).saturating_sub(GAP);
    let height = rows.saturating_mul(side).saturating_sub(GAP);
    html! {
        <figure class="week-picture">
            <svg viewBox={format!("0 0 {width} {height}")} data-rows={rows.to_string()} aria-hidden="true">
                <path class="days" d={squares(picture.work, height)} />
                <path class="helped" d={squares(picture.help, height)} />
            </svg>
            { text("figcaption", &picture.caption) }
        </figure>
    }
}

/// The outline of so many minutes, in squares from the bottom, day after day.
fn squares(minutes: u32, bottom: u32) -> String {
    let side = HOUR.saturating_add(GAP);
    let mut path = String::new();
    for square in 0..minutes.div_ceil(HOUR) {
        let left = minutes
            .saturating_sub(square.saturating_mul(HOUR))
            .min(HOUR);
        let x = (square % DAYS).saturating_mul(side);
        let y = bottom.saturating_sub((square / DAYS).saturating_mul(side));
        // Writing to a text can't fail.
        let _ = write!(path, "M{x} {y}h{HOUR}v-{left}h-{HOUR}z");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::squares;

    #[test]
    fn hours_are_squares_from_the_bottom_day_after_day() {
        assert_eq!(squares(0, 132), "");
        assert_eq!(squares(60, 132), "M0 132h60v-60h-60z");
        assert_eq!(squares(90, 132), "M0 132h60v-60h-60zM72 132h60v-30h-60z");
        assert!(squares(360, 132).ends_with("M0 60h60v-60h-60z"));
    }
}
