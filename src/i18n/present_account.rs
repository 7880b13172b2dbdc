//! From the pages of a quarter's account to what is shown.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{Control, ErrorText, QuestionPage, Radio, ReviewRow, TextField, Why};
use super::present_question::{explained, tab_title};
use super::sources;
use crate::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, Duty, Facts, PaidHours, RateChange, Wage,
    YesNo, Zone, inside_week,
};
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::RuleId;
use crate::interview::account::{
    AccountChoice, AccountDraft, AccountField, AccountPage, Help, quarters, weeks,
};
use crate::interview::{Door, Event, Field, Interview, WagePeriod};

/// The page of a question of the account.
#[must_use]
pub fn account_page(
    interview: &Interview,
    page: AccountPage,
    catalogue: &Catalogue,
) -> QuestionPage {
    let facts = facts_of(interview, page);
    let reader = reader(interview, &facts, catalogue);
    let draft = interview.account_draft();
    let question = catalogue.account_question(page, draft.period(), &reader);
    let (mut title, mut hint) = (question.text, question.hint);
    if let Some(who) = page.assistant().filter(|who| *who > 0) {
        title = catalogue.account_about(who.saturating_add(1), title);
    }
    // Whether there are more is said on a page whose heading stays while it is answered.
    let numbered = !matches!(page, AccountPage::AnotherJob(0))
        && draft.pages().contains(&AccountPage::JobWhen(1));
    if let Some(job) = page.job().filter(|_| numbered) {
        title = catalogue.account_about_job(job.saturating_add(1), title);
    }
    if let AccountPage::Hours(who) = page
        && draft.is_by_week(who)
    {
        hint = Some(catalogue.account_weeks_hint(&reader));
    }
    if page == AccountPage::Travel && draft.pages().contains(&AccountPage::JobWhen(0)) {
        let theirs = catalogue.account_interpreters_travel();
        hint = Some(hint.map_or(theirs.clone(), |hint| format!("{hint} {theirs}")));
    }
    let errors: Vec<ErrorText> = interview
        .errors()
        .iter()
        .map(|error| ErrorText {
            field: error.field,
            text: catalogue.account_error(error, page, draft.quarter(), &reader),
        })
        .collect();
    let control = control(interview, page, &errors, &reader);
    let why = why(interview, page, &reader);
    QuestionPage {
        choice: Field::AccountChoice(page),
        words: explained(&title, hint.as_deref(), &control, &why, catalogue),
        tab_title: tab_title(&title, &errors, catalogue),
        part: catalogue.account_part_line(page),
        notice: interview.notice().map(|notice| catalogue.notice(notice)),
        control,
        why,
        title,
        hint,
        errors,
    }
}

/// The facts, with the assistant whom a page is about: whose wage it is decides some words.
fn facts_of(interview: &Interview, page: AccountPage) -> Facts {
    let mut facts = interview.facts().clone();
    if let AccountPage::Wage(who) = page
        && let Some(role) = interview.account_draft().role(who)
    {
        facts.helper = Answer::Known(role.into());
    }
    facts
}

fn reader<'a>(interview: &Interview, facts: &'a Facts, words: &'a Catalogue) -> Reader<'a> {
    Reader {
        door: interview.door().unwrap_or(Door::Refund),
        facts,
        day: interview.day(),
        words,
    }
}

/// What can be picked on a page.
fn choices(interview: &Interview, page: AccountPage) -> Vec<AccountChoice> {
    match page {
        AccountPage::Quarter => quarters(interview.day())
            .into_iter()
            .map(AccountChoice::Quarter)
            .collect(),
        AccountPage::Whole
        | AccountPage::RateChanged
        | AccountPage::Another(_)
        | AccountPage::JobPlace(_)
        | AccountPage::AnotherJob(_) => YesNo::ALL
            .iter()
            .copied()
            .map(AccountChoice::YesNo)
            .collect(),
        AccountPage::Help => Help::ALL.map(AccountChoice::Help).to_vec(),
        AccountPage::JobZone(_) => Zone::ALL.iter().copied().map(AccountChoice::Zone).collect(),
        AccountPage::JobKind(_) => {
            use YesNo::{No, Yes};
            [(No, No), (Yes, No), (No, Yes), (Yes, Yes)]
                .map(|(demanding, acute)| AccountChoice::Job { demanding, acute })
                .to_vec()
        }
        AccountPage::Helper(_) => AssistantRole::ALL
            .iter()
            .copied()
            .map(AccountChoice::Role)
            .collect(),
        // Only for the assistant's sickness does it matter what others pay (HR-17, HR-18).
        AccountPage::PersonDuty(_) => [Duty::MustPay, Duty::NoDuty]
            .map(AccountChoice::Duty)
            .to_vec(),
        AccountPage::AssistantDuty(_) => {
            Duty::ALL.iter().copied().map(AccountChoice::Duty).collect()
        }
        AccountPage::Wage(who) => {
            if interview.account_draft().is_agency(who) {
                return Vec::new();
            }
            [WagePeriod::Hour, WagePeriod::Month]
                .map(AccountChoice::WagePeriod)
                .to_vec()
        }
        AccountPage::Granted
        | AccountPage::Period
        | AccountPage::Hours(_)
        | AccountPage::Absence(_)
        | AccountPage::Additions(_)
        | AccountPage::JobWhen(_)
        | AccountPage::JobBill(_)
        | AccountPage::Travel
        | AccountPage::NewRate
        | AccountPage::SickAtNewRate(_) => Vec::new(),
    }
}

/// The text fields of a page.
fn fields(draft: &AccountDraft, page: AccountPage) -> Vec<AccountField> {
    match page {
        AccountPage::Granted => vec![AccountField::Granted],
        AccountPage::Period => vec![AccountField::From, AccountField::To],
        AccountPage::Hours(who) if draft.is_by_week(who) => {
            let rows = draft.quarter().map_or(0, |quarter| weeks(quarter).len());
            let mut fields: Vec<AccountField> = (0..rows)
                .map(|week| AccountField::Week(who, week))
                .collect();
            // The part of a week stands under the week.
            let changed = draft.rate_changed_on().zip(draft.quarter());
            let week = changed.and_then(|(day, quarter)| inside_week(day, quarter));
            if let Some(week) = week {
                let below = week.saturating_add(1).min(fields.len());
                fields.splice(below..below, draft.fields_of_change(page));
            }
            fields
        }
        AccountPage::Hours(who) => {
            let mut fields = vec![AccountField::Total(who)];
            fields.extend(draft.fields_of_change(page));
            fields
        }
        AccountPage::NewRate => vec![AccountField::NewRateFrom, AccountField::NewRate],
        AccountPage::SickAtNewRate(_) => draft.fields_of_change(page),
        AccountPage::Wage(who) => vec![AccountField::Wage(who)],
        AccountPage::Absence(who) if draft.is_agency(who) => {
            vec![AccountField::PersonSick(who)]
        }
        AccountPage::Absence(who) => vec![
            AccountField::PersonSick(who),
            AccountField::AssistantSick(who),
        ],
        AccountPage::Additions(who) => vec![AccountField::Additions(who)],
        AccountPage::JobWhen(job) => vec![
            AccountField::JobDay(job),
            AccountField::JobTime(job),
            AccountField::JobLength(job),
        ],
        AccountPage::JobBill(job) => vec![AccountField::JobBill(job)],
        AccountPage::Travel => vec![AccountField::TravelCosts, AccountField::OtherBound],
        AccountPage::Quarter
        | AccountPage::Whole
        | AccountPage::RateChanged
        | AccountPage::Help
        | AccountPage::Helper(_)
        | AccountPage::PersonDuty(_)
        | AccountPage::AssistantDuty(_)
        | AccountPage::Another(_)
        | AccountPage::JobPlace(_)
        | AccountPage::JobZone(_)
        | AccountPage::JobKind(_)
        | AccountPage::AnotherJob(_) => Vec::new(),
    }
}

fn control(
    interview: &Interview,
    page: AccountPage,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> Control {
    let draft = interview.account_draft();
    let radios = choices(interview, page)
        .into_iter()
        .map(|choice| {
            let words = reader.words.account_choice(page, choice, reader);
            Radio {
                event: Event::PickForAccount(page, choice),
                label: words.text,
                hint: words.hint,
                selected: draft.pick(page) == Some(choice),
            }
        })
        .collect();
    let fields: Vec<TextField> = fields(draft, page)
        .into_iter()
        .map(|field| text_field(draft, field, errors, reader))
        .collect();
    if fields.is_empty() {
        return Control::Radios(radios);
    }
    let mut rows = Vec::new();
    if let AccountPage::Hours(who) = page {
        let by_week = !draft.is_by_week(who);
        let label = reader.words.account_by_week(by_week).to_owned();
        rows.push((Event::WriteByWeek(who, by_week), label));
    }
    let unknown = matches!(page, AccountPage::Wage(_));
    Control::Texts {
        fields,
        beside: radios,
        rows,
        unknown: unknown.then(|| reader.words.label(Label::Unknown).to_owned()),
    }
}

fn text_field(
    draft: &AccountDraft,
    field: AccountField,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> TextField {
    let words = reader.words.account_field(field, draft.quarter(), reader);
    let week = if let AccountField::Week(_, week) = field {
        draft
            .quarter()
            .and_then(|quarter| weeks(quarter).get(week).copied())
    } else {
        None
    };
    let label = week.map(|(first, last)| reader.words.account_week(first, last));
    let changed = draft.rate_changed_on();
    let label = label.or_else(|| reader.words.account_from_change(field, changed?, reader));
    TextField {
        field: Field::Account(field),
        label: label.unwrap_or(words.label),
        hint: words.hint,
        unit: Some(words.unit),
        value: draft.text(field).to_owned(),
        error: errors
            .iter()
            .find(|error| error.field == Field::Account(field))
            .map(|error| error.text.clone()),
        numeric: !matches!(
            field,
            AccountField::From
                | AccountField::To
                | AccountField::JobDay(_)
                | AccountField::JobTime(_)
                | AccountField::NewRateFrom
        ),
        takes_columns: week.is_some(),
    }
}

fn why(interview: &Interview, page: AccountPage, reader: &Reader<'_>) -> Why {
    let words = reader.words;
    let (reason, rule) = words.account_why(page, reader);
    let consequence = |choice: AccountChoice| {
        let label = words.account_choice(page, choice, reader).text;
        let consequence = words.account_consequence(page, choice, reader)?;
        Some((label, consequence))
    };
    Why {
        reason,
        consequences: choices(interview, page)
            .into_iter()
            .filter_map(consequence)
            .collect(),
        sources: sources::of_rules(&rules_behind(page, rule), words),
    }
}

/// The rules behind a page: for the kind of an interpreting job also that of acute orders.
fn rules_behind(page: AccountPage, rule: RuleId) -> Vec<RuleId> {
    let acute = matches!(page, AccountPage::JobKind(_)).then_some(RuleId::In07);
    [rule].into_iter().chain(acute).collect()
}

/// The answers of the account, each with a way to change it.
pub(super) fn account_rows(interview: &Interview, catalogue: &Catalogue) -> Vec<ReviewRow> {
    let reader = reader(interview, interview.facts(), catalogue);
    let draft = interview.account_draft();
    let account = interview.account();
    let pages = draft.pages();
    let several = pages.contains(&AccountPage::Helper(1));
    pages
        .into_iter()
        .filter(|page| draft.is_done(*page))
        .map(|page| {
            let question = catalogue.account_name(page, several, &reader);
            ReviewRow {
                event: Event::ChangeAccount(page),
                answer: match &account {
                    Some(account) => answer(draft, page, account, &reader),
                    None => as_typed(draft, page, &reader),
                },
                change: question.clone(),
                question,
            }
        })
        .collect()
}

/// What stands on a page, as long as the account is not whole.
fn as_typed(draft: &AccountDraft, page: AccountPage, reader: &Reader<'_>) -> String {
    let picked = draft
        .pick(page)
        .map(|choice| reader.words.account_choice(page, choice, reader).text);
    let typed = fields(draft, page)
        .into_iter()
        .map(|field| draft.text(field));
    let typed: Vec<&str> = typed.filter(|text| !text.is_empty()).collect();
    let texts = (!typed.is_empty()).then(|| typed.join(", "));
    let said: Vec<String> = texts.into_iter().chain(picked).collect();
    if said.is_empty() && matches!(page, AccountPage::JobBill(_)) {
        reader.words.account_bill_not_known()
    } else if said.is_empty() {
        reader.words.account_none().to_owned()
    } else {
        said.join(". ")
    }
}

/// What was answered on a page, read back.
fn answer(
    draft: &AccountDraft,
    page: AccountPage,
    account: &Account,
    reader: &Reader<'_>,
) -> String {
    let words = reader.words;
    if let Some(choice) = draft
        .pick(page)
        .filter(|_| !matches!(page, AccountPage::Wage(_)))
    {
        return words.account_choice(page, choice, reader).text;
    }
    let none = || words.account_none().to_owned();
    let money = |amount: Money| words.money(amount);
    let assistant = |who: usize| account.assistants.get(who);
    let job = |place: usize| account.interpreting.get(place);
    let said = match page {
        AccountPage::Granted => Some(words.hours_per_week(account.granted.per_week())),
        AccountPage::Period => account
            .period
            .map(|period| words.account_period(period.from, period.to)),
        AccountPage::Hours(who) => assistant(who).map(|it| hours_paid(account, it, reader)),
        AccountPage::NewRate => account
            .rate_change
            .map(|change| words.account_new_rate(words.rate(change.rate.per_hour()), change.from)),
        AccountPage::SickAtNewRate(who) => assistant(who)
            .zip(account.rate_change)
            .and_then(|(it, change)| sick_at_new_rate(who, it, change, reader)),
        AccountPage::Wage(who) => assistant(who).map(|it| match it.wage {
            Answer::Known(Wage::Hourly(amount)) => words.rate(amount.per_hour()),
            Answer::Known(Wage::Monthly(amount)) => words.per_month(amount.money()),
            Answer::Unknown | Answer::Unanswered => words.label(Label::Unknown).to_owned(),
        }),
        AccountPage::Absence(who) => assistant(who).and_then(|it| {
            let parts = [
                (AccountField::PersonSick(who), it.person_sick),
                (AccountField::AssistantSick(who), it.assistant_sick),
            ];
            let said: Vec<String> = parts
                .into_iter()
                .filter_map(|(field, sick)| {
                    let hours: Hours = sick?.hours.hours();
                    let label = words.account_field(field, None, reader).label;
                    Some(format!("{label}: {}", words.hours(hours)))
                })
                .collect();
            (!said.is_empty()).then(|| said.join(". "))
        }),
        AccountPage::Additions(who) => {
            assistant(who).and_then(|it| it.documented_additions.map(|it| money(it.money())))
        }
        AccountPage::Travel => {
            let amounts = [account.travel.costs, account.travel.other_bound];
            let said: Vec<String> = [AccountField::TravelCosts, AccountField::OtherBound]
                .into_iter()
                .zip(amounts)
                .filter_map(|(field, amount)| {
                    let label = words.account_field(field, None, reader).label;
                    Some(format!("{label}: {}", money(amount?.money())))
                })
                .collect();
            (!said.is_empty()).then(|| said.join(". "))
        }
        AccountPage::JobWhen(place) => job(place).map(|job| words.job_when(job)),
        AccountPage::JobBill(place) => job(place).map(|job| {
            let bill = job.bill.map(|bill| money(bill.money()));
            bill.unwrap_or_else(|| words.account_bill_not_known())
        }),
        AccountPage::Quarter
        | AccountPage::Whole
        | AccountPage::Help
        | AccountPage::RateChanged
        | AccountPage::Helper(_)
        | AccountPage::PersonDuty(_)
        | AccountPage::AssistantDuty(_)
        | AccountPage::Another(_)
        | AccountPage::JobPlace(_)
        | AccountPage::JobZone(_)
        | AccountPage::JobKind(_)
        | AccountPage::AnotherJob(_) => None,
    };
    said.unwrap_or_else(none)
}

/// The hours of an assistant, and where the rate changed, how many have the new one.
fn hours_paid(account: &Account, it: &AssistantAccount, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let all = words.hours(it.paid.hours());
    let said = match &it.paid {
        PaidHours::Total(_) => all,
        PaidHours::Weekly(weeks) => {
            let worked = weeks.iter().filter(|week| week.hours() > Hours::ZERO);
            words.account_in_weeks(all, worked.count(), reader)
        }
    };
    let Some(change) = account.rate_change else {
        return said;
    };
    let new = it
        .paid
        .from_day(change.from, account.quarter, it.paid_from_change);
    words.account_hours_and_new(said, words.hours(new), change.from)
}

/// The hours of sickness that have the new rate, where it matters.
fn sick_at_new_rate(
    who: usize,
    it: &AssistantAccount,
    change: RateChange,
    reader: &Reader<'_>,
) -> Option<String> {
    let words = reader.words;
    let parts = [
        (AccountField::PersonSickFromChange(who), it.person_sick),
        (
            AccountField::AssistantSickFromChange(who),
            it.assistant_sick,
        ),
    ];
    let said: Vec<String> = parts
        .into_iter()
        .filter_map(|(field, sick)| {
            let hours = sick?.from_change?.hours();
            let label = words.account_from_change(field, change.from, reader)?;
            Some(format!("{label}: {}", words.hours(hours)))
        })
        .collect();
    (!said.is_empty()).then(|| said.join(". "))
}
