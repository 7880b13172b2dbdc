//! Interpreting jobs in a quarter's account.

use super::Words;
use crate::domain::facts::{InterpretingJob, YesNo};
use crate::domain::quantity::{Date, Hours};
use crate::domain::rules::RuleId;
use crate::domain::settlement::windows_of;
use crate::i18n::Catalogue;
use crate::i18n::text::{Text, t};
use crate::interview::account::Help;
use chrono::{Datelike, NaiveTime, Timelike, Weekday};

pub(super) const HELP: Words = Words {
    name: t!("Slags hjælp"),
    title: t!("Hvilken hjælp vil I søge refusion for?"),
    hint: t!("Timer med tolk tæller også med i bevillingen."),
    clause: t!("hvilken hjælp I vil søge refusion for"),
    why: t!("Tolkning har sine egne takster. Timerne går fra den samme bevilling."),
    rule: RuleId::Hr22,
};

pub(super) const WHEN: Words = Words {
    name: t!("Tidspunkt"),
    title: t!("Hvornår var tolkningen?"),
    hint: t!(
        "Tag én tolkning ad gangen. Var der to tolke, så skriv dem som to tolkninger. Vi ser selv i \
         kalenderen, om det var weekend eller helligdag. Juleaften, første maj og grundlovsdag tæller ikke \
         som helligdage her. Blev tolkningen aflyst for sent, så skriv den ikke her. Spørg kommunen, om \
         den kan dække regningen."
    ),
    clause: t!("hvornår tolkningen var"),
    why: t!(
        "Prisen følger tiden. Der er tillæg om aftenen, om natten, i weekenden og på helligdage."
    ),
    rule: RuleId::In03,
};

pub(super) const PLACE: Words = Words {
    name: t!("Samme sted samme dag"),
    title: t!("Havde tolken allerede haft en opgave samme sted den dag?"),
    hint: t!("Det skal være den samme tolk."),
    clause: t!("om tolken allerede havde haft en opgave samme sted den dag"),
    why: t!(
        "Har den samme tolk flere opgaver samme sted og samme dag, er der kun tillæg for zonen den \
         første gang."
    ),
    rule: RuleId::In04,
};

pub(super) const ZONE: Words = Words {
    name: t!("Zone"),
    title: t!("Hvilken zone var tolkningen i?"),
    hint: t!("Zonen følger postnummeret. Tolkefirmaet kan svare på det."),
    clause: t!("hvilken zone tolkningen var i"),
    why: t!("Den første time koster mere, når tolken skal langt."),
    rule: RuleId::In02,
};

pub(super) const KIND: Words = Words {
    name: t!("Krævende eller akut"),
    title: t!("Var tolkningen særligt krævende eller akut?"),
    hint: t!(
        "Tolkefirmaet skriver det på regningen. Akut betyder, at tolken blev bestilt med kort varsel."
    ),
    clause: t!("om tolkningen var særligt krævende eller akut"),
    why: t!(
        "Reglerne nævner et tillæg for særligt krævende tolkning. At akut tolkning koster mere, står kun \
         i tolkefirmaernes priser."
    ),
    rule: RuleId::In03,
};

pub(super) const BILL: Words = Words {
    name: t!("Regning"),
    title: t!("Hvor mange kroner er regningen for tolkningen på?"),
    hint: t!("Har I ikke fået regningen, så lad feltet stå tomt."),
    clause: t!("hvor mange kroner regningen er på"),
    why: t!(
        "Tilskuddet kan ikke være mere end regningen. Kender vi den ikke, regner vi med taksten."
    ),
    rule: RuleId::In01,
};

pub(super) const ANOTHER: Words = Words {
    name: t!("Flere tolkninger"),
    title: t!("Var der flere tolkninger i kvartalet?"),
    hint: t!(
        "Der er plads til {antal} tolkninger her. Er der flere, så skriv resten på papiret med \
         anmodningen. De er ikke med i beløbet her, men deres timer går også fra bevillingen."
    ),
    clause: t!("om der var flere tolkninger"),
    why: t!("Timerne for alle, der hjælper, skal holde sig inden for bevillingen."),
    rule: RuleId::Hr22,
};

/// A kind of help, and its explanation.
pub(super) const fn help(help: Help) -> (Text, Text) {
    match help {
        Help::Assistants => (
            t!("Hjælpere"),
            t!("Kolleger, ledere, nyansatte eller vikarer."),
        ),
        Help::Interpreting => (
            t!("Tolkning"),
            t!("Tegnsprog, mund-hånd-system eller skrivetolkning."),
        ),
        Help::Both => (t!("Både hjælpere og tolkning"), Text::NONE),
    }
}

/// What follows from a kind of help.
pub(super) const fn help_consequence(help: Help) -> Text {
    match help {
        Help::Assistants => t!("Så spørger vi om timer og løn."),
        Help::Interpreting => t!("Så spørger vi om hver tolkning."),
        Help::Both => t!("Så spørger vi først om hjælperne og så om hver tolkning."),
    }
}

/// A kind of interpreting job.
pub(super) const fn kind(demanding: YesNo, acute: YesNo) -> Text {
    match (demanding, acute) {
        (YesNo::No, YesNo::No) => t!("Nej"),
        (YesNo::Yes, YesNo::No) => t!("Særligt krævende"),
        (YesNo::No, YesNo::Yes) => t!("Akut"),
        (YesNo::Yes, YesNo::Yes) => t!("Både særligt krævende og akut"),
    }
}

/// What follows from a kind of interpreting job.
pub(super) const fn kind_consequence(demanding: YesNo, acute: YesNo) -> Text {
    match (demanding, acute) {
        (YesNo::No, YesNo::No) => t!("Der er intet tillæg for det."),
        (YesNo::Yes, YesNo::No) => t!("Vi lægger et tillæg til."),
        (YesNo::No, YesNo::Yes) => t!("Vi regner med betaling for mindst {akut}."),
        (YesNo::Yes, YesNo::Yes) => {
            t!("Vi lægger et tillæg til og regner med betaling for mindst {akut}.")
        }
    }
}

impl Catalogue {
    /// That a bill is not known.
    #[must_use]
    pub fn account_bill_not_known(&self) -> String {
        self.word(t!("Ikke kendt"))
    }

    /// Where the travel costs are asked for: that the interpreter's are paid with the zone.
    #[must_use]
    pub fn account_interpreters_travel(&self) -> String {
        self.word(t!(
            "Tolkens kørsel er med i tillægget for zonen. Skriv den ikke her."
        ))
    }

    /// When a job was, how long it took, and whether there are additions for the time:
    /// `lørdag den 7. marts 2026 kl. 9.30 i 3 timer (weekend)`.
    #[must_use]
    pub fn job_when(&self, job: &InterpretingJob) -> String {
        let figures = [
            ("ugedag", self.word(weekday(job.start.date()))),
            ("dato", self.date(job.start.date())),
            ("tid", self.time_of_day(job.start.time())),
            ("varighed", self.clock(job.length.hours().exact())),
        ];
        let when = self.fill(t!("{ugedag} den {dato} kl. {tid} i {varighed}"), &figures);
        let kinds = self.kinds_of_time(job);
        if kinds.is_empty() {
            when
        } else {
            format!("{when} ({})", kinds.join(", "))
        }
    }

    /// The times with an addition that a job reaches into.
    fn kinds_of_time(&self, job: &InterpretingJob) -> Vec<String> {
        let Some(windows) = windows_of(job) else {
            return Vec::new();
        };
        let weekend = windows.weekend.beyond(windows.holiday);
        [
            (windows.evening, t!("aften eller nat")),
            (weekend, t!("weekend")),
            (windows.holiday, t!("helligdag")),
        ]
        .into_iter()
        .filter(|(hours, _)| *hours > Hours::ZERO)
        .map(|(_, text)| self.word(text))
        .collect()
    }

    /// `9.30`
    pub(super) fn time_of_day(&self, time: NaiveTime) -> String {
        let figures = [
            ("timer", time.hour().to_string()),
            ("minutter", format!("{:02}", time.minute())),
        ];
        self.fill(t!("{timer}.{minutter}"), &figures)
    }

    /// A question about one of several interpreting jobs, counted from 1.
    #[must_use]
    pub fn account_about_job(&self, number: usize, question: String) -> String {
        let figures = [("tal", number.to_string()), ("spørgsmål", question)];
        self.fill(t!("Tolkning {tal}: {spørgsmål}"), &figures)
    }
}

fn weekday(day: Date) -> Text {
    match day.weekday() {
        Weekday::Mon => t!("mandag"),
        Weekday::Tue => t!("tirsdag"),
        Weekday::Wed => t!("onsdag"),
        Weekday::Thu => t!("torsdag"),
        Weekday::Fri => t!("fredag"),
        Weekday::Sat => t!("lørdag"),
        Weekday::Sun => t!("søndag"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{EnteredHours, WrittenHours, Zone};
    use crate::i18n::DANISH;

    fn when(day: (i32, u32, u32), hour: u32, minute: u32, minutes: u32) -> String {
        let (year, month, day) = day;
        let day = Date::from_ymd_opt(year, month, day).expect("a day");
        DANISH.job_when(&InterpretingJob {
            start: day.and_hms_opt(hour, minute, 0).expect("a time"),
            length: EnteredHours::of_a_day(WrittenHours::Minutes(minutes)).expect("hours"),
            zone: Zone::One,
            demanding: YesNo::No,
            acute: YesNo::No,
            same_place_earlier: YesNo::No,
            bill: None,
        })
    }

    #[test]
    fn a_job_is_said_with_the_times_that_have_an_addition() {
        for (said, expected) in [
            (
                when((2026, 3, 7), 9, 30, 180),
                "lørdag den 7. marts 2026 kl. 9.30 i 3 timer (weekend)",
            ),
            (
                when((2026, 3, 4), 9, 0, 20),
                "onsdag den 4. marts 2026 kl. 9.00 i 20 minutter",
            ),
            (
                when((2026, 4, 2), 18, 5, 90),
                "torsdag den 2. april 2026 kl. 18.05 i 1 time og 30 minutter (helligdag)",
            ),
            (
                when((2026, 3, 7), 5, 0, 120),
                "lørdag den 7. marts 2026 kl. 5.00 i 2 timer (aften eller nat, weekend)",
            ),
            // An hour is billed at least, but nobody interpreted in its last quarter.
            (
                when((2026, 3, 4), 16, 15, 20),
                "onsdag den 4. marts 2026 kl. 16.15 i 20 minutter",
            ),
            // Ascension Day, and the night after it.
            (
                when((2026, 5, 14), 22, 0, 240),
                "torsdag den 14. maj 2026 kl. 22.00 i 4 timer (aften eller nat, helligdag)",
            ),
            // Before the tariff nothing is known of additions.
            (
                when((2020, 9, 5), 9, 0, 60),
                "lørdag den 5. september 2020 kl. 9.00 i 1 time",
            ),
        ] {
            assert_eq!(said, expected);
        }
    }
}
