//! What can be said of the hours.

use super::amounts::{hours_in_both_ways, hours_of_week, hours_per_week, part_of_week};
use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Assessment, HoursResult, HoursStatus, JobHours, NeedLevel, NoHours, sum,
};
use crate::domain::quantity::HoursPerWeek;
use crate::i18n::{Reader, Titled};

/// What can be said of the hours.
pub(super) fn section(assessment: &Assessment, reader: &Reader<'_>) -> Titled {
    let hours = &assessment.hours;
    let (title, paragraphs) = match hours.status {
        HoursStatus::Computed => ("Timerne", computed(hours, reader)),
        HoursStatus::Interval => ("Timerne", interval(hours, reader)),
        HoursStatus::Hypothetical => (
            "Hvis kommunen alligevel siger ja inden for loftet",
            hypothetical(hours, reader),
        ),
        HoursStatus::None(NoHours::WorkingHoursNotKnown) => {
            ("Timerne afhænger af arbejdstiden", unknown(hours, reader))
        }
        HoursStatus::None(NoHours::NoComputedCeiling) => (
            "Timerne kan vi ikke regne ud her",
            vec![fill(NO_COMPUTED_CEILING, reader)],
        ),
        HoursStatus::None(NoHours::NotAnswered) => (
            "Timerne",
            vec!["Vi kan regne på timerne, når du har svaret på spørgsmålene om dem.".to_owned()],
        ),
        HoursStatus::None(NoHours::OutcomeRulesOut) => (
            "Timerne",
            vec![
                "Vi regner ikke på timer, fordi der sandsynligvis ikke kan gives hjælp.".to_owned(),
            ],
        ),
    };
    Titled {
        title: title.to_owned(),
        paragraphs,
    }
}

const NO_COMPUTED_CEILING: &str = "Behovet er større end fuld tid, som er {fuld tid} om ugen. Så \
    regner vi ikke et loft ud. Kommunen kan i særlige tilfælde give flere timer. Den fastsætter \
    dem selv.";

/// A need within the ceiling.
fn computed(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(figure) = hours.figure {
        lines.push(format!(
            "Vi regner med {}, fordi det er behovet.",
            hours_in_both_ways(figure)
        ));
        lines.extend(felt(hours, figure));
    }
    lines.extend(ceiling_line(hours));
    lines.extend(refused_job(hours));
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// A figure up to a limit, or one that the municipality would have to grant.
fn interval(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if let (true, Some(figure)) = (hours.figure_is_ceiling, hours.figure) {
        lines.push(format!(
            "Der kan højst være tale om {}. Det er loftet.",
            hours_in_both_ways(figure)
        ));
        lines.extend(felt(hours, figure));
    } else if let Some(figure) = hours.figure {
        let needs = if in_education(hours) {
            "Det er mere end loftet, og kun i særlige tilfælde kan kommunen give mere."
        } else {
            "Det kræver, at kommunen bruger undtagelsen."
        };
        lines.push(format!(
            "Vi regner med {}. {needs}",
            hours_in_both_ways(figure)
        ));
        lines.extend(felt(hours, figure));
        lines.extend(ceiling_line(hours));
    }
    if let Some(limit) = hours.limit {
        let figures = [("grænse", hours_per_week(limit))];
        let text = if in_education(hours) {
            "I særlige tilfælde kan der højst gives {grænse}."
        } else {
            "Med undtagelsen kan der højst gives {grænse}."
        };
        lines.push(fill_with(text, reader, &figures));
    }
    if let Some(surplus) = hours.surplus {
        lines.push(surplus_line(surplus));
    }
    lines.extend(refused_job(hours));
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// What would be left if the municipality granted within the ceiling all the same.
fn hypothetical(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![
        "Det er ikke det, vi venter. Men siger kommunen ja inden for loftet, ser det sådan ud:"
            .to_owned(),
    ];
    if let Some(figure) = hours.figure {
        lines.push(format!(
            "Det kan højst blive {}.",
            hours_in_both_ways(figure)
        ));
        lines.extend(felt(hours, figure));
    }
    if let Some(surplus) = hours.surplus {
        lines.push(surplus_line(surplus));
    }
    lines.extend(by_effective_hours(hours, reader));
    lines
}

/// Without working hours: the table, and what the need takes.
fn unknown(hours: &HoursResult, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill(
        "Loftet følger arbejdstiden. Tabellen viser det for nogle arbejdstider.",
        reader,
    )];
    let asked = reader.facts.needed_hours.known().map(|needs| sum(needs));
    if let (Some(need), Some(takes)) = (asked, hours.working_hours_for_need) {
        let figures = [
            ("behov", hours_per_week(need)),
            ("tid", hours_in_both_ways(takes)),
        ];
        let text = if within_full_time(takes, hours) {
            "{Du} har brug for {behov}. Det kræver, at {du} arbejder mindst {tid}."
        } else {
            "{Du} har brug for {behov}. Det er mere end loftet ved fuld tid, som er {loft} om ugen."
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
fn felt(hours: &HoursResult, figure: HoursPerWeek) -> Option<String> {
    let [
        JobHours {
            working_hours: Some(working_hours),
            ..
        },
    ] = hours.jobs.as_slice()
    else {
        return None;
    };
    part_of_week(figure, *working_hours).map(|part| format!("Det er {part} af arbejdsugen."))
}

fn ceiling_line(hours: &HoursResult) -> Option<String> {
    let ceiling = hours.ceiling?;
    Some(format!("Loftet er {}.", hours_in_both_ways(ceiling)))
}

fn surplus_line(surplus: HoursPerWeek) -> String {
    format!(
        "Resten af behovet, {} om ugen, er der ikke tilskud til.",
        hours_of_week(surplus)
    )
}

/// Jobs whose need is above their ceiling without an exception, beside others that are not.
fn refused_job(hours: &HoursResult) -> Option<String> {
    let refused = hours
        .jobs
        .iter()
        .filter(|job| job.level == NeedLevel::Incompatible)
        .count();
    let text = match refused {
        0 => return None,
        all if all == hours.jobs.len() => return None,
        1 => {
            "I et af jobbene er behovet større end loftet. Der er som udgangspunkt slet ikke \
             tilskud til det job."
        }
        _ => {
            "I flere af jobbene er behovet større end loftet. Der er som udgangspunkt slet ikke \
             tilskud til de job."
        }
    };
    Some(text.to_owned())
}

/// HR-14: what the need means by the paid hours of a fleksjob, beside the other.
fn by_effective_hours(hours: &HoursResult, reader: &Reader<'_>) -> Option<String> {
    let job = hours.by_effective_hours?;
    let granted = job.granted();
    let text = match (job.level, granted) {
        (NeedLevel::Incompatible, _) => {
            "Så er behovet større end loftet, og der er som udgangspunkt slet ikke tilskud."
        }
        (NeedLevel::ExceptionInPlay | NeedLevel::AboveException, Some(_)) => {
            "Så bliver det højst {timer}, hvis kommunen bruger undtagelsen."
        }
        (NeedLevel::Within | NeedLevel::Unknown | NeedLevel::AtMostCeiling, Some(_)) => {
            "Så bliver det {timer}."
        }
        (_, _) => "",
    };
    let figures = [
        ("loftet", hours_per_week(job.ceiling)),
        ("timer", granted.map(hours_in_both_ways).unwrap_or_default()),
    ];
    let text = format!(
        "Ingen kilde siger, hvilke timer der tæller i et fleksjob. Er det de betalte timer, er \
         loftet {{loftet}}. {text}"
    );
    Some(fill_with(&text, reader, &figures).trim_end().to_owned())
}
