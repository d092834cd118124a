//! A fault of an input: which file, where in it, what is wrong, what would be right.

use std::fmt;

/// One fault, shown as a single message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, as it was given.
    pub file: String,
    /// JSON pointer into it; empty for the whole.
    pub pointer: String,
    /// What is wrong.
    pub what: String,
    /// What would be right, or what to do.
    pub instead: String,
}

impl Fault {
    /// A fault at a place.
    pub fn at(
        pointer: impl Into<String>,
        what: impl Into<String>,
        instead: impl Into<String>,
    ) -> Self {
        Fault {
            file: String::new(),
            pointer: pointer.into(),
            what: what.into(),
            instead: instead.into(),
        }
    }

    /// The same fault, in this file.
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        if self.file.is_empty() {
            self.file = file.into();
        }
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        write!(f, ": {}", self.what)?;
        if !self.instead.is_empty() {
            write!(f, "; {}", self.instead)?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}
