//! Ways through the interview by chance. The browser tests hold what is found on them against what
//! WebAssembly finds.

use crate::{golden, ways};

#[test]
fn every_way_by_chance_comes_to_an_end() {
    let found = ways::walk(0, 1_000).expect("every way ends");
    golden::check("ways.txt", &format!("{found}\n"));
}
