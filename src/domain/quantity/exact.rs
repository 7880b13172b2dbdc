//! Exact numbers: a fraction of two 128-bit integers.
//!
//! Why not `Decimal` alone: the law divides by 37. A decimal quotient is cut after 28 digits,
//! and a sum that would land exactly on half an øre could then be rounded the wrong way.
//! A fraction keeps the quotient whole until it is rounded, once.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Zero};
use rust_decimal::Decimal;

/// An exact number, without unit.
///
/// Every operation is checked. One that can't be carried out (a division by zero, or a number
/// larger than 128 bits can hold) gives [`Exact::UNDEFINED`], which stays undefined through all
/// further operations and is never shown as a number. The bounded inputs of `facts` keep all
/// calculations of this crate far away from it; a test drives their extremes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(Option<Ratio<i128>>);

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self::from_parts(0, 1);
    /// One.
    pub const ONE: Self = Self::from_parts(1, 1);
    /// The result of an operation that has none.
    pub const UNDEFINED: Self = Self(None);

    /// `numerator / denominator`, both as written: the fraction must be in lowest terms and the
    /// denominator positive. For constants; use [`Exact::ratio`] everywhere else.
    #[must_use]
    pub const fn from_parts(numerator: i128, denominator: i128) -> Self {
        Self(Some(Ratio::new_raw(numerator, denominator)))
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i128) -> Self {
        Self::from_parts(number, 1)
    }

    /// `numerator / denominator`; undefined when the denominator is zero.
    #[must_use]
    pub fn ratio(numerator: i128, denominator: i128) -> Self {
        if denominator == 0 {
            return Self::UNDEFINED;
        }
        Self(Some(Ratio::new(numerator, denominator)))
    }

    /// Whether there is a number here.
    #[must_use]
    pub const fn is_defined(self) -> bool {
        self.0.is_some()
    }

    /// Whether this is exactly zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_some_and(|number| number.is_zero())
    }

    /// `self + other`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.combine(other, CheckedAdd::checked_add)
    }

    /// `self - other`.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.combine(other, CheckedSub::checked_sub)
    }

    /// `self × other`.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.combine(other, CheckedMul::checked_mul)
    }

    /// `self / other`; undefined when `other` is zero.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        self.combine(other, CheckedDiv::checked_div)
    }

    /// The smaller of two; undefined when either is.
    #[must_use]
    pub fn at_most(self, ceiling: Self) -> Self {
        self.combine(ceiling, |a, b| Some(*a.min(b)))
    }

    /// The larger of two; undefined when either is.
    #[must_use]
    pub fn at_least(self, floor: Self) -> Self {
        self.combine(floor, |a, b| Some(*a.max(b)))
    }

    /// The smallest multiple of `step` that is not less; undefined when either is, or for a step of
    /// zero.
    #[must_use]
    pub fn up_to_whole(self, step: Self) -> Self {
        let Some((numerator, denominator)) = self.over(step).parts() else {
            return Self::UNDEFINED;
        };
        let whole = numerator.div_euclid(denominator);
        let begun = if numerator.rem_euclid(denominator) == 0 {
            whole
        } else {
            whole.saturating_add(1)
        };
        Self::whole(begun).times(step)
    }

    /// Numerator and denominator in lowest terms, the denominator positive.
    #[must_use]
    pub fn parts(self) -> Option<(i128, i128)> {
        self.0.map(|number| (*number.numer(), *number.denom()))
    }

    fn combine(
        self,
        other: Self,
        operation: impl FnOnce(&Ratio<i128>, &Ratio<i128>) -> Option<Ratio<i128>>,
    ) -> Self {
        match (self.0, other.0) {
            (Some(a), Some(b)) => Self(operation(&a, &b)),
            _ => Self::UNDEFINED,
        }
    }
}

impl From<Decimal> for Exact {
    fn from(decimal: Decimal) -> Self {
        10_i128
            .checked_pow(decimal.scale())
            .map_or(Self::UNDEFINED, |scale| {
                Self::ratio(decimal.mantissa(), scale)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_to_a_whole_number_of_steps() {
        let half = Exact::ratio(1, 2);
        let up = |numerator, denominator| Exact::ratio(numerator, denominator).up_to_whole(half);
        assert_eq!(up(1, 3), half);
        assert_eq!(up(1, 2), half);
        assert_eq!(up(61, 60), Exact::ratio(3, 2));
        assert_eq!(Exact::ONE.up_to_whole(Exact::ZERO), Exact::UNDEFINED);
    }

    #[test]
    fn keeps_a_quotient_whole() {
        let third = Exact::ONE.over(Exact::whole(3));
        assert_eq!(third.times(Exact::whole(3)), Exact::ONE);
        assert_eq!(Exact::ratio(2, 6), third);
    }

    #[test]
    fn adds_subtracts_and_compares() {
        assert_eq!(
            Exact::ratio(1, 2).plus(Exact::ratio(1, 3)),
            Exact::ratio(5, 6)
        );
        assert_eq!(
            Exact::ratio(1, 2).minus(Exact::ratio(1, 3)),
            Exact::ratio(1, 6)
        );
        assert_eq!(Exact::whole(2).at_most(Exact::ONE), Exact::ONE);
        assert_eq!(Exact::whole(2).at_least(Exact::ONE), Exact::whole(2));
        assert!(Exact::ratio(20 * 30, 37) > Exact::ratio(1621, 100));
        assert!(Exact::ZERO.is_zero() && !Exact::ONE.is_zero());
    }

    #[test]
    fn undefined_stays_undefined() {
        let undefined = Exact::ONE.over(Exact::ZERO);
        assert_eq!(undefined, Exact::UNDEFINED);
        assert_eq!(undefined.plus(Exact::ONE), Exact::UNDEFINED);
        assert_eq!(Exact::ONE.at_most(undefined), Exact::UNDEFINED);
        assert_eq!(Exact::ratio(1, 0), Exact::UNDEFINED);
        assert_eq!(Exact::whole(i128::MAX).plus(Exact::ONE), Exact::UNDEFINED);
        assert_eq!(
            Exact::whole(i128::MAX).times(Exact::whole(2)),
            Exact::UNDEFINED
        );
        assert!(!undefined.is_defined() && !undefined.is_zero());
        assert_eq!(undefined.parts(), None);
    }

    #[test]
    fn reads_decimals_exactly() {
        let rate: Decimal = Decimal::new(12786, 2);
        assert_eq!(Exact::from(rate).parts(), Some((6393, 50)));
    }
}
