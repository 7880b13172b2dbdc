//! EF-01. Ordinary employment, or seeking it (*ordinære løn- og ansættelsesvilkår*).
//!
//! **The text.** "… søger ansættelse eller er ansat i en stilling på ordinære løn- og
//! ansættelsesvilkår …" (BEK 1174/2019 § 11, stk. 1, nr. 1).
//!
//! **In plain words.** A job on ordinary terms of pay and employment opens the scheme, and so does
//! applying for one. A young person's leisure job counts.
//!
//! **Source.** LOV § 5, stk. 1, nr. 1 (LBK 108/2020) and BEK § 11, stk. 1, nr. 1 (BEK 1174/2019),
//! read March 2026. LAW.
//!
//! **Not modelled.** Whether the terms of a particular job really are ordinary, for instance under
//! a collective agreement with special terms.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-01 (*ordinære løn- og ansættelsesvilkår*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef01,
    citations: &[
        Citation::new(Source::Act, "§ 5, stk. 1, nr. 1"),
        Citation::new(Source::Order, "§ 11, stk. 1, nr. 1"),
    ],
    confidence: Confidence::Law,
};

/// EF-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Ordinary employment",
    text: "»… søger ansættelse eller er ansat i en stilling på ordinære løn- og \
           ansættelsesvilkår …« (BEK 1174/2019 § 11, stk. 1, nr. 1)",
    plain_words: "A job on ordinary terms of pay and employment opens the scheme, and so does \
           applying for one. A young person's leisure job counts.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the terms of a particular job really are ordinary, for instance under a \
           collective agreement with special terms.",
    parameters: &[],
    milestones: &[],
};
