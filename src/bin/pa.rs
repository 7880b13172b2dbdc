//! `pa`: personal assistance at work, from the command line. See `pa --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    personlig_assistance::cli::run(std::env::args_os())
}
