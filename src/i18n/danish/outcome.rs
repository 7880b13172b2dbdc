//! The answer itself: one sentence, what it rests on, and what it turns on.

use super::amounts::{date, hours_in_both_ways, hours_of, hours_of_week, rate};
use super::choices::choice;
use super::questions::{clause, of};
use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Assessment, Fork, HoursResult, HoursStatus, NoEstimate, NoHours, Outcome,
};
use crate::domain::facts::{Education, FactId, Form};
use crate::domain::law::{Source, parameters};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::rules::{Finding, Route, Track};
use crate::i18n::number::is_exact;
use crate::i18n::template::uncapitalised;
use crate::i18n::{Reader, Titled};

/// The answer in one sentence, without a full stop: it is a heading.
pub(super) fn heading(assessment: &Assessment, reader: &Reader<'_>) -> String {
    match assessment.outcome {
        Outcome::NotCovered => fill(not_covered(assessment), reader),
        Outcome::Unlikely => fill(
            "{Du} kan sandsynligvis ikke få personlig assistance, som det er beskrevet her",
            reader,
        ),
        Outcome::CannotTell => cannot_tell(assessment, reader),
        Outcome::Possible => {
            let help = help(&assessment.hours, reader);
            let text = match assessment.hours.status {
                HoursStatus::None(NoHours::NoComputedCeiling | NoHours::WorkingHoursNotKnown) => {
                    "{Du} kan måske få {hjælp}"
                }
                HoursStatus::Computed
                | HoursStatus::Interval
                | HoursStatus::Hypothetical
                | HoursStatus::None(NoHours::OutcomeRulesOut | NoHours::NotAnswered) => {
                    "{Du} kan måske få {hjælp}, men kommunen skal først vurdere det"
                }
            };
            fill_with(text, reader, &[("hjælp", help)])
        }
        Outcome::Likely => {
            let help = help(&assessment.hours, reader);
            fill_with(
                "{Du} kan sandsynligvis få {hjælp}",
                reader,
                &[("hjælp", help)],
            )
        }
    }
}

/// What kind of help, and how many hours of it.
fn help(hours: &HoursResult, reader: &Reader<'_>) -> String {
    match (hours.status, hours.figure) {
        (
            HoursStatus::Computed | HoursStatus::Interval | HoursStatus::Hypothetical,
            Some(figure),
        ) => fill_with(
            "op til {timers} hjælp om ugen",
            reader,
            &[("timers", hours_of(figure))],
        ),
        (HoursStatus::None(NoHours::WorkingHoursNotKnown), Some(figure)) => {
            if_working_enough(figure, hours.working_hours_for_need, reader)
        }
        (HoursStatus::None(NoHours::WorkingHoursNotKnown), None) => fill(
            "hjælp {på jobbet}, men timerne afhænger af arbejdstiden",
            reader,
        ),
        (HoursStatus::None(NoHours::NoComputedCeiling), _) => fill(
            "hjælp {på jobbet}, men kommunen skal selv fastsætte timerne",
            reader,
        ),
        (
            HoursStatus::Computed
            | HoursStatus::Interval
            | HoursStatus::Hypothetical
            | HoursStatus::None(NoHours::OutcomeRulesOut | NoHours::NotAnswered),
            _,
        ) => fill("hjælp {på jobbet}", reader),
    }
}

/// The hours needed, on condition of the working hours that they take.
fn if_working_enough(
    need: HoursPerWeek,
    takes: Option<HoursPerWeek>,
    reader: &Reader<'_>,
) -> String {
    let Some(takes) = takes.filter(|takes| *takes <= full_time(reader)) else {
        return fill(
            "hjælp {på jobbet}, men behovet er større end loftet",
            reader,
        );
    };
    let about = if is_exact(takes.exact(), 2) {
        ""
    } else {
        "cirka "
    };
    let figures = [
        ("timers", hours_of(need)),
        ("tid", format!("{about}{}", hours_of_week(takes))),
    ];
    fill_with(
        "{timers} hjælp om ugen, hvis {du} arbejder mindst {tid}",
        reader,
        &figures,
    )
}

fn full_time(reader: &Reader<'_>) -> HoursPerWeek {
    parameters::FULL_TIME
        .on(reader.day)
        .map_or(HoursPerWeek::ZERO, |entry| entry.decimal().into())
}

/// What lies outside of the rules that were read.
fn not_covered(assessment: &Assessment) -> &'static str {
    let track = assessment
        .conditions
        .iter()
        .find_map(|condition| match condition.finding {
            Finding::NotCovered(track) => Some(track),
            Finding::Met
            | Finding::NotMet(_)
            | Finding::Missing(_)
            | Finding::NotKnown(_)
            | Finding::Discretion(_) => None,
        });
    match track {
        Some(Track::Territory) => "Loven gælder ikke på Færøerne og i Grønland",
        Some(Track::AboveFullTime) => {
            "Vi kan ikke regne på mere end {fuld tid} om ugen før den {over fuld tid fra}"
        }
        Some(Track::ProgrammesClosed) => "Forløbet er lukket for nye, så vi kan ikke vurdere sagen",
        Some(Track::Tool) | None => "Vi kan ikke vurdere en dag før den {første dag}",
    }
}

fn cannot_tell(assessment: &Assessment, reader: &Reader<'_>) -> String {
    let fact = assessment.forks.first().map(|fork| fork.fact);
    match fact.or_else(|| assessment.missing.first().copied()) {
        Some(fact) => format!("Vi mangler at vide, {}", clause(fact, reader)),
        None => "Vi mangler nogle svar".to_owned(),
    }
}

/// That it is an estimate, and who decides.
pub(super) const STATUS: &str = "Det er et skøn, ikke en afgørelse. Det er kommunen, der afgør \
    sagen. Loven siger, at kommunen kan give hjælp, ikke at den skal.";

/// The day, the law and the rate it rests on.
pub(super) fn basis(assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill(
        "Skønnet gælder den {i dag}. Reglerne er læst til den {læst til}.",
        reader,
    )];
    if assessment.after_law_was_read {
        lines.push(reform(assessment.route));
    }
    if let Some(route) = assessment.route {
        lines.push(format!("Vi har brugt reglerne for {}.", rules_used(route)));
        if route == Route::ProgrammeOffer {
            lines.push(PROGRAMME_RULES.to_owned());
        }
    }
    match &assessment.estimate {
        _ if !reader.wants_money() => {}
        Ok(estimate) => lines.push(rate_of(&estimate.subsidy_rate)),
        Err(NoEstimate::NoRate) => lines.push(NO_RATE.to_owned()),
        Err(NoEstimate::NoHours | NoEstimate::Interpreting) => {}
    }
    lines
}

const PROGRAMME_RULES: &str = "Reglerne om timer og penge nævner ikke § 4 a. Vi bruger dem \
    alligevel, fordi der ikke er andre.";

const NO_RATE: &str = "Vi kender ingen sats for den dag. Derfor viser vi timer, men ikke kroner.";

/// What is known of the reform after the last day that was read.
pub(super) fn reform(route: Option<Route>) -> String {
    let law = uncapitalised(Source::Reform2025.short_name());
    let programmes = match route {
        Some(Route::ProgrammeOffer | Route::WorkPlacement) => {
            " Den lukker revalidering og ressourceforløb for nye."
        }
        Some(Route::Employment(_) | Route::SelfEmployment | Route::Education(_)) | None => "",
    };
    format!(
        "En reform ({law}) er ved at ændre reglerne.{programmes} Spørg kommunen, hvad der gælder nu."
    )
}

/// The rate, and where it comes from.
pub(super) fn rate_of(subsidy_rate: &SubsidyRate) -> String {
    match subsidy_rate {
        SubsidyRate::Typed(typed) => format!(
            "Satsen er {}. Det er den, du selv har skrevet.",
            rate(*typed)
        ),
        SubsidyRate::Dated {
            rate: dated, entry, ..
        } => format!(
            "Satsen er {} fra den {}. Kilden er {}.{}",
            rate(*dated),
            date(entry.first_day()),
            entry.citation.source.short_name(),
            if entry.is_confirmed() {
                ""
            } else {
                " Den er ikke bekræftet for hele landet."
            }
        ),
        SubsidyRate::None => NO_RATE.to_owned(),
    }
}

const fn rules_used(route: Route) -> &'static str {
    match route {
        Route::Employment(form) => match form {
            Form::Ordinary => "almindelige job",
            Form::WageSubsidy => "job med løntilskud",
            Form::Fleksjob => "fleksjob",
            Form::Seniorjob => "seniorjob",
            Form::Protected => "beskyttet beskæftigelse",
        },
        Route::SelfEmployment => "selvstændige",
        Route::WorkPlacement => "virksomhedspraktik",
        Route::ProgrammeOffer => "hjælp i et forløb (lovens § 4 a)",
        Route::Education(education) => match education {
            Education::BeforeJob => "kursus før et bestemt job",
            Education::CourseAtWork => "kursus som en del af jobbet",
            Education::TradeCourse => "kursus i branchen",
            Education::OutsideWorkingHours => "uddannelse uden for arbejdstiden",
            Education::UnemployedListed => "uddannelse for ledige",
            Education::OtherEducation => "andre uddannelser",
        },
    }
}

/// What each answer to an unknown fact would mean.
pub(super) fn fork(fork: &Fork, reader: &Reader<'_>) -> Titled {
    let branches = fork.branches.iter().map(|(picked, outcome)| {
        let label = choice(fork.fact, *picked, reader).text;
        format!("Er svaret »{label}«? {}", branch(*outcome))
    });
    let from = fork.from.map(|from| {
        format!(
            "Er arbejdstiden mindst {}? {} Er den kortere? {}",
            hours_in_both_ways(from),
            branch(Some(Outcome::Possible)),
            branch(Some(Outcome::Unlikely))
        )
    });
    Titled {
        title: format!("Det afhænger af, {}", clause(fork.fact, reader)),
        paragraphs: branches.chain(from).collect(),
    }
}

const fn branch(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Likely) => "Så kan der sandsynligvis gives hjælp.",
        Some(Outcome::Possible) => "Så kan der måske gives hjælp. Kommunen skal vurdere det.",
        Some(Outcome::Unlikely) => "Så kan der sandsynligvis ikke gives hjælp.",
        Some(Outcome::NotCovered) => "Så er sagen uden for det, vi kan vurdere.",
        Some(Outcome::CannotTell) | None => "Så afhænger det også af andre svar.",
    }
}

/// The facts that are still missing.
pub(super) fn missing(missing: &[FactId]) -> Titled {
    let names: Vec<&str> = missing.iter().map(|fact| of(*fact).name).collect();
    Titled {
        title: "Der er spørgsmål, du ikke har svaret på".to_owned(),
        paragraphs: vec![format!("Det drejer sig om: {}.", names.join(" · "))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::law::parameters::RATE;
    use crate::domain::law::{Confidence, Entry};
    use crate::domain::quantity::{Exact, HourlyRate};

    fn said(entry: &'static Entry) -> String {
        rate_of(&SubsidyRate::Dated {
            rate: HourlyRate::new(Exact::from(entry.decimal())),
            entry,
            old: false,
        })
    }

    #[test]
    fn a_rate_that_stands_in_the_law_is_not_called_unconfirmed() {
        let Some(last) = RATE.entries.last() else {
            unreachable!("there is a rate");
        };
        let from_the_law = Box::leak(Box::new(Entry {
            confidence: Confidence::Law,
            ..*last
        }));
        assert!(said(last).contains("ikke bekræftet"), "{}", said(last));
        assert!(!said(from_the_law).contains("ikke bekræftet"));
    }
}
