//! Whom to ask in an organisation, and what it explains.

use crate::i18n::text::t;
use crate::i18n::{Catalogue, Titled};
use crate::profile::{Kind, Profile};

impl Catalogue {
    /// Whom to ask: who decides is said with it where it is somebody else.
    #[must_use]
    pub fn whom_to_ask(&self, profile: &Profile) -> Titled {
        let name = [("navn", profile.name.clone())];
        let where_to_apply = self.word(t!(
            "Den, der skal have hjælpen, søger i den kommune, hvor han eller hun bor."
        ));
        let elsewhere = self.word(t!("Det er ikke altid denne kommune."));
        let (title, paragraphs) = match profile.kind {
            Kind::Municipality | Kind::Jobcentre => (
                t!("Har du brug for hjælp? Spørg {navn}."),
                vec![where_to_apply, elsewhere],
            ),
            Kind::Organisation => (
                t!("Har du brug for råd? Spørg {navn}."),
                vec![where_to_apply],
            ),
        };
        Titled {
            title: self.fill(title, &name),
            paragraphs,
        }
    }

    /// The ways to reach somebody: the telephone, e-mail, and the web.
    #[must_use]
    pub fn ways_to_reach(&self) -> [String; 3] {
        [t!("Telefon:"), t!("Mail:"), t!("Hjemmeside:")].map(|text| self.word(text))
    }

    /// From whom more words on a question are.
    #[must_use]
    pub fn more_words_from(&self, profile: &Profile) -> String {
        self.fill(t!("Fra {navn}"), &[("navn", profile.name.clone())])
    }
}
