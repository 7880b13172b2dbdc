//! The pages gone through, as the browser's history knows them.

use super::place::Place;

/// The pages gone through, of which one is shown. The first is always the start page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trail {
    places: Vec<Place>,
    position: usize,
}

impl Default for Trail {
    fn default() -> Self {
        Self {
            places: vec![Place::Start],
            position: 0,
        }
    }
}

impl Trail {
    /// The page that is shown.
    pub(super) fn place(&self) -> Place {
        self.places
            .get(self.position)
            .copied()
            .unwrap_or(Place::Start)
    }

    /// Its number in the browser's history, counted from 0.
    pub(super) const fn position(&self) -> usize {
        self.position
    }

    /// On to a page. Those that came after the one that was shown are forgotten.
    pub(super) fn go(&mut self, place: Place) {
        if place != self.place() {
            self.places.truncate(self.position.saturating_add(1));
            self.places.push(place);
            self.position = self.places.len().saturating_sub(1);
        }
    }

    /// To an entry of the browser's history. One that is not on the trail (the answers were
    /// erased, or the page was loaded again) is the start page.
    pub(super) fn visit(&mut self, position: usize) {
        if position < self.places.len() {
            self.position = position;
        } else {
            *self = Self::default();
        }
    }
}
