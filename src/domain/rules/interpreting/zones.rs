//! IN-02. Three zones (*zoner*).
//!
//! **The text.** Gengivet, ikke citeret: zonen følger postnummeret efter Den Nationale
//! Tolkemyndigheds model, og hver af de tre zoner har sit tillæg.
//!
//! **In plain words.** The place of the job lies in one of three zones by its postcode, each with
//! an addition of its own.
//!
//! **Source.** Interpreting suppliers' price lists, read November 2026. BEK § 24, stk. 1
//! (BEK 1317/2020), read March 2026. UNCERTAIN. That there is a zone addition was read in the
//! order; the zones and amounts were not.
//!
//! **Not modelled.** Finding the zone of a postcode: the user picks it.

use crate::domain::facts::Zone;
use crate::domain::law::Tariff;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::Money;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-02 (*zoner*).
pub static RULE: Rule = Rule {
    id: RuleId::In02,
    citations: &[
        Citation::new(Source::InterpreterSuppliers, ""),
        Citation::new(Source::Order2020, "§ 24, stk. 1"),
    ],
    confidence: Confidence::Uncertain,
};

/// IN-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Zones",
    text: "Gengivet, ikke citeret: zonen følger postnummeret efter Den Nationale Tolkemyndigheds \
           model, og hver af de tre zoner har sit tillæg.",
    plain_words: "The place of the job lies in one of three zones by its postcode, each with an \
           addition of its own.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "Finding the zone of a postcode: the user picks it.",
    parameters: &[
        &parameters::INTERPRETING_ZONE_1,
        &parameters::INTERPRETING_ZONE_2,
        &parameters::INTERPRETING_ZONE_3,
    ],
    milestones: &[],
};

/// The zone's addition, once a job.
#[must_use]
pub const fn addition(zone: Zone, tariff: &Tariff) -> Money {
    let [one, two, three] = tariff.zones;
    match zone {
        Zone::One => one,
        Zone::Two => two,
        Zone::Three => three,
    }
}
