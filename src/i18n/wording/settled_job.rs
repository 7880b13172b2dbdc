//! What an interpreting job is refunded, and why not more.

use super::words::fill_with;
use crate::domain::facts::{InterpretingJob, YesNo};
use crate::domain::quantity::Money;
use crate::domain::quantity::rounding::parts_that_add_up;
use crate::domain::settlement::{JobSettlement, Refusal};
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader, Titled};

impl Catalogue {
    /// An interpreting job that is refunded, counted from 1: the time that is billed, the tariff and
    /// its parts, the bill, and the amount as it stands in the account's lines.
    #[must_use]
    pub fn settled_job(
        &self,
        number: usize,
        job: &InterpretingJob,
        settled: &JobSettlement,
        amount: Money,
        reader: &Reader<'_>,
    ) -> Titled {
        let parts = [
            settled.parts.hours,
            settled.parts.zone,
            settled.parts.special,
        ];
        let rounded = parts_that_add_up(&parts.map(Money::exact));
        let part = |place: usize| {
            let amount = rounded.get(place).copied().map(Money::new);
            self.money(amount.unwrap_or(Money::ZERO))
        };
        let figures = [
            ("tid", self.clock(settled.billed.exact())),
            ("takst", self.money(settled.tariff)),
            ("pris", part(0)),
            ("zone", part(1)),
            ("tillæg", part(2)),
        ];
        let tariff = match job.same_place_earlier {
            YesNo::No => t!(
                "Der skal betales for {tid}. Taksten er {takst}. Det er {pris} for tiden, {zone} for \
                 zonen og {tillæg} i særlige tillæg."
            ),
            YesNo::Yes => t!(
                "Der skal betales for {tid}. Taksten er {takst}. Det er {pris} for tiden og {tillæg} i \
                 særlige tillæg. Der er intet tillæg for zonen, fordi tolken var der i forvejen."
            ),
        };
        let mut text = vec![fill_with(tariff, reader, &figures)];
        if settled.billed > settled.actual {
            text.push(self.word(t!(
                "Særlige tillæg gælder her kun den tid, hvor der blev tolket. Det har vi selv valgt."
            )));
        }
        let bill = job.bill.map(|bill| bill.money());
        let billed = match bill {
            None => t!("Vi kender ikke regningen. Derfor er taksten det højeste, der kan dækkes."),
            Some(bill) if bill > settled.tariff => {
                t!("Regningen er på {regning}. Der kan ikke dækkes mere end taksten.")
            }
            Some(_) => {
                t!("Regningen er på {regning}. Tilskuddet kan ikke være større end regningen.")
            }
        };
        let bill = [("regning", self.money(bill.unwrap_or(Money::ZERO)))];
        text.push(fill_with(billed, reader, &bill));
        if settled.refunded_hours < settled.actual {
            let hours = [("timer", self.clock(settled.refunded_hours.exact()))];
            let share = t!(
                "Kun {timer} af tolkningen kan dækkes, fordi bevillingen ikke dækker alle timer."
            );
            text.push(fill_with(share, reader, &hours));
        }
        let amount = [("beløb", self.money(amount))];
        let subsidy = if job.bill.is_none() {
            t!("Tilskuddet til tolkningen kan højst blive {beløb}.")
        } else {
            t!("Tilskuddet til tolkningen kan blive {beløb}.")
        };
        text.push(fill_with(subsidy, reader, &amount));
        Titled {
            title: self.account_about_job(number, self.job_when(job)),
            paragraphs: text,
        }
    }

    /// An interpreting job that is not refunded, counted from 1, and why.
    #[must_use]
    pub fn job_not_refunded(
        &self,
        number: usize,
        job: &InterpretingJob,
        refusal: Refusal,
        reader: &Reader<'_>,
    ) -> Titled {
        let why = match refusal {
            Refusal::NoTariff => {
                t!("Vi kender ikke taksterne for den tid. Derfor er opgaven ikke regnet med.")
            }
            Refusal::InterestInInterpreter(_) => t!(
                "Nogen har en økonomisk interesse i tolkefirmaet. Derfor dækkes tolkningen som \
                 udgangspunkt ikke."
            ),
            Refusal::OutsideGrant(_)
            | Refusal::AboveGrant(_)
            | Refusal::SicknessRefundedElsewhere(_)
            | Refusal::NoDutyToPay(..)
            | Refusal::TooLongBeforeApplication { .. }
            | Refusal::CostsOutsideGrant
            | Refusal::AdditionsForTempAgency => t!(
                "Dagen ligger uden for den tid, der kan betales for. Derfor dækkes tolkningen ikke."
            ),
        };
        Titled {
            title: self.account_about_job(number, self.job_when(job)),
            paragraphs: vec![fill_with(why, reader, &[])],
        }
    }

    /// An interpreting job on a request for refund: when it was, and its bill.
    #[must_use]
    pub fn job_on_paper(&self, job: &InterpretingJob) -> String {
        let when = self.job_when(job);
        match job.bill {
            None => when,
            Some(bill) => self.fill(
                t!("{tolkning}. Regning: {beløb}"),
                &[("tolkning", when), ("beløb", self.money(bill.money()))],
            ),
        }
    }
}
