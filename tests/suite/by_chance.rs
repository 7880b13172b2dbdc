//! Ways through the interview by chance. The browser tests hold what is found on them against what
//! WebAssembly finds.

use crate::{golden, ways};
use std::{env, fs};

#[test]
fn every_way_by_chance_comes_to_an_end() {
    let found = ways::walk(0, 1_000).expect("every way ends");
    golden::check("ways.txt", &format!("{found}\n"));
}

/// A longer run, `WAYS=1000000`, also leaves what it found for WebAssembly to be held against.
#[test]
fn more_ways_by_chance_come_to_an_end() {
    let Ok(more) = env::var("WAYS") else {
        ways::walk(1_000, 1_100).expect("every way ends");
        return;
    };
    let number = more.parse().expect("a number of ways");
    let found = ways::walk(1_000, number).expect("every way ends");
    let kept = golden::path("target").join(format!("ways-{more}.txt"));
    fs::write(&kept, &found).expect("a file");
    println!("{found}");
}
