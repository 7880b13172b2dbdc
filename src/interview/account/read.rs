//! From what stands on the pages to an account: parse at the edge, then trust.

use super::draft::Entries;
use super::page::{AccountField, AccountPage, weeks};
use crate::domain::facts::{
    Account, Answer, AssistantAccount, AssistantRole, EnteredAmount, EnteredHours, OutOfRange,
    PaidHours, Period, SicknessHours, Travel, Wage, WeeklyHours, WrittenHours, YesNo,
};
use crate::domain::quantity::{Date, Hours};
use crate::interview::field::{Field, FieldError, InputError, WagePeriod};
use crate::interview::parse;
use rust_decimal::Decimal;

/// A value, or what is wrong with a field.
pub(super) type Read<T> = Result<T, FieldError>;

pub(super) fn at<T>(field: AccountField, read: Result<T, InputError>) -> Read<T> {
    let field = Field::Account(field);
    read.map_err(|error| FieldError { field, error })
}

/// An empty field is no value.
pub(super) fn optional<T>(read: Read<T>) -> Read<Option<T>> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(FieldError {
            error: InputError::Empty,
            ..
        }) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Entries {
    /// What is wrong on a page.
    pub(super) fn errors(&self, page: AccountPage) -> Vec<FieldError> {
        let errors = match page {
            AccountPage::Granted => vec![self.granted().err()],
            AccountPage::Period => {
                let (from, to) = (self.from(), self.to());
                vec![from.err(), to.err()]
            }
            AccountPage::Hours(who) => match self.paid(who) {
                Ok(paid) => vec![self.paid_from_change(who, &paid).err()],
                Err(errors) => errors.into_iter().map(Some).collect(),
            },
            AccountPage::NewRate => {
                let (from, rate) = (self.new_rate_from(), self.new_rate());
                vec![from.err(), rate.err()]
            }
            AccountPage::SickAtNewRate(who) => {
                let fields = self.unpaid_sickness(who).into_iter();
                fields.map(|it| self.sick_from_change(it).err()).collect()
            }
            AccountPage::Wage(who) => self.wage_errors(who),
            AccountPage::Absence(who) if self.is_agency(who) => {
                vec![self.sick(AccountField::PersonSick(who)).err()]
            }
            AccountPage::Absence(who) => vec![
                self.sick(AccountField::PersonSick(who)).err(),
                self.sick(AccountField::AssistantSick(who)).err(),
            ],
            AccountPage::Additions(who) => {
                vec![self.amount(AccountField::Additions(who)).err()]
            }
            AccountPage::JobWhen(job) => vec![
                self.day_of_job(job).err(),
                self.time_of_job(job).err(),
                self.length_of_job(job).err(),
            ],
            AccountPage::JobBill(job) => vec![self.amount(AccountField::JobBill(job)).err()],
            AccountPage::Travel => vec![
                self.amount(AccountField::TravelCosts).err(),
                self.amount(AccountField::OtherBound).err(),
            ],
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
            | AccountPage::AnotherJob(_) => vec![self.nothing_picked(page)],
        };
        errors.into_iter().flatten().collect()
    }

    /// Whether a field holds more than zero hours.
    pub(super) fn has_hours(&self, field: AccountField) -> bool {
        matches!(self.hours(field), Ok(hours) if hours.hours() > Hours::ZERO)
    }

    /// The account; `None` where a page lacks something.
    pub(super) fn account(&self) -> Option<Account> {
        let part = self.is(AccountPage::Whole, YesNo::No);
        let period = self.period();
        if part && period.is_none() {
            return None;
        }
        Some(Account {
            quarter: self.quarter()?,
            granted: self.granted().ok()?,
            period,
            rate_change: self.rate_change().ok()?,
            assistants: (0..self.assistants())
                .map(|who| self.assistant(who))
                .collect::<Option<_>>()?,
            interpreting: (0..self.jobs())
                .map(|job| self.job(job))
                .collect::<Option<_>>()?,
            travel: Travel {
                costs: self.amount(AccountField::TravelCosts).ok()?,
                other_bound: self.amount(AccountField::OtherBound).ok()?,
            },
        })
    }

    /// The days that the grant holds for, where that is not the whole quarter.
    pub(super) fn period(&self) -> Option<Period> {
        if !self.is(AccountPage::Whole, YesNo::No) {
            return None;
        }
        let (from, to) = (self.from().ok()?, self.to().ok()?);
        Some(Period { from, to })
    }

    fn assistant(&self, who: usize) -> Option<AssistantAccount> {
        let helper = self.role(who)?;
        let absent = |field, page| {
            let hours = self
                .sick(field)
                .ok()?
                .filter(|hours| hours.hours() > Hours::ZERO);
            Some(match hours {
                Some(hours) => Some(SicknessHours {
                    hours,
                    duty: self.duty(page)?,
                    from_change: self.sick_from_change(field).ok()?,
                }),
                None => None,
            })
        };
        let additions = self.amount(AccountField::Additions(who)).ok()?;
        let paid = self.paid(who).ok()?;
        Some(AssistantAccount {
            helper,
            wage: self.wage(who)?,
            paid_from_change: self.paid_from_change(who, &paid).ok()?,
            paid,
            person_sick: absent(AccountField::PersonSick(who), AccountPage::PersonDuty(who))?,
            // Who comes from an agency is not employed here: the agency pays for the sickness.
            assistant_sick: if helper == AssistantRole::TempAgency {
                None
            } else {
                absent(
                    AccountField::AssistantSick(who),
                    AccountPage::AssistantDuty(who),
                )?
            },
            documented_additions: additions.filter(|_| helper != AssistantRole::TempAgency),
        })
    }

    fn nothing_picked(&self, page: AccountPage) -> Option<FieldError> {
        let field = Field::AccountChoice(page);
        let error = InputError::NothingChosen;
        self.pick(page)
            .is_none()
            .then_some(FieldError { field, error })
    }

    fn granted(&self) -> Read<WeeklyHours> {
        let field = AccountField::Granted;
        let hours = parse::hours(self.text(field))
            .and_then(|hours| WeeklyHours::new(hours).map_err(InputError::OutOfRange));
        at(field, hours)
    }

    fn from(&self) -> Read<Date> {
        let quarter = self.quarter();
        let (first, last) = quarter.map_or((Date::MIN, Date::MAX), |quarter| {
            (quarter.first_day(), quarter.last_day())
        });
        self.day(AccountField::From, first, last)
    }

    fn to(&self) -> Read<Date> {
        let last = self
            .quarter()
            .map_or(Date::MAX, |quarter| quarter.last_day());
        let first = self.from().unwrap_or_else(|_| {
            let quarter = self.quarter();
            quarter.map_or(Date::MIN, |quarter| quarter.first_day())
        });
        self.day(AccountField::To, first, last)
    }

    /// A day from one to another, both included.
    pub(super) fn day(&self, field: AccountField, from: Date, to: Date) -> Read<Date> {
        let day = parse::day(self.text(field)).and_then(|day| {
            if day < from || day > to {
                return Err(InputError::OutsidePeriod { from, to });
            }
            Ok(day)
        });
        at(field, day)
    }

    pub(super) fn hours(&self, field: AccountField) -> Read<EnteredHours> {
        self.hours_as(field, EnteredHours::new)
    }

    /// Hours that lie within some bounds.
    pub(super) fn hours_as(
        &self,
        field: AccountField,
        bounded: fn(WrittenHours) -> Result<EnteredHours, OutOfRange>,
    ) -> Read<EnteredHours> {
        let hours = parse::hours(self.text(field))
            .and_then(|hours| bounded(hours).map_err(InputError::OutOfRange));
        at(field, hours)
    }

    /// The hours of a week: no more than a week has.
    fn hours_of_week(&self, field: AccountField) -> Read<EnteredHours> {
        let hours = self.hours(field)?;
        if hours.hours() > Hours::new(WeeklyHours::MOST.into()) {
            let error = OutOfRange::TooLarge(WeeklyHours::MOST);
            return at(field, Err(InputError::OutOfRange(error)));
        }
        Ok(hours)
    }

    pub(super) fn amount(&self, field: AccountField) -> Read<Option<EnteredAmount>> {
        optional(self.amount_as(field, EnteredAmount::new))
    }

    /// An amount that lies within some bounds.
    pub(super) fn amount_as(
        &self,
        field: AccountField,
        bounded: fn(Decimal) -> Result<EnteredAmount, OutOfRange>,
    ) -> Read<EnteredAmount> {
        let amount = parse::kroner(self.text(field))
            .and_then(|kroner| bounded(kroner).map_err(InputError::OutOfRange));
        at(field, amount)
    }

    /// The hours paid: one number, or one per week, where an empty week has none.
    pub(super) fn paid(&self, who: usize) -> Result<PaidHours, Vec<FieldError>> {
        if !self.is_by_week(who) {
            let total = self.hours(AccountField::Total(who));
            return total.map(PaidHours::Total).map_err(|error| vec![error]);
        }
        let rows = self.quarter().map_or(0, |quarter| weeks(quarter).len());
        let mut hours = Vec::with_capacity(rows);
        let mut errors = Vec::new();
        let mut empty = true;
        for week in 0..rows {
            match optional(self.hours_of_week(AccountField::Week(who, week))) {
                Ok(entered) => {
                    empty = empty && entered.is_none();
                    let none = || EnteredHours::new(Decimal::ZERO).ok();
                    hours.extend(entered.or_else(none));
                }
                Err(error) => errors.push(error),
            }
        }
        if empty && errors.is_empty() {
            let field = Field::Account(AccountField::Week(who, 0));
            let error = InputError::Empty;
            errors.push(FieldError { field, error });
        }
        if errors.is_empty() {
            Ok(PaidHours::Weekly(hours))
        } else {
            Err(errors)
        }
    }

    /// Hours of sickness: at most those that were paid.
    pub(super) fn sick(&self, field: AccountField) -> Read<Option<EnteredHours>> {
        let hours = optional(self.hours(field))?;
        let (AccountField::PersonSick(who) | AccountField::AssistantSick(who)) = field else {
            return Ok(hours);
        };
        // The hours of one can't be those of the other too.
        let other = matches!(field, AccountField::AssistantSick(_))
            .then(|| self.hours(AccountField::PersonSick(who)).ok())
            .flatten();
        let other = other.map_or(Hours::ZERO, EnteredHours::hours);
        let paid = self.paid(who).map(|paid| paid.hours().beyond(other));
        match (hours, paid) {
            (Some(hours), Ok(paid)) if hours.hours() > paid => {
                at(field, Err(InputError::MoreThanPaid(paid)))
            }
            (hours, _) => Ok(hours),
        }
    }

    fn wage_amount(&self, who: usize) -> Read<EnteredAmount> {
        self.amount_as(AccountField::Wage(who), EnteredAmount::above_zero)
    }

    /// Whether the wage is per hour or per month; a temp agency bills by the hour.
    fn period_of_wage(&self, who: usize) -> Option<WagePeriod> {
        if self.is_agency(who) {
            Some(WagePeriod::Hour)
        } else {
            self.wage_period(who)
        }
    }

    fn wage(&self, who: usize) -> Option<Answer<Wage>> {
        if self.is_wage_unknown(who) {
            return Some(Answer::Unknown);
        }
        let amount = self.wage_amount(who).ok()?;
        Some(Answer::Known(match self.period_of_wage(who)? {
            WagePeriod::Hour => Wage::Hourly(amount),
            WagePeriod::Month => Wage::Monthly(amount),
        }))
    }

    fn wage_errors(&self, who: usize) -> Vec<Option<FieldError>> {
        if self.is_wage_unknown(who) {
            return Vec::new();
        }
        let field = Field::AccountChoice(AccountPage::Wage(who));
        let error = InputError::NothingChosen;
        let no_period = self.period_of_wage(who).is_none();
        vec![
            self.wage_amount(who).err(),
            no_period.then_some(FieldError { field, error }),
        ]
    }
}
