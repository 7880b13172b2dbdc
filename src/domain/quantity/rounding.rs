//! The one place that rounds (HR-11): half up, once, last.

use super::Exact;
use rust_decimal::Decimal;

/// Rounds to `decimals` places, halves away from zero ("half up" for the positive amounts of
/// this law). `None` when the number is undefined or does not fit a `Decimal`.
///
/// Source: no rounding rule in the act or the order; DESIGN choice HR-11.
#[must_use]
pub fn half_up(number: Exact, decimals: u32) -> Option<Decimal> {
    let (numerator, denominator) = number.parts()?;
    let scaled = numerator.checked_mul(10_i128.checked_pow(decimals)?)?;
    let doubled = scaled.checked_abs()?.checked_mul(2)?;
    let magnitude = doubled
        .checked_add(denominator)?
        .checked_div(denominator.checked_mul(2)?)?;
    let signed = if scaled < 0 {
        magnitude.checked_neg()?
    } else {
        magnitude
    };
    Decimal::try_from_i128_with_scale(signed, decimals).ok()
}

/// Rounded halves to whole hundredths (øre, or hundredths of an hour), as an exact number.
#[must_use]
pub fn to_hundredths(number: Exact) -> Exact {
    half_up(number, 2).map_or(Exact::UNDEFINED, Exact::from)
}

/// Rounded up to whole hundredths: for what is "at least" so much.
#[must_use]
pub fn up_to_hundredths(number: Exact) -> Exact {
    let below = hundredths_below(number);
    if below == number {
        below
    } else {
        below.plus(Exact::ratio(1, 100))
    }
}

/// Rounds parts to hundredths so that they add up to their rounded total (HR-11: inside one
/// period the parts are adjusted so that they add up).
///
/// Every part is rounded down, and the hundredths that are left go to the parts with the largest
/// remainders, the first of equals first. A part of zero stays zero.
#[must_use]
pub fn parts_that_add_up(parts: &[Exact]) -> Vec<Exact> {
    let total = parts.iter().copied().fold(Exact::ZERO, Exact::plus);
    let hundredth = Exact::ratio(1, 100);
    let mut rounded: Vec<Exact> = parts.iter().copied().map(hundredths_below).collect();
    let mut left =
        to_hundredths(total).minus(rounded.iter().copied().fold(Exact::ZERO, Exact::plus));
    let remainder = |place: usize| {
        let part = parts.get(place).copied().unwrap_or(Exact::ZERO);
        part.minus(hundredths_below(part))
    };
    let mut untouched: Vec<usize> = (0..parts.len()).rev().collect();
    while left >= hundredth {
        // Of equal remainders the first part's comes last here, and is the one found.
        let Some(largest) =
            (0..untouched.len()).max_by_key(|at| untouched.get(*at).map(|place| remainder(*place)))
        else {
            break;
        };
        let place = untouched.remove(largest);
        if let Some(part) = rounded.get_mut(place) {
            *part = part.plus(hundredth);
        }
        left = left.minus(hundredth);
    }
    rounded
}

/// The whole hundredths in a number of zero or more.
fn hundredths_below(number: Exact) -> Exact {
    number
        .times(Exact::whole(100))
        .parts()
        .map_or(Exact::UNDEFINED, |(numerator, denominator)| {
            Exact::ratio(numerator.div_euclid(denominator), 100)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(numerator: i128, denominator: i128) -> String {
        half_up(Exact::ratio(numerator, denominator), 2)
            .map_or_else(|| "none".to_owned(), |decimal| decimal.to_string())
    }

    #[test]
    fn rounds_halves_up_and_nothing_else() {
        assert_eq!(rounded(1004, 1000), "1.00");
        assert_eq!(rounded(1005, 1000), "1.01");
        assert_eq!(rounded(1006, 1000), "1.01");
        assert_eq!(rounded(-1005, 1000), "-1.01");
        assert_eq!(rounded(-1004, 1000), "-1.00");
        assert_eq!(rounded(0, 1), "0.00");
        assert_eq!(rounded(600, 37), "16.22");
    }

    #[test]
    fn keeps_the_decimals_asked_for() {
        let sixteen = half_up(Exact::ratio(600, 37), 4).map(|decimal| decimal.to_string());
        assert_eq!(sixteen.as_deref(), Some("16.2162"));
    }

    #[test]
    fn has_no_number_for_what_is_undefined_or_too_large() {
        assert_eq!(half_up(Exact::UNDEFINED, 2), None);
        assert_eq!(half_up(Exact::whole(i128::MAX), 2), None);
        assert_eq!(to_hundredths(Exact::UNDEFINED), Exact::UNDEFINED);
    }

    #[test]
    fn parts_add_up_to_the_rounded_total() {
        let hundredths = |n| Exact::ratio(n, 100);
        let third = Exact::ratio(10, 3);
        assert_eq!(
            parts_that_add_up(&[third, third, third]),
            [hundredths(334), hundredths(333), hundredths(333)]
        );
        let small = Exact::ratio(6, 1000);
        assert_eq!(
            parts_that_add_up(&[small, small, Exact::ZERO]),
            [hundredths(1), Exact::ZERO, Exact::ZERO]
        );
        let [a, b] = [Exact::ratio(1004, 1000), Exact::ratio(2006, 1000)];
        assert_eq!(
            parts_that_add_up(&[a, b]),
            [hundredths(100), hundredths(201)]
        );
        assert_eq!(parts_that_add_up(&[]), Vec::<Exact>::new());
    }
}
