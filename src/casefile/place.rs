//! Places in a file.

/// A place in a file, as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of the character that begins at a byte of a text.
    #[must_use]
    pub fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |end| end.saturating_add(1));
        let line = before.matches('\n').count();
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        Self {
            line: line.saturating_add(1),
            column: column.saturating_add(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_lines_and_characters_from_one() {
        let at = |offset| Place::of("dag\næ = 1\n", offset);
        assert_eq!(at(0), Place { line: 1, column: 1 });
        assert_eq!(at(4), Place { line: 2, column: 1 });
        assert_eq!(at(6), Place { line: 2, column: 2 });
        assert_eq!(at(99), Place { line: 3, column: 1 });
    }
}
