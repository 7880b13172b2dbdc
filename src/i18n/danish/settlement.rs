//! A quarter's settlement: what is refunded, and what is not.

use super::amounts::{date, hours, hours_per_week, money, weeks};
use super::money::{rate_warnings, tariff_warnings};
use super::outcome::{rate_of, reform};
use super::reasons::titled;
use super::words::{fill, fill_with};
use crate::domain::assessment::{Bound, Payable};
use crate::domain::facts::AssistantRole;
use crate::domain::law::parameters::LAW_READ_TO;
use crate::domain::quantity::Money;
use crate::domain::quantity::rounding::to_hundredths;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::settlement::{Absent, NoSettlement, Refusal, Settlement};
use crate::i18n::{Reader, SettlementLine, Titled};

/// What a quarter is refunded: the heading, and what it rests on.
pub(super) fn section(settlement: &Settlement, reader: &Reader<'_>) -> Titled {
    let mut lines = vec![
        format!(
            "Bevillingen dækker {} i {}.",
            hours(settlement.limit),
            weeks(settlement.weeks)
        ),
        format!("Der er betalt for {}.", hours(settlement.paid)),
    ];
    if let Some(average) = settlement.average {
        lines.push(format!("Det er {} i gennemsnit.", hours_per_week(average)));
    }
    lines.push(format!("Der dækkes {}.", hours(settlement.refunded)));
    if let Some(cost) = settlement.cost {
        // What the rounded cost leaves over the rounded subsidy, so that the page adds up.
        let own = to_hundredths(cost.exact()).minus(to_hundredths(settlement.subsidy.exact()));
        let figures = [("udgift", money(cost)), ("egen", money(Money::new(own)))];
        lines.push(fill_with(
            "Udgiften er {udgift}. Heraf betaler {arbejdsgiveren} selv {egen}.",
            reader,
            &figures,
        ));
    }
    lines.extend(what_it_rests_on(settlement, reader));
    Titled {
        title: title(settlement),
        paragraphs: lines,
    }
}

/// The law and the rates that it rests on, and what to beware of in them.
fn what_it_rests_on(settlement: &Settlement, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill("Reglerne er læst til den {læst til}.", reader)];
    if reader.day > LAW_READ_TO.first_day() {
        lines.push(reform(None));
    }
    let dated = !matches!(settlement.subsidy_rate, SubsidyRate::None);
    if dated && !settlement.assistants.is_empty() {
        lines.push(format!(
            "{} Det er satsen i bevillingen, der afgør det.",
            rate_of(&settlement.subsidy_rate)
        ));
        lines.extend(rate_warnings(&settlement.subsidy_rate, reader));
    }
    if settlement.hours_without_days {
        lines.push(
            "Vi ved ikke, hvilke dage timerne ligger på. Kun timer på de dage, der kan betales for, \
             dækkes."
                .to_owned(),
        );
    }
    if settlement.bound == Bound::Provisional {
        lines.push(
            "Beløbet er foreløbigt. Vi mangler lønnen for arbejdet, som kommunen har sagt ja til."
                .to_owned(),
        );
    }
    if !settlement.interpreting.is_empty() {
        lines.extend(tariff_warnings(reader));
    }
    if settlement
        .assistants
        .iter()
        .any(|assistant| assistant.holiday_pay > Money::ZERO)
    {
        lines.push("Feriepengene er et skøn.".to_owned());
    }
    let refunded = |refusal: &Refusal| matches!(refusal, Refusal::SicknessRefundedElsewhere(_));
    if settlement.refusals.iter().any(refunded) {
        lines.push("Sygedagpenge er ikke trukket fra virksomhedens udgift.".to_owned());
    }
    lines
}

fn title(settlement: &Settlement) -> String {
    let amount = money(settlement.subsidy);
    match (&settlement.payable, settlement.bound) {
        (Payable::NotYet(_) | Payable::No(_), _) => {
            format!("Noget står i vejen for, at tilskuddet på {amount} kan betales")
        }
        (Payable::Yes, Bound::Exactly | Bound::Provisional) => {
            format!("Tilskuddet for kvartalet kan blive {amount}")
        }
        (Payable::Yes, Bound::AtMost) => {
            format!("Tilskuddet for kvartalet kan højst blive {amount}")
        }
    }
}

/// A line of a settlement.
pub(super) fn line(line: SettlementLine) -> String {
    match line {
        SettlementLine::Assistant(number, helper) => {
            format!("Hjælper {number}, {}", of(helper))
        }
        SettlementLine::Interpreting(number) => format!("Tolkning {number}"),
        SettlementLine::Travel => "Rejser".to_owned(),
        SettlementLine::Total => "I alt".to_owned(),
    }
}

const fn of(helper: AssistantRole) -> &'static str {
    match helper {
        AssistantRole::Colleague => "kollega",
        AssistantRole::Manager => "leder",
        AssistantRole::NewHire => "nyansat",
        AssistantRole::TempAgency => "vikarbureau",
    }
}

/// What is not refunded, and why.
pub(super) fn refusal(refusal: Refusal, reader: &Reader<'_>) -> Titled {
    let (words, figure) = match refusal {
        Refusal::AboveGrant(over) => (
            (
                "{tal} er over bevillingen",
                "Timerne er flere, end bevillingen dækker i kvartalet. Dem betaler virksomheden \
                 selv.|Er der flere, der hjælper, sætter vi alles timer ned i samme forhold. Det \
                 har ingen kilde afgjort.",
            ),
            hours(over),
        ),
        Refusal::SicknessRefundedElsewhere(sick) => (
            (
                "{tal}, hvor den, der hjælper, var syg, dækkes et andet sted fra",
                "Virksomheden får sygedagpenge eller barselspenge for timerne. Så dækkes de ikke \
                 også her.",
            ),
            hours(sick),
        ),
        Refusal::NoDutyToPay(absent, sick) => (
            (
                no_duty(absent),
                "Fravær dækkes kun, når virksomheden har pligt til at betale løn for timerne.",
            ),
            hours(sick),
        ),
        Refusal::TooLongBeforeApplication { first_payable } => (
            (
                "Tiden før den {tal} dækkes ikke",
                "Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen.",
            ),
            date(first_payable),
        ),
        Refusal::OutsideGrant(outside) => (
            (
                "{tal} ligger uden for den tid, der kan betales for",
                "Der kan kun betales for dage, hvor hjælpen er begyndt, og som kommunen kan nå \
                 tilbage til.",
            ),
            hours(outside),
        ),
        Refusal::CostsOutsideGrant => (
            (
                "Rejser og tillæg dækkes ikke uden timer",
                "Ingen af kvartalets timer kan der betales for. Så kan rejser og tillæg heller ikke \
                 dækkes.",
            ),
            String::new(),
        ),
        Refusal::AdditionsForTempAgency => (
            (
                "Tillæg til et vikarbureau dækkes ikke",
                "Feriepenge og andre tillæg kan ikke dækkes, når hjælpen er fra et vikarbureau.",
            ),
            String::new(),
        ),
        Refusal::NoTariff => (
            (
                "Tolkning fra før den {takst fra}",
                "Vi kender ikke taksterne for den tid. Derfor er opgaven ikke regnet med.",
            ),
            String::new(),
        ),
    };
    titled(words, reader, &[("tal", figure)])
}

const fn no_duty(absent: Absent) -> &'static str {
    match absent {
        Absent::Person => "{tal}, hvor {du} var syg, uden pligt til at betale løn",
        Absent::Assistant => "{tal}, hvor den, der hjælper, var syg, uden pligt til at betale løn",
    }
}

/// Why there is no settlement.
pub(super) fn no_settlement(why: NoSettlement, reader: &Reader<'_>) -> Titled {
    let words = match why {
        NoSettlement::NotCovered => (
            "Kvartalet ligger før de regler, vi har læst",
            "Vi kan regne på tiden fra den {første dag}. Spørg kommunen om tiden før.",
        ),
        NoSettlement::Territory => (
            "Færøerne og Grønland har deres egne regler",
            "Den danske lov gælder ikke der. Spørg myndighederne der.",
        ),
        NoSettlement::NoRate => (
            "Vi kender ingen sats for kvartalet",
            "Skriv satsen fra bevillingen, så regner vi på kroner.",
        ),
    };
    titled(words, reader, &[])
}
