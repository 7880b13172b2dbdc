//! The ceiling by working hours as a drawing, for people who would rather look than read.

use std::fmt::Write;

use yew::prelude::*;

use super::text;
use crate::i18n::page::HoursChart;

/// The distance between two lines of the grid, in minutes: ten hours.
const GRID: u32 = 600;
/// The radius of the point, in minutes.
const POINT: u32 = 50;

/// The ceiling as a line and the case as a point, a minute to a unit. The table has the figures.
pub fn hours_chart(chart: &HoursChart) -> Html {
    let all = chart.ceilings.iter().chain([&chart.own]);
    let (width, height) = all.fold((GRID, GRID), |(width, height), (work, help)| {
        (width.max(*work), height.max(*help))
    });
    let (width, height) = (up_to_grid(width), up_to_grid(height));
    let (x, help) = chart.own;
    let y = height.saturating_sub(help);
    let frame = POINT.saturating_mul(2);
    let around = |side: u32| side.saturating_add(frame.saturating_mul(2));
    let view = format!("-{frame} -{frame} {} {}", around(width), around(height));
    html! {
        <figure class="hours-chart">
            <svg viewBox={view} aria-hidden="true">
                <path class="grid" d={grid(width, height)} />
                <path class="line" d={line(&chart.ceilings, height)} />
                <circle class="point" cx={x.to_string()} cy={y.to_string()} r={POINT.to_string()} />
            </svg>
            { text("figcaption", &chart.caption) }
        </figure>
    }
}

fn up_to_grid(minutes: u32) -> u32 {
    minutes.div_ceil(GRID).saturating_mul(GRID)
}

/// Lines each ten hours, from the bottom and from the left.
fn grid(width: u32, height: u32) -> String {
    let mut path = String::new();
    for at in (0..=height).step_by(GRID as usize) {
        // Writing to a text can't fail.
        let _ = write!(path, "M0 {at}h{width}");
    }
    for at in (0..=width).step_by(GRID as usize) {
        let _ = write!(path, "M{at} 0v{height}");
    }
    path
}

/// A line from nothing through the points.
fn line(points: &[(u32, u32)], bottom: u32) -> String {
    let mut path = format!("M0 {bottom}");
    for (work, help) in points {
        let _ = write!(path, "L{work} {}", bottom.saturating_sub(*help));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_rises_from_the_corner_through_its_points() {
        assert_eq!(
            line(&[(300, 162), (2220, 1200)], 1200),
            "M0 1200L300 1038L2220 0"
        );
    }

    #[test]
    fn the_grid_is_of_ten_hours_and_holds_everything() {
        assert_eq!(up_to_grid(2220), 2400);
        assert_eq!(up_to_grid(600), 600);
        assert_eq!(grid(600, 600), "M0 0h600M0 600h600M0 0v600M600 0v600");
    }
}
