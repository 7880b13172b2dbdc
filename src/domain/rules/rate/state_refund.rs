//! RA-06. The state refunds the municipality in part (*statsrefusion*).
//!
//! **The text.** "Staten refunderer 50 pct. af kommunens udgifter i forbindelse med tilskud efter
//! kapitel 3, 4, 5 a og 6." (LBK 108/2020 § 17 b).
//!
//! **In plain words.** Part of the subsidy comes back to the municipality from the state. The
//! employer's subsidy is not reduced by it.
//!
//! **Source.** LOV § 17 b (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** Advance refunds and settlements between municipalities.

use crate::domain::law::{Citation, Confidence, LawInForce, Source, parameters};
use crate::domain::quantity::Money;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

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
    let by_state = subsidy.part(law.state_share).shown();
    Borne {
        by_state,
        by_municipality: subsidy.shown().beyond(by_state),
    }
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
        ] {
            let borne = borne(kroner(subsidy), &law);
            assert_eq!(borne.by_state, kroner(state), "{subsidy}");
            assert_eq!(borne.by_municipality, kroner(municipality), "{subsidy}");
        }
    }
}
