//! The questions: each with all its words in one place.

mod conditions;
mod hours;
mod interpreting;
mod money;

use super::words::{Ground, fill, ground};
use crate::domain::facts::{Answer, FactId, Form, Helper, Overlap, Situation};
use crate::domain::law::parameters;
use crate::i18n::Reader;
use crate::i18n::text::{Text, t};
use crate::interview::Door;

/// The words of one question. `{du}` is the person: *du*, *medarbejderen* or *borgeren*; a plain
/// "du" is whoever reads.
pub(super) struct Question {
    /// The question in short, as in the list of answers.
    pub(super) name: Text,
    /// The question.
    pub(super) title: Text,
    /// One or two short sentences under it; may be empty.
    pub(super) hint: Text,
    /// The question as it stands inside a sentence: "hvor {du} bor".
    pub(super) clause: Text,
    /// Why it is asked.
    pub(super) why: Text,
    /// What follows from a number or a day; empty for closed questions.
    pub(super) typed: Text,
    /// What follows from "I don't know".
    pub(super) unknown: Text,
}

/// "I don't know" where the outcome turns on the answer.
const UNDECIDED: Text =
    t!("Så kan vi ikke svare sikkert endnu. Vi viser, hvad hvert svar betyder.");
/// "I don't know" where the municipality weighs the answer.
const WEIGHED: Text = t!("Det er i orden. Kommunen vurderer det.");

/// The words of a question.
pub(super) const fn of(fact: FactId) -> &'static Question {
    match fact {
        FactId::Situation => &conditions::SITUATION,
        FactId::Form => &conditions::FORM,
        FactId::Offer => &conditions::OFFER,
        FactId::Programme => &conditions::PROGRAMME,
        FactId::ProgrammeBeforeReform => &conditions::PROGRAMME_BEFORE_REFORM,
        FactId::Education => &conditions::EDUCATION,
        FactId::StudySupport => &conditions::STUDY_SUPPORT,
        FactId::Residence => &conditions::RESIDENCE,
        FactId::Lasting => &conditions::LASTING,
        FactId::Considerable => &conditions::CONSIDERABLE,
        FactId::NecessaryConsequence => &conditions::NECESSARY_CONSEQUENCE,
        FactId::Purpose => &conditions::PURPOSE,
        FactId::OwnContent => &conditions::OWN_CONTENT,
        FactId::Substitute => &conditions::SUBSTITUTE,
        FactId::Redistribution => &conditions::REDISTRIBUTION,
        FactId::Overlap => &conditions::OVERLAP,
        FactId::WorkingHours => &hours::WORKING_HOURS,
        FactId::NeededHours => &hours::NEEDED_HOURS,
        FactId::FullTimeException => &hours::FULL_TIME_EXCEPTION,
        FactId::Helper => &money::HELPER,
        FactId::AssistantApproved => &money::ASSISTANT_APPROVED,
        FactId::InterestInInterpreter => &interpreting::INTEREST,
        FactId::InterpretingZone => &interpreting::ZONE,
        FactId::InterpretingHours => &interpreting::LENGTH,
        FactId::InterpretingTime => &interpreting::TIME,
        FactId::InterpretingDemanding => &interpreting::DEMANDING,
        FactId::SpecialQualifications => &money::SPECIAL_QUALIFICATIONS,
        FactId::OrdinaryRate => &money::ORDINARY_RATE,
        FactId::Wage => &money::WAGE,
        FactId::GrantRate => &money::GRANT_RATE,
        FactId::HolidayPay => &money::HOLIDAY_PAY,
        FactId::DocumentedAdditions => &money::DOCUMENTED_ADDITIONS,
        FactId::Start => &money::START,
        FactId::ApplicationReceived => &money::APPLICATION_RECEIVED,
        FactId::CvrNumber => &money::CVR_NUMBER,
    }
}

/// The question as it is asked.
pub(super) fn title(fact: FactId, reader: &Reader<'_>) -> String {
    let worded = worded(fact, reader).map(|(title, _)| title);
    fill(worded.unwrap_or(of(fact).title), reader)
}

/// Its explanation.
pub(super) fn hint(fact: FactId, reader: &Reader<'_>) -> Option<String> {
    let hint = explained(fact, reader).unwrap_or(of(fact).hint);
    (!hint.is_empty()).then(|| fill(hint, reader))
}

/// The question inside a sentence.
pub(super) fn clause(fact: FactId, reader: &Reader<'_>) -> String {
    let worded = worded(fact, reader).map(|(_, clause)| clause);
    fill(worded.unwrap_or(of(fact).clause), reader)
}

/// What follows from "I don't know".
pub(super) fn unknown(fact: FactId, reader: &Reader<'_>) -> String {
    // Whose rate it is depends on the day, and is said with the amounts.
    if fact == FactId::GrantRate && reader.facts.stated_rate.is_some() {
        return reader.words.word(t!(
            "Så bruger vi en sats, som er oplyst, hvis vi kender en for den dag. Den er ikke bekræftet. \
             Resultatet siger, hvem den er fra."
        ));
    }
    let no_rate = fact == FactId::GrantRate && parameters::RATE.on(reader.day).is_none();
    let text = if no_rate {
        money::NO_RATE
    } else {
        afterwards(fact, reader).unwrap_or(of(fact).unknown)
    };
    let unconfirmed = fact == FactId::GrantRate
        && parameters::RATE
            .on(reader.day)
            .is_some_and(|entry| !entry.is_confirmed());
    let text = fill(text, reader);
    if unconfirmed {
        let figures = [("tekst", text)];
        return reader
            .words
            .fill(t!("{tekst} Den er ikke bekræftet."), &figures);
    }
    text
}

/// What follows from "I don't know" where the quarter is over.
fn afterwards(fact: FactId, reader: &Reader<'_>) -> Option<Text> {
    if reader.door != Door::Refund {
        None
    } else if fact == FactId::AssistantApproved {
        Some(money::UNKNOWN_AFTERWARDS)
    } else if fact == FactId::InterestInInterpreter {
        Some(interpreting::INTEREST_AFTERWARDS)
    } else {
        None
    }
}

/// Whether the help comes from a temp agency.
pub(super) fn is_agency(reader: &Reader<'_>) -> bool {
    reader.facts.helper == Answer::Known(Helper::TempAgency)
}

/// Whether the help is interpreting.
fn is_interpreter(reader: &Reader<'_>) -> bool {
    reader.facts.helper == Answer::Known(Helper::Interpreter)
}

/// The question in other words where the case asks for them, and the same inside a sentence.
fn worded(fact: FactId, reader: &Reader<'_>) -> Option<(Text, Text)> {
    let situation = reader.facts.situation;
    let entering = situation == Answer::Known(Situation::EnteringJob);
    let starting = situation == Answer::Known(Situation::StartingBusiness);
    if fact == FactId::Form && entering {
        Some(conditions::FORM_AHEAD)
    } else if fact == FactId::WorkingHours && (entering || starting) {
        Some(hours::PLANNED)
    } else if fact == FactId::WorkingHours && ground(reader.facts) == Ground::Offer {
        Some(hours::IN_OFFER)
    } else if fact == FactId::Wage && is_agency(reader) {
        Some(money::AGENCY_PRICE)
    } else if fact == FactId::AssistantApproved && is_interpreter(reader) {
        Some(money::INTERPRETER_APPROVED)
    } else if fact == FactId::AssistantApproved && reader.door == Door::Refund {
        Some(money::APPROVED_AFTERWARDS)
    } else {
        None
    }
}

/// The explanation in other words, where the case asks for them.
fn explained(fact: FactId, reader: &Reader<'_>) -> Option<Text> {
    let facts = reader.facts;
    if fact == FactId::WorkingHours && facts.form == Answer::Known(Form::Fleksjob) {
        Some(hours::PRESENT)
    } else if fact == FactId::WorkingHours && ground(facts) == Ground::OwnBusiness {
        Some(hours::OWN_HOURS)
    } else if fact == FactId::NeededHours && facts.overlap == Answer::Known(Overlap::Partly) {
        Some(hours::NEED_BEYOND_FLEKSJOB)
    } else if fact == FactId::Wage && is_agency(reader) {
        Some(t!("Skriv prisen uden moms."))
    } else if fact == FactId::GrantRate && reader.door == Door::Refund {
        Some(t!("Står den der ikke, så svar Ved ikke."))
    } else if fact == FactId::ApplicationReceived && reader.door == Door::Refund {
        Some(t!(
            "Er bevillingen fra et tidligere kvartal, så svar Ved ikke."
        ))
    } else {
        None
    }
}
