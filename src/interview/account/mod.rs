//! The questions behind a quarter's account (*regnskab*), for those who have a grant.
//!
//! Unlike the facts of a case, which the law asks for, an account is a form with an order of its own:
//! the pages follow from what was picked, and each page is read from what stands on it.

mod draft;
mod interpreting;
mod page;
mod rate;
mod read;

pub use draft::AccountDraft;
pub use page::{
    AccountChoice, AccountField, AccountPage, Help, MOST_ASSISTANTS, MOST_INTERPRETING, quarters,
    weeks,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{Answer, Period};
    use crate::domain::facts::{
        AssistantRole, Duty, EnteredHours, FactId, OutOfRange, PaidHours, Wage, YesNo, Zone,
    };
    use crate::domain::quantity::{Date, Exact, Hours, Quarter};
    use crate::interview::{Door, Event, Field, InputError, Interview, Picked, Place, WagePeriod};

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).expect("a day")
    }

    fn begun() -> Interview {
        Interview::new(day(2026, 4, 7)).apply(&Event::Enter(Door::Refund))
    }

    fn pick(here: &Interview, page: AccountPage, choice: AccountChoice) -> Interview {
        assert_eq!(here.place(), Place::Account(page));
        here.apply(&Event::PickForAccount(page, choice))
            .apply(&Event::Submit)
    }

    fn put(here: &Interview, field: AccountField, text: &str) -> Interview {
        here.apply(&Event::Type(Field::Account(field), text.to_owned()))
    }

    fn fill(here: &Interview, field: AccountField, text: &str) -> Interview {
        assert_eq!(here.place(), Place::Account(field.page()));
        put(here, field, text).apply(&Event::Submit)
    }

    fn first_quarter() -> AccountChoice {
        AccountChoice::Quarter(Quarter::new(2026, 1).expect("a quarter"))
    }

    /// Up to who helped.
    fn at_the_help() -> Interview {
        let here = pick(&begun(), AccountPage::Quarter, first_quarter());
        let here = fill(&here, AccountField::Granted, "8");
        pick(&here, AccountPage::Whole, AccountChoice::YesNo(YesNo::Yes))
    }

    /// Who helped; the rate did not change.
    fn helped(here: &Interview, help: Help) -> Interview {
        let here = pick(here, AccountPage::Help, AccountChoice::Help(help));
        if help.has_assistants() {
            pick(
                &here,
                AccountPage::RateChanged,
                AccountChoice::YesNo(YesNo::No),
            )
        } else {
            here
        }
    }

    /// Up to the day on which the rate changed.
    fn at_the_new_rate(here: &Interview) -> Interview {
        let assistants = AccountChoice::Help(Help::Assistants);
        let here = pick(here, AccountPage::Help, assistants);
        pick(
            &here,
            AccountPage::RateChanged,
            AccountChoice::YesNo(YesNo::Yes),
        )
    }

    fn new_rate(here: &Interview, from: &str, rate: &str) -> Interview {
        let here = put(here, AccountField::NewRateFrom, from);
        fill(&here, AccountField::NewRate, rate)
    }

    /// Up to the hours of a colleague, with a rate that changed on a day.
    fn at_the_hours_after(change: &str) -> Interview {
        let here = new_rate(&at_the_new_rate(&at_the_help()), change, "131,40");
        let colleague = AccountChoice::Role(AssistantRole::Colleague);
        pick(&here, AccountPage::Helper(0), colleague)
    }

    fn errors_of(here: &Interview) -> Vec<(Field, InputError)> {
        let here = here.apply(&Event::Submit);
        let errors = here.errors().iter();
        errors.map(|it| (it.field, it.error)).collect()
    }

    #[test]
    fn a_rate_that_changed_is_asked_for_with_its_day_and_the_hours_from_it_on() {
        let here = at_the_hours_after("15.2.2026");
        let part = Field::Account(AccountField::PaidFromChange(0));
        let total = put(&here, AccountField::Total(0), "104");
        assert_eq!(errors_of(&total), [(part, InputError::Empty)]);
        let more = put(&total, AccountField::PaidFromChange(0), "104,01");
        let most = InputError::MoreThanPaid(Hours::minutes(104 * 60));
        assert_eq!(errors_of(&more), [(part, most)]);
        for (from, hours) in [("104", 104), ("0", 0), ("64", 64)] {
            let here = rest(&fill(&total, AccountField::PaidFromChange(0), from));
            let account = here.account().expect("the account");
            let change = account.rate_change.expect("a change");
            assert_eq!(change.from, day(2026, 2, 15));
            assert_eq!(change.rate.decimal().to_string(), "131.4");
            let assistant = account.assistants.first().expect("an assistant");
            let part = assistant.paid_from_change.expect("a part");
            assert_eq!(part.hours(), Hours::minutes(hours * 60));
        }
        // Nothing was paid: nothing to divide.
        let none = rest(&fill(&here, AccountField::Total(0), "0"));
        let account = none.account().expect("the account");
        let assistant = account.assistants.first().expect("an assistant");
        assert_eq!(assistant.paid_from_change, None);
        // Taken back, the part is not looked at any more.
        let here = rest(&fill(&total, AccountField::PaidFromChange(0), "64"));
        let here = here.apply(&Event::ChangeAccount(AccountPage::RateChanged));
        let no = AccountChoice::YesNo(YesNo::No);
        let account = pick(&here, AccountPage::RateChanged, no).account();
        let account = account.expect("the account");
        assert_eq!(account.rate_change, None);
        let assistant = account.assistants.first().expect("an assistant");
        assert_eq!(assistant.paid_from_change, None);
    }

    #[test]
    fn the_day_of_a_new_rate_lies_after_the_first_day_of_the_account() {
        let errors = |here: &Interview, from: &str, rate: &str| {
            let here = put(here, AccountField::NewRateFrom, from);
            let here = put(&here, AccountField::NewRate, rate).apply(&Event::Submit);
            here.errors().iter().map(|it| it.field).collect::<Vec<_>>()
        };
        let (from, rate) = (
            Field::Account(AccountField::NewRateFrom),
            Field::Account(AccountField::NewRate),
        );
        let whole = at_the_new_rate(&at_the_help());
        for outside in ["1.1.2026", "1.4.2026", "31.12.2025"] {
            assert_eq!(errors(&whole, outside, "131,40"), [from], "{outside}");
        }
        for inside in ["2.1.2026", "31.3.2026"] {
            assert_eq!(errors(&whole, inside, "131,40"), [], "{inside}");
        }
        assert_eq!(errors(&whole, "", ""), [from, rate]);
        assert_eq!(errors(&whole, "15.2.2026", "0"), [rate]);
        let part = |first: &str, last: &str| {
            let here = pick(&begun(), AccountPage::Quarter, first_quarter());
            let here = fill(&here, AccountField::Granted, "8");
            let here = pick(&here, AccountPage::Whole, AccountChoice::YesNo(YesNo::No));
            let here = put(&here, AccountField::From, first);
            fill(&here, AccountField::To, last)
        };
        let february = at_the_new_rate(&part("1.2.2026", "28.2.2026"));
        for outside in ["1.2.2026", "1.3.2026"] {
            assert_eq!(errors(&february, outside, "131,40"), [from], "{outside}");
        }
        for inside in ["2.2.2026", "28.2.2026"] {
            assert_eq!(errors(&february, inside, "131,40"), [], "{inside}");
        }
        // Within one day it can't change.
        let assistants = AccountChoice::Help(Help::Assistants);
        let one = pick(&part("1.2.2026", "1.2.2026"), AccountPage::Help, assistants);
        assert_eq!(one.place(), Place::Account(AccountPage::Helper(0)));
    }

    #[test]
    fn of_weeks_only_the_one_that_the_change_lies_inside_is_divided() {
        let week =
            |here: &Interview, week, hours: &str| put(here, AccountField::Week(0, week), hours);
        // A week begins on 12 February.
        let begins = at_the_hours_after("12.2.2026").apply(&Event::WriteByWeek(0, true));
        let page = AccountPage::Hours(0);
        assert_eq!(begins.account_draft().fields_of_change(page), []);
        assert_eq!(errors_of(&week(&begins, 6, "8")), []);
        let inside = at_the_hours_after("15.2.2026").apply(&Event::WriteByWeek(0, true));
        let part = AccountField::PaidFromChange(0);
        assert_eq!(inside.account_draft().fields_of_change(page), [part]);
        let here = week(&week(&inside, 5, "20"), 6, "8");
        assert_eq!(
            errors_of(&here),
            [(Field::Account(part), InputError::Empty)]
        );
        let most = InputError::MoreThanPaid(Hours::minutes(480));
        let more = put(&here, part, "8:01");
        assert_eq!(errors_of(&more), [(Field::Account(part), most)]);
        assert_eq!(errors_of(&put(&here, part, "8")), []);
        // No hours in that week: nothing to divide.
        let other = week(&inside, 5, "20");
        assert_eq!(errors_of(&other), []);
        let none = InputError::MoreThanPaid(Hours::ZERO);
        let wrong = put(&other, part, "1");
        assert_eq!(errors_of(&wrong), [(Field::Account(part), none)]);
    }

    #[test]
    fn sickness_that_is_not_paid_for_is_divided_too_and_no_other_is() {
        let paid = put(
            &at_the_hours_after("15.2.2026"),
            AccountField::Total(0),
            "10",
        );
        let here = fill(&paid, AccountField::PaidFromChange(0), "4");
        let here = here.apply(&Event::SubmitUnknown);
        let here = put(&here, AccountField::PersonSick(0), "5");
        let here = fill(&here, AccountField::AssistantSick(0), "3");
        let duties = |person, assistant| {
            let page = AccountPage::PersonDuty(0);
            let here = pick(&here, page, AccountChoice::Duty(person));
            let page = AccountPage::AssistantDuty(0);
            pick(&here, page, AccountChoice::Duty(assistant))
        };
        let page = AccountPage::SickAtNewRate(0);
        let paid_for = duties(Duty::MustPay, Duty::MustPay);
        assert_eq!(paid_for.place(), Place::Account(AccountPage::Additions(0)));
        let (person, assistant) = (
            AccountField::PersonSickFromChange(0),
            AccountField::AssistantSickFromChange(0),
        );
        let one = duties(Duty::MustPay, Duty::RefundedElsewhere);
        assert_eq!(one.place(), Place::Account(page));
        assert_eq!(one.account_draft().fields_of_change(page), [assistant]);
        let both = duties(Duty::NoDuty, Duty::NoDuty);
        assert_eq!(
            both.account_draft().fields_of_change(page),
            [person, assistant]
        );
        // Of 6 hours before the day and 4 from it on, 5 and 3 are to be taken.
        let few = |field, least: i128| {
            let least = Hours::minutes(least * 60);
            (Field::Account(field), InputError::TooFew(least))
        };
        let many = |field, most: i128| {
            let most = Hours::minutes(most * 60);
            (Field::Account(field), InputError::TooMany(most))
        };
        let sick = |of_person: &str, of_assistant: &str| {
            let here = put(&both, person, of_person);
            errors_of(&put(&here, assistant, of_assistant))
        };
        assert_eq!(sick("5", "1"), [many(person, 4)]);
        assert_eq!(sick("2", "3"), [many(assistant, 2)]);
        assert_eq!(sick("0", "1"), [few(assistant, 2)]);
        assert_eq!(sick("0", "2"), []);
        let here = put(&put(&both, person, "1"), assistant, "2").apply(&Event::Submit);
        let here = here.apply(&Event::Submit);
        let none = AccountChoice::YesNo(YesNo::No);
        let here = pick(&here, AccountPage::Another(0), none).apply(&Event::Submit);
        let account = here.account().expect("the account");
        let entered = account.assistants.first().expect("an assistant");
        let parts = [entered.person_sick, entered.assistant_sick].map(|sick| {
            sick.and_then(|sick| sick.from_change)
                .map(EnteredHours::hours)
        });
        assert_eq!(parts, [1, 2].map(|hours| Some(Hours::minutes(hours * 60))));
    }

    /// Up to the hours of the only assistant, a colleague.
    fn at_the_hours() -> Interview {
        let here = helped(&at_the_help(), Help::Assistants);
        let colleague = AccountChoice::Role(AssistantRole::Colleague);
        pick(&here, AccountPage::Helper(0), colleague)
    }

    /// From the hours to the travel.
    fn rest(here: &Interview) -> Interview {
        let page = AccountPage::Wage(0);
        let hourly = AccountChoice::WagePeriod(WagePeriod::Hour);
        let here = here.apply(&Event::PickForAccount(page, hourly));
        let here = fill(&here, AccountField::Wage(0), "185");
        let here = here.apply(&Event::Submit).apply(&Event::Submit);
        let none = AccountChoice::YesNo(YesNo::No);
        pick(&here, AccountPage::Another(0), none).apply(&Event::Submit)
    }

    #[test]
    fn goes_through_the_account_then_through_what_the_settlement_reads() {
        let here = rest(&fill(&at_the_hours(), AccountField::Total(0), "104"));
        let account = here.account().expect("the account");
        assert_eq!(account.period, None);
        let assistant = account.assistants.first().expect("an assistant");
        assert!(matches!(assistant.wage, Answer::Known(Wage::Hourly(_))));
        assert_eq!(assistant.paid.hours(), Hours::minutes(104 * 60));
        let mut here = here;
        for fact in [FactId::SpecialQualifications, FactId::GrantRate] {
            assert_eq!(here.place(), Place::Question(fact));
            here = here.apply(&Event::SubmitUnknown);
        }
        let unknown = |here: Interview, fact| {
            assert_eq!(here.place(), Place::Question(fact));
            here.apply(&Event::Pick(fact, Picked::Unknown))
                .apply(&Event::Submit)
        };
        let here = unknown(unknown(here, FactId::HolidayPay), FactId::AssistantApproved);
        assert_eq!(here.place(), Place::Question(FactId::ApplicationReceived));
        let here = unknown(here.apply(&Event::SubmitUnknown), FactId::CvrNumber);
        assert_eq!(here.place(), Place::Review);
        assert_eq!(here.apply(&Event::ShowResult).place(), Place::Settlement);
    }

    #[test]
    fn hours_of_weeks_can_be_pasted_as_a_column() {
        let here = at_the_hours().apply(&Event::WriteByWeek(0, true));
        let first = AccountField::Week(0, 0);
        let column = "8\r\n8,5\r\n\r\n7:30\r\n9;9\t9\r\n";
        let here = here.apply(&Event::Paste(first, column.to_owned()));
        let week = |week| {
            here.account_draft()
                .text(AccountField::Week(0, week))
                .to_owned()
        };
        let pasted: Vec<String> = (0..8).map(week).collect();
        assert_eq!(pasted, ["8", "8,5", "", "7:30", "9", "9", "9", ""]);
        // Lines beyond the last week of the quarter have no field.
        let long = here.apply(&Event::Paste(AccountField::Week(0, 12), "1\n2".to_owned()));
        assert_eq!(long.account_draft().text(AccountField::Week(0, 12)), "1");
        assert_eq!(long.account_draft().text(AccountField::Week(0, 13)), "");
        let here = rest(&here.apply(&Event::Submit));
        let account = here.account().expect("the account");
        let assistant = account.assistants.first().expect("an assistant");
        assert!(matches!(&assistant.paid, PaidHours::Weekly(weeks) if weeks.len() == 13));
        assert_eq!(assistant.paid.hours(), Hours::new(Exact::whole(51)));
    }

    #[test]
    fn weeks_that_are_all_empty_are_an_error_and_so_is_one_that_is_no_number() {
        let here = at_the_hours().apply(&Event::WriteByWeek(0, true));
        let errors = |here: &Interview| {
            let here = here.apply(&Event::Submit);
            let errors = here.errors().iter();
            errors.map(|it| (it.field, it.error)).collect::<Vec<_>>()
        };
        let at = |week| Field::Account(AccountField::Week(0, week));
        assert_eq!(errors(&here), [(at(0), InputError::Empty)]);
        let wrong = put(&here, AccountField::Week(0, 4), "otte");
        assert_eq!(errors(&wrong), [(at(4), InputError::NotANumber)]);
        let zero = put(&here, AccountField::Week(0, 4), "0");
        assert_eq!(errors(&zero), []);
    }

    #[test]
    fn sickness_is_among_the_paid_hours_and_asks_whether_it_must_be_paid() {
        let here = fill(&at_the_hours(), AccountField::Total(0), "10");
        let hourly = AccountChoice::WagePeriod(WagePeriod::Hour);
        let here = here.apply(&Event::PickForAccount(AccountPage::Wage(0), hourly));
        let here = fill(&here, AccountField::Wage(0), "185");
        let all = put(&here, AccountField::AssistantSick(0), "10");
        let all = all.apply(&Event::Submit);
        assert_eq!(all.place(), Place::Account(AccountPage::AssistantDuty(0)));
        let duty = AccountChoice::Duty(Duty::NoDuty);
        let next = pick(&all, AccountPage::AssistantDuty(0), duty);
        assert_eq!(next.place(), Place::Account(AccountPage::Additions(0)));
        let more = put(&here, AccountField::AssistantSick(0), "10,01").apply(&Event::Submit);
        let error = InputError::MoreThanPaid(Hours::minutes(600));
        assert_eq!(more.errors().first().map(|it| it.error), Some(error));
        // Nothing typed is no sickness.
        let none = here.apply(&Event::Submit);
        assert_eq!(none.place(), Place::Account(AccountPage::Additions(0)));
    }

    #[test]
    fn the_days_of_a_part_lie_in_the_quarter_and_in_their_order() {
        let here = pick(&begun(), AccountPage::Quarter, first_quarter());
        let here = fill(&here, AccountField::Granted, "8");
        let here = pick(&here, AccountPage::Whole, AccountChoice::YesNo(YesNo::No));
        let days = |from: &str, to: &str| {
            let here = put(&put(&here, AccountField::From, from), AccountField::To, to);
            here.apply(&Event::Submit)
        };
        let errors = |from, to| {
            let here = days(from, to);
            here.errors().iter().map(|it| it.field).collect::<Vec<_>>()
        };
        let (from, to) = (
            Field::Account(AccountField::From),
            Field::Account(AccountField::To),
        );
        assert_eq!(errors("31.12.2025", "31.3.2026"), [from]);
        assert_eq!(errors("1.1.2026", "1.4.2026"), [to]);
        assert_eq!(errors("2.3.2026", "1.3.2026"), [to]);
        assert_eq!(errors("", "tja"), [from, to]);
        assert_eq!(errors("1.3.2026", "1.3.2026"), []);
        let here = helped(&days("1.2.2026", "31.3.2026"), Help::Assistants);
        assert_eq!(here.place(), Place::Account(AccountPage::Helper(0)));
        let period = Period {
            from: day(2026, 2, 1),
            to: day(2026, 3, 31),
        };
        let colleague = AccountChoice::Role(AssistantRole::Colleague);
        let here = pick(&here, AccountPage::Helper(0), colleague);
        let here = rest(&fill(&here, AccountField::Total(0), "64"));
        assert_eq!(
            here.account().and_then(|account| account.period),
            Some(period)
        );
    }

    #[test]
    fn a_changed_quarter_asks_again_for_what_no_longer_fits() {
        let here = pick(&begun(), AccountPage::Quarter, first_quarter());
        let here = fill(&here, AccountField::Granted, "8");
        let here = pick(&here, AccountPage::Whole, AccountChoice::YesNo(YesNo::No));
        let here = put(&here, AccountField::From, "1.2.2026");
        let here = fill(&here, AccountField::To, "31.3.2026");
        let here = here.apply(&Event::ChangeAccount(AccountPage::Quarter));
        let second = AccountChoice::Quarter(Quarter::new(2026, 2).expect("a quarter"));
        let here = pick(&here, AccountPage::Quarter, second);
        assert_eq!(here.place(), Place::Account(AccountPage::Period));
        assert_eq!(here.account_draft().text(AccountField::From), "1.2.2026");
        // Given up, the answer stays.
        let here = here.apply(&Event::ChangeAccount(AccountPage::Quarter));
        let here = here.apply(&Event::PickForAccount(
            AccountPage::Quarter,
            first_quarter(),
        ));
        let here = here.apply(&Event::Back);
        assert_eq!(
            here.account_draft().pick(AccountPage::Quarter),
            Some(second)
        );
    }

    #[test]
    fn what_a_temp_agency_bills_is_asked_anew() {
        let here = rest(&fill(&at_the_hours(), AccountField::Total(0), "104"));
        let here = here.apply(&Event::ChangeAccount(AccountPage::Helper(0)));
        let agency = AccountChoice::Role(AssistantRole::TempAgency);
        let here = pick(&here, AccountPage::Helper(0), agency);
        assert_eq!(here.place(), Place::Account(AccountPage::Wage(0)));
        assert_eq!(here.account_draft().text(AccountField::Wage(0)), "");
        let here = fill(&here, AccountField::Wage(0), "250");
        assert!(
            !here
                .account_draft()
                .pages()
                .contains(&AccountPage::Additions(0))
        );
        assert!(here.account().is_some());
    }

    #[test]
    fn the_sick_hours_of_both_are_together_no_more_than_were_paid() {
        let here = fill(&at_the_hours(), AccountField::Total(0), "10");
        let here = here.apply(&Event::SubmitUnknown);
        let here = put(&here, AccountField::PersonSick(0), "4");
        let wrong = put(&here, AccountField::AssistantSick(0), "6,01").apply(&Event::Submit);
        let error = InputError::MoreThanPaid(Hours::minutes(360));
        let errors: Vec<_> = wrong
            .errors()
            .iter()
            .map(|it| (it.field, it.error))
            .collect();
        let field = Field::Account(AccountField::AssistantSick(0));
        assert_eq!(errors, [(field, error)]);
        let right = put(&here, AccountField::AssistantSick(0), "6").apply(&Event::Submit);
        assert_eq!(right.errors(), []);
    }

    #[test]
    fn an_agency_pays_for_the_sickness_of_its_own() {
        let here = helped(&at_the_help(), Help::Assistants);
        let agency = AccountChoice::Role(AssistantRole::TempAgency);
        let here = pick(&here, AccountPage::Helper(0), agency);
        let here = put(&here, AccountField::AssistantSick(0), "5");
        let here = rest_of_agency(&fill(&here, AccountField::Total(0), "104"));
        let account = here.account().expect("the account");
        let assistant = account.assistants.first().expect("an assistant");
        assert_eq!(assistant.assistant_sick, None);
    }

    #[test]
    fn a_field_that_an_agency_does_not_have_is_not_looked_at() {
        let here = fill(&at_the_hours(), AccountField::Total(0), "100");
        let here = here.apply(&Event::SubmitUnknown);
        let here = fill(&here, AccountField::AssistantSick(0), "80");
        let here = here.apply(&Event::ChangeAccount(AccountPage::Helper(0)));
        let agency = AccountChoice::Role(AssistantRole::TempAgency);
        let here = pick(&here, AccountPage::Helper(0), agency);
        let here = here.apply(&Event::ChangeAccount(AccountPage::Hours(0)));
        // Fewer than the sick hours of before, which are not asked for any more.
        let here = rest_of_agency(&fill(&here, AccountField::Total(0), "50"));
        assert!(here.account().is_some(), "{:?}", here.place());
    }

    fn rest_of_agency(here: &Interview) -> Interview {
        let here = fill(here, AccountField::Wage(0), "250");
        let here = here.apply(&Event::Submit);
        let none = AccountChoice::YesNo(YesNo::No);
        pick(&here, AccountPage::Another(0), none).apply(&Event::Submit)
    }

    #[test]
    fn only_a_wage_can_be_left_open() {
        let here = fill(&at_the_hours(), AccountField::Total(0), "104");
        let wage = here.apply(&Event::SubmitUnknown);
        assert_eq!(wage.place(), Place::Account(AccountPage::Absence(0)));
        assert_eq!(wage.apply(&Event::SubmitUnknown).place(), wage.place());
        let back = wage.apply(&Event::ChangeAccount(AccountPage::Hours(0)));
        assert_eq!(back.place(), Place::Account(AccountPage::Hours(0)));
    }

    #[test]
    fn what_was_typed_stays_when_somebody_goes_back_over_a_page_and_on_again() {
        let here = at_the_hours().apply(&Event::WriteByWeek(0, true));
        let position = here.position();
        let here = put(&here, AccountField::Week(0, 2), "7,5");
        let back = here.apply(&Event::Back).apply(&Event::Back);
        let on = back.apply(&Event::Visit(position));
        assert_eq!(on.place(), Place::Account(AccountPage::Hours(0)));
        assert!(on.account_draft().is_by_week(0));
        assert_eq!(on.account_draft().text(AccountField::Week(0, 2)), "7,5");
    }

    #[test]
    fn a_change_of_the_hours_that_is_given_up_is_undone_and_nothing_else() {
        let here = rest(&fill(&at_the_hours(), AccountField::Total(0), "104"));
        let here = here.apply(&Event::ChangeAccount(AccountPage::Hours(0)));
        let here = here.apply(&Event::WriteByWeek(0, true));
        let here = put(&here, AccountField::Total(0), "90").apply(&Event::Back);
        assert!(!here.account_draft().is_by_week(0));
        assert_eq!(here.account_draft().text(AccountField::Total(0)), "104");
        assert_eq!(here.account_draft().text(AccountField::Granted), "8");
        assert!(here.account().is_some());
    }

    #[test]
    fn errors_go_when_the_hours_are_written_in_another_way() {
        let here = at_the_hours().apply(&Event::Submit);
        assert_eq!(here.errors().len(), 1);
        assert_eq!(here.apply(&Event::WriteByWeek(0, true)).errors(), []);
    }

    #[test]
    fn a_week_has_at_most_168_hours() {
        let here = at_the_hours().apply(&Event::WriteByWeek(0, true));
        let errors = |text| {
            let here = put(&here, AccountField::Week(0, 0), text).apply(&Event::Submit);
            here.errors().len()
        };
        assert_eq!([errors("168"), errors("168,01")], [0, 1]);
    }

    #[test]
    fn erasing_leaves_no_account() {
        let here = fill(&at_the_hours(), AccountField::Total(0), "104").apply(&Event::Erase);
        assert_eq!(here.account_draft(), &AccountDraft::default());
    }

    /// A job's day, time and length.
    fn when(here: &Interview, job: usize, when: [&str; 3]) -> Interview {
        assert_eq!(here.place(), Place::Account(AccountPage::JobWhen(job)));
        let [day, time, length] = when;
        let here = put(here, AccountField::JobDay(job), day);
        let here = put(&here, AccountField::JobTime(job), time);
        fill(&here, AccountField::JobLength(job), length)
    }

    fn zone(here: &Interview, job: usize, zone: Zone) -> Interview {
        pick(here, AccountPage::JobZone(job), AccountChoice::Zone(zone))
    }

    /// From the kind of a job to whether there are more.
    fn rest_of_job(here: &Interview, job: usize, another: YesNo) -> Interview {
        let plain = AccountChoice::Job {
            demanding: YesNo::No,
            acute: YesNo::No,
        };
        let here = pick(here, AccountPage::JobKind(job), plain);
        let here = fill(&here, AccountField::JobBill(job), "2600");
        let another = AccountChoice::YesNo(another);
        pick(&here, AccountPage::AnotherJob(job), another)
    }

    fn at_the_jobs() -> Interview {
        helped(&at_the_help(), Help::Interpreting)
    }

    #[test]
    fn an_account_can_be_of_interpreting_only() {
        let here = when(&at_the_jobs(), 0, ["4.3.2026", "9.30", "3"]);
        let here = rest_of_job(&zone(&here, 0, Zone::Two), 0, YesNo::No);
        assert_eq!(here.place(), Place::Account(AccountPage::Travel));
        let here = here.apply(&Event::Submit);
        let account = here.account().expect("the account");
        assert!(account.assistants.is_empty());
        let [job] = account.interpreting.as_slice() else {
            panic!("one job");
        };
        assert_eq!(job.start.to_string(), "2026-03-04 09:30:00");
        assert_eq!(job.length.hours(), Hours::minutes(180));
        assert_eq!(job.zone, Zone::Two);
        assert_eq!([job.demanding, job.acute], [YesNo::No; 2]);
        assert_eq!(job.same_place_earlier, YesNo::No);
        assert!(job.bill.is_some());
        // No assistant, so no rate is asked for; an interpreter, so whose firm it is.
        let mut asked = Vec::new();
        let mut here = here;
        while let Place::Question(fact) = here.place() {
            asked.push(fact);
            here = here
                .apply(&Event::Pick(fact, Picked::Unknown))
                .apply(&Event::SubmitUnknown);
        }
        assert_eq!(
            asked,
            [
                FactId::AssistantApproved,
                FactId::InterestInInterpreter,
                FactId::ApplicationReceived,
                FactId::CvrNumber,
            ]
        );
    }

    #[test]
    fn what_kind_of_help_it_was_decides_the_pages() {
        let pages = |help| helped(&at_the_help(), help).account_draft().pages();
        let has = |pages: &[AccountPage]| {
            [AccountPage::Helper(0), AccountPage::JobWhen(0)].map(|page| pages.contains(&page))
        };
        assert_eq!(has(&pages(Help::Assistants)), [true, false]);
        assert_eq!(has(&pages(Help::Interpreting)), [false, true]);
        assert_eq!(has(&pages(Help::Both)), [true, true]);
        let place = |help| helped(&at_the_help(), help).place();
        assert_eq!(
            place(Help::Both),
            Place::Account(AccountPage::Helper(0)),
            "the assistants come first"
        );
    }

    #[test]
    fn only_a_further_job_of_the_day_is_asked_whether_it_was_at_the_same_place() {
        let here = when(&at_the_jobs(), 0, ["4.3.2026", "9.30", "1"]);
        let here = rest_of_job(&zone(&here, 0, Zone::Three), 0, YesNo::Yes);
        let again = when(&here, 1, ["4/3-2026", "13:00", "1"]);
        assert_eq!(again.place(), Place::Account(AccountPage::JobPlace(1)));
        // At the same place it is in the zone of the first, and is not asked for it.
        let yes = AccountChoice::YesNo(YesNo::Yes);
        let same = pick(&again, AccountPage::JobPlace(1), yes);
        let same = rest_of_job(&same, 1, YesNo::No).apply(&Event::Submit);
        let account = same.account().expect("the account");
        let second = account.interpreting.get(1).expect("a second job");
        assert_eq!(second.same_place_earlier, YesNo::Yes);
        assert_eq!(second.zone, Zone::Three);
        // Elsewhere it has a zone of its own.
        let no = AccountChoice::YesNo(YesNo::No);
        let elsewhere = pick(&again, AccountPage::JobPlace(1), no);
        let elsewhere = rest_of_job(&zone(&elsewhere, 1, Zone::One), 1, YesNo::No);
        let account = elsewhere.apply(&Event::Submit).account();
        let jobs = account.expect("the account").interpreting;
        let second = jobs.get(1).expect("a second job");
        assert_eq!(
            (second.same_place_earlier, second.zone),
            (YesNo::No, Zone::One)
        );
        // On another day, or at the same moment, nothing was before it.
        for other in [["5.3.2026", "13:00", "1"], ["4.3.2026", "9:30", "1"]] {
            let here = when(&here, 1, other);
            assert_eq!(here.place(), Place::Account(AccountPage::JobZone(1)));
        }
    }

    #[test]
    fn a_job_before_one_that_was_entered_asks_about_the_place_of_that_one() {
        let here = when(&at_the_jobs(), 0, ["4.3.2026", "13.00", "1"]);
        let here = rest_of_job(&zone(&here, 0, Zone::Two), 0, YesNo::Yes);
        let here = when(&here, 1, ["4.3.2026", "9.30", "1"]);
        assert_eq!(here.place(), Place::Account(AccountPage::JobPlace(0)));
        let yes = AccountChoice::YesNo(YesNo::Yes);
        let here = pick(&here, AccountPage::JobPlace(0), yes);
        let here = rest_of_job(&zone(&here, 1, Zone::One), 1, YesNo::No);
        let jobs = here.apply(&Event::Submit).account();
        let jobs = jobs.expect("the account").interpreting;
        let seen: Vec<_> = jobs
            .iter()
            .map(|job| (job.same_place_earlier, job.zone))
            .collect();
        assert_eq!(seen, [(YesNo::Yes, Zone::One), (YesNo::No, Zone::One)]);
        // When that one moves to another day, the place no longer counts, and its own zone does.
        let moved = here.apply(&Event::Submit);
        let moved = moved.apply(&Event::ChangeAccount(AccountPage::JobWhen(1)));
        let moved = when(&moved, 1, ["5.3.2026", "9.30", "1"]);
        let jobs = moved.account().expect("the account").interpreting;
        let first = jobs.first().expect("a job");
        assert_eq!(
            (first.same_place_earlier, first.zone),
            (YesNo::No, Zone::Two)
        );
    }

    #[test]
    fn what_cant_be_read_of_a_job_is_said_at_its_field() {
        let errors = |when: [&str; 3]| {
            let [day, time, length] = when;
            let here = put(&at_the_jobs(), AccountField::JobDay(0), day);
            let here = put(&here, AccountField::JobTime(0), time);
            let here = put(&here, AccountField::JobLength(0), length).apply(&Event::Submit);
            let errors = here.errors().iter();
            errors.map(|it| (it.field, it.error)).collect::<Vec<_>>()
        };
        let at = |field, error| (Field::Account(field), error);
        let (date, time) = (AccountField::JobDay(0), AccountField::JobTime(0));
        let length = AccountField::JobLength(0);
        assert_eq!(
            errors(["", "", ""]),
            [date, time, length].map(|field| at(field, InputError::Empty))
        );
        assert_eq!(
            errors(["31.2.2026", "25.00", "tre"]),
            [
                at(date, InputError::NoSuchDay),
                at(time, InputError::NotATime),
                at(length, InputError::NotANumber)
            ]
        );
        let outside = InputError::OutsidePeriod {
            from: day(2026, 1, 1),
            to: day(2026, 3, 31),
        };
        let zero = InputError::OutOfRange(OutOfRange::NotPositive);
        assert_eq!(
            errors(["1.4.2026", "9.30", "0"]),
            [at(date, outside), at(length, zero)]
        );
        let most = InputError::OutOfRange(OutOfRange::TooLarge(EnteredHours::MOST_OF_A_DAY));
        assert_eq!(errors(["31.3.2026", "0.00", "24,01"]), [at(length, most)]);
        assert_eq!(errors(["1.1.2026", "23.59", "24"]), []);
    }

    #[test]
    fn there_is_room_for_so_many_jobs_and_no_more() {
        let mut here = at_the_jobs();
        for job in 0..MOST_INTERPRETING {
            let day = format!("{}.2.2026", job + 1);
            here = zone(&when(&here, job, [&day, "9.30", "1"]), job, Zone::One);
            let last = job + 1 == MOST_INTERPRETING;
            if last {
                let pages = here.account_draft().pages();
                assert!(!pages.contains(&AccountPage::AnotherJob(job)));
                let kind = AccountChoice::Job {
                    demanding: YesNo::Yes,
                    acute: YesNo::Yes,
                };
                here = pick(&here, AccountPage::JobKind(job), kind).apply(&Event::Submit);
            } else {
                here = rest_of_job(&here, job, YesNo::Yes);
            }
        }
        let here = here.apply(&Event::Submit);
        let account = here.account().expect("the account");
        assert_eq!(account.interpreting.len(), MOST_INTERPRETING);
        let last = account.interpreting.last().expect("a job");
        assert_eq!((last.demanding, last.acute), (YesNo::Yes, YesNo::Yes));
        assert_eq!(last.bill, None);
    }
}
