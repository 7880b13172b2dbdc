//! What stands on the papers, line by line: the words for it are in `wording`.

use crate::domain::facts::AssistantRole;
use crate::domain::quantity::{Date, Hours, Money};

/// A line of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationLine {
    /// Name and address of the business.
    Business,
    /// SE or CVR number.
    BusinessNumber,
    /// Who can be called there.
    Contact,
    /// The person's position.
    Position,
    /// The form of employment.
    Employment,
    /// Working hours a week.
    WorkingHours,
    /// The tasks of the job that the help is for.
    Tasks,
    /// The tasks that help is needed with, and what the help is.
    Functions,
    /// An education or course.
    Course,
    /// Hours of help.
    Hours,
    /// From which day.
    From,
    /// Until which day.
    Until,
    /// The assistant, where one is found.
    Assistant,
    /// What the assistant is to the person.
    Relation,
    /// The assistant's wage.
    Wage,
    /// Holiday pay on top of it.
    HolidayPay,
    /// Other additions on top of it.
    Additions,
    /// The person.
    Person,
    /// Employed or self-employed.
    Situation,
    /// The nature of the impairment.
    Impairment,
    /// Education and experience.
    Background,
    /// Considerations at work (*skånehensyn*).
    Considerations,
    /// Somebody who comes along.
    Companion,
    /// Consent to get information from others.
    Consent,
}

/// A line of a request for refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundLine {
    /// Name, address and telephone of the business.
    Business,
    /// SE or CVR number.
    BusinessNumber,
    /// The bank account.
    BankAccount,
    /// The person.
    Person,
    /// The quarter.
    Quarter,
    /// The hours of an assistant, counted from 1.
    Hours(usize, AssistantRole),
    /// An interpreting job, counted from 1.
    Job(usize),
    /// The hours of all interpreting jobs.
    Interpreter,
    /// Holiday pay.
    HolidayPay,
    /// Other additions.
    Additions,
    /// The hours refunded, by this estimate.
    Refunded,
    /// Travel costs.
    Travel,
    /// Other costs on work trips.
    OtherBound,
    /// The subsidy, by this estimate.
    Subsidy,
    /// Day and signature.
    Signature,
    /// The signature of the person, where there was interpreting (IN-08).
    PersonSignature,
    /// The signature of the interpreter (IN-08).
    InterpreterSignature,
    /// The rate before the day on which it changed.
    OldRate(Date),
    /// The rate from that day on.
    NewRate(Date),
    /// Of the hours of an assistant, counted from 1, those from that day on.
    HoursFromChange(usize, AssistantRole, Date),
    /// The rate before the change that this estimate rests on.
    AssumedRate(Date),
}

/// A part of a request for refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundPart {
    /// What it must say (BEK § 26).
    Request,
    /// What is declared on one's honour.
    Declarations,
    /// What is attached.
    Attached,
    /// What this program works out, which is no part of the request.
    Estimate,
}

/// Something that is declared on one's honour (*tro og love*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declaration {
    /// That everything is right (BEK § 26, stk. 3).
    Right,
    /// The duty to pay while the person was ill (§ 17, stk. 2).
    PersonSick(Hours),
    /// The duty to pay while the assistant was ill (§ 18, stk. 2).
    AssistantSick(Hours),
    /// Whether somebody else refunds those hours (§ 18, stk. 2).
    Refunded,
    /// That nobody has an economic interest in the interpreting firm (§ 25, stk. 3).
    NoInterest,
    /// The duty to pay other costs on a trip (§ 20, stk. 3).
    OtherBound(Money),
}

/// A thing to attach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attachment {
    /// Payslips.
    Payslips,
    /// The bills of a temp agency.
    Bills,
    /// The bills of an interpreting firm.
    InterpreterBills,
    /// Papers on holiday pay.
    HolidayPay,
    /// Papers on other additions.
    Additions,
    /// Receipts of travel.
    Receipts,
}
