//! A change of the subsidy rate (*satsen blev ændret*) within the quarter: its pages, and how the
//! hours before the day and from the day on are read.

use super::draft::Entries;
use super::page::{AccountField, AccountPage};
use super::read::{Read, at, optional};
use crate::domain::facts::{
    Duty, EnteredAmount, EnteredHours, PaidHours, RateChange, YesNo, inside_week,
};
use crate::domain::quantity::{Date, Hours, Quarter};
use crate::interview::field::InputError;

impl Entries {
    /// The pages of a change: none where nobody is paid by the rate, and none where the account is
    /// about one day.
    pub(super) fn add_pages_of_rate(&self, pages: &mut Vec<AccountPage>) {
        let (first, last) = self.days_of_change();
        if self.assistants() == 0 || first > last {
            return;
        }
        pages.push(AccountPage::RateChanged);
        if self.is(AccountPage::RateChanged, YesNo::Yes) {
            pages.push(AccountPage::NewRate);
        }
    }

    /// The days on which the rate can have changed: those of the account, without its first.
    fn days_of_change(&self) -> (Date, Date) {
        let quarter = self.quarter();
        let (from, to) = self.period().map_or_else(
            || {
                let first = quarter.map_or(Date::MIN, Quarter::first_day);
                (first, quarter.map_or(Date::MAX, Quarter::last_day))
            },
            |period| (period.from, period.to),
        );
        (from.succ_opt().unwrap_or(from), to)
    }

    fn is_rate_changed(&self) -> bool {
        let mut pages = Vec::new();
        self.add_pages_of_rate(&mut pages);
        pages.contains(&AccountPage::NewRate)
    }

    /// The day on which the rate changed.
    pub(super) fn new_rate_from(&self) -> Read<Date> {
        let (first, last) = self.days_of_change();
        self.day(AccountField::NewRateFrom, first, last)
    }

    /// The new rate.
    pub(super) fn new_rate(&self) -> Read<EnteredAmount> {
        self.amount_as(AccountField::NewRate, EnteredAmount::above_zero)
    }

    /// The change, where there is one.
    pub(super) fn rate_change(&self) -> Read<Option<RateChange>> {
        if !self.is_rate_changed() {
            return Ok(None);
        }
        Ok(Some(RateChange {
            from: self.new_rate_from()?,
            rate: self.new_rate()?,
        }))
    }

    /// The day of the change, where there is one and it can be read.
    pub(super) fn rate_changed_on(&self) -> Option<Date> {
        if !self.is_rate_changed() {
            return None;
        }
        self.new_rate_from().ok()
    }

    /// The fields that divide numbers between the old rate and the new one, on a page. Hours that
    /// are given week by week need none where a week begins on the day.
    pub(super) fn fields_of_change(&self, page: AccountPage) -> Vec<AccountField> {
        let Some((day, quarter)) = self.rate_changed_on().zip(self.quarter()) else {
            return Vec::new();
        };
        if let AccountPage::Hours(who) = page
            && (!self.is_by_week(who) || inside_week(day, quarter).is_some())
        {
            return vec![AccountField::PaidFromChange(who)];
        }
        if let AccountPage::SickAtNewRate(who) = page {
            let sick = self.unpaid_sickness(who).into_iter();
            return sick.filter_map(from_change).collect();
        }
        Vec::new()
    }

    /// The hours of sickness of an assistant's page that are not paid for, where the rate changed:
    /// only then does it matter at which rate they would have been.
    pub(super) fn unpaid_sickness(&self, who: usize) -> Vec<AccountField> {
        if !self.is_rate_changed() {
            return Vec::new();
        }
        let person = AccountField::PersonSick(who);
        let assistant = AccountField::AssistantSick(who);
        let duty = |page| self.duty(page);
        let of_person = duty(AccountPage::PersonDuty(who)).map(Duty::covers_person);
        let of_assistant = duty(AccountPage::AssistantDuty(who)).map(Duty::covers_assistant);
        [
            (of_person == Some(false) && self.has_hours(person)).then_some(person),
            (of_assistant == Some(false) && self.has_hours(assistant) && !self.is_agency(who))
                .then_some(assistant),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Of the paid hours that lie on both sides of the change, those from the day on. Nothing where
    /// there are none.
    pub(super) fn paid_from_change(
        &self,
        who: usize,
        paid: &PaidHours,
    ) -> Read<Option<EnteredHours>> {
        let changed = self.rate_changed_on().zip(self.quarter());
        let field = AccountField::PaidFromChange(who);
        let Some((day, quarter)) = changed else {
            return Ok(None);
        };
        if !self
            .fields_of_change(AccountPage::Hours(who))
            .contains(&field)
        {
            return Ok(None);
        }
        let around = paid.around(day, quarter).map(EnteredHours::hours);
        let most = around.unwrap_or(Hours::ZERO);
        match self.hours(field) {
            Ok(hours) if hours.hours() > most => at(field, Err(InputError::MoreThanPaid(most))),
            Ok(hours) => Ok(around.map(|_| hours)),
            empty if around.is_none() => optional(empty),
            error => error.map(Some),
        }
    }

    /// Of hours of sickness that are not paid for, those from the day of the change on: as many as
    /// the paid hours before the day and from it on leave room for. Nothing where it does not matter.
    pub(super) fn sick_from_change(&self, sick: AccountField) -> Read<Option<EnteredHours>> {
        let (AccountField::PersonSick(who) | AccountField::AssistantSick(who)) = sick else {
            return Ok(None);
        };
        let Some(field) = from_change(sick).filter(|_| self.unpaid_sickness(who).contains(&sick))
        else {
            return Ok(None);
        };
        let Some((least, most)) = self.room_for(who, sick) else {
            return Ok(None);
        };
        let hours = self.hours(field)?;
        if hours.hours() < least {
            return at(field, Err(InputError::TooFew(least)));
        }
        if hours.hours() > most {
            return at(field, Err(InputError::TooMany(most)));
        }
        Ok(Some(hours))
    }

    /// The fewest and the most of some hours of sickness that can lie from the change on.
    fn room_for(&self, who: usize, sick: AccountField) -> Option<(Hours, Hours)> {
        let (day, quarter) = self.rate_changed_on().zip(self.quarter())?;
        let paid = self.paid(who).ok()?;
        let part = self.paid_from_change(who, &paid).ok()?;
        let mut new = paid.from_day(day, quarter, part);
        let mut old = paid.hours().beyond(new);
        let of = |field| self.sick(field).ok().flatten().map(EnteredHours::hours);
        let person = AccountField::PersonSick(who);
        if sick != person && self.unpaid_sickness(who).contains(&person) {
            // The hours of one can't be those of the other too.
            let later = self.sick_from_change(person).ok()?;
            let later = later.map_or(Hours::ZERO, EnteredHours::hours);
            old = old.beyond(of(person)?.beyond(later));
            new = new.beyond(later);
        }
        let all = of(sick)?;
        Some((all.beyond(old), all.at_most(new)))
    }
}

/// The field for the part of some hours of sickness that lies from the change on.
fn from_change(sick: AccountField) -> Option<AccountField> {
    if let AccountField::PersonSick(who) = sick {
        return Some(AccountField::PersonSickFromChange(who));
    }
    if let AccountField::AssistantSick(who) = sick {
        return Some(AccountField::AssistantSickFromChange(who));
    }
    None
}
