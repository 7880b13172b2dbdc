//! EF-04. Taking part in a work placement (*virksomhedspraktik*).
//!
//! **The text.** "… deltager i tilbud om virksomhedspraktik efter lov om en aktiv
//! beskæftigelsesindsats …" (BEK 1174/2019 § 11, stk. 1, nr. 4).
//!
//! **In plain words.** A work placement under the act on active employment opens the scheme,
//! although no wage is paid. The assistant of an unemployed person can be employed by the
//! municipality or hired.
//!
//! **Source.** LOV § 5, stk. 1, nr. 4 (LBK 108/2020) and BEK § 11, stk. 1, nr. 4, § 12, stk. 6
//! (BEK 1174/2019), read March 2026. LAW. The amending order of 2020 refers to § 12, stk. 7 where
//! the order had stk. 6; the new numbering is inferred.
//!
//! **Not modelled.** Whether the placement itself is granted, and how long it may last.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-04 (*virksomhedspraktik*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef04,
    citations: &[
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 4"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 4"),
        Citation::new(Source::Order, "§ 12, stk. 6"),
        Citation::new(Source::Order, "§ 16, stk. 5"),
    ],
    confidence: Confidence::Law,
};

/// EF-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Work placement",
    text: "»… deltager i tilbud om virksomhedspraktik efter lov om en aktiv \
           beskæftigelsesindsats …« (BEK 1174/2019 § 11, stk. 1, nr. 4)",
    plain_words: "A work placement under the act on active employment opens the scheme, although \
           no wage is paid. The assistant of an unemployed person can be employed by the \
           municipality or hired.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the placement itself is granted, and how long it may last.",
    parameters: &[],
    milestones: &[],
};
