//! What `tools/fuzz` has kept: inputs that once went a way of their own through what reads typed text, files
//! and links, and those that once made it fail. None does any more.

use crate::nonsense;
use std::fs;
use std::path::Path;

#[test]
fn no_input_that_was_kept_makes_a_reader_fail() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (target, read) in nonsense::TARGETS {
        let folder = root.join("fuzz/corpus").join(target);
        let inputs: Vec<_> = fs::read_dir(&folder).expect(target).collect();
        assert!(inputs.len() >= 5, "{target} has few inputs");
        for input in inputs {
            let path = input.expect("an input").path();
            // The name of an input that fails: a panic says nothing of it.
            println!("{}", path.display());
            read(&fs::read(&path).expect("a readable file"));
        }
    }
}

#[test]
fn every_target_can_be_fed() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/Cargo.toml"))
            .expect("a manifest");
    for (target, _) in nonsense::TARGETS {
        assert!(
            manifest.contains(&format!("path = \"targets/{target}.rs\"")),
            "{target}"
        );
    }
    assert_eq!(manifest.matches("[[bin]]").count(), nonsense::TARGETS.len());
}
