//! ED-04. Further education outside normal working hours (*efter- og videreuddannelse uden for
//! normal arbejdstid*).
//!
//! **The text.** "… lønmodtagere og selvstændige erhvervsdrivende, der uden for normal arbejdstid
//! deltager i almindelig efter- og videreuddannelse inden for det pågældende erhverv …"
//! (BEK 1174/2019 § 31); "Tilskud kan ydes op til 20 timer pr. uge i gennemsnit pr. kvartal."
//! (BEK 1174/2019 § 33, stk. 1).
//!
//! **In plain words.** People in work who study within their trade in their own time can have help
//! up to a ceiling of its own, which the text does not reduce for short working weeks. In special
//! cases it is full time. Teaching and preparation count.
//!
//! **Source.** LOV § 14, nr. 1, § 14 a, stk. 3 (LBK 108/2020) and BEK § 31, § 33, stk. 1
//! (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** What a special case is, and whether the education lies within the trade.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-04 (*efter- og videreuddannelse uden for normal arbejdstid*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed04,
    citations: &[
        Citation::new(Source::Act, "§ 14 a, stk. 3"),
        Citation::new(Source::Act, "§ 14, nr. 1"),
        Citation::new(Source::Order, "§ 31"),
        Citation::new(Source::Order, "§ 33, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// ED-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Further education outside working hours",
    text: "»… lønmodtagere og selvstændige erhvervsdrivende, der uden for normal arbejdstid \
           deltager i almindelig efter- og videreuddannelse inden for det pågældende erhverv …« \
           (BEK 1174/2019 § 31); »Tilskud kan ydes op til 20 timer pr. uge i gennemsnit pr. \
           kvartal.« (BEK 1174/2019 § 33, stk. 1)",
    plain_words: "People in work who study within their trade in their own time can have help up \
           to a ceiling of its own, which the text does not reduce for short working weeks. In \
           special cases it is full time. Teaching and preparation count.",
    valid: "In force in the texts read.",
    not_modelled: "What a special case is, and whether the education lies within the trade.",
    parameters: &[&parameters::EDUCATION_CEILING, &parameters::FULL_TIME],
    milestones: &[],
};
