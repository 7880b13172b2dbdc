//! What the money is and rests on, and what can be read in two ways.

use super::reasons::titled;
use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Basis, Bound, Estimate, InterpretingEstimate, NoEstimate, Period, PeriodAmounts,
};
use crate::domain::facts::{Answer, Helper};
use crate::domain::quantity::{HourlyRate, Money};
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Column, KeyFigure, Reader, Reading, SwitchText, Titled};
use crate::interview::Door;

/// What the money is and rests on.
pub(super) fn section(estimate: &Estimate, reader: &Reader<'_>) -> Titled {
    let mut lines = Vec::new();
    if let Some(quarter) = estimate.of(Period::Quarter) {
        lines.push(subsidy_line(estimate, quarter, reader.words));
        lines.extend(own_share_line(quarter, estimate.bound, reader));
        if quarter.holiday_pay > Money::ZERO {
            lines.push(reader.words.word(t!("Feriepengene er et skøn.")));
        }
    }
    lines.extend(bound_line(estimate, reader).map(|text| reader.words.word(text)));
    lines.extend(left_out(estimate, reader).map(|text| reader.words.word(text)));
    if let Some(amount) = estimate.quarter_with_ordinary_rate {
        lines.push(reader.words.fill(
            t!(
                "Kræver hjælpen særlige kvalifikationer, og siger kommunen ja til det? Så kan det \
             blive {beløb} på et kvartal."
            ),
            &[("beløb", reader.words.money(amount))],
        ));
    }
    if estimate.ordinary_rate_used {
        lines.push(
            reader
                .words
                .word(t!("Vi har brugt den løn for arbejdet, som du har skrevet.")),
        );
    }
    if estimate.additions_refused {
        lines.push(reader.words.word(t!(
            "Tillæg til et vikarbureau dækkes ikke. De er ikke regnet med."
        )));
    }
    lines.push(reader.words.word(GRANT_DECIDES));
    lines.push(reader.words.word(t!("Moms er ikke med.")));
    Titled {
        title: reader.words.word(t!("Pengene")),
        paragraphs: lines,
    }
}

/// Which rate decides: the one that was used stands with what the result rests on.
pub(super) const GRANT_DECIDES: Text = t!("Det er satsen i bevillingen, der afgør det.");

impl Catalogue {
    /// A figure to see first: what it is, and the figure.
    #[must_use]
    pub fn key_figure(&self, figure: KeyFigure, amount: Money, bound: Bound) -> (String, String) {
        let name = match figure {
            KeyFigure::Subsidy => t!("Tilskud på et kvartal"),
            KeyFigure::Cost => t!("Udgift på et kvartal"),
            KeyFigure::OwnShare => t!("Egen andel på et kvartal"),
        };
        (self.word(name), self.at_most(amount, bound))
    }

    /// Who bears the subsidy in the end.
    #[must_use]
    pub fn borne(&self, reader: &Reader<'_>) -> Titled {
        Titled {
            title: self.word(t!("Hvad koster det kommunen?")),
            paragraphs: [
                t!("Staten betaler {statens del} af tilskuddet tilbage til kommunen."),
                t!("Tilskuddet til {arbejdsgiveren} bliver ikke mindre af det."),
            ]
            .map(|text| fill(text, reader))
            .to_vec(),
        }
    }

    /// The caption of the table of who bears the subsidy.
    #[must_use]
    pub fn borne_caption(&self) -> &str {
        self.say(t!("Tilskuddet, delt mellem stat og kommune"))
    }

    /// A rate, or the most that it can be.
    #[must_use]
    pub fn rate_at_most(&self, rate: HourlyRate, bound: Bound) -> String {
        match bound {
            Bound::AtMost => self.fill(t!("højst {beløb}"), &[("beløb", self.rate(rate))]),
            Bound::Exactly | Bound::Provisional => self.rate(rate),
        }
    }

    /// An amount, or the most that it can be.
    #[must_use]
    pub fn at_most(&self, amount: Money, bound: Bound) -> String {
        let text = match bound {
            Bound::AtMost => t!("højst {beløb}"),
            Bound::Exactly | Bound::Provisional => t!("{beløb}"),
        };
        self.fill(text, &[("beløb", self.money(amount))])
    }
}

fn subsidy_line(estimate: &Estimate, quarter: &PeriodAmounts, words: &Catalogue) -> String {
    let at_most = estimate.bound == Bound::AtMost;
    let text = match (estimate.basis, at_most) {
        (Basis::AsDescribed, false) => {
            t!("Tilskuddet kan blive {beløb} på et kvartal. Et kvartal er tre måneder.")
        }
        (Basis::AsDescribed, true) => {
            t!("Tilskuddet kan højst blive {beløb} på et kvartal. Et kvartal er tre måneder.")
        }
        (Basis::IfGranted, false) => {
            t!(
                "Siger kommunen ja, kan tilskuddet blive {beløb} på et kvartal. Et kvartal er tre \
             måneder."
            )
        }
        (Basis::IfGranted, true) => {
            t!(
                "Siger kommunen ja, kan tilskuddet højst blive {beløb} på et kvartal. Et kvartal er \
             tre måneder."
            )
        }
        (Basis::Hypothetical, false) => {
            t!(
                "Siger kommunen alligevel ja inden for loftet, kan tilskuddet blive {beløb} på et \
             kvartal."
            )
        }
        (Basis::Hypothetical, true) => {
            t!(
                "Siger kommunen alligevel ja inden for loftet, kan tilskuddet højst blive {beløb} på \
             et kvartal."
            )
        }
    };
    words.fill(text, &[("beløb", words.money(quarter.subsidy))])
}

fn own_share_line(quarter: &PeriodAmounts, bound: Bound, reader: &Reader<'_>) -> Option<String> {
    let own = quarter.own_share_as_shown()?;
    if own == Money::ZERO {
        return Some(
            reader
                .words
                .word(t!("Så dækker tilskuddet den løn, vi har regnet med.")),
        );
    }
    let figures = [("beløb", reader.words.money(own))];
    Some(fill_with(
        if bound == Bound::AtMost {
            t!("Med så mange timer betaler {arbejdsgiveren} selv {beløb}.")
        } else {
            t!("Resten, {beløb}, betaler {arbejdsgiveren} selv.")
        },
        reader,
        &figures,
    ))
}

fn bound_line(estimate: &Estimate, reader: &Reader<'_>) -> Option<Text> {
    match estimate.bound {
        Bound::Exactly => None,
        Bound::AtMost if estimate.wage.is_none() => Some(t!(
            "Vi kender ikke lønnen. Tallet er det højeste med denne sats og uden tillæg."
        )),
        Bound::AtMost if matches!(reader.facts.working_hours, Answer::Unknown) => Some(t!(
            "Vi kender ikke arbejdstiden. Derfor er det det højeste, det kan blive."
        )),
        Bound::AtMost => Some(t!(
            "Vi har regnet med loftet. Derfor er det det højeste, det kan blive."
        )),
        Bound::Provisional => Some(t!(
            "Beløbet er foreløbigt. Vi mangler lønnen for arbejdet, som kommunen har sagt ja til."
        )),
    }
}

/// What the amount leaves out because it is not known, and what could raise the rate.
fn left_out(estimate: &Estimate, reader: &Reader<'_>) -> impl Iterator<Item = Text> {
    let facts = reader.facts;
    let with_additions = facts.helper != Answer::Known(Helper::TempAgency);
    let lines = [
        (
            with_additions && facts.holiday_pay == Answer::Unknown,
            t!("Feriepenge er ikke med i tallet. De kan komme oveni."),
        ),
        (
            with_additions && facts.documented_additions == Answer::Unknown,
            t!("Andre tillæg er ikke med i tallet. De kan komme oveni."),
        ),
        (
            facts.special_qualifications == Answer::Unknown
                && estimate.quarter_with_ordinary_rate.is_none(),
            t!("Kræver hjælpen særlige faglige evner, kan satsen blive højere."),
        ),
    ];
    lines
        .into_iter()
        .filter_map(|(is_left_out, text)| is_left_out.then_some(text))
}

const RATE_OLD: Text = t!("Satsen er mere end {satsens alder} gammel. Den kan være ændret.");

/// What to beware of in the rate.
pub(super) fn rate_warnings(subsidy_rate: &SubsidyRate, reader: &Reader<'_>) -> Vec<String> {
    match *subsidy_rate {
        SubsidyRate::Dated { old, entry, .. } => beware(entry.is_confirmed(), old, reader),
        // No municipality sets it, whoever states it (RA-01).
        SubsidyRate::Stated { old, .. } => beware(false, old, reader),
        SubsidyRate::Typed(_) | SubsidyRate::None => Vec::new(),
    }
}

fn beware(is_confirmed: bool, is_old: bool, reader: &Reader<'_>) -> Vec<String> {
    let unconfirmed = match reader.door {
        Door::Refund => t!("Satsen er ikke bekræftet. Skriv satsen fra bevillingen i stedet."),
        Door::Citizen | Door::Employer | Door::Adviser => {
            t!("Satsen er ikke bekræftet. Skriv satsen fra bevillingen, når den er der.")
        }
    };
    let unconfirmed = (!is_confirmed).then(|| reader.words.word(unconfirmed));
    let old = is_old.then(|| fill(RATE_OLD, reader));
    unconfirmed.into_iter().chain(old).collect()
}

/// Why there is no money to show.
pub(super) fn no_estimate(why: NoEstimate, reader: &Reader<'_>) -> Option<Titled> {
    match why {
        NoEstimate::NoRate => Some(titled(
            (
                t!("Pengene"),
                t!(
                    "Vi kender ingen sats for den dag. Skriv satsen fra bevillingen, så regner vi på \
                 kroner."
                ),
            ),
            reader,
            &[],
        )),
        NoEstimate::Interpreting => Some(titled(
            (
                t!("Pengene til tolkning"),
                t!(
                    "Vi kan ikke regne prisen ud endnu. Det kræver, at vi kender zonen, længden og \
                 taksterne for den dag."
                ),
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
        ("tid", reader.words.clock(estimate.actual.exact())),
        ("regning", reader.words.clock(estimate.billed.exact())),
        ("beløb", reader.words.money(estimate.at_most)),
        ("timer", reader.words.hours(estimate.actual)),
    ];
    titled(
        (
            t!("Pengene til tolkning"),
            t!(
                "En tolkning på {tid} kan højst give {beløb} i tilskud.|Vi regner med, at der skal \
             betales for {regning}. Er regningen mindre end taksten, dækkes kun regningen.|Mod \
             timerne i bevillingen tæller {timer}."
            ),
        ),
        reader,
        &figures,
    )
}

/// What to beware of in the interpreters' tariff.
pub(super) fn tariff_warnings(reader: &Reader<'_>) -> Vec<String> {
    vec![fill(
        t!(
            "Taksterne gælder fra den {takst fra}. Vi har dem fra tolkefirmaer og har ikke \
             læst dem i reglerne. De kan være ændret."
        ),
        reader,
    )]
}

/// The caption of the table of amounts.
pub(super) const fn amounts_caption(estimate: &Estimate) -> Text {
    match estimate.basis {
        Basis::AsDescribed => t!("Tilskuddet i kroner"),
        Basis::IfGranted => t!("Tilskuddet i kroner, hvis kommunen siger ja"),
        Basis::Hypothetical => t!("Tilskuddet i kroner, hvis kommunen alligevel siger ja"),
    }
}

/// The heading of a column.
pub(super) const fn column(column: Column) -> Text {
    match column {
        Column::Period => t!("Periode"),
        Column::Job => t!("Job"),
        Column::Hours => t!("Timer"),
        Column::WorkingHours => t!("Arbejdstid om ugen"),
        Column::Ceiling => t!("Loft om ugen"),
        Column::Need => t!("Behov om ugen"),
        Column::WageSubsidy => t!("Tilskud til løn"),
        Column::HolidayPay => t!("Feriepenge"),
        Column::Additions => t!("Andre tillæg"),
        Column::Refunded => t!("Tilskud i alt"),
        Column::Cost => t!("Udgift i alt"),
        Column::OwnShare => t!("Egen andel"),
        Column::Paid => t!("Betalte timer"),
        Column::Line => t!("Hvem"),
        Column::Quarter => t!("Kvartal"),
        Column::RequestFrom => t!("Regnet søgt den"),
        Column::PaidBy => t!("Penge senest"),
        Column::Help => t!("Hjælp om ugen"),
        Column::QuarterSubsidy => t!("Tilskud på et kvartal"),
        Column::ByState => t!("Staten betaler"),
        Column::ByMunicipality => t!("Kommunen betaler"),
        Column::Granted => t!("Bevilgede timer"),
        Column::Covered => t!("Dækkede timer"),
        Column::RateUsed => t!("Tilskud i timen"),
        Column::Interpreting => t!("Tolkning"),
    }
}

/// A period.
pub(super) const fn period(period: Period) -> Text {
    match period {
        Period::Hour => t!("En time"),
        Period::Week => t!("En uge"),
        Period::Month => t!("En måned"),
        Period::Quarter => t!("Et kvartal"),
        Period::Year => t!("Et år"),
    }
}

/// A point that can be read in two ways.
pub(super) fn switch(reading: Reading, reader: &Reader<'_>) -> SwitchText {
    let (legend, explanation, [usual, other]) = match reading {
        Reading::Quarter => (
            t!("Hvor mange uger er der i et kvartal?"),
            t!("Det har vi ikke fundet i reglerne. Kommunen kan regne på en anden måde end os."),
            [t!("{uger i kvartal}"), t!("Kvartalets dage delt med syv")],
        ),
        Reading::Month => (
            t!("Hvor mange uger er der på en måned?"),
            t!("Det har vi ikke fundet i reglerne. Kommunen kan regne på en anden måde end os."),
            [t!("{uger i år} delt med tolv"), t!("{uger i måned}")],
        ),
        Reading::HolidayBase => (
            t!("Hvad regnes feriepengene af?"),
            t!(
                "Det har vi ikke fundet i reglerne. Vi viser det laveste, hvis du ikke vælger \
             noget andet."
            ),
            [
                t!("Kun den del af lønnen, som tilskuddet dækker"),
                t!("Hele lønnen"),
            ],
        ),
    };
    SwitchText {
        legend: reader.words.word(legend),
        explanation: reader.words.word(explanation),
        options: [fill(usual, reader), fill(other, reader)],
    }
}
