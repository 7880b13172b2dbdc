//! Gives the program the fingerprint that a receipt names: the SHA-256 of the source of the rules and
//! their figures, and of how an answer is written. It may change without any answer changing (a
//! comment, a test); no answer changes without it.

use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What an answer follows from.
const FOLDERS: [&str; 2] = ["src/domain", "src/casefile/answer"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        collect(Path::new(folder), &mut files)?;
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        // However its lines end on this machine.
        let content = fs::read_to_string(&file)?.replace("\r\n", "\n");
        hash.update(format!("{}\n{}\n", name(&file), content.len()));
        hash.update(content);
    }
    println!("cargo::rustc-env=RULES_FINGERPRINT={:x}", hash.finalize());
    Ok(())
}

fn name(file: &Path) -> String {
    let parts = file
        .components()
        .map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
