//! What the figures of a calculation stand for, as they are named inside a sentence.

use crate::domain::trace::Term;
use crate::i18n::text::{Text, t};

/// The term, in the definite form and in lower case.
#[allow(clippy::too_many_lines)] // one line for each term
pub(super) const fn term(term: Term) -> Text {
    match term {
        Term::CeilingAtFullTime => t!("loftet ved fuld tid"),
        Term::FullTime => t!("fuld tid"),
        Term::FullTimeOrAllJobs => t!("fuld tid eller timerne i alle job"),
        Term::WorkingHours => t!("arbejdstiden"),
        Term::EffectiveHours => t!("de betalte timer"),
        Term::Ceiling => t!("loftet"),
        Term::CeilingByEffectiveHours => t!("loftet efter de betalte timer"),
        Term::FullTimeLimit => t!("loftet med undtagelsen"),
        Term::EducationCeiling => t!("loftet for uddannelse"),
        Term::NeededHours => t!("behovet"),
        Term::GrantedHours => t!("timerne med hjælp"),
        Term::GrantedHoursOfAllJobs => t!("timerne i alle job"),
        Term::WorkingHoursForNeed => t!("den krævede arbejdstid"),
        Term::WeeksInPeriod => t!("ugerne"),
        Term::GrantLimit => t!("timerne i bevillingen"),
        Term::HoursThatCount => t!("timerne i alt"),
        Term::RefundedHours => t!("de dækkede timer"),
        Term::ActualWage => t!("lønnen"),
        Term::MonthlySalary => t!("månedslønnen"),
        Term::HoursInMonth => t!("timerne på en måned"),
        Term::SubsidyRate => t!("satsen"),
        Term::RateUsed => t!("timetilskuddet"),
        Term::Base => t!("tilskuddet til løn"),
        Term::HolidayShare => t!("satsen for feriepenge"),
        Term::HolidayBase => t!("lønnen bag feriepengene"),
        Term::HolidayPay => t!("feriepengene"),
        Term::DocumentedAdditions => t!("andre tillæg"),
        Term::Travel => t!("rejser"),
        Term::Interpreting => t!("tolkning"),
        Term::Subsidy => t!("tilskuddet i alt"),
        Term::EmployerCost => t!("udgiften i alt"),
        Term::OwnShare => t!("virksomhedens egen andel"),
        Term::InterpretingHourPrice => t!("timeprisen"),
        Term::PriceOfHours => t!("prisen for timerne"),
        Term::BilledHours => t!("tiden på regningen"),
        Term::ZoneAddition => t!("tillægget for zonen"),
        Term::SpecialAddition => t!("tillægget"),
        Term::SpecialAdditionHours => t!("timerne med tillæg"),
        Term::Tariff => t!("taksten i alt"),
        Term::StateShare => t!("statens andel"),
        Term::BorneByState => t!("det, staten betaler,"),
        Term::BorneByMunicipality => t!("det, kommunen betaler,"),
    }
}
