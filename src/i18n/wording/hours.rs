//! What can be said of the hours.

use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Assessment, HoursResult, HoursStatus, JobHours, NeedLevel, NoHours, sum,
};
use crate::domain::quantity::HoursPerWeek;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader, Titled};

/// What can be said of the hours.
pub(super) fn section(assessment: &Assessment, reader: &Reader<'_>) -> Titled {
    let hours = &assessment.hours;
    let (title, paragraphs) = match hours.status {
        HoursStatus::Computed => (t!("Timerne"), computed(hours, reader)),
        HoursStatus::Interval => (t!("Timerne"), interval(hours, reader)),
        HoursStatus::Hypothetical => (
            t!("Hvis kommunen alligevel siger ja inden for loftet"),
            hypothetical(hours, reader),
        ),
        HoursStatus::None(NoHours::WorkingHoursNotKnown) => (
            t!("Timerne afhænger af arbejdstiden"),
            unknown(hours, reader),
        ),
        HoursStatus::None(NoHours::NoComputedCeiling) => (
            t!("Timerne kan vi ikke regne ud her"),
            vec![fill(NO_COMPUTED_CEILING, reader)],
        ),
        HoursStatus::None(NoHours::NotAnswered) => (
            t!("Timerne"),
            vec![reader.words.word(t!(
                "Vi kan regne på timerne, når du har svaret på spørgsmålene om dem."
            ))],
        ),
        HoursStatus::None(NoHours::OutcomeRulesOut) => (
            t!("Timerne"),
            vec![reader.words.word(t!(
                "Vi regner ikke på timer, fordi der sandsynligvis ikke kan gives hjælp."
            ))],
        ),
    };
    Titled {
        title: reader.words.word(title),
        paragraphs,
    }
}

const NO_COMPUTED_CEILING: Text = t!(
    "Behovet er større end fuld tid, som er {fuld tid} om ugen. Så \
    regner vi ikke et loft ud. Kommunen kan i særlige tilfælde give flere timer. Den fastsætter \
    dem selv."
);

/// A need within the ceiling.
fn computed(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(figure) = hours.figure {
        lines.push(with_hours(
            t!("Vi regner med {timer}, fordi det er behovet."),
            figure,
            reader,
        ));
        lines.extend(felt(hours, figure, reader));
    }
    lines.extend(ceiling_line(hours, reader));
    lines.extend(refused_job(hours, reader));
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// A figure up to a limit, or one that the municipality would have to grant.
fn interval(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if let (true, Some(figure)) = (hours.figure_is_ceiling, hours.figure) {
        lines.push(with_hours(
            t!("Der kan højst være tale om {timer}. Det er loftet."),
            figure,
            reader,
        ));
        lines.extend(felt(hours, figure, reader));
    } else if let Some(figure) = hours.figure {
        let text = if in_education(hours) {
            t!(
                "Vi regner med {timer}. Det er mere end loftet, og kun i særlige tilfælde kan \
             kommunen give mere."
            )
        } else {
            t!("Vi regner med {timer}. Det kræver, at kommunen bruger undtagelsen.")
        };
        lines.push(with_hours(text, figure, reader));
        lines.extend(felt(hours, figure, reader));
        lines.extend(ceiling_line(hours, reader));
    }
    if let Some(limit) = hours.limit {
        let figures = [("grænse", reader.words.hours_per_week(limit))];
        let text = if in_education(hours) {
            t!("I særlige tilfælde kan der højst gives {grænse}.")
        } else if hours.limit_is_working_hours {
            t!(
                "Med undtagelsen regner vi højst med {grænse}, altså arbejdstiden. Det har vi \
                 selv valgt. Spørg kommunen, om der kan gives mere."
            )
        } else {
            t!("Med undtagelsen kan der højst gives {grænse}.")
        };
        lines.push(fill_with(text, reader, &figures));
    }
    if let Some(surplus) = hours.surplus {
        let text = if hours.limit_is_working_hours {
            t!("Resten af behovet, {timer}, er ikke med i vores tal.")
        } else {
            NOT_SUBSIDISED
        };
        lines.push(surplus_line(text, surplus, reader));
    }
    lines.extend(refused_job(hours, reader));
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// What would be left if the municipality granted within the ceiling all the same.
fn hypothetical(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![reader.words.word(t!(
        "Det er ikke det, vi venter. Men siger kommunen ja inden for loftet, ser det sådan ud:"
    ))];
    if let Some(figure) = hours.figure {
        lines.push(with_hours(
            t!("Det kan højst blive {timer}."),
            figure,
            reader,
        ));
        lines.extend(felt(hours, figure, reader));
    }
    if let Some(surplus) = hours.surplus {
        lines.push(surplus_line(NOT_SUBSIDISED, surplus, reader));
    }
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// Without working hours: the table, and what the need takes.
fn unknown(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill(
        t!("Loftet følger arbejdstiden. Tabellen viser det for nogle arbejdstider."),
        reader,
    )];
    let asked = reader.facts.needed_hours.known().map(|needs| sum(needs));
    if let (Some(need), Some(takes)) = (asked, hours.working_hours_for_need) {
        let figures = [
            ("behov", reader.words.hours_per_week(need)),
            ("tid", reader.words.hours_in_both_ways(takes)),
        ];
        let text = if within_full_time(takes, hours) {
            t!("{Du} har brug for {behov}. Det kræver, at {du} arbejder mindst {tid}.")
        } else {
            t!(
                "{Du} har brug for {behov}. Det er mere end loftet ved fuld tid, som er {loft} om ugen."
            )
        };
        lines.push(fill_with(text, reader, &figures));
    }
    lines
}

/// Whether the ceiling reaches the need at all: the table ends at full time.
fn within_full_time(takes: HoursPerWeek, hours: &HoursResult) -> bool {
    hours
        .ceiling_table
        .last()
        .is_some_and(|(full_time, _)| takes <= *full_time)
}

/// The tracks of further education have ceilings of their own, and no working hours.
fn in_education(hours: &HoursResult) -> bool {
    hours.jobs.iter().any(|job| job.working_hours.is_none())
}

/// The hours in a word that people can feel.
fn felt(hours: &HoursResult, figure: HoursPerWeek, reader: &Reader<'_>) -> Option<String> {
    let [
        JobHours {
            working_hours: Some(working_hours),
            ..
        },
    ] = hours.jobs.as_slice()
    else {
        return None;
    };
    reader.words.part_of_week(figure, *working_hours)
}

/// What the picture of a week shows.
pub(super) fn picture_caption(
    working_hours: HoursPerWeek,
    help: HoursPerWeek,
    words: &Catalogue,
) -> String {
    words.fill(
        t!(
            "Sådan kan en uge se ud: {hjælp} med hjælp ud af {arbejde}. Hver firkant er en time på \
            jobbet."
        ),
        &[
            ("hjælp", words.hours_of_week(help)),
            ("arbejde", words.hours_of_week(working_hours)),
        ],
    )
}

fn ceiling_line(hours: &HoursResult, reader: &Reader<'_>) -> Option<String> {
    let ceiling = hours.ceiling?;
    Some(with_hours(t!("Loftet er {timer}."), ceiling, reader))
}

const NOT_SUBSIDISED: Text = t!("Resten af behovet, {timer}, er der ikke tilskud til.");

fn surplus_line(text: Text, surplus: HoursPerWeek, reader: &Reader<'_>) -> String {
    let figures = [("timer", reader.words.hours_per_week(surplus))];
    reader.words.fill(text, &figures)
}

/// A text with `{timer}` in it: the hours, to the minute too.
fn with_hours(text: Text, hours: HoursPerWeek, reader: &Reader<'_>) -> String {
    let figures = [("timer", reader.words.hours_in_both_ways(hours))];
    reader.words.fill(text, &figures)
}

/// Jobs whose need is above their ceiling without an exception, beside others that are not.
fn refused_job(hours: &HoursResult, reader: &Reader<'_>) -> Option<String> {
    let refused = hours
        .jobs
        .iter()
        .filter(|job| job.level == NeedLevel::Incompatible)
        .count();
    let text = match refused {
        0 => return None,
        all if all == hours.jobs.len() => return None,
        1 => {
            t!(
                "I et af jobbene er behovet større end loftet. Der er som udgangspunkt slet ikke \
             tilskud til det job."
            )
        }
        _ => {
            t!(
                "I flere af jobbene er behovet større end loftet. Der er som udgangspunkt slet ikke \
             tilskud til de job."
            )
        }
    };
    Some(reader.words.word(text))
}

/// HR-14: what the need means by the paid hours of a fleksjob, beside the other.
fn by_effective_hours(hours: &HoursResult, reader: &Reader<'_>) -> Option<String> {
    let job = hours.by_effective_hours?;
    let granted = job.granted();
    let text = match (job.level, granted) {
        (NeedLevel::Incompatible, _) => {
            t!(
                "Vi har ikke fundet en kilde, der siger, hvilke timer der tæller i et fleksjob. \
             Er det de betalte timer, er loftet {loftet}. Så er behovet større end loftet, og \
             der er som udgangspunkt slet ikke tilskud."
            )
        }
        (NeedLevel::ExceptionInPlay | NeedLevel::AboveException, Some(_)) => {
            t!(
                "Vi har ikke fundet en kilde, der siger, hvilke timer der tæller i et fleksjob. \
             Er det de betalte timer, er loftet {loftet}. Så bliver det højst {timer}, hvis \
             kommunen bruger undtagelsen."
            )
        }
        (NeedLevel::Within | NeedLevel::Unknown | NeedLevel::AtMostCeiling, Some(_)) => {
            t!(
                "Vi har ikke fundet en kilde, der siger, hvilke timer der tæller i et fleksjob. \
             Er det de betalte timer, er loftet {loftet}. Så bliver det {timer}."
            )
        }
        (_, _) => {
            t!(
                "Vi har ikke fundet en kilde, der siger, hvilke timer der tæller i et fleksjob. \
             Er det de betalte timer, er loftet {loftet}."
            )
        }
    };
    let figures = [
        ("loftet", reader.words.hours_per_week(job.ceiling)),
        (
            "timer",
            granted.map_or_else(String::new, |it| reader.words.hours_in_both_ways(it)),
        ),
    ];
    Some(reader.words.fill(text, &figures))
}
