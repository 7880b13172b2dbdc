//! An ordinary case, for tables and examples.

use super::{
    Answer, Choice, FactId, Facts, Form, Purpose, Residence, Situation, WeeklyHours, YesNo,
};

impl Facts {
    /// Somebody employed in an ordinary job, all of whose conditions look met, with hours a week of
    /// work and of help.
    #[must_use]
    pub fn of_ordinary_job(
        working_hours: Answer<Vec<WeeklyHours>>,
        needed_hours: Answer<Vec<WeeklyHours>>,
    ) -> Self {
        let mut facts = Self {
            working_hours,
            needed_hours,
            ..Self::default()
        };
        for (fact, choice) in [
            (FactId::Situation, Choice::Situation(Situation::Employed)),
            (FactId::Form, Choice::Form(Form::Ordinary)),
            (FactId::Residence, Choice::Residence(Residence::Denmark)),
            (FactId::Lasting, Choice::YesNo(YesNo::Yes)),
            (FactId::Considerable, Choice::YesNo(YesNo::Yes)),
            (FactId::Purpose, Choice::Purpose(Purpose::WorkTasks)),
            (FactId::OwnContent, Choice::YesNo(YesNo::Yes)),
            (FactId::Substitute, Choice::YesNo(YesNo::No)),
        ] {
            facts.choose(fact, choice);
        }
        facts
    }
}
