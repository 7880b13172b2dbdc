//! Sets of answers side by side.

use super::money::GRANT_DECIDES;
use super::outcome::rate_of;
use super::questions::of;
use super::words::fill;
use crate::domain::assessment::{Bound, Difference, Measure, Measured, Outcome, PayableReason};
use crate::domain::facts::{FactId, Facts};
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::trace::Figure;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader};
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

    /// How to read the tables: whether there is nothing but the outcomes, figures that are the most
    /// that they can be, provisional ones, and ones that the municipality would have to grant.
    #[must_use]
    pub fn scenarios_reading(&self, said: [bool; 4]) -> Vec<String> {
        let [no_figures, at_most, provisional, if_granted] = said;
        [
            (
                !no_figures,
                t!("En streg betyder, at der ikke er et tal at vise."),
            ),
            (
                at_most,
                t!("Står der »højst«, kan vi ikke regne forskellen ud."),
            ),
            (
                provisional,
                t!("Et foreløbigt beløb mangler den løn, som kommunen har sagt ja til."),
            ),
            (
                if_granted,
                t!("Står der »hvis ja«, skal kommunen først sige ja til det."),
            ),
        ]
        .into_iter()
        .filter(|(said, _)| *said)
        .map(|(_, text)| self.word(text))
        .collect()
    }

    /// What the own share is.
    #[must_use]
    pub fn about_own_share(&self, reader: &Reader<'_>) -> String {
        fill(
            t!("Egen andel er det, {arbejdsgiveren} selv betaler."),
            reader,
        )
    }

    /// The rate of a case, where it comes from, and that the grant decides.
    #[must_use]
    pub fn rate_of_case(&self, rate: &SubsidyRate, facts: &Facts) -> String {
        format!("{} {}", rate_of(rate, facts, self), self.say(GRANT_DECIDES))
    }

    /// What amounts are without.
    #[must_use]
    pub fn about_amounts(&self) -> String {
        self.word(t!("Moms er ikke med."))
    }

    /// The caption of the table of what can be paid out.
    #[must_use]
    pub fn payable_column(&self) -> &str {
        self.say(t!("Kan tilskuddet udbetales?"))
    }

    /// Whether it can be paid out; if not, whether later, and why.
    #[must_use]
    pub fn payable_in_short(&self, not: Option<(bool, PayableReason)>) -> String {
        let reason = |reason| match reason {
            PayableReason::NotInWork => t!("der er ikke et job endnu"),
            PayableReason::EducationNotBegun => t!("uddannelsen er ikke begyndt"),
            PayableReason::AssistantNotApproved => t!("hjælperen er ikke godkendt"),
            PayableReason::NoCvrNumber => t!("der er ikke et CVR-nummer"),
            PayableReason::InterestInInterpreter => t!("der er en interesse i tolkefirmaet"),
        };
        let (text, why) = match not {
            None => return self.word(t!("Ja")),
            Some((true, why)) => (t!("Ikke endnu: {grund}"), why),
            Some((false, why)) => (t!("Nej: {grund}"), why),
        };
        self.fill(text, &[("grund", self.word(reason(why)))])
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
        self.say(t!("Er der hjælp at få?"))
    }

    /// The heading of the differences.
    #[must_use]
    pub fn difference_column(&self, first: &str) -> String {
        self.fill(t!("Forskel fra »{navn}«"), &[("navn", first.to_owned())])
    }

    /// An outcome in a word or two.
    #[must_use]
    pub fn outcome_in_short(&self, outcome: Outcome) -> String {
        self.word(match outcome {
            Outcome::Likely => t!("Sandsynligvis ja"),
            Outcome::Possible => t!("Måske. Kommunen vurderer det"),
            Outcome::CannotTell => t!("Det kan vi ikke sige endnu"),
            Outcome::Unlikely => t!("Sandsynligvis nej, som det er beskrevet"),
            Outcome::NotCovered => t!("Det kan vi ikke svare på"),
        })
    }

    /// What is measured.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> &str {
        self.say(match measure {
            Measure::Ceiling => t!("Loft om ugen"),
            Measure::Limit => t!("Højst med undtagelsen"),
            Measure::Help => t!("Hjælp om ugen"),
            Measure::Interpreting => t!("Højeste takst for én tolkning"),
            Measure::Subsidy => t!("Tilskud på et kvartal"),
            Measure::Cost => t!("Udgift på et kvartal"),
            Measure::OwnShare => t!("Egen andel på et kvartal"),
        })
    }

    /// The heading of the column of what is measured.
    #[must_use]
    pub fn measure_column(&self, measure: Measure) -> &str {
        self.say(match measure {
            Measure::Ceiling | Measure::Limit | Measure::Help => t!("Timer"),
            Measure::Subsidy | Measure::Cost | Measure::OwnShare | Measure::Interpreting => {
                t!("Beløb")
            }
        })
    }

    /// A measured figure: whether it is the most that it can be, provisional, or for the municipality
    /// to grant.
    #[must_use]
    pub fn measured(&self, measured: Measured) -> String {
        let text = match (measured.bound, measured.if_granted) {
            (Bound::AtMost, false) => t!("højst {tal}"),
            (Bound::AtMost, true) => t!("hvis ja: højst {tal}"),
            (Bound::Exactly, false) => t!("{tal}"),
            (Bound::Exactly, true) => t!("hvis ja: {tal}"),
            (Bound::Provisional, false) => t!("{tal} (foreløbigt)"),
            (Bound::Provisional, true) => t!("hvis ja: {tal} (foreløbigt)"),
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

    /// The heading above what is otherwise.
    #[must_use]
    pub fn differences_title(&self, first: &str) -> String {
        self.fill(
            t!("Det er anderledes end i »{navn}«"),
            &[("navn", first.to_owned())],
        )
    }

    /// A question that is answered otherwise than in the first.
    #[must_use]
    pub fn answered_otherwise(&self, fact: FactId, answer: &str, first: &str) -> String {
        self.fill(
            t!("{emne}: {svar} (før: {andet})"),
            &[
                ("emne", self.word(of(fact).name)),
                ("svar", answer.to_owned()),
                ("andet", first.to_owned()),
            ],
        )
    }

    /// That a point that no source decides is read otherwise.
    #[must_use]
    pub fn read_otherwise(&self) -> String {
        self.word(t!("Vi regner på en anden måde."))
    }

    /// That nothing that matters is otherwise.
    #[must_use]
    pub fn same_answers(&self) -> String {
        self.word(t!("Intet, der betyder noget."))
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
            Kept::Restored => t!("Fortryd, og behold »{navn}«"),
        };
        self.fill(text, &[("navn", name.to_owned())])
    }

    /// Puts kept answers on the screen instead of those that are not kept.
    #[must_use]
    pub fn take_instead(&self, name: &str) -> String {
        self.fill(
            t!("Drop svarene nu, og brug »{navn}«"),
            &[("navn", name.to_owned())],
        )
    }

    /// The heading of a remark in the file for a spreadsheet.
    #[must_use]
    pub fn remark_column(&self) -> &str {
        self.say(t!("Bemærkning"))
    }

    /// The remark that a figure of a row is less certain than it looks.
    #[must_use]
    pub fn remark(&self, measure: Measure, figure: Measured) -> Option<String> {
        let text = match (figure.bound, figure.if_granted) {
            (Bound::AtMost, _) => t!("{navn} er det højeste, det kan blive"),
            (Bound::Provisional, _) => t!("{navn} er foreløbigt"),
            (Bound::Exactly, true) => t!("{navn} gælder, hvis kommunen siger ja"),
            (Bound::Exactly, false) => return None,
        };
        let name = self.measure(measure).to_owned();
        Some(self.fill(text, &[("navn", name)]))
    }
}

/// What was done with a set of answers.
pub(super) const fn done(kept: Kept) -> Text {
    match kept {
        Kept::Kept => t!("Svarene er beholdt. Ændr noget for at se forskellen."),
        Kept::Taken => t!("Svarene på siden er skiftet."),
        Kept::Dropped => t!("Muligheden er fjernet. Svarene på siden er de samme."),
        Kept::Restored => t!("Muligheden er her igen."),
    }
}
