//! Whom to ask in an organisation, and what it explains.

use crate::i18n::text::t;
use crate::i18n::{Catalogue, Titled};
use crate::profile::{Kind, Profile};

impl Catalogue {
    /// Whom to ask: who decides is said with it where it is somebody else.
    #[must_use]
    pub fn whom_to_ask(&self, profile: &Profile) -> Titled {
        let name = [("navn", profile.name.clone())];
        let (title, paragraphs) = match profile.kind {
            Kind::Municipality | Kind::Jobcentre => {
                (t!("Har du brug for hjælp? Spørg {navn}."), Vec::new())
            }
            Kind::Organisation => (
                t!("Har du brug for råd? Spørg {navn}."),
                vec![self.word(t!("Du søger om hjælpen i den kommune, hvor du bor."))],
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
