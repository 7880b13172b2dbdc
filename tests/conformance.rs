//! The command line's two functions in WebAssembly: the same case must give the same answer.

#![allow(missing_docs)] // the macro's own items have none

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

fn text(answer: Result<String, CaseError>) -> String {
    answer.unwrap_or_else(|wrong| wrong.to_string())
}
