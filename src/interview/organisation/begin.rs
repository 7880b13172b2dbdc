//! What is known of a case, put on the pages before anything is answered there.

use super::{Model, OrganisationChoice, OrganisationDraft, OrganisationField, OrganisationPage};
use crate::domain::assessment::HelpedBy;
use crate::domain::facts::{Answer, FactId, Helper, WeeklyHours, WrittenHours};
use crate::domain::quantity::Exact;
use crate::domain::quantity::rounding::half_up;
use crate::interview::{Interview, redraft};

impl OrganisationDraft {
    /// Puts what is known of a case on the pages of one helper, where nothing was answered yet.
    pub(super) fn begin(&mut self, interview: &Interview) {
        if self.0.is_begun() {
            return;
        }
        if let Some(granted) = granted_as_typed(interview) {
            self.0.put(OrganisationField::Granted, granted);
        }
        let by = match interview.facts().helper {
            Answer::Known(helper) => HelpedBy::ALL.into_iter().find(|by| by.helper() == helper),
            Answer::Unknown | Answer::Unanswered => None,
        };
        if let Some(by) = by {
            self.0
                .choose(OrganisationPage::Helper(0), OrganisationChoice::By(by));
            self.0.choose(
                OrganisationPage::Model,
                OrganisationChoice::Model(Model::One),
            );
        } else if interview.facts().helper == Answer::Known(Helper::Several) {
            let several = OrganisationChoice::Model(Model::SeveralHelpers);
            self.0.choose(OrganisationPage::Model, several);
        }
        let Some(wage) = interview
            .draft(FactId::Wage)
            .filter(|_| by.is_some() && interview.facts().wage.known().is_some())
        else {
            return;
        };
        let text = wage.text(0).to_owned();
        self.0.put(OrganisationField::Wage(0), text.clone());
        self.0.put(OrganisationField::SharedWage, text);
        if let Some(period) = wage.wage_period {
            let period = OrganisationChoice::WagePeriod(period);
            for page in [OrganisationPage::HelperPart(0), OrganisationPage::Wage] {
                self.0.choose(page, period);
            }
        }
    }
}

/// The hours of a grant as somebody would type them: those of the grant, where there is one, else
/// those that the case gives, to the minute.
fn granted_as_typed(interview: &Interview) -> Option<String> {
    if let Some(account) = interview.account() {
        return Some(redraft::written(account.granted.written()));
    }
    let figure = interview.assessment().hours.figure?;
    let decimals = half_up(figure.exact(), 2)?;
    if Exact::from(decimals) == figure.exact() {
        return Some(redraft::written(WrittenHours::Decimal(
            decimals.normalize(),
        )));
    }
    Some(redraft::written(
        WeeklyHours::to_the_minute(figure)?.written(),
    ))
}
