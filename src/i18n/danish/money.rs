//! What the money is and rests on, and what can be read in two ways.

use super::amounts::{clock, hours, money};
use super::outcome::rate_of;
use super::reasons::titled;
use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Basis, Bound, Estimate, InterpretingEstimate, NoEstimate, Period, PeriodAmounts,
};
use crate::domain::facts::Answer;
use crate::domain::quantity::Money;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::i18n::present_money::own_share;
use crate::i18n::{Column, Reader, Reading, SwitchText, Titled};

/// What the money is and rests on.
pub(super) fn section(estimate: &Estimate, reader: &Reader<'_>) -> Titled {
    let mut lines = Vec::new();
    if let Some(quarter) = estimate.of(Period::Quarter) {
        lines.push(subsidy_line(estimate, quarter));
        lines.extend(own_share_line(quarter, estimate.bound, reader));
        if quarter.holiday_pay > Money::ZERO {
            lines.push("Feriepengene er et skøn.".to_owned());
        }
    }
    lines.extend(bound_line(estimate, reader).map(str::to_owned));
    if let Some(amount) = estimate.quarter_with_ordinary_rate {
        lines.push(format!(
            "Kræver hjælpen særlige kvalifikationer, og siger kommunen ja til det? Så kan det \
             blive {} på et kvartal.",
            money(amount)
        ));
    }
    if estimate.ordinary_rate_used {
        lines.push("Vi har brugt den løn for arbejdet, som du har skrevet.".to_owned());
    }
    if estimate.additions_refused {
        lines.push("Tillæg til et vikarbureau dækkes ikke. De er ikke regnet med.".to_owned());
    }
    lines.push(format!(
        "{} Det er satsen i bevillingen, der afgør det.",
        rate_of(&estimate.subsidy_rate)
    ));
    lines.push("Moms er ikke med.".to_owned());
    Titled {
        title: "Pengene".to_owned(),
        paragraphs: lines,
    }
}

fn subsidy_line(estimate: &Estimate, quarter: &PeriodAmounts) -> String {
    let can = match estimate.bound {
        Bound::AtMost => "tilskuddet højst blive",
        Bound::Exactly | Bound::Provisional => "tilskuddet blive",
    };
    let amount = money(quarter.subsidy);
    match estimate.basis {
        Basis::AsDescribed => {
            let can = can.replace("tilskuddet ", "");
            format!("Tilskuddet kan {can} {amount} på et kvartal. Et kvartal er tre måneder.")
        }
        Basis::IfGranted => format!(
            "Siger kommunen ja, kan {can} {amount} på et kvartal. Et kvartal er tre måneder."
        ),
        Basis::Hypothetical => format!(
            "Siger kommunen alligevel ja inden for loftet, kan {can} {amount} på et kvartal."
        ),
    }
}

fn own_share_line(quarter: &PeriodAmounts, bound: Bound, reader: &Reader<'_>) -> Option<String> {
    let own = own_share(quarter)?;
    if own == Money::ZERO {
        return Some("Så dækker tilskuddet den løn, vi har regnet med.".to_owned());
    }
    let figures = [("beløb", money(own))];
    Some(fill_with(
        if bound == Bound::AtMost {
            "Resten, mindst {beløb}, betaler {arbejdsgiveren} selv."
        } else {
            "Resten, {beløb}, betaler {arbejdsgiveren} selv."
        },
        reader,
        &figures,
    ))
}

fn bound_line(estimate: &Estimate, reader: &Reader<'_>) -> Option<&'static str> {
    match estimate.bound {
        Bound::Exactly => None,
        Bound::AtMost if estimate.wage.is_none() => {
            Some("Vi kender ikke lønnen. Derfor er det det højeste, det kan blive.")
        }
        Bound::AtMost if matches!(reader.facts.working_hours, Answer::Unknown) => {
            Some("Vi kender ikke arbejdstiden. Derfor er det det højeste, det kan blive.")
        }
        Bound::AtMost => {
            Some("Vi har regnet med loftet. Derfor er det det højeste, det kan blive.")
        }
        Bound::Provisional => Some(
            "Beløbet er foreløbigt. Vi mangler lønnen for arbejdet, som kommunen har sagt ja til.",
        ),
    }
}

/// What to beware of in the rate.
pub(super) fn rate_warnings(subsidy_rate: &SubsidyRate, reader: &Reader<'_>) -> Vec<String> {
    match *subsidy_rate {
        SubsidyRate::Dated { old, entry, .. } => {
            let mut warnings = Vec::new();
            if !entry.is_confirmed() {
                warnings.push(
                    "Satsen er ikke bekræftet. Skriv satsen fra bevillingen, når den er der."
                        .to_owned(),
                );
            }
            if old {
                warnings.push(fill(
                    "Satsen er mere end {satsens alder} gammel. Den kan være ændret.",
                    reader,
                ));
            }
            warnings
        }
        SubsidyRate::Typed(_) | SubsidyRate::None => Vec::new(),
    }
}

/// Why there is no money to show.
pub(super) fn no_estimate(why: NoEstimate, reader: &Reader<'_>) -> Option<Titled> {
    match why {
        NoEstimate::NoRate => Some(titled(
            (
                "Pengene",
                "Vi kender ingen sats for den dag. Skriv satsen fra bevillingen, så regner vi på \
                 kroner.",
            ),
            reader,
            &[],
        )),
        NoEstimate::Interpreting => Some(titled(
            (
                "Pengene til tolkning",
                "Vi kan ikke regne prisen ud endnu. Det kræver, at vi kender zonen, længden og \
                 taksterne for den dag.",
            ),
            reader,
            &[],
        )),
        NoEstimate::NoHours => None,
    }
}

/// What an interpreting job is refunded at.
pub(super) fn interpreting(estimate: &InterpretingEstimate, reader: &Reader<'_>) -> Titled {
    let figures = [
        ("tid", clock(estimate.actual.exact())),
        ("regning", clock(estimate.billed.exact())),
        ("beløb", money(estimate.at_most)),
        ("timer", hours(estimate.actual)),
    ];
    titled(
        (
            "Pengene til tolkning",
            "En tolkning på {tid} kan højst give {beløb} i tilskud.|Vi regner med, at der skal \
             betales for {regning}. Er regningen mindre end taksten, dækkes kun regningen.|Mod \
             timerne i bevillingen tæller {timer}.",
        ),
        reader,
        &figures,
    )
}

/// What to beware of in the interpreters' tariff.
pub(super) fn tariff_warnings(reader: &Reader<'_>) -> Vec<String> {
    vec![fill(
        "Taksterne gælder fra den {takst fra}. De kommer fra tolkefirmaer. Ingen myndighed har \
         bekræftet dem, og de kan være ændret.",
        reader,
    )]
}

/// The caption of the table of amounts.
pub(super) const fn amounts_caption(estimate: &Estimate) -> &'static str {
    match estimate.basis {
        Basis::AsDescribed => "Tilskuddet i kroner",
        Basis::IfGranted => "Tilskuddet i kroner, hvis kommunen siger ja",
        Basis::Hypothetical => "Tilskuddet i kroner, hvis kommunen alligevel siger ja",
    }
}

/// The heading of a column.
pub(super) const fn column(column: Column) -> &'static str {
    match column {
        Column::Period => "Periode",
        Column::Job => "Job",
        Column::Hours => "Timer",
        Column::WorkingHours => "Arbejdstid om ugen",
        Column::Ceiling => "Loft om ugen",
        Column::Need => "Behov om ugen",
        Column::WageSubsidy => "Tilskud til løn",
        Column::HolidayPay => "Feriepenge",
        Column::Additions => "Andre tillæg",
        Column::Refunded => "Tilskud i alt",
        Column::Cost => "Udgift i alt",
        Column::OwnShare => "Egen andel",
        Column::Paid => "Betalte timer",
        Column::Line => "Hvem",
    }
}

/// A period.
pub(super) const fn period(period: Period) -> &'static str {
    match period {
        Period::Hour => "En time",
        Period::Week => "En uge",
        Period::Month => "En måned",
        Period::Quarter => "Et kvartal",
        Period::Year => "Et år",
    }
}

/// A point that can be read in two ways.
pub(super) fn switch(reading: Reading, reader: &Reader<'_>) -> SwitchText {
    let (legend, explanation, [usual, other]) = match reading {
        Reading::Quarter => (
            "Hvor mange uger er der i et kvartal?",
            "Det siger reglerne ikke. Kommunen kan regne på en anden måde end os.",
            ["{uger i kvartal}", "Kvartalets dage delt med syv"],
        ),
        Reading::Month => (
            "Hvor mange uger er der på en måned?",
            "Det siger reglerne ikke. Kommunen kan regne på en anden måde end os.",
            ["{uger i år} delt med tolv", "{uger i måned}"],
        ),
        Reading::HolidayBase => (
            "Hvad regnes feriepengene af?",
            "Det siger reglerne ikke. Vi viser det laveste, hvis du ikke vælger noget andet.",
            [
                "Kun den del af lønnen, som tilskuddet dækker",
                "Hele lønnen",
            ],
        ),
    };
    SwitchText {
        legend: legend.to_owned(),
        explanation: explanation.to_owned(),
        options: [fill(usual, reader), fill(other, reader)],
    }
}
