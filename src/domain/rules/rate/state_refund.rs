//! RA-06. The state refunds the municipality in part (*statsrefusion*).
//!
//! **The text.** "Staten refunderer 50 pct. af kommunens udgifter i forbindelse med tilskud efter
//! kapitel 3, 4, 5 a og 6." (LBK 108/2020 § 17 b).
//!
//! **In plain words.** Part of the subsidy comes back to the municipality from the state. The
//! employer's subsidy is not reduced by it.
//!
//! **Rounding.** What is refunded is what the municipality has paid, which is in whole øre. So the
//! share is taken of the rounded subsidy; half an øre is rounded up, and an odd øre is the state's.
//!
//! **Source.** LOV § 17 b (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** Advance refunds and settlements between municipalities.

use crate::domain::law::{Citation, Confidence, LawInForce, Source, parameters};
use crate::domain::quantity::Money;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// RA-06 (*statsrefusion*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra06,
    citations: &[Citation::new(Source::Act, "§ 17 b")],
    confidence: Confidence::Law,
};

/// RA-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "State refund",
    text: "»Staten refunderer 50 pct. af kommunens udgifter i forbindelse med tilskud efter \
           kapitel 3, 4, 5 a og 6.« (LBK 108/2020 § 17 b)",
    plain_words: "Part of the subsidy comes back to the municipality from the state. The \
           employer's subsidy is not reduced by it.",
    valid: "In force in the texts read.",
    not_modelled: "Advance refunds and settlements between municipalities.",
    parameters: &[&parameters::STATE_SHARE],
    milestones: &[],
};

/// Who bears a subsidy in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Borne {
    /// The state, in kroner, rounded to øre.
    pub by_state: Money,
    /// The municipality (*kommunens egen udgift*), in kroner: what is left of the rounded subsidy.
    pub by_municipality: Money,
}

/// Who bears a subsidy in the end; the two parts add up to the subsidy as it is shown.
#[must_use]
pub fn borne(subsidy: Money, law: &LawInForce) -> Borne {
    let paid = subsidy.shown();
    let by_state = paid.part(law.state_share).shown();
    Borne {
        by_state,
        by_municipality: paid.beyond(by_state),
    }
}

/// How it was worked out. `term`: what the subsidy is called.
#[must_use]
pub fn steps(term: Term, subsidy: Money, law: &LawInForce) -> [Step; 2] {
    let paid = subsidy.shown();
    let by_state = paid.part(law.state_share);
    [
        Step::new(
            Term::BorneByState,
            RuleId::Ra06,
            Operation::Product,
            &[
                (term, Figure::Money(paid)),
                (Term::StateShare, Figure::Share(law.state_share)),
            ],
            Figure::Money(by_state),
        ),
        Step::new(
            Term::BorneByMunicipality,
            RuleId::Ra06,
            Operation::Difference,
            &[
                (term, Figure::Money(paid)),
                (Term::BorneByState, Figure::Money(by_state)),
            ],
            Figure::Money(paid.beyond(by_state)),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact};

    fn kroner(hundredths: i128) -> Money {
        Money::new(Exact::ratio(hundredths, 100))
    }

    #[test]
    fn the_state_bears_half_and_the_parts_add_up() {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let law = LawInForce::on(day).expect("the law");
        for (subsidy, state, municipality) in [
            (0, 0, 0),
            (1_329_744, 664_872, 664_872),
            // An odd øre stays with the state: its half is rounded up.
            (1_329_745, 664_873, 664_872),
            (1, 1, 0),
            (777_929, 388_965, 388_964),
        ] {
            let borne = borne(kroner(subsidy), &law);
            assert_eq!(borne.by_state, kroner(state), "{subsidy}");
            assert_eq!(borne.by_municipality, kroner(municipality), "{subsidy}");
        }
    }

    #[test]
    fn the_share_is_taken_of_what_is_paid_and_the_steps_say_the_same() {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let law = LawInForce::on(day).expect("the law");
        // 7 779,2867 kroner are paid as 7 779,29.
        let subsidy = Money::new(Exact::ratio(77_792_867, 10_000));
        let borne = borne(subsidy, &law);
        assert_eq!(borne.by_state, kroner(388_965));
        assert_eq!(borne.by_municipality, kroner(388_964));
        let [state, municipality] = steps(Term::Subsidy, subsidy, &law);
        for step in [&state, &municipality] {
            assert_eq!(step.recomputed(), step.result.exact());
        }
        assert_eq!(Money::new(state.result.exact()).shown(), borne.by_state);
        let told: Vec<Money> = municipality
            .operands
            .iter()
            .map(|operand| Money::new(operand.figure.exact()).shown())
            .collect();
        let [paid, by_state] = told.as_slice() else {
            panic!("{told:?}");
        };
        assert_eq!(paid.beyond(*by_state), borne.by_municipality);
    }
}
