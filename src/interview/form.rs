//! A form with pages of its own beside the questions of the law: what was picked and typed on it, and
//! which pages were answered. What was typed stays as typed.

/// A form as far as it is filled in: its pages, its text fields, and what can be picked on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form<Page, Field, Choice> {
    now: Entries<Page, Field, Choice>,
    /// As it was when a page was last answered.
    answered: Entries<Page, Field, Choice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entries<Page, Field, Choice> {
    texts: Vec<(Field, String)>,
    picks: Vec<(Page, Choice)>,
    done: Vec<Page>,
}

impl<Page, Field, Choice> Default for Entries<Page, Field, Choice> {
    fn default() -> Self {
        Self {
            texts: Vec::new(),
            picks: Vec::new(),
            done: Vec::new(),
        }
    }
}

impl<Page, Field, Choice> Default for Form<Page, Field, Choice> {
    fn default() -> Self {
        Self {
            now: Entries::default(),
            answered: Entries::default(),
        }
    }
}

impl<Page: Copy + PartialEq, Field: Copy + PartialEq, Choice: Copy> Form<Page, Field, Choice> {
    /// What stands in a field; empty when nothing was typed.
    pub(super) fn text(&self, field: Field) -> &str {
        let found = self.now.texts.iter().find(|(known, _)| *known == field);
        found.map_or("", |(_, text)| text)
    }

    /// What is picked on a page.
    pub(super) fn pick(&self, page: Page) -> Option<Choice> {
        let found = self.now.picks.iter().find(|(known, _)| *known == page);
        found.map(|(_, choice)| *choice)
    }

    /// Whether a page was answered.
    pub(super) fn is_done(&self, page: Page) -> bool {
        self.now.done.contains(&page)
    }

    /// Whether any page was answered.
    pub(super) const fn is_begun(&self) -> bool {
        !self.now.done.is_empty()
    }

    pub(super) fn choose(&mut self, page: Page, choice: Choice) {
        match self.now.picks.iter_mut().find(|(known, _)| *known == page) {
            Some((_, known)) => *known = choice,
            None => self.now.picks.push((page, choice)),
        }
    }

    pub(super) fn put(&mut self, field: Field, text: String) {
        match self.now.texts.iter_mut().find(|(known, _)| *known == field) {
            Some((_, known)) => *known = text,
            None => self.now.texts.push((field, text)),
        }
    }

    /// A page is answered with what stands on it.
    pub(super) fn submit(&mut self, page: Page) {
        if !self.is_done(page) {
            self.now.done.push(page);
        }
        self.answered = self.now.clone();
    }

    /// A page is left without an answer: one that has an answer shows that when it is seen again.
    pub(super) fn abandon(&mut self, page: Page) {
        if self.answered.done.contains(&page) {
            self.now = self.answered.clone();
        }
    }
}
