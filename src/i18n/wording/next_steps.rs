//! What to do next.

use super::conditions::find_out;
use super::words::{Ground, fill, ground};
use crate::domain::assessment::{Assessment, Outcome};
use crate::domain::facts::{Answer, Residence};
use crate::i18n::Reader;
use crate::i18n::text::{Text, t};
use crate::interview::Door;

/// What to do next, in order.
pub(super) fn next_steps(assessment: &Assessment, reader: &Reader<'_>) -> Vec<String> {
    match assessment.outcome {
        Outcome::NotCovered => {
            let elsewhere = reader.facts.residence == Answer::Known(Residence::FaroeOrGreenland);
            vec![fill(if elsewhere { ASK_THERE } else { ASK }, reader)]
        }
        Outcome::Unlikely => {
            let mut steps = Vec::new();
            if !assessment.schemes.is_empty() {
                steps.push(fill(OTHER_SCHEMES, reader));
            }
            steps.extend([STILL_APPLY, COMPLAIN].map(|text| fill(text, reader)));
            steps
        }
        Outcome::CannotTell => {
            let found: Vec<String> = assessment
                .forks
                .iter()
                .map(|fork| find_out(fork.fact, reader))
                .collect();
            let apply = [apply(reader), TELL_ABOUT_CHANGES].map(|text| fill(text, reader));
            found.into_iter().chain(apply).collect()
        }
        Outcome::Possible | Outcome::Likely => {
            let mut texts = vec![apply(reader), CONTENTS, CONTENTS_NEED];
            if ground(reader.facts) == Ground::Job {
                texts.push(CONTENTS_EMPLOYER);
            }
            texts.extend([DIAGNOSIS, MEETING, TELL_ABOUT_CHANGES, COMPLAIN]);
            texts.into_iter().map(|text| fill(text, reader)).collect()
        }
    }
}

/// Who applies, and where.
fn apply(reader: &Reader<'_>) -> Text {
    let abroad = reader.facts.residence == Answer::Known(Residence::AbroadWorksInDenmark);
    match reader.door {
        _ if abroad => {
            t!(
                "Spørg den kommune, hvor arbejdet ligger. Reglerne er ikke klare, når man bor i udlandet."
            )
        }
        Door::Citizen => t!("Søg i den kommune, hvor du bor."),
        Door::Employer | Door::Refund => {
            t!(
                "Medarbejderen skal selv søge i den kommune, hvor medarbejderen bor. I kan udfylde \
             jeres del først."
            )
        }
        Door::Adviser => t!("Borgeren skal selv søge i den kommune, hvor borgeren bor."),
    }
}

const CONTENTS: Text = t!(
    "Ansøgningen skal have navn, adresse, CPR-nummer og stilling med. Skriv \
    også, om {du} er ansat eller selvstændig."
);
const CONTENTS_NEED: Text = t!(
    "Skriv, hvilken slags funktionsnedsættelse det er, og hvilke opgaver \
    hjælpen er til. Skriv, hvor mange timer det er, og hvor længe."
);
const CONTENTS_EMPLOYER: Text =
    t!("Skriv arbejdspladsens navn og adresse, og hvilken slags job det er.");
const DIAGNOSIS: Text = t!("Arbejdspladsen må kun kende en diagnose, hvis {du} siger ja til det.");
const MEETING: Text = t!("Er der et møde med kommunen? Udskriv arket til mødet, og tag det med.");
const TELL_ABOUT_CHANGES: Text =
    t!("Sig til kommunen, hvis jobbet, uddannelsen eller funktionsnedsættelsen ændrer sig.");
const COMPLAIN: Text = t!(
    "Er {du} uenig i afgørelsen eller i timetallet, kan {du} klage inden \
             {klagefrist}. Tæl fra datoen på afgørelsen. Send klagen til kommunen. Siger den \
             stadig nej, sender den klagen til Ankestyrelsen."
);
const STILL_APPLY: Text = t!("{Du} kan søge alligevel. Det er kommunen, der afgør sagen.");
const OTHER_SCHEMES: Text = t!("Se på de andre ordninger her på siden. Spørg kommunen om dem.");
const ASK_THERE: Text =
    t!("Spørg myndighederne på Færøerne eller i Grønland, hvilken hjælp de har.");
const ASK: Text = t!("Spørg kommunen, hvad der gælder for {dig}.");
