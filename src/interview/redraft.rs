//! From answers back to what somebody would have picked and typed: for answers that come from a
//! file.

use super::account::{AccountChoice, AccountDraft, AccountField, AccountPage, Help};
use super::draft::{Draft, Picked};
use super::field::WagePeriod;
use crate::domain::facts::{
    Account, Answer, AssistantAccount, Duty, EnteredAmount, EnteredHours, FactId, FactKind, Facts,
    InterpretingJob, PaidHours, RateChange, SicknessHours, Wage, WeeklyHours, WrittenHours, YesNo,
    Zone,
};
use crate::domain::quantity::{Date, Hours};
use chrono::{Datelike, NaiveTime, Timelike};
use rust_decimal::Decimal;

/// What stands at a question that facts answer.
pub(super) fn draft(facts: &Facts, fact: FactId) -> Draft {
    let mut draft = Draft::default();
    match fact.kind() {
        FactKind::Closed => {
            draft.picked = match facts.choice(fact) {
                Answer::Known(choice) => Some(Picked::Choice(choice)),
                Answer::Unknown => Some(Picked::Unknown),
                Answer::Unanswered => None,
            }
        }
        FactKind::WorkingHours => {
            draft.texts = per_job(&facts.working_hours);
            draft.effective_hours = first(facts.effective_hours.known().copied().map(weekly));
        }
        FactKind::NeededHours => draft.texts = per_job(&facts.needed_hours),
        FactKind::InterpretingHours => {
            draft.texts = one(facts.interpreting_hours.known().copied().map(hours));
        }
        FactKind::OrdinaryRate => draft.texts = one(facts.ordinary_rate.known().map(kroner)),
        FactKind::GrantRate => draft.texts = one(facts.grant_rate.known().map(kroner)),
        FactKind::Wage => {
            let (period, text) = wage(&facts.wage);
            draft.wage_period = period;
            draft.texts = one(text);
        }
        FactKind::DocumentedAdditions => {
            draft.texts = one(facts.documented_additions.known().map(kroner));
        }
        FactKind::Start => draft.texts = one(facts.start.known().map(day)),
        FactKind::ApplicationReceived => {
            draft.texts = one(facts.application_received.known().map(day));
        }
    }
    draft
}

/// The pages of an account with all of it on them; nothing where they have no room for it. They
/// have none for more assistants or interpreting jobs than can be entered, for a day that is a
/// public holiday in the file and not in the calendar, or the other way round, nor for a job that
/// follows another one at its place of which the account has none.
pub(super) fn account(account: &Account) -> Option<AccountDraft> {
    let mut draft = AccountDraft::default();
    choose(
        &mut draft,
        AccountPage::Quarter,
        AccountChoice::Quarter(account.quarter),
    );
    draft.put(AccountField::Granted, weekly(account.granted));
    let whole = AccountChoice::YesNo(account.period.is_none().into());
    choose(&mut draft, AccountPage::Whole, whole);
    if let Some(period) = account.period {
        draft.put(AccountField::From, day(&period.from));
        draft.put(AccountField::To, day(&period.to));
    }
    choose(
        &mut draft,
        AccountPage::Help,
        AccountChoice::Help(help(account)?),
    );
    rate_change(&mut draft, account);
    let more =
        |place: usize, all: usize| AccountChoice::YesNo(YesNo::from(place.saturating_add(1) < all));
    for (who, paid) in account.assistants.iter().enumerate() {
        assistant(&mut draft, who, paid);
        let another = more(who, account.assistants.len());
        choose(&mut draft, AccountPage::Another(who), another);
    }
    for (place, of) in account.interpreting.iter().enumerate() {
        job(&mut draft, place, of);
        let another = more(place, account.interpreting.len());
        choose(&mut draft, AccountPage::AnotherJob(place), another);
    }
    put_amount(&mut draft, AccountField::TravelCosts, account.travel.costs);
    put_amount(
        &mut draft,
        AccountField::OtherBound,
        account.travel.other_bound,
    );
    for page in draft.pages() {
        let unknown = matches!(page, AccountPage::Wage(who) if has_unknown_wage(account, who));
        if unknown {
            draft.submit_unknown(page);
        } else {
            draft.submit(page).ok()?;
        }
    }
    let same = draft
        .account()
        .is_some_and(|read| says_the_same(&read, account));
    same.then_some(draft)
}

/// Whether the rate changed, on which day, and to what.
fn rate_change(draft: &mut AccountDraft, account: &Account) {
    let changed = AccountChoice::YesNo(account.rate_change.is_some().into());
    choose(draft, AccountPage::RateChanged, changed);
    if let Some(change) = account.rate_change {
        draft.put(AccountField::NewRateFrom, day(&change.from));
        draft.put(AccountField::NewRate, kroner(&change.rate));
    }
}

/// Who helped; nothing where nobody did.
fn help(account: &Account) -> Option<Help> {
    match (
        account.assistants.is_empty(),
        account.interpreting.is_empty(),
    ) {
        (true, true) => None,
        (false, true) => Some(Help::Assistants),
        (true, false) => Some(Help::Interpreting),
        (false, false) => Some(Help::Both),
    }
}

fn has_unknown_wage(account: &Account, who: usize) -> bool {
    let wage = account.assistants.get(who).map(|assistant| &assistant.wage);
    matches!(wage, Some(Answer::Unknown | Answer::Unanswered))
}

/// Whether two accounts hold the same, however their hours are written.
fn says_the_same(read: &Account, of: &Account) -> bool {
    let plain = |account: &Account| {
        let mut plain = account.clone();
        for assistant in &mut plain.assistants {
            if let PaidHours::Weekly(weeks) = &mut assistant.paid {
                // Weeks after the last one that is given have no hours.
                let given = weeks.iter().rposition(|week| week.hours() > Hours::ZERO);
                weeks.truncate(given.map_or(0, |last| last.saturating_add(1)));
            }
            if assistant.wage == Answer::Unanswered {
                assistant.wage = Answer::Unknown;
            }
            without_idle_parts(assistant, account);
        }
        if plain.assistants.is_empty() {
            plain.rate_change = None;
        }
        for job in &mut plain.interpreting {
            // The zone adds nothing to a further job at the same place, and is not asked for there.
            if job.same_place_earlier == YesNo::Yes {
                job.zone = Zone::One;
            }
        }
        plain
    };
    plain(read) == plain(of)
}

/// Leaves out the parts of hours that divide nothing: those of a number that does not lie on both
/// sides of the change, and of sickness that is paid for.
fn without_idle_parts(assistant: &mut AssistantAccount, account: &Account) {
    let around = |change: RateChange| assistant.paid.around(change.from, account.quarter);
    if account.rate_change.and_then(around).is_none() {
        assistant.paid_from_change = None;
    }
    let changed = account.rate_change.is_some();
    let idle = |sick: &mut Option<SicknessHours>, covers: fn(Duty) -> bool| {
        if let Some(sick) = sick
            && (!changed || covers(sick.duty))
        {
            sick.from_change = None;
        }
    };
    idle(&mut assistant.person_sick, Duty::covers_person);
    idle(&mut assistant.assistant_sick, Duty::covers_assistant);
}

fn assistant(draft: &mut AccountDraft, who: usize, paid: &AssistantAccount) {
    choose(
        draft,
        AccountPage::Helper(who),
        AccountChoice::Role(paid.helper),
    );
    match &paid.paid {
        PaidHours::Total(total) => draft.put(AccountField::Total(who), hours(*total)),
        PaidHours::Weekly(weeks) => {
            draft.write_by_week(who, true);
            for (week, of_week) in weeks.iter().enumerate() {
                draft.put(AccountField::Week(who, week), hours(*of_week));
            }
        }
    }
    let part = AccountField::PaidFromChange(who);
    put_hours(draft, part, paid.paid_from_change);
    let (period, text) = wage(&paid.wage);
    if let Some(period) = period {
        choose(
            draft,
            AccountPage::Wage(who),
            AccountChoice::WagePeriod(period),
        );
    }
    draft.put(AccountField::Wage(who), first(text));
    let person = AccountPage::PersonDuty(who);
    sickness(
        draft,
        AccountField::PersonSick(who),
        person,
        paid.person_sick,
    );
    let part = |sick: Option<SicknessHours>| sick.and_then(|sick| sick.from_change);
    let of_person = part(paid.person_sick);
    put_hours(draft, AccountField::PersonSickFromChange(who), of_person);
    let of_assistant = part(paid.assistant_sick);
    let field = AccountField::AssistantSickFromChange(who);
    put_hours(draft, field, of_assistant);
    let assistant = AccountPage::AssistantDuty(who);
    sickness(
        draft,
        AccountField::AssistantSick(who),
        assistant,
        paid.assistant_sick,
    );
    put_amount(
        draft,
        AccountField::Additions(who),
        paid.documented_additions,
    );
}

fn job(draft: &mut AccountDraft, place: usize, job: &InterpretingJob) {
    draft.put(AccountField::JobDay(place), day(&job.start.date()));
    draft.put(AccountField::JobTime(place), time(job.start.time()));
    draft.put(AccountField::JobLength(place), hours(job.length));
    let again = AccountChoice::YesNo(job.same_place_earlier);
    choose(draft, AccountPage::JobPlace(place), again);
    let zone = AccountChoice::Zone(job.zone);
    choose(draft, AccountPage::JobZone(place), zone);
    let kind = AccountChoice::Job {
        demanding: job.demanding,
        acute: job.acute,
    };
    choose(draft, AccountPage::JobKind(place), kind);
    put_amount(draft, AccountField::JobBill(place), job.bill);
}

fn sickness(
    draft: &mut AccountDraft,
    field: AccountField,
    page: AccountPage,
    sick: Option<SicknessHours>,
) {
    if let Some(sick) = sick {
        draft.put(field, hours(sick.hours));
        choose(draft, page, AccountChoice::Duty(sick.duty));
    }
}

fn choose(draft: &mut AccountDraft, page: AccountPage, choice: AccountChoice) {
    draft.choose(page, choice);
}

fn put_hours(draft: &mut AccountDraft, field: AccountField, part: Option<EnteredHours>) {
    if let Some(part) = part {
        draft.put(field, hours(part));
    }
}

fn put_amount(draft: &mut AccountDraft, field: AccountField, amount: Option<EnteredAmount>) {
    if let Some(amount) = amount {
        draft.put(field, kroner(&amount));
    }
}

fn wage(wage: &Answer<Wage>) -> (Option<WagePeriod>, Option<String>) {
    match wage {
        Answer::Known(Wage::Hourly(wage)) => (Some(WagePeriod::Hour), Some(kroner(wage))),
        Answer::Known(Wage::Monthly(wage)) => (Some(WagePeriod::Month), Some(kroner(wage))),
        Answer::Unknown | Answer::Unanswered => (None, None),
    }
}

fn per_job(answer: &Answer<Vec<WeeklyHours>>) -> Vec<String> {
    let jobs = answer.known().map_or(&[][..], Vec::as_slice);
    jobs.iter().copied().map(weekly).collect()
}

fn one(text: Option<String>) -> Vec<String> {
    text.into_iter().collect()
}

fn first(text: Option<String>) -> String {
    text.unwrap_or_default()
}

fn weekly(hours: WeeklyHours) -> String {
    written(hours.written())
}

fn hours(hours: EnteredHours) -> String {
    written(hours.written())
}

fn kroner(amount: &EnteredAmount) -> String {
    decimal(amount.decimal())
}

/// As it was written: `18,5`, or `18:30`.
pub(super) fn written(hours: WrittenHours) -> String {
    match hours {
        WrittenHours::Decimal(hours) => decimal(hours),
        WrittenHours::Minutes(minutes) => {
            let (hours, minutes) = (minutes.div_euclid(60), minutes.rem_euclid(60));
            format!("{hours}:{minutes:02}")
        }
    }
}

fn decimal(number: Decimal) -> String {
    number.to_string().replace('.', ",")
}

fn day(day: &Date) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

fn time(time: NaiveTime) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}
