//! Sets of answers side by side.

use super::questions::of;
use crate::domain::assessment::{Bound, Difference, Measure, Measured, Outcome};
use crate::domain::facts::FactId;
use crate::domain::trace::Figure;
use crate::i18n::Catalogue;
use crate::i18n::text::{Text, t};
use crate::interview::{Kept, Scenario};

/// Signs of a name that are shown at most.
const LONGEST_NAME: usize = 40;

impl Catalogue {
    /// What the page is for.
    #[must_use]
    pub fn scenarios_introduction(&self, can_keep: bool, is_full: bool) -> Vec<String> {
        let more = if can_keep {
            t!("Vil du ændre mere, så behold først svarene, som de er nu.")
        } else if is_full {
            t!("Der er ikke plads til flere. Fjern en mulighed for at få plads.")
        } else {
            t!("Ændr et svar længere nede på siden. Så regner vi igen, og du kan se forskellen.")
        };
        vec![
            self.word(t!(
                "Her kan du se, hvad det gør, hvis noget bliver anderledes."
            )),
            self.word(more),
            self.word(t!(
                "Det, du beholder her, står kun på siden. Det er væk, når du lukker den."
            )),
        ]
    }

    /// How to read the tables.
    #[must_use]
    pub fn scenarios_reading(&self, dashes: bool, bounds: bool) -> Vec<String> {
        [
            (
                dashes,
                t!("En streg betyder, at der ikke er et tal at vise."),
            ),
            (
                bounds,
                t!("Står der »højst«, kan vi ikke regne forskellen ud."),
            ),
        ]
        .into_iter()
        .filter(|(said, _)| *said)
        .map(|(_, text)| self.word(text))
        .collect()
    }

    /// What a kept set of answers is called.
    #[must_use]
    pub fn scenario_name(&self, scenario: &Scenario) -> String {
        let name = scenario.name.trim();
        if name.is_empty() {
            let number = scenario.number.to_string();
            self.fill(t!("Mulighed {tal}"), &[("tal", number)])
        } else {
            name.chars().take(LONGEST_NAME).collect()
        }
    }

    /// The row of the answers on the screen: under the name that they are kept by, or without one.
    #[must_use]
    pub fn present_answers(&self, kept: Option<String>) -> String {
        match kept {
            Some(name) => self.fill(t!("{navn} (svarene nu)"), &[("navn", name)]),
            None => self.word(t!("Svarene nu")),
        }
    }

    /// The heading of the first column.
    #[must_use]
    pub fn scenario_column(&self) -> &str {
        self.say(t!("Mulighed"))
    }

    /// The heading of the answers' column and the caption of their table.
    #[must_use]
    pub fn outcome_column(&self) -> &str {
        self.say(t!("Kan man få hjælp?"))
    }

    /// The heading of the differences.
    #[must_use]
    pub fn difference_column(&self) -> &str {
        self.say(t!("Forskel fra den første"))
    }

    /// An outcome in a word or two.
    #[must_use]
    pub fn outcome_in_short(&self, outcome: Outcome) -> String {
        self.word(match outcome {
            Outcome::Likely => t!("Sandsynligvis ja"),
            Outcome::Possible => t!("Måske"),
            Outcome::CannotTell => t!("Det kan vi ikke sige endnu"),
            Outcome::Unlikely => t!("Sandsynligvis nej"),
            Outcome::NotCovered => t!("Det kan vi ikke svare på"),
        })
    }

    /// What is measured.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> &str {
        self.say(match measure {
            Measure::Ceiling => t!("Loft om ugen"),
            Measure::Help => t!("Hjælp om ugen"),
            Measure::Subsidy => t!("Tilskud på et kvartal"),
            Measure::Cost => t!("Udgift på et kvartal"),
            Measure::OwnShare => t!("Egen andel på et kvartal"),
        })
    }

    /// The heading of the column of what is measured.
    #[must_use]
    pub fn measure_column(&self, measure: Measure) -> &str {
        self.say(match measure {
            Measure::Ceiling | Measure::Help => t!("Timer"),
            Measure::Subsidy | Measure::Cost | Measure::OwnShare => t!("Beløb"),
        })
    }

    /// A measured figure, or the most that it can be.
    #[must_use]
    pub fn measured(&self, measured: Measured) -> String {
        let text = match measured.bound {
            Bound::AtMost => t!("højst {tal}"),
            Bound::Exactly | Bound::Provisional => t!("{tal}"),
        };
        self.fill(text, &[("tal", self.plain_figure(measured.figure))])
    }

    /// What a figure differs by.
    #[must_use]
    pub fn difference(&self, difference: Difference) -> String {
        let (text, figure) = match difference {
            Difference::None => return self.word(t!("ingen")),
            Difference::More(figure) => (t!("{tal} mere"), figure),
            Difference::Less(figure) => (t!("{tal} mindre"), figure),
        };
        self.fill(text, &[("tal", self.plain_figure(figure))])
    }

    /// A figure where its column says what it is of.
    fn plain_figure(&self, figure: Figure) -> String {
        match figure {
            Figure::HoursPerWeek(hours) => self.hours_of_week(hours),
            Figure::Hours(_)
            | Figure::Weeks(_)
            | Figure::Rate(_)
            | Figure::Money(_)
            | Figure::Share(_) => self.figure(figure),
        }
    }

    /// The heading above what is answered otherwise.
    #[must_use]
    pub fn differences_title(&self) -> String {
        self.word(t!("Det er anderledes end i den første"))
    }

    /// A question that is answered otherwise than in the first.
    #[must_use]
    pub fn answered_otherwise(&self, fact: FactId, answer: &str, first: &str) -> String {
        self.fill(
            t!("{emne}: {svar} (i den første: {andet})"),
            &[
                ("emne", self.word(of(fact).name)),
                ("svar", answer.to_owned()),
                ("andet", first.to_owned()),
            ],
        )
    }

    /// That only the way of working it out is another.
    #[must_use]
    pub fn same_answers(&self) -> String {
        self.word(t!(
            "Svarene er de samme. Det er kun regnemåden, der er en anden."
        ))
    }

    /// The heading above the answers.
    #[must_use]
    pub fn change_one_title(&self) -> String {
        self.word(t!("Ændr én ting"))
    }

    /// The heading above what is kept.
    #[must_use]
    pub fn kept_title(&self) -> String {
        self.word(t!("Det har du beholdt"))
    }

    /// The label of the field for a name.
    #[must_use]
    pub fn name_of(&self, number: usize) -> String {
        let number = number.to_string();
        self.fill(t!("Navn på mulighed {tal}"), &[("tal", number)])
    }

    /// What can be done with a kept set of answers.
    #[must_use]
    pub fn kept_way(&self, kept: Kept, name: &str) -> String {
        let text = match kept {
            Kept::Kept => t!("Behold svarene, som de er nu"),
            Kept::Taken => t!("Brug svarene fra »{navn}«"),
            Kept::Dropped => t!("Fjern »{navn}«"),
        };
        self.fill(text, &[("navn", name.to_owned())])
    }

    /// The heading of a remark in the file for a spreadsheet.
    #[must_use]
    pub fn remark_column(&self) -> &str {
        self.say(t!("Bemærkning"))
    }

    /// The remark that a figure of a row is the most that it can be.
    #[must_use]
    pub fn remark_at_most(&self, measure: Measure) -> String {
        let name = self.measure(measure).to_owned();
        self.fill(
            t!("{navn} er det højeste, det kan blive"),
            &[("navn", name)],
        )
    }
}

/// What was done with a set of answers.
pub(super) const fn done(kept: Kept) -> Text {
    match kept {
        Kept::Kept => t!("Svarene er beholdt. Ændr noget for at se forskellen."),
        Kept::Taken => t!("Svarene på siden er skiftet."),
        Kept::Dropped => t!("Muligheden er fjernet."),
    }
}
