//! What was picked and typed on the pages of an account. What was typed stays as typed.

use super::page::{AccountChoice, AccountField, AccountPage, Help, MOST_ASSISTANTS, weeks};
use crate::domain::facts::{Account, AssistantRole, Duty, Period, YesNo};
use crate::domain::quantity::{Date, Quarter};
use crate::domain::settlement::PaidFor;
use crate::interview::field::{FieldError, WagePeriod};

/// The account as far as it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountDraft {
    now: Entries,
    /// As it was when a page was last answered.
    submitted: Entries,
}

/// What stands on the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entries {
    texts: Vec<(AccountField, String)>,
    picks: Vec<(AccountPage, AccountChoice)>,
    /// The assistants whose hours are given week by week.
    by_week: Vec<usize>,
    /// The assistants whose wage is not known.
    wage_unknown: Vec<usize>,
    /// The pages that were answered.
    done: Vec<AccountPage>,
}

impl AccountDraft {
    /// What stands in a field; empty when nothing was typed.
    #[must_use]
    pub fn text(&self, field: AccountField) -> &str {
        self.now.text(field)
    }

    /// What is picked on a page.
    #[must_use]
    pub fn pick(&self, page: AccountPage) -> Option<AccountChoice> {
        self.now.pick(page)
    }

    /// Whether an assistant's hours are given week by week.
    #[must_use]
    pub fn is_by_week(&self, assistant: usize) -> bool {
        self.now.is_by_week(assistant)
    }

    /// The quarter.
    #[must_use]
    pub fn quarter(&self) -> Option<Quarter> {
        self.now.quarter()
    }

    /// Whether an assistant comes from a temp agency.
    #[must_use]
    pub fn is_agency(&self, assistant: usize) -> bool {
        self.now.is_agency(assistant)
    }

    /// Who an assistant is.
    #[must_use]
    pub fn role(&self, assistant: usize) -> Option<AssistantRole> {
        self.now.role(assistant)
    }

    /// The days of the quarter that the grant holds for, where that is not all of it.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        self.now.period()
    }

    /// The day on which the subsidy rate changed, where it did.
    #[must_use]
    pub fn rate_changed_on(&self) -> Option<Date> {
        self.now.rate_changed_on()
    }

    /// The fields that divide numbers between the old rate and the new one, on a page.
    #[must_use]
    pub fn fields_of_change(&self, page: AccountPage) -> Vec<AccountField> {
        self.now.fields_of_change(page)
    }

    /// The pages of the account, in their order.
    #[must_use]
    pub fn pages(&self) -> Vec<AccountPage> {
        self.now.pages()
    }

    /// The first page that is not answered, or no longer holds together with the others.
    #[must_use]
    pub fn next(&self) -> Option<AccountPage> {
        let mut pages = self.pages().into_iter();
        pages.find(|page| !self.now.done.contains(page) || !self.now.errors(*page).is_empty())
    }

    /// Whether any page was answered.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        !self.now.done.is_empty()
    }

    /// Whether a page was answered.
    #[must_use]
    pub fn is_done(&self, page: AccountPage) -> bool {
        self.now.done.contains(&page)
    }

    /// What is wrong on a page.
    #[must_use]
    pub fn errors(&self, page: AccountPage) -> Vec<FieldError> {
        self.now.errors(page)
    }

    /// The account, once every page is answered.
    #[must_use]
    pub fn account(&self) -> Option<Account> {
        self.next().is_none().then(|| self.now.account()).flatten()
    }

    /// Who is paid for, once every page is answered. What comes next follows from it: reading the
    /// whole account is left to the code that arrives later.
    pub(in crate::interview) fn paid_for(&self) -> Option<PaidFor> {
        self.next().is_none().then(|| self.now.paid_for())
    }

    pub(in crate::interview) fn choose(&mut self, page: AccountPage, choice: AccountChoice) {
        self.now.choose(page, choice);
    }

    pub(in crate::interview) fn put(&mut self, field: AccountField, text: String) {
        self.now.put(field, text);
    }

    /// What was pasted into a field. Several values, as from a column of a spreadsheet, go on into
    /// the fields of the weeks that follow.
    pub(in crate::interview) fn paste(&mut self, field: AccountField, pasted: &str) {
        let lines = pasted.replace("\r\n", "\n");
        let values: Vec<&str> = lines
            .trim_end()
            .split(['\n', '\r', '\t', ';'])
            .map(str::trim)
            .collect();
        let AccountField::Week(who, first) = field else {
            return self.put(field, values.join(" "));
        };
        let last = self.quarter().map_or(0, |quarter| weeks(quarter).len());
        for (week, value) in (first..last).zip(values) {
            self.put(AccountField::Week(who, week), value.to_owned());
        }
    }

    /// An assistant's hours are given week by week, or as one number.
    pub(in crate::interview) fn write_by_week(&mut self, assistant: usize, by_week: bool) {
        self.now.by_week.retain(|who| *who != assistant);
        if by_week {
            self.now.by_week.push(assistant);
        }
    }

    /// Answers a page with what stands on it.
    pub(in crate::interview) fn submit(
        &mut self,
        page: AccountPage,
    ) -> Result<(), Vec<FieldError>> {
        if let AccountPage::Wage(who) = page {
            self.now.wage_unknown.retain(|other| *other != who);
        }
        let errors = self.now.errors(page);
        if !errors.is_empty() {
            return Err(errors);
        }
        if let AccountPage::Helper(who) = page {
            self.wage_of_another_kind(who);
        }
        self.done(page);
        Ok(())
    }

    /// "I don't know": only a wage can be left open.
    pub(in crate::interview) fn submit_unknown(&mut self, page: AccountPage) {
        if let AccountPage::Wage(who) = page {
            self.now
                .texts
                .retain(|(field, _)| *field != AccountField::Wage(who));
            self.now.wage_unknown.push(who);
            self.done(page);
        }
    }

    /// The page is left without an answer. One that has an answer shows that when it is seen again.
    pub(in crate::interview) fn abandon(&mut self, page: AccountPage) {
        if self.submitted.done.contains(&page) {
            self.now.restore(page, &self.submitted);
        }
    }

    fn done(&mut self, page: AccountPage) {
        if !self.now.done.contains(&page) {
            self.now.done.push(page);
        }
        self.submitted = self.now.clone();
    }

    /// What a temp agency bills is no wage: a changed answer asks for the other.
    fn wage_of_another_kind(&mut self, who: usize) {
        let known = self.submitted.role(who).is_some();
        if known && self.now.is_agency(who) != self.submitted.is_agency(who) {
            self.now.done.retain(|page| *page != AccountPage::Wage(who));
            self.now
                .texts
                .retain(|(field, _)| *field != AccountField::Wage(who));
            self.now
                .picks
                .retain(|(page, _)| *page != AccountPage::Wage(who));
        }
    }
}

impl Entries {
    /// Makes a page what it was.
    fn restore(&mut self, page: AccountPage, before: &Self) {
        self.texts.retain(|(field, _)| field.page() != page);
        let texts = before
            .texts
            .iter()
            .filter(|(field, _)| field.page() == page);
        self.texts.extend(texts.cloned());
        self.picks.retain(|(known, _)| *known != page);
        self.picks
            .extend(before.picks.iter().filter(|(known, _)| *known == page));
        if let AccountPage::Hours(who) = page {
            same(&mut self.by_week, &before.by_week, who);
        }
        if let AccountPage::Wage(who) = page {
            same(&mut self.wage_unknown, &before.wage_unknown, who);
        }
    }

    pub(super) fn text(&self, field: AccountField) -> &str {
        let found = self.texts.iter().find(|(known, _)| *known == field);
        found.map_or("", |(_, text)| text)
    }

    pub(super) fn pick(&self, page: AccountPage) -> Option<AccountChoice> {
        let found = self.picks.iter().find(|(known, _)| *known == page);
        found.map(|(_, choice)| *choice)
    }

    fn put(&mut self, field: AccountField, text: String) {
        match self.texts.iter_mut().find(|(known, _)| *known == field) {
            Some((_, known)) => *known = text,
            None => self.texts.push((field, text)),
        }
    }

    fn choose(&mut self, page: AccountPage, choice: AccountChoice) {
        match self.picks.iter_mut().find(|(known, _)| *known == page) {
            Some((_, known)) => *known = choice,
            None => self.picks.push((page, choice)),
        }
    }

    pub(super) fn quarter(&self) -> Option<Quarter> {
        self.pick(AccountPage::Quarter)?.quarter()
    }

    pub(super) fn help(&self) -> Option<Help> {
        self.pick(AccountPage::Help)?.help()
    }

    pub(super) fn role(&self, assistant: usize) -> Option<AssistantRole> {
        self.pick(AccountPage::Helper(assistant))?.role()
    }

    /// Whether an assistant comes from a temp agency.
    pub(super) fn is_agency(&self, assistant: usize) -> bool {
        self.role(assistant) == Some(AssistantRole::TempAgency)
    }

    pub(super) fn duty(&self, page: AccountPage) -> Option<Duty> {
        self.pick(page)?.duty()
    }

    pub(super) fn wage_period(&self, assistant: usize) -> Option<WagePeriod> {
        self.pick(AccountPage::Wage(assistant))?.wage_period()
    }

    pub(super) fn is(&self, page: AccountPage, answer: YesNo) -> bool {
        self.pick(page) == Some(AccountChoice::YesNo(answer))
    }

    pub(super) fn is_by_week(&self, assistant: usize) -> bool {
        self.by_week.contains(&assistant)
    }

    pub(super) fn is_wage_unknown(&self, assistant: usize) -> bool {
        self.wage_unknown.contains(&assistant)
    }

    /// How many assistants there are: one, and one more for each "yes" in turn; none where only
    /// interpreters helped.
    pub(super) fn assistants(&self) -> usize {
        if !self.help().is_some_and(Help::has_assistants) {
            return 0;
        }
        let goes_on = |who: &usize| self.is(AccountPage::Another(*who), YesNo::Yes);
        let more = (0..MOST_ASSISTANTS.saturating_sub(1)).take_while(goes_on);
        more.count().saturating_add(1)
    }

    fn paid_for(&self) -> PaidFor {
        let roles = (0..self.assistants()).filter_map(|who| self.role(who));
        let roles: Vec<AssistantRole> = roles.collect();
        PaidFor::new(&roles, self.jobs() > 0)
    }

    fn pages(&self) -> Vec<AccountPage> {
        let mut pages = vec![
            AccountPage::Quarter,
            AccountPage::Granted,
            AccountPage::Whole,
        ];
        if self.is(AccountPage::Whole, YesNo::No) {
            pages.push(AccountPage::Period);
        }
        pages.push(AccountPage::Help);
        self.add_pages_of_rate(&mut pages);
        for who in 0..self.assistants() {
            self.add_pages_of_assistant(who, &mut pages);
        }
        for job in 0..self.jobs() {
            self.add_pages_of_job(job, &mut pages);
        }
        pages.push(AccountPage::Travel);
        pages
    }

    fn add_pages_of_assistant(&self, who: usize, pages: &mut Vec<AccountPage>) {
        pages.extend([
            AccountPage::Helper(who),
            AccountPage::Hours(who),
            AccountPage::Wage(who),
            AccountPage::Absence(who),
        ]);
        if self.has_hours(AccountField::PersonSick(who)) {
            pages.push(AccountPage::PersonDuty(who));
        }
        let agency = self.is_agency(who);
        if !agency && self.has_hours(AccountField::AssistantSick(who)) {
            pages.push(AccountPage::AssistantDuty(who));
        }
        if !self.unpaid_sickness(who).is_empty() {
            pages.push(AccountPage::SickAtNewRate(who));
        }
        if !agency {
            pages.push(AccountPage::Additions(who));
        }
        if who.saturating_add(1) < MOST_ASSISTANTS {
            pages.push(AccountPage::Another(who));
        }
    }
}

/// Makes a list hold an assistant where another does.
fn same(list: &mut Vec<usize>, other: &[usize], who: usize) {
    list.retain(|known| *known != who);
    list.extend(other.iter().filter(|known| **known == who));
}
