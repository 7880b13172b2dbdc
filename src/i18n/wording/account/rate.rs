//! A change of the subsidy rate in a quarter's account.

use super::Words;
use crate::domain::facts::YesNo;
use crate::domain::quantity::Date;
use crate::domain::rules::RuleId;
use crate::i18n::text::{Text, t};
use crate::i18n::wording::words::fill_with;
use crate::i18n::{Catalogue, Reader};
use crate::interview::account::AccountField;

/// Why the change is asked for. The agreement is named in the order; that hours of different days
/// then have different rates follows from it.
const WHY: Text = t!(
    "Satsen følger en timeløn i aftalen mellem HK og staten. Bliver den ændret, regner vi timerne \
     før og efter hver for sig."
);

pub(super) const CHANGED: Words = Words {
    name: t!("Ny sats i kvartalet"),
    title: t!("Blev satsen for tilskuddet ændret i løbet af kvartalet?"),
    hint: t!(
        "Satsen er det beløb i timen, som tilskuddet bygger på. Er du i tvivl, så spørg kommunen."
    ),
    clause: t!("om satsen blev ændret i kvartalet"),
    why: WHY,
    rule: RuleId::Ra01,
};

/// The same where the account is about a part of the quarter.
pub(super) const CHANGED_IN_PART: (Text, Text) = (
    t!("Blev satsen for tilskuddet ændret mellem den {fra} og den {til}?"),
    CHANGED.hint,
);

pub(super) const NEW: Words = Words {
    name: t!("Den nye sats"),
    title: t!("Hvornår blev satsen ændret, og hvad er den nye sats?"),
    hint: t!(
        "Skriv den første dag med den nye sats. Den gamle sats spørger vi om senere. Blev satsen \
         ændret flere gange, så regn kvartalet i flere dele."
    ),
    clause: t!("hvad den nye sats er"),
    why: WHY,
    rule: RuleId::Ra01,
};

pub(super) const SICK: Words = Words {
    name: t!("Sygdom efter ny sats"),
    title: t!("Hvor mange af timerne under sygdom har den nye sats?"),
    hint: t!("Det handler om timer, der ikke bliver dækket."),
    clause: t!("hvor mange af timerne under sygdom der har den nye sats"),
    why: t!("Timer, der ikke bliver dækket, skal trækkes fra til den rigtige sats."),
    rule: RuleId::Ra01,
};

/// What follows from whether the rate changed.
pub(super) const fn consequence(answer: YesNo) -> Text {
    match answer {
        YesNo::Yes => t!("Så spørger vi om dagen og om den nye sats."),
        YesNo::No => t!("Så regner vi med én sats i hele kvartalet."),
    }
}

impl Catalogue {
    /// The label of a field for hours from the day of the change on; of other fields, nothing.
    #[must_use]
    pub fn account_from_change(
        &self,
        field: AccountField,
        day: Date,
        reader: &Reader<'_>,
    ) -> Option<String> {
        let text = if matches!(field, AccountField::PaidFromChange(_)) {
            t!("Heraf timer fra og med den {dag}")
        } else if matches!(field, AccountField::PersonSickFromChange(_)) {
            t!("Timer fra og med den {dag}, hvor {du} var syg")
        } else if matches!(field, AccountField::AssistantSickFromChange(_)) {
            t!("Timer fra og med den {dag}, hvor den, der hjælper, var syg")
        } else {
            return None;
        };
        Some(fill_with(text, reader, &[("dag", self.date(day))]))
    }

    /// Hours, and how many of them have the new rate, read back.
    #[must_use]
    pub fn account_hours_and_new(&self, hours: String, new: String, day: Date) -> String {
        let figures = [("timer", hours), ("nye", new), ("dag", self.date(day))];
        self.fill(t!("{timer}, heraf {nye} fra og med den {dag}"), &figures)
    }

    /// The new rate and its first day, read back.
    #[must_use]
    pub fn account_new_rate(&self, rate: String, day: Date) -> String {
        let figures = [("sats", rate), ("dag", self.date(day))];
        self.fill(t!("{sats} fra og med den {dag}"), &figures)
    }

    /// That the rate before the change is asked for, before the rest of the explanation.
    #[must_use]
    pub fn rate_before_change(&self, day: Date, hint: String) -> String {
        let figures = [("dag", self.date(day)), ("forklaring", hint)];
        let text = t!("Skriv den, der gjaldt før den {dag}. {forklaring}");
        self.fill(text, &figures).trim_end().to_owned()
    }
}
