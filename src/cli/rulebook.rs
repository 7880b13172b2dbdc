//! The rulebook as Markdown: every rule with its text, source and limits, and every dated value.

use crate::domain::law::{
    Citation, Entry, HowRead, Milestone, Schedule, Source, Unit, Value, parameters,
};
use crate::domain::rules::{ALL, RulebookEntry};

/// The rulebook.
#[must_use]
pub fn markdown() -> String {
    let mut out = vec![
        "# Rulebook".to_owned(),
        "Personal assistance at work under Danish law (*personlig assistance til personer med \
         handicap i erhverv*): the rules as this program applies them. An estimate rests on them; \
         the municipality decides."
            .to_owned(),
        confidence(),
        "## Rules".to_owned(),
    ];
    out.extend(ALL.iter().map(|entry| rule(entry)));
    out.push("## Dated values".to_owned());
    out.extend(parameters::ALL.iter().map(|schedule| values(schedule)));
    out.push("## Rates that were observed without a date".to_owned());
    out.push("They are shown nowhere else, and nothing is computed from them.".to_owned());
    out.push(observed());
    out.push("## Days on which something begins to hold".to_owned());
    out.push(milestones());
    out.push("## Sources".to_owned());
    out.push(sources());
    out.join("\n\n") + "\n"
}

fn confidence() -> String {
    "How each rule is known: LAW, read in full in the act or the order; LAW-PART, a legal text \
     read in part; PRAC, practice, read in part; HB, the handbook of 2007; DERIVED, arithmetic \
     from the rules; DESIGN, a choice made here because no source decides; UNCERTAIN, no source \
     that could be read decides, or no authority confirms."
        .to_owned()
}

fn rule(entry: &RulebookEntry) -> String {
    let rule = entry.rule;
    let mut lines = vec![
        format!("### {} · {}\n", rule.id.code(), entry.name),
        format!("- **Confidence:** {}", rule.confidence.tag()),
        format!("- **Source:** {}", citations(rule.citations)),
        format!("- **Text:** {}", entry.text),
        format!("- **In plain words:** {}", entry.plain_words),
        format!("- **Valid:** {}", entry.valid),
        format!("- **Not modelled:** {}", entry.not_modelled),
    ];
    if !entry.parameters.is_empty() {
        let names: Vec<&str> = entry
            .parameters
            .iter()
            .map(|schedule| schedule.name)
            .collect();
        lines.push(format!("- **Dated values:** {}", names.join("; ")));
    }
    if !entry.milestones.is_empty() {
        let names: Vec<&str> = entry
            .milestones
            .iter()
            .map(|milestone| milestone.name)
            .collect();
        lines.push(format!("- **Days:** {}", names.join("; ")));
    }
    lines.join("\n")
}

fn citations(citations: &[Citation]) -> String {
    let citations: Vec<String> = citations.iter().map(citation).collect();
    citations.join("; ")
}

fn citation(citation: &Citation) -> String {
    let name = citation.source.short_name();
    let name = citation
        .source
        .address()
        .map_or_else(|| name.to_owned(), |address| format!("[{name}]({address})"));
    if citation.place.is_empty() {
        name
    } else {
        format!("{name} {}", citation.place)
    }
}

fn values(schedule: &Schedule) -> String {
    let mut lines = vec![
        format!("### {} (*{}*)\n", schedule.name, schedule.danish),
        "| From | Value | Source | Confidence | Read on |".to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    lines.extend(
        schedule
            .entries
            .iter()
            .map(|entry| value(entry, schedule.unit)),
    );
    lines.join("\n")
}

fn value(entry: &Entry, unit: Unit) -> String {
    format!(
        "| {} | {} {} | {} | {} | {} |",
        day(entry.from),
        written(entry.value),
        unit_name(unit),
        citation(&entry.citation),
        entry.confidence.tag(),
        day(entry.read_on),
    )
}

fn written(value: Value) -> String {
    value.decimal().to_string()
}

fn day((year, month, day): (i32, u32, u32)) -> String {
    format!("{year}-{month:02}-{day:02}")
}

const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::HoursPerWeek => "hours a week",
        Unit::Hours => "hours",
        Unit::KronerPerHour => "kroner an hour",
        Unit::Kroner => "kroner",
        Unit::Percent => "per cent",
        Unit::Weeks => "weeks",
        Unit::WeeksPerMonth => "weeks a month",
        Unit::Days => "days",
        Unit::WorkingDays => "working days",
        Unit::Months => "months",
        Unit::Years => "years",
        Unit::OClock => "o'clock",
    }
}

fn observed() -> String {
    let mut lines = vec![
        "| Value | Source | When |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    for (value, source, when) in parameters::OBSERVED_RATES {
        let unit = unit_name(Unit::KronerPerHour);
        lines.push(format!(
            "| {} {unit} | {} | {when} |",
            written(*value),
            source.title()
        ));
    }
    lines.join("\n")
}

fn milestones() -> String {
    let mut lines = vec![
        "| From | What | Source | Confidence |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    lines.extend(
        parameters::MILESTONES
            .iter()
            .map(|milestone| begins(milestone)),
    );
    lines.join("\n")
}

fn begins(milestone: &Milestone) -> String {
    format!(
        "| {} | {} (*{}*) | {} | {} |",
        day(milestone.from),
        milestone.name,
        milestone.danish,
        citation(&milestone.citation),
        milestone.confidence.tag(),
    )
}

fn sources() -> String {
    let mut lines = vec![
        "| Source | Title | Read |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    for source in Source::ALL {
        let name = citation(&Citation::new(source, ""));
        lines.push(format!(
            "| {name} | {} | {} |",
            source.title(),
            read(source.how_read())
        ));
    }
    lines.join("\n")
}

const fn read(how: HowRead) -> &'static str {
    match how {
        HowRead::InFull => "in full",
        HowRead::InPart => "in part",
        HowRead::BySummary => "through a summary",
        HowRead::NotApplicable => "–",
    }
}
