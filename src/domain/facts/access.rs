//! Facts by name: what the interview, files and exhaustive tests go through.

use super::{Answer, Choice, FactId, FactKind, Facts};

impl Facts {
    /// Whether a fact has been answered, "I don't know" included.
    #[must_use]
    pub const fn is_answered(&self, fact: FactId) -> bool {
        !match fact {
            FactId::Situation => self.situation.is_unanswered(),
            FactId::Form => self.form.is_unanswered(),
            FactId::Offer => self.offer.is_unanswered(),
            FactId::Programme => self.programme.is_unanswered(),
            FactId::ProgrammeBeforeReform => self.programme_before_reform.is_unanswered(),
            FactId::Education => self.education.is_unanswered(),
            FactId::StudySupport => self.study_support.is_unanswered(),
            FactId::Residence => self.residence.is_unanswered(),
            FactId::Lasting => self.lasting.is_unanswered(),
            FactId::Considerable => self.considerable.is_unanswered(),
            FactId::NecessaryConsequence => self.necessary_consequence.is_unanswered(),
            FactId::Purpose => self.purpose.is_unanswered(),
            FactId::OwnContent => self.own_content.is_unanswered(),
            FactId::Substitute => self.substitute.is_unanswered(),
            FactId::Redistribution => self.redistribution.is_unanswered(),
            FactId::Overlap => self.overlap.is_unanswered(),
            FactId::WorkingHours => self.working_hours.is_unanswered(),
            FactId::NeededHours => self.needed_hours.is_unanswered(),
            FactId::FullTimeException => self.full_time_exception.is_unanswered(),
            FactId::Helper => self.helper.is_unanswered(),
            FactId::AssistantApproved => self.assistant_approved.is_unanswered(),
            FactId::InterestInInterpreter => self.interest_in_interpreter.is_unanswered(),
            FactId::InterpretingZone => self.interpreting_zone.is_unanswered(),
            FactId::InterpretingHours => self.interpreting_hours.is_unanswered(),
            FactId::InterpretingTime => self.interpreting_time.is_unanswered(),
            FactId::InterpretingDemanding => self.interpreting_demanding.is_unanswered(),
            FactId::SpecialQualifications => self.special_qualifications.is_unanswered(),
            FactId::OrdinaryRate => self.ordinary_rate.is_unanswered(),
            FactId::Wage => self.wage.is_unanswered(),
            FactId::GrantRate => self.grant_rate.is_unanswered(),
            FactId::HolidayPay => self.holiday_pay.is_unanswered(),
            FactId::DocumentedAdditions => self.documented_additions.is_unanswered(),
            FactId::Start => self.start.is_unanswered(),
            FactId::ApplicationReceived => self.application_received.is_unanswered(),
            FactId::CvrNumber => self.cvr_number.is_unanswered(),
        }
    }

    /// The answer to a closed fact. Facts of other kinds are unanswered here.
    #[must_use]
    pub fn choice(&self, fact: FactId) -> Answer<Choice> {
        match fact {
            FactId::Situation => self.situation.map(Choice::Situation),
            FactId::Form => self.form.map(Choice::Form),
            FactId::Offer => self.offer.map(Choice::Offer),
            FactId::Programme => self.programme.map(Choice::Programme),
            FactId::ProgrammeBeforeReform => self.programme_before_reform.map(Choice::YesNo),
            FactId::Education => self.education.map(Choice::Education),
            FactId::StudySupport => self.study_support.map(Choice::YesNo),
            FactId::Residence => self.residence.map(Choice::Residence),
            FactId::Lasting => self.lasting.map(Choice::YesNo),
            FactId::Considerable => self.considerable.map(Choice::YesNo),
            FactId::NecessaryConsequence => self.necessary_consequence.map(Choice::YesNo),
            FactId::Purpose => self.purpose.map(Choice::Purpose),
            FactId::OwnContent => self.own_content.map(Choice::YesNo),
            FactId::Substitute => self.substitute.map(Choice::YesNo),
            FactId::Redistribution => self.redistribution.map(Choice::YesNo),
            FactId::Overlap => self.overlap.map(Choice::Overlap),
            FactId::FullTimeException => self.full_time_exception.map(Choice::YesNo),
            FactId::Helper => self.helper.map(Choice::Helper),
            FactId::AssistantApproved => self.assistant_approved.map(Choice::YesNo),
            FactId::InterestInInterpreter => self.interest_in_interpreter.map(Choice::YesNo),
            FactId::InterpretingZone => self.interpreting_zone.map(Choice::Zone),
            FactId::InterpretingTime => self.interpreting_time.map(Choice::InterpretingTime),
            FactId::InterpretingDemanding => self.interpreting_demanding.map(Choice::YesNo),
            FactId::SpecialQualifications => self
                .special_qualifications
                .map(Choice::SpecialQualifications),
            FactId::HolidayPay => self.holiday_pay.map(Choice::HolidayPay),
            FactId::CvrNumber => self.cvr_number.map(Choice::YesNo),
            FactId::WorkingHours
            | FactId::NeededHours
            | FactId::InterpretingHours
            | FactId::OrdinaryRate
            | FactId::Wage
            | FactId::GrantRate
            | FactId::DocumentedAdditions
            | FactId::Start
            | FactId::ApplicationReceived => Answer::Unanswered,
        }
    }

    /// Answers a closed fact. A choice that belongs to another fact changes nothing.
    pub fn choose(&mut self, fact: FactId, choice: Choice) {
        match (fact, choice) {
            (FactId::Situation, Choice::Situation(it)) => self.situation = Answer::Known(it),
            (FactId::Form, Choice::Form(it)) => self.form = Answer::Known(it),
            (FactId::Offer, Choice::Offer(it)) => self.offer = Answer::Known(it),
            (FactId::Programme, Choice::Programme(it)) => self.programme = Answer::Known(it),
            (FactId::Education, Choice::Education(it)) => self.education = Answer::Known(it),
            (FactId::Residence, Choice::Residence(it)) => self.residence = Answer::Known(it),
            (FactId::Purpose, Choice::Purpose(it)) => self.purpose = Answer::Known(it),
            (FactId::Overlap, Choice::Overlap(it)) => self.overlap = Answer::Known(it),
            (FactId::Helper, Choice::Helper(it)) => self.helper = Answer::Known(it),
            (FactId::SpecialQualifications, Choice::SpecialQualifications(it)) => {
                self.special_qualifications = Answer::Known(it);
            }
            (FactId::HolidayPay, Choice::HolidayPay(it)) => self.holiday_pay = Answer::Known(it),
            (FactId::InterpretingZone, Choice::Zone(it)) => {
                self.interpreting_zone = Answer::Known(it);
            }
            (FactId::InterpretingTime, Choice::InterpretingTime(it)) => {
                self.interpreting_time = Answer::Known(it);
            }
            (fact, Choice::YesNo(it)) => {
                if let Some(field) = self.yes_no_mut(fact) {
                    *field = Answer::Known(it);
                }
            }
            (_, _) => {}
        }
    }

    /// Answers a fact with "I don't know".
    pub fn answer_unknown(&mut self, fact: FactId) {
        self.put(fact, Erased::Unknown);
    }

    /// Takes an answer back.
    pub fn clear(&mut self, fact: FactId) {
        self.put(fact, Erased::Unanswered);
    }

    /// The same facts with one closed fact answered.
    #[must_use]
    pub fn with_choice(&self, fact: FactId, choice: Choice) -> Self {
        debug_assert_eq!(fact.kind(), FactKind::Closed);
        let mut facts = self.clone();
        facts.choose(fact, choice);
        facts
    }

    /// Answers a fact as other facts do.
    pub fn answer_as(&mut self, fact: FactId, from: &Self) {
        match fact {
            FactId::Situation => self.situation.clone_from(&from.situation),
            FactId::Form => self.form.clone_from(&from.form),
            FactId::Offer => self.offer.clone_from(&from.offer),
            FactId::Programme => self.programme.clone_from(&from.programme),
            FactId::ProgrammeBeforeReform => self
                .programme_before_reform
                .clone_from(&from.programme_before_reform),
            FactId::Education => self.education.clone_from(&from.education),
            FactId::StudySupport => self.study_support.clone_from(&from.study_support),
            FactId::Residence => self.residence.clone_from(&from.residence),
            FactId::Lasting => self.lasting.clone_from(&from.lasting),
            FactId::Considerable => self.considerable.clone_from(&from.considerable),
            FactId::NecessaryConsequence => self
                .necessary_consequence
                .clone_from(&from.necessary_consequence),
            FactId::Purpose => self.purpose.clone_from(&from.purpose),
            FactId::OwnContent => self.own_content.clone_from(&from.own_content),
            FactId::Substitute => self.substitute.clone_from(&from.substitute),
            FactId::Redistribution => self.redistribution.clone_from(&from.redistribution),
            FactId::Overlap => self.overlap.clone_from(&from.overlap),
            FactId::WorkingHours => {
                self.working_hours.clone_from(&from.working_hours);
                self.effective_hours.clone_from(&from.effective_hours);
            }
            FactId::NeededHours => self.needed_hours.clone_from(&from.needed_hours),
            FactId::FullTimeException => self
                .full_time_exception
                .clone_from(&from.full_time_exception),
            FactId::Helper => self.helper.clone_from(&from.helper),
            FactId::AssistantApproved => {
                self.assistant_approved.clone_from(&from.assistant_approved)
            }
            FactId::InterestInInterpreter => self
                .interest_in_interpreter
                .clone_from(&from.interest_in_interpreter),
            FactId::InterpretingZone => self.interpreting_zone.clone_from(&from.interpreting_zone),
            FactId::InterpretingHours => {
                self.interpreting_hours.clone_from(&from.interpreting_hours)
            }
            FactId::InterpretingTime => self.interpreting_time.clone_from(&from.interpreting_time),
            FactId::InterpretingDemanding => self
                .interpreting_demanding
                .clone_from(&from.interpreting_demanding),
            FactId::SpecialQualifications => self
                .special_qualifications
                .clone_from(&from.special_qualifications),
            FactId::OrdinaryRate => self.ordinary_rate.clone_from(&from.ordinary_rate),
            FactId::Wage => self.wage.clone_from(&from.wage),
            FactId::GrantRate => self.grant_rate.clone_from(&from.grant_rate),
            FactId::HolidayPay => self.holiday_pay.clone_from(&from.holiday_pay),
            FactId::DocumentedAdditions => self
                .documented_additions
                .clone_from(&from.documented_additions),
            FactId::Start => self.start.clone_from(&from.start),
            FactId::ApplicationReceived => self
                .application_received
                .clone_from(&from.application_received),
            FactId::CvrNumber => self.cvr_number.clone_from(&from.cvr_number),
        }
    }

    /// Whether other facts answer a fact in the same way.
    #[must_use]
    pub fn agrees(&self, fact: FactId, with: &Self) -> bool {
        let mut same = self.clone();
        same.answer_as(fact, with);
        same == *self
    }

    const fn yes_no_mut(&mut self, fact: FactId) -> Option<&mut Answer<super::YesNo>> {
        Some(match fact {
            FactId::ProgrammeBeforeReform => &mut self.programme_before_reform,
            FactId::StudySupport => &mut self.study_support,
            FactId::Lasting => &mut self.lasting,
            FactId::Considerable => &mut self.considerable,
            FactId::NecessaryConsequence => &mut self.necessary_consequence,
            FactId::OwnContent => &mut self.own_content,
            FactId::Substitute => &mut self.substitute,
            FactId::Redistribution => &mut self.redistribution,
            FactId::FullTimeException => &mut self.full_time_exception,
            FactId::AssistantApproved => &mut self.assistant_approved,
            FactId::InterestInInterpreter => &mut self.interest_in_interpreter,
            FactId::InterpretingDemanding => &mut self.interpreting_demanding,
            FactId::CvrNumber => &mut self.cvr_number,
            FactId::Situation
            | FactId::Form
            | FactId::Offer
            | FactId::Programme
            | FactId::Education
            | FactId::Residence
            | FactId::Purpose
            | FactId::Overlap
            | FactId::WorkingHours
            | FactId::NeededHours
            | FactId::Helper
            | FactId::InterpretingZone
            | FactId::InterpretingHours
            | FactId::InterpretingTime
            | FactId::SpecialQualifications
            | FactId::OrdinaryRate
            | FactId::Wage
            | FactId::GrantRate
            | FactId::HolidayPay
            | FactId::DocumentedAdditions
            | FactId::Start
            | FactId::ApplicationReceived => return None,
        })
    }

    fn put(&mut self, fact: FactId, erased: Erased) {
        match fact {
            FactId::Situation => self.situation = erased.answer(),
            FactId::Form => self.form = erased.answer(),
            FactId::Offer => self.offer = erased.answer(),
            FactId::Programme => self.programme = erased.answer(),
            FactId::ProgrammeBeforeReform => self.programme_before_reform = erased.answer(),
            FactId::Education => self.education = erased.answer(),
            FactId::StudySupport => self.study_support = erased.answer(),
            FactId::Residence => self.residence = erased.answer(),
            FactId::Lasting => self.lasting = erased.answer(),
            FactId::Considerable => self.considerable = erased.answer(),
            FactId::NecessaryConsequence => self.necessary_consequence = erased.answer(),
            FactId::Purpose => self.purpose = erased.answer(),
            FactId::OwnContent => self.own_content = erased.answer(),
            FactId::Substitute => self.substitute = erased.answer(),
            FactId::Redistribution => self.redistribution = erased.answer(),
            FactId::Overlap => self.overlap = erased.answer(),
            FactId::WorkingHours => {
                self.working_hours = erased.answer();
                self.effective_hours = erased.answer();
            }
            FactId::NeededHours => self.needed_hours = erased.answer(),
            FactId::FullTimeException => self.full_time_exception = erased.answer(),
            FactId::Helper => self.helper = erased.answer(),
            FactId::AssistantApproved => self.assistant_approved = erased.answer(),
            FactId::InterestInInterpreter => self.interest_in_interpreter = erased.answer(),
            FactId::InterpretingZone => self.interpreting_zone = erased.answer(),
            FactId::InterpretingHours => self.interpreting_hours = erased.answer(),
            FactId::InterpretingTime => self.interpreting_time = erased.answer(),
            FactId::InterpretingDemanding => self.interpreting_demanding = erased.answer(),
            FactId::SpecialQualifications => self.special_qualifications = erased.answer(),
            FactId::OrdinaryRate => self.ordinary_rate = erased.answer(),
            FactId::Wage => self.wage = erased.answer(),
            FactId::GrantRate => self.grant_rate = erased.answer(),
            FactId::HolidayPay => self.holiday_pay = erased.answer(),
            FactId::DocumentedAdditions => self.documented_additions = erased.answer(),
            FactId::Start => self.start = erased.answer(),
            FactId::ApplicationReceived => self.application_received = erased.answer(),
            FactId::CvrNumber => self.cvr_number = erased.answer(),
        }
    }
}

/// An answer without a value.
#[derive(Clone, Copy)]
enum Erased {
    Unanswered,
    Unknown,
}

impl Erased {
    const fn answer<T>(self) -> Answer<T> {
        match self {
            Self::Unanswered => Answer::Unanswered,
            Self::Unknown => Answer::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{Wage, WeeklyHours, YesNo};

    #[test]
    fn an_answer_that_is_taken_back_is_not_answered() {
        let mut facts = Facts::default();
        facts.choose(FactId::Lasting, Choice::YesNo(YesNo::Yes));
        facts.working_hours = Answer::Unknown;
        facts.effective_hours = Answer::Unknown;
        facts.wage = Answer::<Wage>::Unknown;
        for fact in [FactId::Lasting, FactId::WorkingHours, FactId::Wage] {
            assert!(facts.is_answered(fact), "{fact:?}");
            facts.clear(fact);
            assert!(!facts.is_answered(fact), "{fact:?}");
        }
        assert_eq!(facts, Facts::default());
        facts.answer_unknown(FactId::NeededHours);
        assert_eq!(facts.needed_hours, Answer::<Vec<WeeklyHours>>::Unknown);
    }
}
