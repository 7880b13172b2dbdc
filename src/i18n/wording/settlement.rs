//! A quarter's settlement: what is refunded, and what is not.

use super::money::{GRANT_DECIDES, rate_warnings, tariff_warnings};
use super::outcome::{rate_of, reform};
use super::reasons::titled;
use super::words::{fill, fill_with};
use crate::domain::assessment::{Bound, Payable};
use crate::domain::facts::AssistantRole;
use crate::domain::law::parameters::LAW_READ_TO;
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::settlement::{
    Absent, AssistantSettlement, NoSettlement, Refusal, RequestTime, Settlement,
};
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, KeyFigure, Reader, SettlementLine, Titled};

/// What a quarter is refunded: the heading, and what it rests on.
pub(super) fn section(settlement: &Settlement, reader: &Reader<'_>) -> Titled {
    let words = reader.words;
    let hours = |text, hours| words.fill(text, &[("timer", words.hours(hours))]);
    let mut lines = vec![
        words.fill(
            t!("Bevillingen dækker {timer} i {uger}."),
            &[
                ("timer", words.hours(settlement.limit)),
                ("uger", words.weeks(settlement.weeks)),
            ],
        ),
        hours(t!("Der er betalt for {timer}."), settlement.paid),
    ];
    if let Some(average) = settlement.average {
        let text = if settlement.counting < settlement.paid {
            t!("De timer, der tæller med, er {timer} i gennemsnit.")
        } else {
            t!("Det er {timer} i gennemsnit.")
        };
        lines.push(words.fill(text, &[("timer", words.hours_per_week(average))]));
    }
    lines.push(hours(t!("Der dækkes {timer}."), settlement.refunded));
    lines.extend(at_both_rates(settlement, words));
    if let (Some(cost), Some(own)) = (settlement.cost, settlement.own_share_as_shown()) {
        let figures = [("udgift", words.money(cost)), ("egen", words.money(own))];
        lines.push(fill_with(
            t!("Udgiften er {udgift}. Heraf betaler {arbejdsgiveren} selv {egen}."),
            reader,
            &figures,
        ));
    }
    Titled {
        title: title(settlement, words),
        paragraphs: lines,
    }
}

/// How many of the assistants' hours have which rate, where it changed.
fn at_both_rates(settlement: &Settlement, words: &Catalogue) -> Option<String> {
    settlement.rate_change?;
    let sum = |hours: fn(&AssistantSettlement) -> Hours| {
        let parts = settlement.assistants.iter().map(hours);
        words.hours(parts.fold(Hours::ZERO, Hours::plus))
    };
    let figures = [
        ("gamle", sum(|it| it.refunded.beyond(new_hours(it)))),
        ("nye", sum(new_hours)),
    ];
    let text = t!("Hjælpernes timer: {gamle} til den gamle sats og {nye} til den nye.");
    Some(words.fill(text, &figures))
}

/// The refunded hours of an assistant at the new rate.
fn new_hours(it: &AssistantSettlement) -> Hours {
    it.new_rate.map_or(Hours::ZERO, |new| new.hours)
}

impl Catalogue {
    /// A figure to see first: what it is, and the figure.
    #[must_use]
    pub fn settled(&self, figure: KeyFigure, amount: Money, bound: Bound) -> (String, String) {
        let name = match figure {
            KeyFigure::Subsidy => t!("Tilskud for kvartalet"),
            KeyFigure::Cost => t!("Udgift i kvartalet"),
            KeyFigure::OwnShare => t!("Egen andel i kvartalet"),
        };
        (self.word(name), self.at_most(amount, bound))
    }

    /// The hours of the grant that are left.
    #[must_use]
    pub fn hours_left(&self, left: Hours) -> (String, String) {
        (self.word(t!("Timer tilbage i kvartalet")), self.hours(left))
    }

    /// That it is to be cleared whether anybody has an interest in the interpreting firm (IN-08).
    #[must_use]
    pub fn interest_not_known(&self, reader: &Reader<'_>) -> Titled {
        let words = (
            t!("Få afklaret, om nogen har en økonomisk interesse i tolkefirmaet"),
            t!(
                "Det må hverken {du}, {arbejdsgiveren} eller nær familie have. Ellers kan der som \
                 udgangspunkt ikke betales for tolkningen. {Du}, {arbejdsgiveren} og tolken skal alle \
                 tre skrive under på det."
            ),
        );
        titled(words, reader, &[])
    }

    /// When the refund is asked for, and when it is paid. `ready`: whether nothing stands in the way.
    #[must_use]
    pub fn request_time(&self, time: RequestTime, ready: bool, reader: &Reader<'_>) -> Titled {
        let words = match time {
            RequestTime::QuarterNotOver => (
                t!("Kvartalet er ikke slut endnu"),
                t!(
                    "Timer og løn kan nå at ændre sig. Send anmodningen, når kvartalet er slut.|Aarhus \
                     Kommune tager også imod anmodninger hver måned. Spørg din kommune."
                ),
            ),
            RequestTime::FollowingQuarter if !ready => (
                t!("Få først det på plads, der står i vejen"),
                t!("Send så anmodningen. En kommune kan have sin egen frist. Spørg kommunen."),
            ),
            RequestTime::FollowingQuarter => (
                t!("Send anmodningen til kommunen nu"),
                t!(
                    "Den skal sendes senest efter kvartalets udløb. Reglerne nævner ingen bestemt sidste \
                     dag. En kommune kan have sin egen frist.|Kommunen skal betale inden {frist} efter, \
                     at den har fået anmodningen."
                ),
            ),
            RequestTime::Later => (
                t!("Spørg kommunen, om det er for sent"),
                t!(
                    "Reglerne nævner ingen bestemt sidste dag. Men en kommune kan have sin egen frist. I \
                     Aarhus er det til udgangen af det næste kvartal, og Aarhus betaler ikke efter det."
                ),
            ),
        };
        titled(words, reader, &[])
    }
}

/// The law and the rates that it rests on, and what to beware of in them.
pub(super) fn what_it_rests_on(settlement: &Settlement, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill(t!("Reglerne er læst til den {læst til}."), reader)];
    if reader.day > LAW_READ_TO.first_day() {
        lines.push(reform(None, reader.words));
    }
    let dated = !matches!(settlement.subsidy_rate, SubsidyRate::None);
    if dated && !settlement.assistants.is_empty() {
        lines.push(rate_of(
            &settlement.subsidy_rate,
            reader.facts,
            reader.words,
        ));
        lines.push(reader.words.word(GRANT_DECIDES));
        lines.extend(rate_warnings(&settlement.subsidy_rate, reader));
        lines.extend(new_rate(settlement, reader.words));
    }
    if settlement.hours_without_days {
        lines.push(
            reader.words.word(t!("Vi ved ikke, hvilke dage timerne ligger på. Kun timer på de dage, der kan betales for, \
             dækkes.")),
        );
    }
    if settlement.bound == Bound::Provisional {
        lines.push(reader.words.word(t!(
            "Beløbet er foreløbigt. Vi mangler lønnen for arbejdet, som kommunen har sagt ja til."
        )));
    }
    if !settlement.interpreting.is_empty() {
        lines.extend(tariff_warnings(reader));
        lines.push(reader.words.word(t!(
            "Vi regner ikke på tolkning over skærm eller på rejsetid. Går en tolkning hen over \
             midnat, følger tillæggene hver dag for sig. Var der to tolke, så skriv dem som to \
             tolkninger."
        )));
    }
    if settlement
        .assistants
        .iter()
        .any(|assistant| assistant.holiday_pay > Money::ZERO)
    {
        lines.push(reader.words.word(t!("Feriepengene er et skøn.")));
    }
    let documented = |assistant: &AssistantSettlement| assistant.documented > Money::ZERO;
    if settlement.refunded < settlement.paid && settlement.assistants.iter().any(documented) {
        lines.push(reader.words.word(t!(
            "Andre tillæg er regnet med fuldt ud. Kommunen kan sætte dem ned, når ikke alle timer dækkes."
        )));
    }
    let refunded = |refusal: &Refusal| matches!(refusal, Refusal::SicknessRefundedElsewhere(_));
    if settlement.refusals.iter().any(refunded) {
        lines.push(
            reader
                .words
                .word(t!("Sygedagpenge er ikke trukket fra virksomhedens udgift.")),
        );
    }
    lines
}

/// The new rate, where it changed, and which hours drop out.
fn new_rate(settlement: &Settlement, words: &Catalogue) -> Vec<String> {
    let Some(change) = settlement.rate_change else {
        return Vec::new();
    };
    let figures = [
        ("dag", words.date(change.from)),
        ("sats", words.rate(change.rate.per_hour())),
    ];
    let text = t!("Fra og med den {dag} er satsen {sats}. Det er den, du selv har skrevet.");
    let above = |refusal: &Refusal| matches!(refusal, Refusal::AboveGrant(_));
    let scaled = settlement.refusals.iter().any(above).then(|| {
        words.word(t!(
            "Timerne til den gamle sats og timerne til den nye er sat ned i samme forhold. Vi har ikke \
             fundet en kilde, der afgør det."
        ))
    });
    [words.fill(text, &figures)]
        .into_iter()
        .chain(scaled)
        .collect()
}

fn title(settlement: &Settlement, words: &Catalogue) -> String {
    let text = match (&settlement.payable, settlement.bound) {
        (Payable::NotYet(_) | Payable::No(_), Bound::Exactly | Bound::Provisional) => {
            t!("Noget står i vejen for, at tilskuddet på {beløb} kan betales")
        }
        (Payable::NotYet(_) | Payable::No(_), Bound::AtMost) => {
            t!("Noget står i vejen for, at tilskuddet på højst {beløb} kan betales")
        }
        (Payable::Yes, Bound::Exactly | Bound::Provisional) => {
            t!("Tilskuddet for kvartalet kan blive {beløb}")
        }
        (Payable::Yes, Bound::AtMost) => t!("Tilskuddet for kvartalet kan højst blive {beløb}"),
    };
    words.fill(text, &[("beløb", words.money(settlement.subsidy))])
}

/// A line of a settlement.
pub(super) fn line(line: SettlementLine, words: &Catalogue) -> String {
    match line {
        SettlementLine::Assistant(number, helper) => words.fill(
            t!("Hjælper {tal}, {hvem}"),
            &[
                ("tal", number.to_string()),
                ("hvem", words.word(of(helper))),
            ],
        ),
        SettlementLine::Interpreting(number, day) => words.fill(
            t!("Tolkning {tal}, {dag}"),
            &[
                ("tal", number.to_string()),
                ("dag", words.day_and_month(day)),
            ],
        ),
        SettlementLine::Travel => words.word(t!("Rejser")),
        SettlementLine::Total => words.word(t!("I alt")),
    }
}

const fn of(helper: AssistantRole) -> Text {
    match helper {
        AssistantRole::Colleague => t!("kollega"),
        AssistantRole::Manager => t!("leder"),
        AssistantRole::NewHire => t!("nyansat"),
        AssistantRole::TempAgency => t!("vikarbureau"),
    }
}

/// What is not refunded, and why.
pub(super) fn refusal(refusal: Refusal, reader: &Reader<'_>) -> Titled {
    let (words, figure) = match refusal {
        Refusal::AboveGrant(over) => (
            (
                t!("{tal} kan ikke dækkes"),
                t!(
                    "Timerne er flere, end bevillingen dækker i den del af kvartalet, der kan betales \
             for. Dem betaler virksomheden selv.|Er der flere, der hjælper, sætter vi alles \
             timer ned i samme forhold. Vi har ikke fundet en kilde, der afgør det."
                ),
            ),
            reader.words.hours(over),
        ),
        Refusal::SicknessRefundedElsewhere(sick) => (
            (
                t!("{tal}, hvor den, der hjælper, var syg, dækkes et andet sted fra"),
                t!(
                    "Virksomheden får sygedagpenge eller barselspenge for timerne. Så dækkes de ikke \
                 også her."
                ),
            ),
            reader.words.hours(sick),
        ),
        Refusal::NoDutyToPay(absent, sick) => (
            (
                no_duty(absent),
                t!("Fravær dækkes kun, når virksomheden har pligt til at betale løn for timerne."),
            ),
            reader.words.hours(sick),
        ),
        Refusal::TooLongBeforeApplication { first_payable } => (
            (
                t!("Tiden før den {tal} dækkes ikke"),
                t!("Kommunen kan højst betale {tilbage} tilbage fra den dag, den fik ansøgningen."),
            ),
            reader.words.date(first_payable),
        ),
        Refusal::OutsideGrant(outside) => (
            (
                t!("{tal} ligger uden for den tid, der kan betales for"),
                t!(
                    "Som regel er det, fordi bevillingen ikke gjaldt på de dage. Hjælpen skal også være \
                 begyndt. Og kommunen kan højst betale {tilbage} tilbage fra den dag, den fik \
                 ansøgningen."
                ),
            ),
            reader.words.hours(outside),
        ),
        Refusal::CostsOutsideGrant => (
            (
                t!("Rejser og tillæg dækkes ikke uden timer"),
                t!(
                    "Ingen af kvartalets timer kan der betales for. Så kan rejser og tillæg heller ikke \
                 dækkes."
                ),
            ),
            String::new(),
        ),
        Refusal::AdditionsForTempAgency => (
            (
                t!("Tillæg til et vikarbureau dækkes ikke"),
                t!(
                    "Feriepenge og andre tillæg kan ikke dækkes, når hjælpen er fra et vikarbureau."
                ),
            ),
            String::new(),
        ),
        Refusal::NoTariff => (
            (
                t!("Tolkning fra før den {takst fra}"),
                t!("Vi kender ikke taksterne for den tid. Derfor er opgaven ikke regnet med."),
            ),
            String::new(),
        ),
        Refusal::InterestInInterpreter(amount) => (
            (
                t!("Tolkning for {tal} dækkes som udgangspunkt ikke"),
                t!(
                    "Nogen har en økonomisk interesse i tolkefirmaet. Det gælder kun tolkningen og ikke \
                 resten af tilskuddet.|Kommunen kan gøre en undtagelse. Spørg kommunen, før I søger om \
                 pengene for tolkningen."
                ),
            ),
            reader.words.money(amount),
        ),
    };
    titled(words, reader, &[("tal", figure)])
}

const fn no_duty(absent: Absent) -> Text {
    match absent {
        Absent::Person => t!("{tal}, hvor {du} var syg, uden pligt til at betale løn"),
        Absent::Assistant => {
            t!("{tal}, hvor den, der hjælper, var syg, uden pligt til at betale løn")
        }
    }
}

/// Why there is no settlement.
pub(super) fn no_settlement(why: NoSettlement, reader: &Reader<'_>) -> Titled {
    let words = match why {
        NoSettlement::NotCovered => (
            t!("Kvartalet ligger før de regler, vi har læst"),
            t!("Vi kan regne på tiden fra den {første dag}. Spørg kommunen om tiden før."),
        ),
        NoSettlement::Territory => (
            t!("Færøerne og Grønland har deres egne regler"),
            t!("Den danske lov gælder ikke der. Spørg myndighederne der."),
        ),
        NoSettlement::NoRate => (
            t!("Vi kender ingen sats for kvartalet"),
            t!("Skriv satsen fra bevillingen, så regner vi på kroner."),
        ),
    };
    titled(words, reader, &[])
}
