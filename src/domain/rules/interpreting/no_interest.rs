//! IN-08. Nobody has an interest in the interpreting firm (*ikke økonomisk interesse*).
//!
//! **The text.** "Det er en betingelse for, at jobcenteret kan udbetale tilskud, at tolkebrugeren
//! og tolkebrugerens arbejdsgiver ikke har økonomisk interesse i den virksomhed, hvorfra
//! tolkeydelsen rekvireres." (BEK 1174/2019 § 25, stk. 3).
//!
//! **In plain words.** Neither the user nor the employer, nor the closest relatives of either, may
//! have an economic interest in the firm that interprets; all three parties declare so. The
//! municipality can make an exception.
//!
//! **Source.** BEK § 25, stk. 3, § 25, stk. 4 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** What an economic interest is, and the exception after a concrete assessment.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-08 (*ikke økonomisk interesse*).
pub static RULE: Rule = Rule {
    id: RuleId::In08,
    citations: &[
        Citation::new(Source::Order, "§ 25, stk. 3"),
        Citation::new(Source::Order, "§ 25, stk. 4"),
    ],
    confidence: Confidence::Law,
};

/// IN-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "No economic interest",
    text: "»Det er en betingelse for, at jobcenteret kan udbetale tilskud, at tolkebrugeren og \
           tolkebrugerens arbejdsgiver ikke har økonomisk interesse i den virksomhed, hvorfra \
           tolkeydelsen rekvireres.« (BEK 1174/2019 § 25, stk. 3)",
    plain_words: "Neither the user nor the employer, nor the closest relatives of either, may have \
           an economic interest in the firm that interprets; all three parties declare so. The \
           municipality can make an exception.",
    valid: "In force in the texts read; absent from order 817/2013. That it began \
           on 1 February 2019 is inferred.",
    not_modelled: "What an economic interest is, and the exception after a concrete assessment.",
    parameters: &[],
    milestones: &[],
};
