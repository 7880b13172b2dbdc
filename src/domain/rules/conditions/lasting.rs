//! CO-01. The impairment is lasting (*varig funktionsnedsættelse*).
//!
//! **The text.** "… på grund af en varig og betydelig fysisk eller psykisk funktionsnedsættelse …"
//! (BEK 1174/2019 § 10); "Personer med midlertidige funktionsvanskeligheder, som f.eks. en
//! midlertidig depression, der ikke har varige følgevirkninger og kan behandles, er ikke
//! berettiget til en personlig assistent." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** The impairment must be there to stay, also after treatment and
//! rehabilitation. What passes, or what retraining removes, does not count.
//!
//! **Source.** LOV § 4 (LBK 108/2020) and BEK § 10 (BEK 1174/2019), read March 2026. The handbook
//! of 2007, kapitel 1, »Betingelser for at kunne få en personlig assistent«, read November 2026.
//! LAW. That the impairment must last is LAW; the examples of what passes are HB.
//!
//! **Not modelled.** Medical prognosis, and how long a condition must be expected to last: no text
//! sets a number of years.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-01 (*varig funktionsnedsættelse*).
pub static RULE: Rule = Rule {
    id: RuleId::Co01,
    citations: &[
        Citation::new(Source::Act, "§ 4"),
        Citation::new(Source::Order, "§ 10"),
        Citation::new(
            Source::Handbook2007,
            "kapitel 1, »Betingelser for at kunne få en personlig assistent«",
        ),
    ],
    confidence: Confidence::Law,
};

/// CO-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Lasting impairment",
    text: "»… på grund af en varig og betydelig fysisk eller psykisk funktionsnedsættelse …« \
           (BEK 1174/2019 § 10); »Personer med midlertidige funktionsvanskeligheder, som f.eks. \
           en midlertidig depression, der ikke har varige følgevirkninger og kan behandles, er \
           ikke berettiget til en personlig assistent.« (håndbogen 2007, kapitel 1)",
    plain_words: "The impairment must be there to stay, also after treatment and rehabilitation. \
           What passes, or what retraining removes, does not count.",
    valid: "In force in the texts read.",
    not_modelled: "Medical prognosis, and how long a condition must be expected to last: no text \
           sets a number of years.",
    parameters: &[],
    milestones: &[],
};

/// Whether the impairment looks lasting.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.lasting {
        Answer::Known(YesNo::Yes) => Finding::Met,
        Answer::Known(YesNo::No) => Finding::NotMet(Reason::NotLasting),
        Answer::Unknown => Finding::Discretion(Weighed::Lasting),
        Answer::Unanswered => Finding::Missing(FactId::Lasting),
    }
}
