//! Reading aloud, as far as the views need to know of it.

/// Whether the device reads aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speech {
    /// It has no voice of its own for the language.
    #[default]
    Impossible,
    /// It could.
    Silent,
    /// It does.
    Reading,
}
