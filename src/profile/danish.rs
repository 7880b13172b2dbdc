//! Sentences on what is wrong with a profile, in Danish: for those who write one. The page itself says
//! only that it could not be read.

use super::colour::{HUNDREDTHS, LEAST};
use super::error::{Fault, Ground, ProfileError};
use crate::casefile::accepted::{Accepted, What};
use crate::casefile::{At, CaseError};
use std::fmt;

impl fmt::Display for ProfileError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place() {
            write!(out, "linje {}, tegn {}: ", place.line, place.column)?;
        }
        match self {
            Self::File(wrong) => file(wrong, out),
            Self::Value { at, found, fault } => {
                write!(out, "»{}« er \"{found}\". {fault}", key(at))
            }
        }
    }
}

impl std::error::Error for ProfileError {}

/// What is wrong with the form of the file, and what to do.
fn file(wrong: &CaseError, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let key = wrong.at().map_or("filen", key);
    match wrong {
        CaseError::TooLong { most } => {
            write!(
                out,
                "filen er for stor. Gør den mindre: højst {most} byte læses."
            )
        }
        CaseError::Syntax { message, .. } => write!(
            out,
            "filen er ikke rigtig JSON ({message}). Se efter et komma, en parentes eller et \
             anførselstegn."
        ),
        CaseError::TooDeep { most, .. } => {
            write!(out, "for mange lag i hinanden. Brug højst {most}.")
        }
        CaseError::DuplicateKey { .. } => write!(out, "»{key}« står der to gange. Slet den ene."),
        CaseError::UnknownKey { accepted, .. } => write!(
            out,
            "»{key}« findes ikke. Slet det, eller ret det til et af disse: {}.",
            accepted.join(", ")
        ),
        CaseError::MissingKey { .. } => write!(out, "»{key}« mangler. Skriv det."),
        CaseError::NotExact { found, .. } => {
            write!(
                out,
                "»{key}« er {found}. Skriv tallet i anførselstegn: \"{found}\"."
            )
        }
        CaseError::NotAccepted {
            found, accepted, ..
        } => {
            write!(out, "»{key}« er \"{found}\". Skriv ")?;
            accepted_in(accepted, out)
        }
        CaseError::NotText => out.write_str("filen er ikke tekst. Gem den som UTF-8."),
        CaseError::BrokenLink | CaseError::OnlyOneOf { .. } | CaseError::Unwritable(_) => {
            out.write_str("filen kan ikke læses.")
        }
    }
}

fn accepted_in(accepted: &Accepted, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    match accepted.what {
        What::Codes(codes) => write!(out, "et af disse: {}.", codes.join(", ")),
        What::Number(range) => write!(
            out,
            "et beløb over 0 og op til {} med højst to decimaler efter et punktum, i \
             anførselstegn.",
            range.most
        ),
        What::Day { from, to } => write!(out, "en dag som ÅÅÅÅ-MM-DD, fra {from} til {to}."),
        What::Text => out.write_str("en tekst i anførselstegn."),
        What::Table => out.write_str("felter i { og }."),
        What::Moment { .. } | What::Quarter { .. } | What::List { .. } => {
            out.write_str("noget andet.")
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { found, least, most } => {
                write!(
                    out,
                    "Det er {found} tegn. Skriv fra {least} til {most} tegn."
                )
            }
            Self::NotPlain => out.write_str(
                "Skriv almindelig tekst på én linje: ingen < eller >, ingen usynlige tegn, og \
                 ingen mellemrum først eller sidst.",
            ),
            Self::NotPhone => out.write_str("Skriv et telefonnummer med cifre og mellemrum."),
            Self::NotMail => out.write_str("Skriv en mailadresse som navn@example.dk."),
            Self::NotWeb => {
                out.write_str("Skriv en adresse, der begynder med https://, med små bogstaver.")
            }
            Self::NoWay => out.write_str("Skriv også en telefon, en mail eller en web-adresse."),
            Self::NoSuchQuestion => out.write_str(
                "Det spørgsmål findes ikke. Brug et navn fra listen i pa profile schema.",
            ),
            Self::NotColour => out.write_str("Skriv en farve som #0a4c59."),
            Self::Contrast {
                found,
                ground,
                colour,
            } => write!(
                out,
                "Kontrasten til {ground} ({colour}) er {},{:02}:1. Vælg en farve med mindst \
                 {LEAST}:1.",
                found.div_euclid(HUNDREDTHS),
                found.rem_euclid(HUNDREDTHS)
            ),
        }
    }
}

impl fmt::Display for Ground {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Paper => "sidens baggrund",
            Self::Raised => "felternes baggrund",
            Self::Tint => "baggrunden for det, der er valgt,",
            Self::Accent => "accenten under teksten",
        })
    }
}

/// The key, or the file where there is none.
fn key(at: &At) -> &str {
    if at.path.is_empty() {
        "filen"
    } else {
        &at.path
    }
}
