//! CO-02. The effect counts, not the cause (*virkning, ikke årsag*).
//!
//! **The text.** "… alene pga. stofmisbrug, alkoholisme eller lignende …" (håndbogen 2007,
//! kapitel 1); "En person, der f.eks. erhverver sig en hjerneskade med varige følgevirkninger som
//! følge af alkoholmisbrug, vil dog være omfattet af ordningen." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** Misuse alone gives no assistance. A lasting injury does, even when misuse
//! caused it: the test is what the impairment does to the work, not where it came from.
//!
//! **Source.** The handbook of 2007, kapitel 1, »Betingelser for at kunne få en personlig
//! assistent«, read November 2026. HB.
//!
//! **Not modelled.** Medical delimitation of misuse and its after-effects. Nobody is asked about
//! misuse; it is explained in a help text.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-02 (*virkning, ikke årsag*).
pub static RULE: Rule = Rule {
    id: RuleId::Co02,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 1, »Betingelser for at kunne få en personlig assistent«",
    )],
    confidence: Confidence::Handbook,
};

/// CO-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Effect, not cause",
    text: "»… alene pga. stofmisbrug, alkoholisme eller lignende …« (håndbogen 2007, kapitel 1); \
           »En person, der f.eks. erhverver sig en hjerneskade med varige følgevirkninger som \
           følge af alkoholmisbrug, vil dog være omfattet af ordningen.« (håndbogen 2007, \
           kapitel 1)",
    plain_words: "Misuse alone gives no assistance. A lasting injury does, even when misuse caused \
           it: the test is what the impairment does to the work, not where it came from.",
    valid: "2007; no later source says otherwise.",
    not_modelled: "Medical delimitation of misuse and its after-effects. Nobody is asked about \
           misuse; it is explained in a help text.",
    parameters: &[],
    milestones: &[],
};
