//! Every word, number and date that a user reads.
//!
//! A [`Catalogue`] says every text in its language; `wording` holds the texts. The builders decide
//! what stands on which page, the same in every language: [`question_page`], [`review_page`],
//! [`result_page`], [`settlement_page`] and [`start_page`] make the plain data of [`page`].

#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::wildcard_enum_match_arm
    )
)]

#[cfg(feature = "ssr")]
pub mod beside;
mod catalogue;
mod label;
pub mod language;
pub mod number;
pub mod page;
mod paper_lines;
pub mod plain;
mod present_account;
mod present_case_file;
mod present_changes;
mod present_files;
mod present_jobs;
mod present_meeting;
mod present_money;
mod present_opened;
mod present_organisation;
mod present_papers;
mod present_plans;
mod present_profile;
mod present_question;
mod present_report;
mod present_result;
mod present_review;
mod present_scenarios;
mod present_settlement;
mod present_start;
mod present_worksheet;
mod sources;
mod template;
pub mod text;
#[cfg(any(feature = "cli", feature = "ssr"))]
pub mod translations;
mod wording;

pub use catalogue::{
    Catalogue, DANISH, Explained, FieldText, Reader, StartText, SwitchText, Titled,
};
pub use label::{Column, KeyFigure, Label, Reading, SettlementLine};
pub use language::Language;
pub use paper_lines::{ApplicationLine, Attachment, Declaration, RefundLine, RefundPart};
pub use present_account::account_page;
pub use present_case_file::{case_file_page, whole_file};
pub use present_changes::changes_page;
pub use present_files::{dates_after, dates_of_case, settlement_file};
pub use present_meeting::meeting_sheet;
pub use present_opened::receipt_text;
pub use present_organisation::{organisation_page, organisation_sum};
pub use present_papers::paper_page;
pub use present_profile::{contact_of, help_of};
pub use present_question::question_page;
pub use present_report::report_page;
pub use present_result::{result_of, result_page};
pub use present_review::review_page;
pub use present_scenarios::{comparison_of, scenarios_page};
pub use present_settlement::{settlement_of, settlement_page};
pub use present_start::start_page;
pub use present_worksheet::{worksheet_page, worksheet_sum};
