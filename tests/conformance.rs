//! The command line's two functions in WebAssembly: the same case must give the same answer, and so must
//! ways through the interview by chance.

#![allow(missing_docs)] // the macro's own items have none

#[path = "shared/account.rs"]
mod account;
#[path = "shared/ways.rs"]
mod ways;

use personlig_assistance::casefile::{CaseError, Format};
use personlig_assistance::cli::{assess_text, settle_text};
use wasm_bindgen::prelude::wasm_bindgen;

/// What `pa assess --json` prints for a case in TOML; its complaint where there is no answer.
#[wasm_bindgen]
pub fn assess(case_toml: &str) -> String {
    text(assess_text(case_toml, Format::Toml))
}

/// What `pa settle --json` prints for a case in TOML; its complaint where there is no answer.
#[wasm_bindgen]
pub fn settle(case_toml: &str) -> String {
    text(settle_text(case_toml, Format::Toml))
}

/// Goes ways through the interview by chance; what was found on them, or which has no end.
#[wasm_bindgen]
pub fn walk(from: u32, to: u32) -> String {
    ways::walk(from.into(), to.into()).unwrap_or_else(|wrong| wrong)
}

fn text(answer: Result<String, CaseError>) -> String {
    answer.unwrap_or_else(|wrong| wrong.to_string())
}
