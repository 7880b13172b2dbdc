//! What is not refunded, and why.

use crate::domain::coded::codes;
use crate::domain::quantity::{Date, Hours, Money};
use crate::domain::rules::RuleId;

/// Who was ill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The person with the impairment (HR-17).
    Person,
    /// The assistant (HR-18).
    Assistant,
}

/// Something that is not refunded, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Hours beyond what the grant covers in the quarter (HR-07, HR-09).
    AboveGrant(Hours),
    /// The assistant's sickness that sickness or maternity benefit refunds (HR-18).
    SicknessRefundedElsewhere(Hours),
    /// Sickness in which the employer need not pay (HR-17, HR-18).
    NoDutyToPay(Absent, Hours),
    /// Before the first day that can be paid for (HR-21).
    TooLongBeforeApplication {
        /// The first day that can be paid for.
        first_payable: Date,
    },
    /// Hours and jobs on days that the grant does not reach (HR-13).
    OutsideGrant(Hours),
    /// Travel and additions beside no hours at all (TI-01).
    CostsOutsideGrant,
    /// Additions to a temp agency's bill (TI-05).
    AdditionsForTempAgency,
    /// Interpreting before the tariff began.
    NoTariff,
    /// Interpreting by a firm in which somebody has an economic interest (IN-08), beside assistants:
    /// what the bills and the tariff would give, in kroner.
    InterestInInterpreter(Money),
}

impl Refusal {
    /// The rule behind it.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::AboveGrant(_) => RuleId::Hr07,
            Self::NoDutyToPay(Absent::Person, _) => RuleId::Hr17,
            Self::SicknessRefundedElsewhere(_) | Self::NoDutyToPay(Absent::Assistant, _) => {
                RuleId::Hr18
            }
            Self::TooLongBeforeApplication { .. } => RuleId::Hr21,
            Self::OutsideGrant(_) => RuleId::Hr13,
            Self::CostsOutsideGrant => RuleId::Ti01,
            Self::AdditionsForTempAgency => RuleId::Ti05,
            Self::NoTariff => RuleId::In01,
            Self::InterestInInterpreter(_) => RuleId::In08,
        }
    }

    /// The hours that are not refunded, where it is hours.
    #[must_use]
    pub const fn hours(self) -> Option<Hours> {
        match self {
            Self::AboveGrant(hours)
            | Self::SicknessRefundedElsewhere(hours)
            | Self::NoDutyToPay(_, hours)
            | Self::OutsideGrant(hours) => Some(hours),
            Self::TooLongBeforeApplication { .. }
            | Self::CostsOutsideGrant
            | Self::AdditionsForTempAgency
            | Self::NoTariff
            | Self::InterestInInterpreter(_) => None,
        }
    }

    /// The amount that is not refunded, in kroner, where it is known.
    #[must_use]
    pub const fn amount(self) -> Option<Money> {
        match self {
            Self::InterestInInterpreter(amount) => Some(amount),
            Self::AboveGrant(_)
            | Self::SicknessRefundedElsewhere(_)
            | Self::NoDutyToPay(..)
            | Self::OutsideGrant(_)
            | Self::TooLongBeforeApplication { .. }
            | Self::CostsOutsideGrant
            | Self::AdditionsForTempAgency
            | Self::NoTariff => None,
        }
    }

    /// The same for so many hours, where it is hours.
    const fn of(self, hours: Hours) -> Self {
        match self {
            Self::AboveGrant(_) => Self::AboveGrant(hours),
            Self::SicknessRefundedElsewhere(_) => Self::SicknessRefundedElsewhere(hours),
            Self::NoDutyToPay(absent, _) => Self::NoDutyToPay(absent, hours),
            Self::OutsideGrant(_) => Self::OutsideGrant(hours),
            Self::TooLongBeforeApplication { .. }
            | Self::CostsOutsideGrant
            | Self::AdditionsForTempAgency
            | Self::NoTariff
            | Self::InterestInInterpreter(_) => self,
        }
    }
}

/// What is not refunded: each reason once, with all its hours.
#[derive(Debug, Default)]
pub(super) struct Refusals(Vec<Refusal>);

impl Refusals {
    /// Adds what is not refunded.
    pub(super) fn add(&mut self, refusal: Refusal) {
        let same = |it: &&mut Refusal| it.of(Hours::ZERO) == refusal.of(Hours::ZERO);
        match self.0.iter_mut().find(same) {
            Some(found) => {
                let hours = found.hours().into_iter().chain(refusal.hours());
                *found = found.of(hours.fold(Hours::ZERO, Hours::plus));
            }
            None => self.0.push(refusal),
        }
    }

    /// All of them, in the order in which they were met.
    pub(super) fn take(&mut self) -> Vec<Refusal> {
        std::mem::take(&mut self.0)
    }
}

codes!(Refusal {
    Self::AboveGrant(_) => "above_grant",
    Self::SicknessRefundedElsewhere(..) => "sickness_refunded_elsewhere",
    Self::NoDutyToPay(..) => "no_duty_to_pay",
    Self::TooLongBeforeApplication { .. } => "too_long_before_application",
    Self::OutsideGrant(_) => "outside_grant",
    Self::CostsOutsideGrant => "costs_outside_grant",
    Self::AdditionsForTempAgency => "additions_for_temp_agency",
    Self::NoTariff => "no_tariff",
    Self::InterestInInterpreter(_) => "interest_in_interpreter",
});
