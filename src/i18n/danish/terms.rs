//! What the figures of a calculation stand for, as they are named inside a sentence.

use crate::domain::trace::Term;

/// The term, in the definite form and in lower case.
#[allow(clippy::too_many_lines)] // one line for each term
pub(super) const fn term(term: Term) -> &'static str {
    match term {
        Term::CeilingAtFullTime => "loftet ved fuld tid",
        Term::FullTime => "fuld tid",
        Term::FullTimeOrAllJobs => "fuld tid eller timerne i alle job",
        Term::WorkingHours => "arbejdstiden",
        Term::EffectiveHours => "de betalte timer",
        Term::Ceiling => "loftet",
        Term::CeilingByEffectiveHours => "loftet efter de betalte timer",
        Term::FullTimeLimit => "loftet med undtagelsen",
        Term::EducationCeiling => "loftet for uddannelse",
        Term::NeededHours => "behovet",
        Term::GrantedHours => "timerne med hjælp",
        Term::GrantedHoursOfAllJobs => "timerne i alle job",
        Term::WorkingHoursForNeed => "den krævede arbejdstid",
        Term::WeeksInPeriod => "ugerne",
        Term::GrantLimit => "timerne i bevillingen",
        Term::HoursThatCount => "timerne i alt",
        Term::RefundedHours => "de dækkede timer",
        Term::ActualWage => "lønnen",
        Term::MonthlySalary => "månedslønnen",
        Term::HoursInMonth => "timerne på en måned",
        Term::SubsidyRate => "satsen",
        Term::RateUsed => "timetilskuddet",
        Term::Base => "tilskuddet til løn",
        Term::HolidayShare => "satsen for feriepenge",
        Term::HolidayBase => "lønnen bag feriepengene",
        Term::HolidayPay => "feriepengene",
        Term::DocumentedAdditions => "andre tillæg",
        Term::Travel => "rejser",
        Term::Interpreting => "tolkning",
        Term::Subsidy => "tilskuddet i alt",
        Term::EmployerCost => "udgiften i alt",
        Term::OwnShare => "virksomhedens egen andel",
        Term::InterpretingHourPrice => "timeprisen",
        Term::PriceOfHours => "prisen for timerne",
        Term::BilledHours => "tiden på regningen",
        Term::ZoneAddition => "tillægget for zonen",
        Term::SpecialAddition => "tillægget",
        Term::SpecialAdditionHours => "timerne med tillæg",
        Term::Tariff => "taksten i alt",
    }
}
