//! The papers that are prepared: an application, a request for refund, what a grant says, and how to
//! complain.

use super::changes;
use super::words::{Ground, fill, fill_with, ground};
use crate::domain::facts::AssistantRole;
use crate::domain::quantity::Date;
use crate::i18n::page::PaperPart;
use crate::i18n::text::{Text, t};
use crate::i18n::{
    ApplicationLine, Attachment, Catalogue, Declaration, Reader, RefundLine, RefundPart,
    SettlementLine, Titled,
};
use crate::interview::{Door, Paper};

/// The duty to tell of changes (BEK § 29).
const CHANGES: Text = t!("Giv kommunen besked, hvis jobbet, uddannelsen eller behovet ændrer sig.");

/// What the grant should say.
const GRANT: [Text; 15] = [
    t!("Navn, adresse og CPR-nummer på den, der får hjælp."),
    t!("Stillingen."),
    t!("Ansættelsen, for eksempel almindeligt job eller fleksjob."),
    t!("Arbejdstiden om ugen."),
    t!("Hvor mange timers hjælp der er sagt ja til."),
    t!("Opgaverne i jobbet."),
    t!("Hvad hjælpen er til i hver opgave."),
    t!("Hvilken periode den gælder for."),
    t!("Navnet på den, der hjælper."),
    t!("Timelønnen til den, der hjælper, med udgifter som ATP, pension og feriepenge."),
    t!("Hvem man kan ringe til om bevillingen."),
    t!("Hvem der følger op, og hvem man kan ringe til om det."),
    t!("Aftaler om netværk eller andet, hvis der er nogen."),
    t!("Hvordan man søger om pengene hvert kvartal."),
    t!("At lønnen til den, der hjælper, ikke kan stige uden en aftale med kommunen først."),
];

impl Catalogue {
    /// What a paper is called, and what it is for.
    #[must_use]
    pub fn paper(&self, paper: Paper, reader: &Reader<'_>) -> Titled {
        let (title, texts) = match paper {
            Paper::Application => (
                t!("Hjælp til ansøgningen"),
                vec![
                    t!(
                        "Her står det, som ansøgningen skal fortælle. Kommunen har sit eget skema. \
                         Skriv af, eller tag arket med."
                    ),
                    t!(
                        "Vi spørger ikke om navne, CPR-numre eller helbred. Det skriver man selv på \
                         papiret."
                    ),
                    t!("{Du} søger selv, i den kommune, hvor {du} bor."),
                ],
            ),
            Paper::RefundRequest => (
                t!("Hjælp til anmodningen om refusion"),
                vec![
                    t!(
                        "Her står det, som anmodningen skal fortælle. Kommunen har sit eget skema. Skriv af, eller læg arket ved."
                    ),
                    t!("Navne, CPR-nummer og konto spørger vi ikke om. Skriv dem på papiret."),
                    CHANGES,
                ],
            ),
            Paper::Grant => (
                t!("Tjek bevillingen"),
                vec![
                    t!(
                        "Bevillingen er kommunens skriftlige ja. Her er det, der kan stå i den. Mangler \
                         noget, så spørg kommunen."
                    ),
                    CHANGES,
                ],
            ),
            Paper::Complaint => (
                t!("Sådan klager man"),
                vec![
                    t!(
                        "Et nej skal være skriftligt. Grunden skal stå der, og også hvordan man klager."
                    ),
                    t!(
                        "Man kan også klage over en del af svaret, for eksempel timerne eller satsen."
                    ),
                ],
            ),
            Paper::Change(change) => (changes::title(change), vec![changes::about(change)]),
        };
        Titled {
            title: self.word(title),
            paragraphs: texts.into_iter().map(|text| fill(text, reader)).collect(),
        }
    }

    /// One of the two parts of an application.
    #[must_use]
    pub fn application_part(&self, of_person: bool, reader: &Reader<'_>) -> String {
        let text = match (of_person, reader.door) {
            (false, _) if ground(reader.facts) == Ground::OwnBusiness => t!("Virksomheden"),
            (false, _) => t!("Arbejdspladsens del"),
            (true, Door::Citizen) => t!("Din del"),
            (true, Door::Employer | Door::Refund) => t!("Medarbejderens del"),
            (true, Door::Adviser) => t!("Borgerens del"),
        };
        self.word(text)
    }

    /// That the employer's part is filled in first and holds nothing on health; nothing where the
    /// business is one's own.
    #[must_use]
    pub fn application_without_health(&self, reader: &Reader<'_>) -> Vec<String> {
        if ground(reader.facts) == Ground::OwnBusiness {
            return Vec::new();
        }
        [
            t!(
                "Lad arbejdspladsen udfylde sin del først. Så ser den ikke, hvad {du} skriver om \
                 funktionsnedsættelsen."
            ),
            t!("Skriv ikke om helbred her. En diagnose må arbejdspladsen kun få, hvis {du} siger ja."),
        ]
        .map(|text| fill(text, reader))
        .to_vec()
    }

    /// What a line of an application asks for.
    #[must_use]
    pub fn application_line(&self, line: ApplicationLine, reader: &Reader<'_>) -> String {
        let text = match line {
            ApplicationLine::Business => t!("Arbejdspladsens navn og adresse"),
            ApplicationLine::BusinessNumber => t!("SE-nummer eller CVR-nummer"),
            ApplicationLine::Contact => t!("Kontaktperson, med telefonnummer"),
            ApplicationLine::Position => t!("Stilling"),
            ApplicationLine::Employment => t!("Ansættelse"),
            ApplicationLine::WorkingHours => t!("Arbejdstid om ugen"),
            ApplicationLine::Tasks => t!("Opgaver i jobbet, som hjælpen er til"),
            ApplicationLine::Functions => {
                t!("Opgaver, der er brug for hjælp til, og hvad hjælpen er i hver opgave")
            }
            ApplicationLine::Course => t!("Uddannelse eller kursus, med dato fra og til"),
            ApplicationLine::Hours => t!("Timers hjælp om ugen"),
            ApplicationLine::From => t!("Fra hvilken dag"),
            ApplicationLine::Until => t!("Til hvilken dag, eller indtil videre"),
            ApplicationLine::Assistant => {
                t!("Hjælperens navn og CPR-nummer, hvis hjælperen er fundet")
            }
            ApplicationLine::Relation => {
                t!("Hvad hjælperen er for {dig}, for eksempel kollega eller leder")
            }
            ApplicationLine::Wage => t!("Hjælperens løn"),
            ApplicationLine::HolidayPay => t!("Feriepenge oven i lønnen"),
            ApplicationLine::Additions => t!("Andre tillæg oven i lønnen"),
            ApplicationLine::Person => t!(
                "Navn, adresse og CPR-nummer (asylansøgere uden CPR-nummer viser kontrakten med \
                 Udlændingestyrelsen)"
            ),
            ApplicationLine::Situation => t!("Ansat eller selvstændig"),
            ApplicationLine::Impairment => t!("Hvilken slags funktionsnedsættelse det er"),
            ApplicationLine::Background => t!("Uddannelse, og job før dette"),
            ApplicationLine::Considerations => {
                t!("Skånehensyn i ansættelsen, for eksempel i et fleksjob")
            }
            ApplicationLine::Companion => t!("En, der hjælper med sagen, med telefonnummer"),
            ApplicationLine::Consent => {
                t!("Hvem kommunen må hente oplysninger hos, hvis {du} siger ja til det")
            }
        };
        fill(text, reader)
    }

    /// A part of a request for refund.
    #[must_use]
    pub fn refund_part(&self, part: RefundPart) -> String {
        self.word(match part {
            RefundPart::Request => t!("Anmodningen"),
            RefundPart::Declarations => t!("På tro og love"),
            RefundPart::Attached => t!("Læg ved"),
            RefundPart::Estimate => t!("Vores skøn, som ikke hører til anmodningen"),
        })
    }

    /// What one declares.
    #[must_use]
    pub fn declaration(&self, of: Declaration, reader: &Reader<'_>) -> String {
        match of {
            Declaration::Right => self.word(t!("At oplysningerne er rigtige.")),
            Declaration::PersonSick(hours) => fill_with(
                t!(
                    "At virksomheden har pligt til at betale løn til hjælperen i de timer, hvor {du} var \
                     syg ({timer})."
                ),
                reader,
                &[("timer", self.hours(hours))],
            ),
            Declaration::AssistantSick(hours) => fill_with(
                t!(
                    "At virksomheden har pligt til at betale løn til hjælperen i de timer, hvor \
                     hjælperen var syg ({timer})."
                ),
                reader,
                &[("timer", self.hours(hours))],
            ),
            Declaration::Refunded => self.word(t!(
                "Om virksomheden får sygedagpenge eller barselspenge for de timer."
            )),
            Declaration::NoInterest => fill(
                t!(
                    "At hverken {du}, {arbejdsgiveren} eller nær familie har en økonomisk interesse i \
                     tolkefirmaet."
                ),
                reader,
            ),
            Declaration::OtherBound(amount) => fill_with(
                t!(
                    "At virksomheden har pligt til at betale de andre udgifter på rejsen ({beløb})."
                ),
                reader,
                &[("beløb", self.money(amount))],
            ),
        }
    }

    /// What a line of a request asks for.
    #[must_use]
    pub fn refund_line(&self, line: RefundLine, reader: &Reader<'_>) -> String {
        let text = match line {
            RefundLine::Business => t!("Virksomhedens navn, adresse og telefonnummer"),
            RefundLine::BusinessNumber => t!("SE-nummer eller CVR-nummer"),
            RefundLine::BankAccount => t!("Registreringsnummer og kontonummer"),
            RefundLine::Person => t!(
                "Navn, CPR-nummer og adresse på den, der får hjælp (asylansøgere uden CPR-nummer skal \
                 ikke skrive et)"
            ),
            RefundLine::Quarter => t!("Kvartal"),
            RefundLine::Hours(number, role) => {
                let line = SettlementLine::Assistant(number, role);
                let figures = [("hvem", self.settlement_line(line))];
                return fill_with(t!("Timer, der er betalt for: {hvem}"), reader, &figures);
            }
            RefundLine::Job(number) => {
                return self.fill(t!("Tolkning {tal}"), &[("tal", number.to_string())]);
            }
            RefundLine::Interpreter => t!("Timer med tolk"),
            RefundLine::HolidayPay => t!("Feriepenge"),
            RefundLine::Additions => t!("Andre tillæg"),
            RefundLine::Refunded => t!("Timer, der dækkes efter vores skøn"),
            RefundLine::Travel => t!("Udgifter til rejser"),
            RefundLine::OtherBound => t!("Andre udgifter på rejsen"),
            RefundLine::Subsidy => t!("Tilskud efter vores skøn"),
            RefundLine::Signature => t!("Dato og underskrift"),
            RefundLine::PersonSignature => t!("{Du} skal også skrive under (dato og underskrift)"),
            RefundLine::InterpreterSignature => {
                t!("Tolken skal også skrive under (dato og underskrift)")
            }
            RefundLine::OldRate(day) => return self.rate_before(day),
            RefundLine::NewRate(day) => return self.rate_from(day),
            RefundLine::HoursFromChange(number, role, day) => {
                return self.hours_from_change(number, role, day);
            }
            RefundLine::AssumedRate(day) => {
                let text = t!("Sats før den {dag} efter vores skøn");
                return self.fill(text, &[("dag", self.date(day))]);
            }
        };
        fill(text, reader)
    }

    /// What the rate before the day of a change is called.
    #[must_use]
    pub fn rate_before(&self, day: Date) -> String {
        self.fill(t!("Sats før den {dag}"), &[("dag", self.date(day))])
    }

    /// What the rate from the day of a change on is called.
    #[must_use]
    pub fn rate_from(&self, day: Date) -> String {
        self.fill(t!("Sats fra og med den {dag}"), &[("dag", self.date(day))])
    }

    /// What the hours of an assistant, counted from 1, from the day of a change on are called.
    #[must_use]
    pub fn hours_from_change(&self, number: usize, role: AssistantRole, day: Date) -> String {
        let line = SettlementLine::Assistant(number, role);
        let figures = [
            ("dag", self.date(day)),
            ("hvem", self.settlement_line(line)),
        ];
        self.fill(t!("Heraf timer fra og med den {dag}: {hvem}"), &figures)
    }

    /// A thing to attach.
    #[must_use]
    pub fn attachment(&self, thing: Attachment, reader: &Reader<'_>) -> String {
        let text = match thing {
            Attachment::Payslips => t!("Lønsedler for kvartalet."),
            Attachment::Bills => t!("Regninger fra vikarbureauet."),
            Attachment::InterpreterBills => t!("Regninger fra tolkefirmaet."),
            Attachment::HolidayPay => t!("Papirer på feriepenge."),
            Attachment::Additions => t!("Papirer på andre tillæg."),
            Attachment::Receipts => t!("Kvitteringer for rejser."),
        };
        fill(text, reader)
    }

    /// What a grant says.
    #[must_use]
    pub fn paper_grant(&self, reader: &Reader<'_>) -> PaperPart {
        PaperPart {
            title: self.word(t!("Det kan stå i bevillingen")),
            paragraphs: [
                t!(
                    "Listen er fra en gammel håndbog til kommunerne. Loven har ingen liste. Til en \
                     uddannelse skal bevillingen dog gælde en bestemt periode og en bestemt uddannelse."
                ),
                t!("Virksomheden får bevillingen. {Du} får en kopi."),
            ]
            .map(|text| fill(text, reader))
            .to_vec(),
            rows: Vec::new(),
            ticks: GRANT.map(|text| fill(text, reader)).to_vec(),
        }
    }

    /// How one complains.
    #[must_use]
    pub fn paper_complaint(&self, reader: &Reader<'_>) -> Vec<PaperPart> {
        let part = |title, texts: &[Text], ticks: &[Text]| PaperPart {
            title: self.word(title),
            paragraphs: texts.iter().map(|text| fill(*text, reader)).collect(),
            rows: Vec::new(),
            ticks: ticks.iter().map(|text| fill(*text, reader)).collect(),
        };
        vec![
            part(
                t!("Hvem, hvor og hvornår"),
                &[
                    t!(
                        "Den, som afgørelsen handler om, kan klage til Ankestyrelsens Beskæftigelsesudvalg."
                    ),
                    t!(
                        "Fristen er {klagefrist}. Regn fra den dag, der står på afgørelsen. Så er du på \
                         den sikre side."
                    ),
                    t!(
                        "Er fristen gået, kan Ankestyrelsen se bort fra det, hvis der er en særlig \
                         grund."
                    ),
                    t!("Svaret derfra kan man ikke klage over til en anden myndighed."),
                    t!(
                        "Er du i tvivl om, hvor klagen skal sendes hen, så se i brevet, eller spørg kommunen."
                    ),
                ],
                &[],
            ),
            part(
                t!("Det kan stå i klagen"),
                &[t!(
                    "Reglerne siger ikke, hvad en klage skal indeholde. Listen er vores forslag."
                )],
                &[
                    t!("Hvilken afgørelse der klages over, og hvilken dag den er fra."),
                    t!("Hvad der er forkert, efter din mening."),
                    t!("Opgaverne, som hjælpen er til, og hvor lang tid hver af dem tager."),
                    t!("Papirer, som kommunen ikke har set."),
                    t!("En kopi af afgørelsen."),
                ],
            ),
        ]
    }
}
