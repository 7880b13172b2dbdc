//! Checks the profiles of organisations, for those who write them: in Danish.

use super::{Failure, content, name};
use crate::casefile::CaseError;
use crate::domain::coded::Coded;
use crate::profile::{self, Profile, ProfileError};
use std::path::{Path, PathBuf};

/// What is to be said of profiles, each by its file.
///
/// # Errors
/// [`Failure::Refused`] with the same when one of them is refused.
pub(super) fn report(files: &[PathBuf]) -> Result<String, Failure> {
    let mut told = Vec::new();
    let mut refused = false;
    for file in files {
        let said = match checked(file)? {
            Ok(profile) => accepted(&profile),
            Err(wrong) => {
                refused = true;
                wrong.to_string()
            }
        };
        told.push(format!("{}: {said}\n", name(file)));
    }
    let told = told.concat();
    if refused {
        Err(Failure::Refused(told))
    } else {
        Ok(told)
    }
}

fn checked(file: &Path) -> Result<Result<Profile, ProfileError>, Failure> {
    let bytes = content(file).map_err(|wrong| super::failed(file, &wrong))?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => profile::read(&text),
        Err(_) => Err(CaseError::NotText.into()),
    })
}

/// What an accepted profile says, in short.
fn accepted(profile: &Profile) -> String {
    let mut parts = vec![format!(
        "i orden. {} ({})",
        profile.name,
        profile.kind.code()
    )];
    if let Some(rate) = &profile.rate {
        let kroner = rate.rate.decimal();
        parts.push(format!("sats {kroner} kr. i timen fra {}", rate.from));
    }
    if !profile.help.is_empty() {
        parts.push(format!("hjælp til {} spørgsmål", profile.help.len()));
    }
    if let Some(start) = profile.start {
        parts.push(format!("åbner ved {}", start.code()));
    }
    if profile.colours.is_some() {
        parts.push("egne farver".to_owned());
    }
    parts.join(", ") + "."
}
