#![no_main]

#[allow(dead_code, reason = "each target calls one of them")]
#[path = "../../tests/shared/nonsense.rs"]
mod nonsense;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| nonsense::profile_file(bytes));
