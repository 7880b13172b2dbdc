//! TI-02. Holiday allowance or holiday supplement, never both (*feriegodtgørelse eller
//! ferietillæg*).
//!
//! **The text.** "Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg …"
//! (BEK 1174/2019 § 23, stk. 1).
//!
//! **In plain words.** An assistant paid by the hour earns holiday allowance, one with wages
//! during holidays earns a holiday supplement. It is one or the other, as a percentage of the
//! wage.
//!
//! **Source.** Ferieloven § 16, stk. 1-2 (LBK 230/2021) and BEK § 23, stk. 1 (BEK 1174/2019), read
//! March 2026. LAW.
//!
//! **Not modelled.** Higher percentages in collective agreements.

use crate::domain::facts::{HolidayBase, HolidayPay};
use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Money, Share};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// TI-02 (*feriegodtgørelse eller ferietillæg*).
pub static RULE: Rule = Rule {
    id: RuleId::Ti02,
    citations: &[
        Citation::new(Source::HolidayAct, "§ 16, stk. 1-2"),
        Citation::new(Source::Order, "§ 23, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// TI-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Holiday pay",
    text: "»Ud over tilskud til løn kan tilskud ydes til feriegodtgørelse, ferietillæg …« \
           (BEK 1174/2019 § 23, stk. 1)",
    plain_words: "An assistant paid by the hour earns holiday allowance, one with wages during \
           holidays earns a holiday supplement. It is one or the other, as a percentage of the \
           wage.",
    valid: "In force in the texts read.",
    not_modelled: "Higher percentages in collective agreements.",
    parameters: &[
        &parameters::HOLIDAY_ALLOWANCE,
        &parameters::HOLIDAY_SUPPLEMENT,
    ],
    milestones: &[],
};

/// The share that holiday pay is of its base: one or the other, never both.
#[must_use]
pub const fn share(holiday_pay: HolidayPay, law: &LawInForce) -> Option<Share> {
    match holiday_pay {
        HolidayPay::None => None,
        HolidayPay::Allowance => Some(law.holiday_allowance),
        HolidayPay::Supplement => Some(law.holiday_supplement),
    }
}

/// What holiday pay is a share of, as one reads the order: the subsidised part of the wages, or all
/// of them where they are known.
#[must_use]
pub fn base(reading: HolidayBase, subsidised: Money, wages: Option<Money>) -> Money {
    match reading {
        HolidayBase::SubsidisedPart => subsidised,
        HolidayBase::WholeWage => wages.unwrap_or(subsidised),
    }
}

/// Holiday pay as a step of the calculation.
#[must_use]
pub fn step(base: Money, share: Share) -> Step {
    Step::new(
        Term::HolidayPay,
        RuleId::Ti02,
        Operation::Product,
        &[
            (Term::HolidayBase, Figure::Money(base)),
            (Term::HolidayShare, Figure::Share(share)),
        ],
        Figure::Money(base.part(share)),
    )
}
