//! The answer itself: one sentence, what it rests on, and what it turns on.

use super::choices::choice;
use super::questions::{clause, of};
use super::words::{fill, fill_with};
use crate::domain::assessment::{
    Assessment, Fork, HoursResult, HoursStatus, NoEstimate, NoHours, Outcome,
};
use crate::domain::facts::{Education, FactId, Facts, Form};
use crate::domain::law::{Source, parameters};
use crate::domain::quantity::{HourlyRate, HoursPerWeek};
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::rules::{Finding, Route, Track};
use crate::i18n::number::is_exact;
use crate::i18n::template::uncapitalised;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader, Titled};

/// The answer in one sentence, without a full stop: it is a heading.
pub(super) fn heading(assessment: &Assessment, reader: &Reader<'_>) -> String {
    match assessment.outcome {
        Outcome::NotCovered => fill(not_covered(assessment), reader),
        Outcome::Unlikely => fill(
            t!("{Du} kan sandsynligvis ikke få personlig assistance, som det er beskrevet her"),
            reader,
        ),
        Outcome::CannotTell => cannot_tell(assessment, reader),
        Outcome::Possible => {
            let help = help(&assessment.hours, reader);
            let text = match assessment.hours.status {
                HoursStatus::None(NoHours::NoComputedCeiling | NoHours::WorkingHoursNotKnown) => {
                    t!("{Du} kan måske få {hjælp}")
                }
                HoursStatus::Computed
                | HoursStatus::Interval
                | HoursStatus::Hypothetical
                | HoursStatus::None(NoHours::OutcomeRulesOut | NoHours::NotAnswered) => {
                    t!("{Du} kan måske få {hjælp}, men kommunen skal først vurdere det")
                }
            };
            fill_with(text, reader, &[("hjælp", help)])
        }
        Outcome::Likely => {
            let help = help(&assessment.hours, reader);
            fill_with(
                t!("{Du} kan sandsynligvis få {hjælp}"),
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
            t!("op til {timers} hjælp om ugen"),
            reader,
            &[("timers", reader.words.hours_of(figure))],
        ),
        (HoursStatus::None(NoHours::WorkingHoursNotKnown), Some(figure)) => {
            if_working_enough(figure, hours.working_hours_for_need, reader)
        }
        (HoursStatus::None(NoHours::WorkingHoursNotKnown), None) => fill(
            t!("hjælp {på jobbet}, men timerne afhænger af arbejdstiden"),
            reader,
        ),
        (HoursStatus::None(NoHours::NoComputedCeiling), _) => fill(
            t!("hjælp {på jobbet}, men kommunen skal selv fastsætte timerne"),
            reader,
        ),
        (
            HoursStatus::Computed
            | HoursStatus::Interval
            | HoursStatus::Hypothetical
            | HoursStatus::None(NoHours::OutcomeRulesOut | NoHours::NotAnswered),
            _,
        ) => fill(t!("hjælp {på jobbet}"), reader),
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
            t!("hjælp {på jobbet}, men behovet er større end loftet"),
            reader,
        );
    };
    let text = if is_exact(takes.exact(), 2) {
        t!("{timers} hjælp om ugen, hvis {du} arbejder mindst {tid}")
    } else {
        t!("{timers} hjælp om ugen, hvis {du} arbejder mindst cirka {tid}")
    };
    let figures = [
        ("timers", reader.words.hours_of(need)),
        ("tid", reader.words.hours_of_week(takes)),
    ];
    fill_with(text, reader, &figures)
}

fn full_time(reader: &Reader<'_>) -> HoursPerWeek {
    parameters::FULL_TIME
        .on(reader.day)
        .map_or(HoursPerWeek::ZERO, |entry| entry.decimal().into())
}

/// What lies outside of the rules that were read.
fn not_covered(assessment: &Assessment) -> Text {
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
        Some(Track::Territory) => t!("Loven gælder ikke på Færøerne og i Grønland"),
        Some(Track::AboveFullTime) => {
            t!("Vi kan ikke regne på mere end {fuld tid} om ugen før den {over fuld tid fra}")
        }
        Some(Track::ProgrammesClosed) => {
            t!("Forløbet er lukket for nye, så vi kan ikke vurdere sagen")
        }
        Some(Track::Tool) | None => t!("Vi kan ikke vurdere en dag før den {første dag}"),
    }
}

fn cannot_tell(assessment: &Assessment, reader: &Reader<'_>) -> String {
    let fact = assessment.forks.first().map(|fork| fork.fact);
    match fact.or_else(|| assessment.missing.first().copied()) {
        Some(fact) => reader.words.fill(
            t!("Vi mangler at vide, {spørgsmål}"),
            &[("spørgsmål", clause(fact, reader))],
        ),
        None => reader.words.word(t!("Vi mangler nogle svar")),
    }
}

/// That it is an estimate, and who decides.
pub(super) const STATUS: Text = t!(
    "Det er et skøn, ikke en afgørelse. Det er kommunen, der afgør \
    sagen. Loven siger, at kommunen kan give hjælp, ikke at den skal."
);

/// The day, the law and the rate it rests on.
pub(super) fn basis(assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
    let mut lines = vec![fill(
        t!("Skønnet gælder den {i dag}. Reglerne er læst til den {læst til}."),
        reader,
    )];
    if assessment.after_law_was_read {
        lines.push(reform(assessment.route, reader.words));
    }
    if let Some(route) = assessment.route {
        lines.push(reader.words.word(rules_used(route)));
        if route == Route::ProgrammeOffer {
            lines.push(reader.words.word(PROGRAMME_RULES));
        }
    }
    match &assessment.estimate {
        _ if !reader.wants_money() => {}
        Ok(estimate) => lines.push(rate_of(&estimate.subsidy_rate, reader.facts, reader.words)),
        Err(NoEstimate::NoRate) => lines.push(reader.words.word(NO_RATE)),
        Err(NoEstimate::NoHours | NoEstimate::Interpreting) => {}
    }
    lines
}

const PROGRAMME_RULES: Text = t!(
    "Reglerne om timer og penge nævner ikke § 4 a. Vi bruger dem \
    alligevel, fordi der ikke er andre."
);

const NO_RATE: Text =
    t!("Vi kender ingen sats for den dag. Derfor viser vi timer, men ikke kroner.");

/// What is known of the reform after the last day that was read.
pub(super) fn reform(route: Option<Route>, words: &Catalogue) -> String {
    let text = match route {
        Some(Route::ProgrammeOffer | Route::WorkPlacement) => {
            t!(
                "En reform ({lov}) er ved at ændre reglerne. Den lukker revalidering og \
             ressourceforløb for nye. Spørg kommunen, hvad der gælder nu."
            )
        }
        Some(Route::Employment(_) | Route::SelfEmployment | Route::Education(_)) | None => {
            t!("En reform ({lov}) er ved at ændre reglerne. Spørg kommunen, hvad der gælder nu.")
        }
    };
    let law = words.say(Text::Here(Source::Reform2025.short_name()));
    words.fill(text, &[("lov", uncapitalised(law))])
}

/// The rate, and where it comes from.
pub(super) fn rate_of(subsidy_rate: &SubsidyRate, facts: &Facts, words: &Catalogue) -> String {
    match subsidy_rate {
        SubsidyRate::Typed(typed) => words.fill(
            t!("Satsen er {sats}. Det er den, du selv har skrevet."),
            &[("sats", words.rate(*typed))],
        ),
        SubsidyRate::Dated {
            rate: dated, entry, ..
        } => {
            let text = if entry.is_confirmed() {
                t!("Satsen er {sats} fra den {dag}. Kilden er {kilde}.")
            } else {
                t!(
                    "Satsen er {sats} fra den {dag}. Kilden er {kilde}. Den er ikke bekræftet for hele \
                 landet."
                )
            };
            let source = Text::Here(entry.citation.source.short_name());
            let figures = [
                ("sats", words.rate(*dated)),
                ("dag", words.date(entry.first_day())),
                ("kilde", words.word(source)),
            ];
            words.fill(text, &figures)
        }
        SubsidyRate::Stated { rate, .. } => stated_rate(*rate, facts, words),
        SubsidyRate::None => words.word(NO_RATE),
    }
}

/// The rate that an organisation states, and where it has it from.
fn stated_rate(rate: HourlyRate, facts: &Facts, words: &Catalogue) -> String {
    let Some(stated) = &facts.stated_rate else {
        return String::new();
    };
    let figures = [
        ("sats", words.rate(rate)),
        ("navn", stated.by.clone()),
        ("dag", words.date(stated.from)),
        ("kilde", stated.source.clone()),
    ];
    let said = words.fill(
        t!("Satsen er {sats} fra den {dag}. Det har {navn} oplyst. Kilden er {kilde}."),
        &figures,
    );
    let unchecked = words.word(t!(
        "Vi har ikke tjekket satsen, og den er ikke bekræftet for hele landet."
    ));
    let address = stated.address.iter().cloned();
    [said]
        .into_iter()
        .chain(address)
        .chain([unchecked])
        .collect::<Vec<_>>()
        .join(" ")
}

const fn rules_used(route: Route) -> Text {
    match route {
        Route::Employment(form) => match form {
            Form::Ordinary => t!("Vi har brugt reglerne for almindelige job."),
            Form::WageSubsidy => t!("Vi har brugt reglerne for job med løntilskud."),
            Form::Fleksjob => t!("Vi har brugt reglerne for fleksjob."),
            Form::Seniorjob => t!("Vi har brugt reglerne for seniorjob."),
            Form::Protected => t!("Vi har brugt reglerne for beskyttet beskæftigelse."),
        },
        Route::SelfEmployment => t!("Vi har brugt reglerne for selvstændige."),
        Route::WorkPlacement => t!("Vi har brugt reglerne for virksomhedspraktik."),
        Route::ProgrammeOffer => t!("Vi har brugt reglerne for hjælp i et forløb (lovens § 4 a)."),
        Route::Education(education) => match education {
            Education::BeforeJob => t!("Vi har brugt reglerne for kursus før et bestemt job."),
            Education::CourseAtWork => t!("Vi har brugt reglerne for kursus som en del af jobbet."),
            Education::TradeCourse => t!("Vi har brugt reglerne for kursus i branchen."),
            Education::OutsideWorkingHours => {
                t!("Vi har brugt reglerne for uddannelse uden for arbejdstiden.")
            }
            Education::UnemployedListed => t!("Vi har brugt reglerne for uddannelse for ledige."),
            Education::OtherEducation => t!("Vi har brugt reglerne for andre uddannelser."),
        },
    }
}

/// What each answer to an unknown fact would mean.
pub(super) fn fork(fork: &Fork, reader: &Reader<'_>) -> Titled {
    let words = reader.words;
    let branches = fork.branches.iter().map(|(picked, outcome)| {
        let figures = [
            ("svar", choice(fork.fact, *picked, reader).text),
            ("følge", words.word(branch(*outcome))),
        ];
        words.fill(t!("Er svaret »{svar}«? {følge}"), &figures)
    });
    let from = fork.from.map(|from| {
        let figures = [
            ("tid", words.hours_in_both_ways(from)),
            ("følge", words.word(branch(Some(Outcome::Possible)))),
            ("anden følge", words.word(branch(Some(Outcome::Unlikely)))),
        ];
        words.fill(
            t!("Er arbejdstiden mindst {tid}? {følge} Er den kortere? {anden følge}"),
            &figures,
        )
    });
    Titled {
        title: words.fill(
            t!("Det afhænger af, {spørgsmål}"),
            &[("spørgsmål", clause(fork.fact, reader))],
        ),
        paragraphs: branches.chain(from).collect(),
    }
}

const fn branch(outcome: Option<Outcome>) -> Text {
    match outcome {
        Some(Outcome::Likely) => t!("Så kan der sandsynligvis gives hjælp."),
        Some(Outcome::Possible) => t!("Så kan der måske gives hjælp. Kommunen skal vurdere det."),
        Some(Outcome::Unlikely) => t!("Så kan der sandsynligvis ikke gives hjælp."),
        Some(Outcome::NotCovered) => t!("Så er sagen uden for det, vi kan vurdere."),
        Some(Outcome::CannotTell) | None => t!("Så afhænger det også af andre svar."),
    }
}

/// The facts that are still missing.
pub(super) fn missing(missing: &[FactId], words: &Catalogue) -> Titled {
    let names: Vec<String> = missing
        .iter()
        .map(|fact| words.word(of(*fact).name))
        .collect();
    Titled {
        title: words.word(t!("Der er spørgsmål, du ikke har svaret på")),
        paragraphs: vec![words.fill(
            t!("Det drejer sig om: {emner}."),
            &[("emner", names.join(" · "))],
        )],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::law::parameters::RATE;
    use crate::domain::law::{Confidence, Entry};
    use crate::domain::quantity::{Exact, HourlyRate};
    use crate::i18n::DANISH;

    fn said(entry: &'static Entry) -> String {
        let rate = SubsidyRate::Dated {
            rate: HourlyRate::new(Exact::from(entry.decimal())),
            entry,
            old: false,
        };
        rate_of(&rate, &Facts::default(), &DANISH)
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
