//! Saving the answers as a file, opening them again, and what can be wrong with a file.

use crate::casefile::CaseError;
use crate::casefile::accepted::{Accepted, From, Range, Unit, What};
use crate::casefile::kind::{Kind, Moment, QuarterOfYear};
use crate::domain::facts::{Account, InterpretingJob};
use crate::domain::quantity::{Date, Exact, Hours, Money, Quarter};
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Titled};
use crate::interview::account::{MOST_ASSISTANTS, MOST_INTERPRETING};
use crate::interview::{NoRoom, Origin};
use chrono::NaiveTime;

/// The keys of a file by which it says what it is.
const FORMAT: &str = "format";
const VERSION: &str = "version";
/// How "I don't know" is written in a file.
const UNKNOWN: &str = "unknown";

impl Catalogue {
    /// What the page is for.
    #[must_use]
    pub fn case_file_introduction(&self) -> Vec<String> {
        self.lines(&[
            t!("Du kan gemme svarene som en fil på din egen computer. Så kan du gå videre en anden dag."),
            t!("Filen bliver hos dig. Vi får den ikke."),
        ])
    }

    fn lines(&self, texts: &[Text]) -> Vec<String> {
        texts.iter().map(|text| self.word(*text)).collect()
    }

    /// What a file holds.
    #[must_use]
    pub fn answers_in_file(&self, count: usize, account: bool) -> String {
        let answers = self.answers_counted(count);
        let text = match (count, account) {
            (_, false) => t!("Filen får {svar}."),
            (0, true) => t!("Filen får kvartalets regnskab."),
            (_, true) => t!("Filen får {svar} og kvartalets regnskab."),
        };
        self.fill(text, &[("svar", answers)])
    }

    /// That only what was answered is in it.
    #[must_use]
    pub fn only_answered(&self) -> String {
        self.word(t!(
            "Kun svar, hvor du har trykket på »Fortsæt«, kommer med."
        ))
    }

    fn answers_counted(&self, count: usize) -> String {
        let count = Exact::whole(i128::try_from(count).unwrap_or(0));
        self.counted(count, t!("ét svar"), t!("{tal} svar"))
    }

    /// That an account is only saved as a whole.
    #[must_use]
    pub fn unfinished_account(&self) -> String {
        self.word(t!(
            "Kvartalets regnskab er ikke færdigt. Det kommer først med, når alle dets sider er besvaret."
        ))
    }

    /// A warning about what stands in the file.
    #[must_use]
    pub fn health_in_file(&self) -> String {
        self.word(t!(
            "Filen fortæller om helbred. Pas på, hvem der kan se den."
        ))
    }

    /// What the file is for that tells nothing of health, and what it holds.
    #[must_use]
    pub fn without_health(&self, count: usize, account: bool) -> String {
        let holds = self.answers_in_file(count, account);
        self.fill(
            t!("Skal en anden svare videre? Så gem uden svar om helbred. {indhold}"),
            &[("indhold", holds)],
        )
    }

    /// That the account is not in the file for others.
    #[must_use]
    pub fn account_left_out(&self) -> String {
        self.word(t!(
            "Kvartalets regnskab er ikke med i den fil, for regnskabet fortæller om sygdom."
        ))
    }

    /// How a file is opened.
    #[must_use]
    pub fn open_file(&self) -> Titled {
        Titled {
            title: self.word(t!("Åbn en fil")),
            paragraphs: self.lines(&[t!(
                "Vælg en fil, der er gemt her. Svarene på skærmen bliver stående. Siger filen noget \
                 andet, vælger du selv."
            )]),
        }
    }

    /// What was taken from a file that was saved on a day: so many answers, and the account of a
    /// quarter. `differs`: whether it says something otherwise than the screen.
    #[must_use]
    pub fn opened_file(
        &self,
        saved: Date,
        taken: usize,
        account: Option<Quarter>,
        differs: bool,
        today: Date,
    ) -> Vec<String> {
        let day = |text, day| self.fill(text, &[("dag", self.date(day))]);
        let mut lines = vec![day(t!("Filen er fra den {dag}."), saved)];
        if taken > 0 {
            let answers = self.answers_counted(taken);
            lines.push(self.fill(t!("Vi har hentet {svar} fra den."), &[("svar", answers)]));
        }
        if let Some(quarter) = account {
            let quarter = self.quarter(quarter, None);
            let text = t!("Vi har hentet regnskabet for {kvartal}.");
            lines.push(self.fill(text, &[("kvartal", quarter)]));
        }
        if taken == 0 && account.is_none() && !differs {
            lines.push(self.word(t!("Der var ingen nye svar i den.")));
        }
        if saved != today {
            lines.push(day(t!("Vi regner efter reglerne den {dag}."), today));
        }
        lines
    }

    /// What was taken from a link. `differs`: whether it says something otherwise than the screen.
    #[must_use]
    pub fn opened_link(&self, taken: usize, differs: bool) -> Vec<String> {
        let said = if taken > 0 {
            let answers = self.answers_counted(taken);
            self.fill(t!("Vi har hentet {svar} fra linket:"), &[("svar", answers)])
        } else if differs {
            self.word(t!("Alt, hvad der står i linket, har du selv svaret på."))
        } else {
            self.word(t!("Der var ingen nye svar i linket."))
        };
        vec![said]
    }

    /// The heading of the page that somebody comes to by a link.
    #[must_use]
    pub fn link_page_title(&self) -> String {
        self.word(t!("Et link med tal"))
    }

    /// That a link can't be read, and what to do.
    #[must_use]
    pub fn broken_link(&self) -> Titled {
        Titled {
            title: self.refused_file(&CaseError::BrokenLink),
            paragraphs: self.lines(&[t!(
                "Måske er det ikke kommet med i sin helhed. Bed om at få det sendt igen."
            )]),
        }
    }

    /// The heading above the doors where a link can't be read.
    #[must_use]
    pub fn answer_yourself(&self) -> String {
        self.word(t!("Eller svar selv"))
    }

    /// The heading of what an opened link holds.
    #[must_use]
    pub fn opened_link_title(&self) -> String {
        self.word(t!("Linket er åbnet"))
    }

    /// The heading above the link with figures.
    #[must_use]
    pub fn link_title(&self) -> String {
        self.word(t!("Et link med tallene"))
    }

    /// What a link with figures is, above what it holds.
    #[must_use]
    pub fn about_link(&self) -> String {
        self.word(t!(
            "Du kan sende tallene til en anden som et link. I linket står kun det her:"
        ))
    }

    /// What to do with it.
    #[must_use]
    pub fn send_link(&self) -> String {
        self.word(t!(
            "Kopiér linket, og send det selv. Den, der åbner det, får linket i sin browsers \
             historik."
        ))
    }

    /// The label of the field that holds the link.
    #[must_use]
    pub fn link_label(&self) -> String {
        self.word(t!("Link"))
    }

    /// That the pages of an account can't hold the one in the file, and why.
    #[must_use]
    pub fn no_room_for_account(&self, why: NoRoom) -> String {
        let text = match why {
            NoRoom::Assistants => t!(
                "Regnskabet i filen er ikke hentet. Der er plads til {hjælpere} hjælpere her, og filen \
                 har flere."
            ),
            NoRoom::Jobs => t!(
                "Regnskabet i filen er ikke hentet. Der er plads til {tolkninger} tolkninger her, og filen \
                 har flere. Skriv de første {tolkninger} her og resten på papiret med anmodningen."
            ),
            NoRoom::Nobody => {
                t!("Regnskabet i filen er ikke hentet. Det har hverken hjælpere eller tolkninger.")
            }
            NoRoom::SamePlace => t!(
                "Regnskabet i filen er ikke hentet. Om en tolkning står der, at tolken var der i forvejen. \
                 Men der er ingen tidligere tolkning den dag."
            ),
            NoRoom::Other => t!(
                "Regnskabet i filen er ikke hentet. Det har noget, som der ikke er plads til her."
            ),
        };
        self.fill(
            text,
            &[
                ("hjælpere", MOST_ASSISTANTS.to_string()),
                ("tolkninger", MOST_INTERPRETING.to_string()),
            ],
        )
    }

    /// The heading above so many things that the file says otherwise, and what to do.
    #[must_use]
    pub fn conflicts_title(&self, origin: &Origin, count: usize) -> Titled {
        let (title, instead) = match origin {
            Origin::File | Origin::Receipt(_) => (
                self.word(t!("Filen siger noget andet")),
                t!("Svarene på skærmen er ikke ændret. Du kan vælge filens svar i stedet."),
            ),
            Origin::Link => (
                self.fill(
                    t!("Linket siger noget andet om {svar}"),
                    &[("svar", self.answers_counted(count))],
                ),
                t!("Svarene på skærmen er ikke ændret. Du kan vælge linkets svar i stedet."),
            ),
        };
        Titled {
            title,
            paragraphs: self.lines(&[instead]),
        }
    }

    /// An answer on the screen.
    #[must_use]
    pub fn on_screen(&self, answer: &str) -> String {
        self.fill(t!("På skærmen: {svar}"), &[("svar", answer.to_owned())])
    }

    /// An answer in the file.
    #[must_use]
    pub fn in_file(&self, origin: &Origin, answer: &str) -> String {
        let text = match origin {
            Origin::File | Origin::Receipt(_) => t!("I filen: {svar}"),
            Origin::Link => t!("I linket: {svar}"),
        };
        self.fill(text, &[("svar", answer.to_owned())])
    }

    /// The label of the button that takes the answer of the file.
    #[must_use]
    pub fn take_theirs(&self, origin: &Origin) -> String {
        self.word(match origin {
            Origin::File | Origin::Receipt(_) => t!("Brug filens svar"),
            Origin::Link => t!("Brug linkets svar"),
        })
    }

    /// An account in one line: the quarter, what was granted, the hours that were paid, and the
    /// interpreting.
    #[must_use]
    pub fn account_in_short(&self, account: &Account) -> String {
        let granted = self.fill(
            t!("{kvartal}, bevilget {bevilget}"),
            &[
                ("kvartal", self.quarter(account.quarter, None)),
                ("bevilget", self.hours_per_week(account.granted.per_week())),
            ],
        );
        let assistants = account.assistants.iter();
        let paid = assistants
            .map(|assistant| assistant.paid.hours())
            .reduce(Hours::plus)
            .map(|paid| self.fill(t!("betalt {timer}"), &[("timer", self.hours(paid))]));
        [granted]
            .into_iter()
            .chain(paid)
            .chain(self.interpreting_in_short(&account.interpreting))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// How many interpreting jobs, how long, and what is billed for them.
    fn interpreting_in_short(&self, jobs: &[InterpretingJob]) -> Vec<String> {
        let Some(length) = jobs
            .iter()
            .map(|job| job.length.hours())
            .reduce(Hours::plus)
        else {
            return Vec::new();
        };
        let count = Exact::whole(i128::try_from(jobs.len()).unwrap_or(0));
        let jobs_of = self.fill(
            t!("{tolkninger} på {timer}"),
            &[
                (
                    "tolkninger",
                    self.counted(count, t!("én tolkning"), t!("{tal} tolkninger")),
                ),
                ("timer", self.clock(length.exact())),
            ],
        );
        let bills = jobs.iter().filter_map(|job| job.bill);
        let billed = bills.map(|bill| bill.money()).reduce(Money::plus);
        let billed = billed.map(|amount| {
            self.fill(
                t!("regninger for {beløb}"),
                &[("beløb", self.money(amount))],
            )
        });
        [jobs_of].into_iter().chain(billed).collect()
    }

    /// An account that is not finished.
    #[must_use]
    pub fn account_not_finished(&self) -> String {
        self.word(t!("ikke færdigt"))
    }

    /// Who is asked to go on, where nobody has come in by a door.
    #[must_use]
    pub fn who_goes_on(&self) -> String {
        self.word(t!("Hvem svarer videre?"))
    }

    /// What is wrong with a file, where, and what to do.
    #[must_use]
    pub fn refused_file(&self, error: &CaseError) -> String {
        let mut figures = vec![("navn", self.key_of(error))];
        if let Some(place) = error.place() {
            figures.push(("linje", place.line.to_string()));
            figures.push(("tegn", place.column.to_string()));
        }
        let text = match error {
            CaseError::TooLong { most } => {
                let kilobytes = most.div_euclid(1024);
                figures.push(("mest", kilobytes.to_string()));
                t!("Filen er for stor. Vælg en fil, der fylder højst {mest} kB.")
            }
            CaseError::BrokenLink => {
                t!("Linket kan ikke læses")
            }
            CaseError::NotText | CaseError::Syntax { place: None, .. } => {
                t!("Filen kan ikke læses. Vælg en fil, der er gemt her.")
            }
            CaseError::Syntax { place: Some(_), .. } => t!(
                "Filen kan ikke læses. Noget er galt i linje {linje}, tegn {tegn}. Vælg en fil, der er \
                 gemt her."
            ),
            CaseError::TooDeep { .. } => {
                t!("Filen kan ikke læses: for mange lag i linje {linje}. Vælg en anden fil.")
            }
            CaseError::DuplicateKey { .. } => {
                t!(
                    "Linje {linje}: »{navn}« står der to gange. Slet den ene, eller vælg en anden fil."
                )
            }
            CaseError::UnknownKey { .. } => t!(
                "Linje {linje}: Vi kender ikke »{navn}«. Filen kan være fra en nyere udgave. Vælg en \
                 anden fil."
            ),
            CaseError::MissingKey { .. } => {
                t!("Linje {linje}: »{navn}« mangler. Vælg en anden fil.")
            }
            CaseError::OnlyOneOf { other, .. } => {
                figures.push(("andet", (*other).to_owned()));
                t!("Linje {linje}: »{navn}« kan ikke stå sammen med »{andet}«. Slet det ene.")
            }
            CaseError::NotExact { found, .. } => {
                figures.push(("fundet", format!("\"{found}\"")));
                t!("Linje {linje}: Skriv »{navn}« i anførselstegn: {fundet}.")
            }
            CaseError::NotAccepted { at, .. } if at.path == FORMAT => {
                t!("Filen kommer ikke herfra. Vælg en fil, der er gemt her.")
            }
            CaseError::NotAccepted { at, .. } if at.path == VERSION => {
                t!("Filen er fra en anden udgave af beregneren. Den kan ikke åbnes her.")
            }
            CaseError::NotAccepted {
                found, accepted, ..
            } => {
                figures.push(("fundet", format!("\"{found}\"")));
                figures.push(("lovligt", self.accepted(accepted)));
                t!("Linje {linje}: »{navn}« er {fundet}. Det skal være {lovligt}.")
            }
            CaseError::Unwritable(_) => t!("Svarene kan ikke gemmes."),
        };
        self.fill(text, &figures)
    }

    /// The key that an error is about.
    fn key_of(&self, error: &CaseError) -> String {
        let path = error.at().map_or("", |at| at.path.as_str());
        if path.is_empty() {
            self.word(t!("filen"))
        } else {
            path.to_owned()
        }
    }

    /// What would have been accepted, inside a sentence.
    fn accepted(&self, accepted: &Accepted) -> String {
        let Accepted { what, or_unknown } = accepted;
        let days = |text, from: Date, to: Date, example: String| {
            let figures = [
                ("fra", from.to_string()),
                ("til", to.to_string()),
                ("eksempel", example),
            ];
            self.fill(text, &figures)
        };
        let what = match what {
            What::Codes(codes) => codes.join(", "),
            What::Number(range) => self.number_accepted(range),
            What::Day { from, to } => {
                days(t!("en dag fra {fra} til {til}"), *from, *to, String::new())
            }
            What::Moment { from, to } => days(
                t!("en dag og et klokkeslæt fra {fra} til {til}, skrevet som {eksempel}"),
                *from,
                *to,
                Moment::write(&from.and_time(NaiveTime::default())),
            ),
            What::Quarter { from, to } => days(
                t!("et kvartal mellem {fra} og {til}, skrevet som {eksempel}"),
                *from,
                *to,
                Quarter::of(*from)
                    .map_or_else(String::new, |quarter| QuarterOfYear::write(&quarter)),
            ),
            What::Text => self.word(t!("tekst")),
            What::Table => self.word(t!("en gruppe i krøllede parenteser")),
            What::List { least, most, .. } => self.fill(
                t!("en liste med {mindst} til {mest}"),
                &[("mindst", least.to_string()), ("mest", most.to_string())],
            ),
        };
        if *or_unknown {
            self.fill(
                t!("{det} eller {ukendt}"),
                &[("det", what), ("ukendt", UNKNOWN.to_owned())],
            )
        } else {
            what
        }
    }

    fn number_accepted(&self, range: &Range) -> String {
        let unit = match range.unit {
            Unit::HoursPerWeek => t!("timer om ugen"),
            Unit::Hours => t!("timer"),
            Unit::KronerPerHour => t!("kr. i timen"),
            Unit::KronerPerMonth => t!("kr. om måneden"),
            Unit::Kroner => t!("kr."),
            Unit::KronerPerQuarter => t!("kr. i kvartalet"),
        };
        let text = match range.from {
            From::Zero => t!("et tal fra nul til {mest} {enhed}"),
            From::AboveZero => t!("et tal over nul og højst {mest} {enhed}"),
        };
        let most = self.short(Exact::from(range.most), 2);
        self.fill(text, &[("mest", most), ("enhed", self.word(unit))])
    }
}
