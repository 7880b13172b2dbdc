//! Answers from a file beside those on the screen: nothing is overwritten unless somebody says so.

use super::account::{AccountDraft, MOST_ASSISTANTS, MOST_INTERPRETING};
use super::journey::Interview;
use super::redraft;
use crate::casefile::receipt::Verified;
use crate::casefile::{Case, CaseError};
use crate::domain::facts::{Account, FactId, Facts, InterpretingJob, Readings, YesNo};
use crate::domain::quantity::Date;

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The day of assessment when it was saved.
    pub day: Date,
    /// The answers that were taken from it, in the order of the law.
    pub taken: Vec<FactId>,
    /// What became of its account.
    pub account: OpenedAccount,
    /// What it was.
    pub origin: Origin,
    facts: Facts,
    draft: AccountDraft,
}

/// What was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A case file.
    File,
    /// A receipt, worked out again.
    Receipt(Box<Verified>),
    /// A link with figures.
    Link,
}

/// What became of the account in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedAccount {
    /// There is none, or the same as on the screen.
    Nothing,
    /// It was taken.
    Taken,
    /// There is another one on the screen, which was kept.
    Differs,
    /// It holds something that the pages of an account have no room for.
    NoRoom(NoRoom),
}

/// What the pages of an account have no room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRoom {
    /// More assistants than there are pages for.
    Assistants,
    /// More interpreting jobs than there are pages for.
    Jobs,
    /// Neither assistants nor interpreting.
    Nobody,
    /// A further job at the same place, without one before it on its day.
    SamePlace,
    /// Something else, such as additions to a temp agency's bill.
    Other,
}

/// Something that the file says otherwise than the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// The answer to a question.
    Fact(FactId),
    /// A quarter's account.
    Account,
}

impl Opened {
    /// What the file answers.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The account in the file.
    #[must_use]
    pub const fn account_draft(&self) -> &AccountDraft {
        &self.draft
    }
}

impl Interview {
    /// The file that was opened on this page.
    #[must_use]
    pub fn opened(&self) -> Option<&Opened> {
        self.opened.as_deref()
    }

    /// What the opened file says otherwise, in the order of the law.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let Some(opened) = &self.opened else {
            return Vec::new();
        };
        let differs = |fact: &FactId| {
            opened.facts.is_answered(*fact) && !self.facts.agrees(*fact, &opened.facts)
        };
        let facts = FactId::ALL.into_iter().filter(differs).map(Conflict::Fact);
        let account = opened.account == OpenedAccount::Differs
            && self.account.account() != opened.draft.account();
        facts.chain(account.then_some(Conflict::Account)).collect()
    }

    /// Whether anything is answered.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let answered = FactId::ALL.iter().any(|fact| self.facts.is_answered(*fact));
        answered || self.account.is_begun() || self.facts.readings != Readings::default()
    }

    /// Why a file could not be opened.
    #[must_use]
    pub fn refused(&self) -> Option<&CaseError> {
        self.refused.as_deref()
    }

    /// What a file makes of the state: one that was read, or could not be. What is on the screen
    /// stays in either case.
    ///
    /// Not an [`Event`](super::Event), since nobody needs it at once: its code comes later.
    #[must_use]
    pub fn open(&self, file: &Result<Case, CaseError>) -> Self {
        let mut next = self.clone();
        next.opened = None;
        next.refused = None;
        match file {
            Ok(case) => next.take_case(case),
            Err(error) => next.refused = Some(Box::new(error.clone())),
        }
        next
    }

    /// What a receipt makes of the state: its answers are taken like those of any file, and what is
    /// otherwise in its result now is kept with them.
    #[must_use]
    pub fn open_receipt(&self, receipt: &Verified) -> Self {
        self.open(&Ok(receipt.case.clone()))
            .having_opened(Origin::Receipt(Box::new(receipt.clone())))
    }

    /// What a link makes of the state, like [`Interview::open`].
    #[must_use]
    pub fn open_link(&self, link: &Result<Case, CaseError>) -> Self {
        self.open(link).having_opened(Origin::Link)
    }

    fn having_opened(mut self, origin: Origin) -> Self {
        if let Some(opened) = &mut self.opened {
            opened.origin = origin;
        }
        self
    }

    /// The state with what the opened file says instead of what is on the screen.
    #[must_use]
    pub fn use_file(&self, conflict: Conflict) -> Self {
        let mut next = self.clone();
        next.take_conflict(conflict);
        next
    }

    /// Takes from a file what is not answered on the screen.
    fn take_case(&mut self, answers: &Case) {
        let mut taken = Vec::new();
        for fact in FactId::ALL {
            if answers.facts.is_answered(fact) && !self.facts.is_answered(fact) {
                self.take_fact(fact, &answers.facts);
                taken.push(fact);
            }
        }
        let draft = answers.account.as_ref().map(redraft::account);
        let account = match &draft {
            None => OpenedAccount::Nothing,
            Some(None) => OpenedAccount::NoRoom(no_room(answers.account.as_ref())),
            Some(Some(draft)) if !self.account.is_begun() => {
                self.account = draft.clone();
                OpenedAccount::Taken
            }
            Some(Some(draft)) if self.account.account() == draft.account() => {
                OpenedAccount::Nothing
            }
            Some(Some(_)) => OpenedAccount::Differs,
        };
        let taken_any = !taken.is_empty() || account == OpenedAccount::Taken;
        if taken_any && self.facts.readings == Default::default() {
            self.facts.readings = answers.facts.readings;
        }
        self.opened = Some(Box::new(Opened {
            day: answers.day,
            taken,
            account,
            origin: Origin::File,
            facts: answers.facts.clone(),
            draft: draft.flatten().unwrap_or_default(),
        }));
    }

    fn take_conflict(&mut self, conflict: Conflict) {
        let Some(mut opened) = self.opened.clone() else {
            return;
        };
        match conflict {
            Conflict::Fact(fact) if opened.facts.is_answered(fact) => {
                self.take_fact(fact, &opened.facts);
                if !opened.taken.contains(&fact) {
                    opened.taken.push(fact);
                    opened.taken.sort_unstable();
                }
            }
            Conflict::Account if opened.account == OpenedAccount::Differs => {
                self.account = opened.draft.clone();
                opened.account = OpenedAccount::Taken;
            }
            Conflict::Fact(_) | Conflict::Account => {}
        }
        self.opened = Some(opened);
    }

    fn take_fact(&mut self, fact: FactId, from: &Facts) {
        self.facts.answer_as(fact, from);
        *self.drafts.of(fact) = redraft::draft(from, fact);
        self.drafts.submit(fact);
    }
}

/// Why the pages of an account have no room for one.
fn no_room(account: Option<&Account>) -> NoRoom {
    let Some(account) = account else {
        return NoRoom::Other;
    };
    let jobs = &account.interpreting;
    let alone = |job: &InterpretingJob| {
        let day = job.start.date();
        let earlier =
            |other: &InterpretingJob| other.start.date() == day && other.start < job.start;
        job.same_place_earlier == YesNo::Yes && !jobs.iter().any(earlier)
    };
    if account.assistants.len() > MOST_ASSISTANTS {
        NoRoom::Assistants
    } else if jobs.len() > MOST_INTERPRETING {
        NoRoom::Jobs
    } else if account.assistants.is_empty() && jobs.is_empty() {
        NoRoom::Nobody
    } else if jobs.iter().any(alone) {
        NoRoom::SamePlace
    } else {
        NoRoom::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{
        Account, Answer, AssistantAccount, AssistantRole, Choice, Duty, EnteredAmount,
        EnteredHours, Form, InterpretingJob, PaidHours, Period, QuarterReading, RateChange,
        SicknessHours, Situation, Travel, Wage, WeeklyHours, WrittenHours, YesNo, Zone,
    };
    use crate::domain::quantity::Quarter;
    use crate::interview::{Door, Event, Field, Picked, Place};

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).expect("a day")
    }

    fn minutes(minutes: u32) -> WrittenHours {
        WrittenHours::Minutes(minutes)
    }

    fn kroner(kroner: i64) -> EnteredAmount {
        EnteredAmount::new(kroner.into()).expect("an amount")
    }

    /// Every fact with an answer: the first choice, and a number or day of its own.
    fn all_answered() -> Facts {
        let mut facts = Facts::default();
        for fact in FactId::ALL {
            if let Some(choice) = fact.choices().next() {
                facts.choose(fact, choice);
            }
        }
        facts.form = Answer::Known(Form::Fleksjob);
        let weekly = |of| WeeklyHours::new(minutes(of)).expect("hours");
        facts.working_hours = Answer::Known(vec![weekly(1110), weekly(605)]);
        facts.effective_hours = Answer::Known(weekly(600));
        facts.needed_hours = Answer::Known(vec![weekly(100), weekly(80)]);
        facts.interpreting_hours = EnteredHours::of_a_day(minutes(90))
            .map(Answer::Known)
            .expect("hours");
        facts.ordinary_rate = Answer::Known(kroner(200));
        facts.grant_rate = Answer::Known(kroner(128));
        facts.wage = Answer::Known(Wage::Monthly(kroner(30_000)));
        facts.documented_additions = Answer::Known(kroner(0));
        facts.start = Answer::Known(day(2026, 9, 1));
        facts.application_received = Answer::Known(day(2026, 8, 12));
        facts
    }

    fn answers(facts: Facts) -> Case {
        Case::new(day(2026, 3, 2), facts)
    }

    fn open(interview: &Interview, case: Case) -> Interview {
        interview.open(&Ok(case))
    }

    fn fresh() -> Interview {
        Interview::new(day(2026, 3, 2)).apply(&Event::ShowCaseFile)
    }

    fn account() -> Account {
        Account {
            quarter: Quarter::new(2026, 1).expect("a quarter"),
            granted: WeeklyHours::new(minutes(480)).expect("hours"),
            period: Some(Period {
                from: day(2026, 1, 5),
                to: day(2026, 3, 31),
            }),
            rate_change: None,
            assistants: vec![
                AssistantAccount {
                    helper: AssistantRole::Colleague,
                    wage: Answer::Known(Wage::Hourly(kroner(185))),
                    paid: PaidHours::Weekly(vec![
                        EnteredHours::new(minutes(500)).expect("hours"),
                        EnteredHours::new(minutes(20)).expect("hours"),
                    ]),
                    paid_from_change: None,
                    person_sick: Some(SicknessHours {
                        hours: EnteredHours::new(minutes(60)).expect("hours"),
                        duty: Duty::ALL[0],
                        from_change: None,
                    }),
                    assistant_sick: None,
                    documented_additions: Some(kroner(400)),
                },
                AssistantAccount {
                    helper: AssistantRole::TempAgency,
                    wage: Answer::Unknown,
                    paid: PaidHours::Total(EnteredHours::new(minutes(600)).expect("hours")),
                    paid_from_change: None,
                    person_sick: None,
                    assistant_sick: None,
                    documented_additions: None,
                },
            ],
            interpreting: Vec::new(),
            travel: Travel {
                costs: Some(kroner(250)),
                other_bound: None,
            },
        }
    }

    #[test]
    fn every_answer_of_a_file_can_be_changed_as_if_it_had_been_typed() {
        let facts = all_answered();
        let opened = open(&fresh(), answers(facts.clone()));
        assert_eq!(opened.facts(), &facts);
        assert_eq!(opened.conflicts(), []);
        assert_eq!(opened.opened().map(|opened| opened.taken.len()), Some(35));
        let entered = opened.apply(&Event::Enter(Door::Adviser));
        for fact in FactId::ALL {
            let changed = entered.apply(&Event::Change(fact)).apply(&Event::Submit);
            assert_eq!(changed.errors(), [], "{fact:?}");
            assert_eq!(changed.facts(), &facts, "{fact:?}");
        }
    }

    #[test]
    fn unknown_answers_of_a_file_stay_unknown() {
        let mut facts = Facts::default();
        for fact in FactId::ALL {
            facts.answer_unknown(fact);
        }
        let opened = open(&fresh(), answers(facts.clone()));
        assert_eq!(opened.facts(), &facts);
        let draft = opened.draft(FactId::Lasting).and_then(|draft| draft.picked);
        assert_eq!(draft, Some(Picked::Unknown));
    }

    #[test]
    fn what_is_on_the_screen_stays_until_the_files_answer_is_chosen() {
        let mut ours = Facts::default();
        ours.choose(FactId::Situation, Choice::Situation(Situation::Employed));
        ours.choose(FactId::Lasting, Choice::YesNo(YesNo::Yes));
        let mut theirs = Facts::default();
        theirs.choose(FactId::Situation, Choice::Situation(Situation::Employed));
        theirs.choose(FactId::Lasting, Choice::YesNo(YesNo::No));
        theirs.choose(FactId::Considerable, Choice::YesNo(YesNo::Yes));
        let both = open(
            &open(&fresh(), answers(ours.clone())),
            answers(theirs.clone()),
        );
        assert_eq!(both.conflicts(), [Conflict::Fact(FactId::Lasting)]);
        let taken = |here: &Interview| here.opened().map(|opened| opened.taken.clone());
        assert_eq!(taken(&both), Some(vec![FactId::Considerable]));
        assert_eq!(both.facts().lasting, Answer::Known(YesNo::Yes));
        assert_eq!(both.facts().considerable, Answer::Known(YesNo::Yes));
        // The other way round it is the same conflict, and the same once it is decided.
        let other = open(&open(&fresh(), answers(theirs)), answers(ours));
        assert_eq!(other.conflicts(), both.conflicts());
        let decided = both.use_file(Conflict::Fact(FactId::Lasting));
        assert_eq!(decided.conflicts(), []);
        assert_eq!(decided.facts(), other.facts());
        assert_eq!(
            taken(&decided),
            Some(vec![FactId::Lasting, FactId::Considerable])
        );
        // A question that the file does not answer is not emptied by it.
        let kept = both.use_file(Conflict::Fact(FactId::Form));
        assert_eq!(kept.facts(), both.facts());
    }

    #[test]
    fn an_account_is_taken_where_there_is_none_and_kept_where_there_is_another() {
        let with_account = |account: Account| Case {
            account: Some(account),
            ..answers(Facts::default())
        };
        let opened = open(&fresh(), with_account(account()));
        assert_eq!(
            opened.opened().map(|it| it.account),
            Some(OpenedAccount::Taken)
        );
        let read = opened.account().expect("the account");
        assert_eq!(read.assistants.len(), 2);
        assert_eq!(read.period, account().period);
        assert_eq!(
            read.assistants
                .iter()
                .map(|it| it.paid.hours())
                .collect::<Vec<_>>(),
            account()
                .assistants
                .iter()
                .map(|it| it.paid.hours())
                .collect::<Vec<_>>(),
        );
        let again = open(&opened, with_account(account()));
        assert_eq!(
            again.opened().map(|it| it.account),
            Some(OpenedAccount::Nothing)
        );
        let mut longer = account();
        longer.granted = WeeklyHours::new(minutes(600)).expect("hours");
        let both = open(&opened, with_account(longer.clone()));
        assert_eq!(both.conflicts(), [Conflict::Account]);
        assert_eq!(both.account().map(|it| it.granted), Some(account().granted));
        let decided = both.use_file(Conflict::Account);
        assert_eq!(decided.account().map(|it| it.granted), Some(longer.granted));
        assert_eq!(decided.conflicts(), []);
    }

    #[test]
    fn an_account_that_the_pages_have_no_room_for_is_not_taken_in_part() {
        let job = InterpretingJob {
            start: day(2026, 2, 2).and_hms_opt(9, 0, 0).expect("a time"),
            length: EnteredHours::of_a_day(minutes(60)).expect("hours"),
            zone: Zone::ALL[0],
            demanding: YesNo::No,
            acute: YesNo::No,
            same_place_earlier: YesNo::No,
            bill: None,
        };
        let with = |change: fn(&mut Account, InterpretingJob)| {
            let mut account = account();
            change(&mut account, job.clone());
            let answers = Case {
                account: Some(account.clone()),
                ..answers(Facts::default())
            };
            let opened = open(&fresh(), answers);
            let became = opened.opened().map(|it| it.account);
            let taken = became == Some(OpenedAccount::Taken);
            assert_eq!(opened.account().is_some(), taken);
            opened.account().map(|read| (read, account)).ok_or(became)
        };
        let (read, entered) = with(|account, job| account.interpreting.push(job)).expect("room");
        assert_eq!(read.interpreting, entered.interpreting);
        let (read, _) = with(|account, job| {
            account.assistants.clear();
            account.interpreting.push(job);
        })
        .expect("room for interpreting alone");
        assert!(read.assistants.is_empty());
        let most = |account: &mut Account, job| account.interpreting = vec![job; 20];
        assert!(with(most).is_ok());
        let why = |change| match with(change) {
            Err(Some(OpenedAccount::NoRoom(why))) => Some(why),
            Ok(_) | Err(_) => None,
        };
        assert_eq!(
            why(|account, _| account.assistants.clear()),
            Some(NoRoom::Nobody)
        );
        let assistants = |account: &mut Account, _| {
            let first = account.assistants.first().cloned().expect("an assistant");
            account.assistants = vec![first; 6];
        };
        assert_eq!(why(assistants), Some(NoRoom::Assistants));
        assert_eq!(
            why(|account, job| account.interpreting = vec![job; 21]),
            Some(NoRoom::Jobs)
        );
        // No job of the account came before it on its day.
        let same_place = |account: &mut Account, job: InterpretingJob| {
            let same_place_earlier = YesNo::Yes;
            account.interpreting.push(InterpretingJob {
                same_place_earlier,
                ..job
            });
        };
        assert_eq!(why(same_place), Some(NoRoom::SamePlace));
    }

    #[test]
    fn an_account_with_a_new_rate_is_taken_however_its_hours_are_written() {
        let hours = |of| EnteredHours::new(minutes(of)).ok();
        let mut entered = account();
        entered.rate_change = Some(RateChange {
            // Inside the second week.
            from: day(2026, 1, 12),
            rate: kroner(131),
        });
        let parts = [hours(15), hours(400)];
        for (assistant, part) in entered.assistants.iter_mut().zip(parts) {
            assistant.paid_from_change = part;
            assistant.person_sick = Some(SicknessHours {
                hours: EnteredHours::new(minutes(60)).expect("hours"),
                duty: Duty::NoDuty,
                from_change: hours(5),
            });
        }
        let with = |account: &Account| {
            let case = Case {
                account: Some(account.clone()),
                ..answers(Facts::default())
            };
            open(&fresh(), case).account()
        };
        let read = with(&entered).expect("room");
        assert_eq!(read.rate_change, entered.rate_change);
        let seen = |account: &Account| {
            let each = account.assistants.iter();
            each.map(|it| (it.paid_from_change, it.person_sick))
                .collect::<Vec<_>>()
        };
        assert_eq!(seen(&read), seen(&entered));
        // A part that divides nothing is left out: a week begins on the day.
        let mut begins = entered.clone();
        begins.rate_change = begins.rate_change.map(|change| RateChange {
            from: day(2026, 1, 8),
            ..change
        });
        let read = with(&begins).expect("room");
        let first = read.assistants.first().expect("an assistant");
        assert_eq!(first.paid_from_change, None);
        // More hours of sickness than lie on those days have no room.
        entered.assistants.truncate(1);
        if let Some(first) = entered.assistants.first_mut() {
            first.paid_from_change = hours(0);
        }
        assert_eq!(with(&entered), None);
    }

    #[test]
    fn a_further_job_at_a_place_is_taken_whatever_zone_the_file_gives_it() {
        let job = |hour, same_place_earlier, zone| InterpretingJob {
            start: day(2026, 2, 2).and_hms_opt(hour, 0, 0).expect("a time"),
            length: EnteredHours::of_a_day(minutes(60)).expect("hours"),
            zone,
            demanding: YesNo::Yes,
            acute: YesNo::Yes,
            same_place_earlier,
            bill: Some(kroner(700)),
        };
        let [one, two, three] = [Zone::One, Zone::Two, Zone::Three];
        let jobs = vec![
            job(8, YesNo::No, one),
            job(10, YesNo::No, two),
            job(13, YesNo::Yes, three),
        ];
        let case = Case {
            account: Some(Account {
                interpreting: jobs.clone(),
                ..account()
            }),
            ..answers(Facts::default())
        };
        let read = open(&fresh(), case).account().expect("room");
        assert_eq!(read.interpreting.get(..2), jobs.get(..2));
        let last = read.interpreting.get(2).expect("a third job");
        assert_eq!((last.same_place_earlier, last.zone), (YesNo::Yes, one));
    }

    #[test]
    fn a_file_that_cannot_be_read_changes_no_answer() {
        let state = open(&fresh(), answers(all_answered()));
        let refused = state.open(&Err(CaseError::NotText));
        assert_eq!(refused.refused(), Some(&CaseError::NotText));
        assert!(refused.opened().is_none());
        assert_eq!(refused.facts(), state.facts());
        assert_eq!(refused.apply(&Event::Back).refused(), None);
        assert_eq!(open(&refused, answers(all_answered())).refused(), None);
    }

    #[test]
    fn what_was_typed_and_not_submitted_is_neither_saved_nor_kept() {
        let here = open(&fresh(), answers(all_answered())).apply(&Event::Enter(Door::Adviser));
        let changing = here.apply(&Event::Change(FactId::GrantRate));
        let field = Field::Text(FactId::GrantRate, 0);
        let typed = changing.apply(&Event::Type(field, "999".to_owned()));
        let left = typed.apply(&Event::ShowCaseFile);
        let text = |here: &Interview| {
            here.draft(FactId::GrantRate)
                .map(|it| it.text(0).to_owned())
        };
        assert_eq!(text(&typed).as_deref(), Some("999"));
        assert_eq!(text(&left).as_deref(), Some("128"));
        assert_eq!(left.facts(), here.facts());
    }

    #[test]
    fn readings_come_with_the_answers_and_replace_none() {
        let mut facts = all_answered();
        facts.readings.quarter = QuarterReading::Days;
        let opened = open(&fresh(), answers(facts.clone()));
        assert_eq!(opened.facts().readings, facts.readings);
        // A file that adds nothing changes nothing.
        facts.readings.quarter = QuarterReading::FixedWeeks;
        let again = open(&opened, answers(facts));
        assert_eq!(again.facts().readings.quarter, QuarterReading::Days);
    }

    #[test]
    fn one_goes_on_where_the_answers_end() {
        let mut facts = Facts::default();
        facts.choose(FactId::Situation, Choice::Situation(Situation::Employed));
        let opened = open(&fresh(), answers(facts));
        assert_eq!(opened.place(), Place::CaseFile);
        let entered = opened.apply(&Event::Enter(Door::Citizen));
        assert_eq!(entered.place(), Place::Question(FactId::Form));
        assert!(entered.opened().is_none(), "what a file said is told once");
        // Who is in the middle of it goes on with the page's own button.
        let again = entered.apply(&Event::ShowCaseFile).apply(&Event::Submit);
        assert_eq!(again.place(), Place::Question(FactId::Form));
    }
}
