//! What is fed with nonsense: everything that reads what people type, open or follow. Each function takes any bytes,
//! and fails by panicking. `fuzz/` calls them with inputs that it makes up, `tests/suite/kept_nonsense.rs` with those
//! that are kept.

use personlig_assistance::casefile::{
    Case, CaseError, Format, link, open, open_json, receipt, save, save_json,
};
use personlig_assistance::domain::assessment::assess;
use personlig_assistance::domain::facts::{
    EnteredAmount, FactId, WeeklyHours, WrittenHours, day_in_range,
};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::{DANISH, contact_of, help_of};
use personlig_assistance::interview::parse;
use personlig_assistance::profile;

/// Reads any bytes, and panics where it should have refused them.
pub type Reader = fn(&[u8]);

/// The targets, by the names of their folders in `fuzz/corpus`.
pub const TARGETS: [(&str, Reader); 6] = [
    ("typed", typed),
    ("json_file", json_file),
    ("toml_file", toml_file),
    ("link_fragment", link_fragment),
    ("receipt_file", receipt_file),
    ("profile_file", profile_file),
];

/// Numbers, amounts, days and times as they are typed: what is read is in range, or refused.
pub fn typed(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Ok(written) = parse::hours(text)
        && let Ok(hours) = WeeklyHours::new(written)
    {
        assert!(WeeklyHours::new(hours.written()).is_ok(), "{text:?}");
    }
    if let Ok(number) = parse::number(text) {
        let _ = WeeklyHours::new(WrittenHours::Decimal(number));
    }
    if let Ok(kroner) = parse::kroner(text) {
        let _ = EnteredAmount::new(kroner);
    }
    if let Ok(day) = parse::day(text) {
        assert!(day_in_range(day).is_ok(), "{text:?} is {day}");
    }
    let _ = parse::time(text);
    let long = text.trim().chars().count() > parse::LONGEST;
    assert!(!long || parse::number(text).is_err(), "{text:?}");
}

/// A file of answers, as the site opens it: what is read is saved and read again as the same.
pub fn json_file(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Some(case) = read(open_json(text)) {
        let saved = save_json(&case).expect("what was read can be written");
        assert_eq!(open_json(&saved).as_ref(), Ok(&case), "{saved}");
    }
}

/// The same as the command line opens it.
pub fn toml_file(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Some(case) = read(open(text, Format::Toml)) {
        let saved = save(&case, Format::Toml).expect("what was read can be written");
        assert_eq!(open(&saved, Format::Toml).as_ref(), Ok(&case), "{saved}");
    }
}

/// What stands behind the `#` of an address: figures alone, or refused.
pub fn link_fragment(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let Some(day) = Date::from_ymd_opt(2026, 3, 2) else {
        return;
    };
    let _ = link::is_link(text);
    let Some(case) = read(link::read(text, day)) else {
        return;
    };
    for fact in FactId::ALL {
        let told = case.facts.is_answered(fact) && fact.concerns_health();
        assert!(!told, "{fact:?} from {text:?}");
    }
    let written = link::write(&case.facts).expect("what was read can be written");
    let again = link::read(&written, day).expect("what was written can be read");
    assert_eq!(again.facts, case.facts, "{text:?} became {written:?}");
}

/// A receipt: it is worked out again, or refused.
pub fn receipt_file(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let _ = receipt::is_receipt(text);
    match receipt::verify(text) {
        Ok(verified) => {
            let _ = (
                verified.was_altered(),
                verified.known(),
                verified.is_only_explained_otherwise(),
            );
            let again = receipt::save(&verified.case).expect("a receipt");
            let now = receipt::verify(&again).expect("a receipt that was written");
            assert!(now.changes.is_empty(), "{:?}", now.changes);
        }
        Err(wrong) => explained(&wrong),
    }
}

/// A profile of an organisation: its ways lead where they say, and a refusal is explained.
pub fn profile_file(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    match profile::read(text) {
        Ok(read) => {
            let contact = contact_of(&read, &DANISH);
            assert!(!contact.ways.is_empty(), "{text:?}");
            for way in contact.ways {
                let leads = ["tel:", "mailto:", "https://"];
                let known = leads.iter().any(|scheme| way.address.starts_with(scheme));
                assert!(known, "{:?} from {text:?}", way.address);
                assert!(!way.address.contains(char::is_control), "{text:?}");
            }
            for fact in FactId::ALL {
                let _ = help_of(&read, fact, &DANISH);
            }
        }
        Err(wrong) => assert!(!wrong.to_string().is_empty(), "{wrong:?}"),
    }
}

/// A case that is read is assessed; one that is not says why.
fn read(found: Result<Case, CaseError>) -> Option<Case> {
    match found {
        Ok(case) => {
            let _ = assess(&case.facts, case.day);
            Some(case)
        }
        Err(wrong) => {
            explained(&wrong);
            None
        }
    }
}

fn explained(wrong: &CaseError) {
    assert!(!DANISH.refused_file(wrong).is_empty(), "{wrong:?}");
}
