//! Pages as plain text, for a terminal: headings, lines, lists and tables that read well as
//! they are, and as Markdown.

use super::catalogue::Catalogue;
use super::label::Label;
use super::page::{
    Comparison, ConditionLine, HoursSection, MoneySection, PaperPage, Passage, ReceiptText,
    ResultPage, SettlementPage, SourceLink, StepText, Table, TableSection,
};

/// A result page.
#[must_use]
pub fn result(page: &ResultPage, catalogue: &Catalogue) -> String {
    let mut text = Text::new(&page.heading, &page.status);
    text.paragraphs(page.lead.as_slice());
    let label = |label| catalogue.label(label);
    text.list(label(Label::Basis), &page.basis);
    text.passages(label(Label::TurningPoints), &page.turning_points);
    text.conditions(label(Label::Conditions), &page.conditions);
    if let Some(hours) = &page.hours {
        text.hours(hours);
    }
    if let Some(money) = &page.money {
        text.money(money, catalogue);
    }
    text.passages(label(Label::Payment), &page.payment);
    text.passages(label(Label::Weighed), &page.weighed);
    text.list(label(Label::NextSteps), &page.next_steps);
    text.steps(label(Label::Steps), &page.steps);
    text.passages(label(Label::Schemes), &page.schemes);
    text.passages(label(Label::GoodToKnow), &page.good_to_know);
    text.end(catalogue)
}

/// A settlement page.
#[must_use]
pub fn settlement(page: &SettlementPage, catalogue: &Catalogue) -> String {
    let mut text = Text::new(&page.heading, &page.status);
    text.paragraphs(&page.basis);
    text.line("");
    text.figures(&page.figures);
    text.paragraphs(&page.paragraphs);
    if let Some(table) = &page.table {
        text.table(table);
    }
    text.passages(catalogue.label(Label::Interpreting), &page.jobs);
    text.passages(catalogue.label(Label::Payment), &page.payment);
    text.passages(catalogue.label(Label::NotRefunded), &page.not_refunded);
    text.passages(catalogue.label(Label::NextSteps), page.request.as_slice());
    text.steps(catalogue.label(Label::Steps), &page.steps);
    text.end(catalogue)
}

/// A paper, with lines to write on.
#[must_use]
pub fn paper(page: &PaperPage, catalogue: &Catalogue) -> String {
    let mut text = Text(format!("# {}\n", page.title));
    text.paragraphs(&page.introduction);
    for part in &page.parts {
        text.heading(&part.title);
        for paragraph in &part.paragraphs {
            text.line(paragraph);
        }
        for thing in &part.ticks {
            text.line(&format!("- [ ] {thing}"));
        }
        for row in &part.rows {
            let value = row.value.as_deref().unwrap_or("________________");
            text.line(&format!("- {}: {value}", row.label));
        }
    }
    text.end(catalogue)
}

/// Cases side by side.
#[must_use]
pub fn comparison(compared: &Comparison, catalogue: &Catalogue) -> String {
    let mut text = Text::new(catalogue.label(Label::Scenarios), &catalogue.status());
    for table in &compared.tables {
        text.table(table);
    }
    text.paragraphs(&compared.reading);
    for (name, lines) in &compared.differences {
        text.list(name, lines);
    }
    text.end(catalogue)
}

/// What became of a receipt.
#[must_use]
pub fn receipt(receipt: &ReceiptText) -> String {
    let mut text = Text(format!("# {}\n\n", receipt.title));
    for line in &receipt.told {
        text.line(line);
    }
    for (heading, changes) in [
        (None, &receipt.figures),
        (Some(&receipt.fold), &receipt.changes),
    ] {
        if changes.is_empty() {
            continue;
        }
        text.line("");
        if let Some(heading) = heading {
            text.line(heading);
            text.line("");
        }
        for change in changes {
            text.line(&format!("- {change}"));
        }
    }
    text.0
}

/// The text as far as it is written.
struct Text(String);

impl Text {
    fn new(heading: &str, status: &str) -> Self {
        Self(format!("# {heading}\n\n{status}\n"))
    }

    /// Ends with where a person can help.
    fn end(mut self, catalogue: &Catalogue) -> String {
        self.line("");
        self.line(&catalogue.frame().help);
        self.0
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.line("");
        self.line(&format!("## {heading}"));
        self.line("");
    }

    fn paragraphs(&mut self, paragraphs: &[String]) {
        for paragraph in paragraphs {
            self.line("");
            self.line(paragraph);
        }
    }

    fn list(&mut self, heading: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        for item in items {
            self.line(&format!("- {item}"));
        }
    }

    fn passages(&mut self, heading: &str, passages: &[Passage]) {
        if passages.is_empty() {
            return;
        }
        self.heading(heading);
        for passage in passages {
            self.line(&format!("- **{}**", passage.title));
            for paragraph in &passage.paragraphs {
                self.line(&format!("  {paragraph}"));
            }
            for source in &passage.sources {
                self.line(&format!("  [{}]", source_text(source)));
            }
        }
    }

    fn conditions(&mut self, heading: &str, conditions: &[ConditionLine]) {
        self.heading(heading);
        for condition in conditions {
            self.line(&format!(
                "- {}: **{}**",
                condition.mark_text, condition.title
            ));
            let reason = condition
                .reason
                .as_deref()
                .map_or_else(String::new, |reason| format!(" {reason}"));
            self.line(&format!(
                "  »{}«.{reason} [{}]",
                condition.answer,
                source_text(&condition.source)
            ));
        }
    }

    fn hours(&mut self, section: &HoursSection) {
        self.heading(&section.title);
        self.0.pop();
        self.paragraphs(&section.paragraphs);
        if let Some(table) = &section.table {
            self.table(table);
        }
        if let Some(others) = &section.other_hours {
            self.with_table(&others.table);
        }
    }

    fn with_table(&mut self, section: &TableSection) {
        self.heading(&section.text.title);
        self.0.pop();
        self.paragraphs(&section.text.paragraphs);
        self.table(&section.table);
    }

    fn figures(&mut self, figures: &[(String, String)]) {
        for (name, figure) in figures {
            self.line(&format!("- {name}: {figure}"));
        }
    }

    fn money(&mut self, section: &MoneySection, catalogue: &Catalogue) {
        self.heading(&section.title);
        self.figures(&section.figures);
        if section.figures.is_empty() {
            self.0.pop();
        }
        self.paragraphs(&section.paragraphs);
        if let Some(table) = &section.table {
            self.table(table);
        }
        self.list(catalogue.label(Label::Warning), &section.warnings);
        if let Some(plan) = &section.borne {
            self.with_table(plan);
        }
        if let Some(plan) = &section.cash_flow {
            self.with_table(plan);
        }
    }

    fn steps(&mut self, heading: &str, steps: &[StepText]) {
        if steps.is_empty() {
            return;
        }
        self.heading(heading);
        for (place, step) in steps.iter().enumerate() {
            let number = place.saturating_add(1);
            self.line(&format!("{number}. {}", step.sentence));
            self.line(&format!(
                "   {} [{}]",
                step.formula,
                source_text(&step.source)
            ));
        }
    }

    fn table(&mut self, table: &Table) {
        self.line("");
        self.line(&table.caption);
        self.line("");
        self.line(&format!("| {} |", table.headings.join(" | ")));
        self.line(&format!("|{}", " --- |".repeat(table.headings.len())));
        for row in &table.rows {
            self.line(&format!("| {} |", row.join(" | ")));
        }
    }
}

fn source_text(source: &SourceLink) -> String {
    match &source.confidence {
        Some(confidence) => format!("{}. {confidence}", source.text),
        None => source.text.clone(),
    }
}
