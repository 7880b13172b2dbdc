//! How much of a case file is read.

/// The most bytes of a file: 64 kB.
pub const BYTES: usize = 65_536;
/// How deep tables and lists may lie in each other; the file itself is the first.
pub const NESTED: usize = 8;
/// The most characters of a number.
pub const NUMBER: usize = 20;
/// The most jobs that somebody has.
pub const JOBS: usize = 10;
/// The most assistants of an account.
pub const ASSISTANTS: usize = 50;
/// The most interpreting jobs of an account.
pub const INTERPRETING: usize = 500;
/// The most weeks that a quarter touches.
pub const WEEKS: usize = 14;
/// The most characters of what was found that an error repeats.
pub const FOUND: usize = 40;
