//! Why a command failed, and the exit status that says so.

use std::fmt;
use std::io;

use client_core::{Error, ErrorKind};

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// The command line, or a file that it names, is wrong. Nothing was changed.
    Usage(String),
    /// What was named is not there.
    NotFound(String),
    /// It was not done, for a reason that is neither.
    Other(String),
    /// A call failed.
    Call(Box<Error>),
    /// Ctrl-C.
    Interrupted(String),
}

impl Failure {
    pub fn usage(what: impl Into<String>) -> Self {
        Failure::Usage(what.into())
    }

    /// Whether it was no longer waited for. What was to be done may be done yet.
    pub fn is_out_of_time(&self) -> bool {
        matches!(self, Failure::Call(error) if error.kind() == ErrorKind::Timeout)
    }

    /// What the shell is told; the list stands in `vmw --help` too.
    pub fn exit_status(&self) -> u8 {
        match self {
            Failure::Usage(_) => 2,
            Failure::NotFound(_) => 4,
            Failure::Other(_) => 1,
            Failure::Interrupted(_) => 130,
            Failure::Call(error) => match error.kind() {
                ErrorKind::Usage => 2,
                ErrorKind::Authentication | ErrorKind::Config => 3,
                ErrorKind::Timeout => 5,
                _ if error.is_unauthorized() => 3,
                // A 403 is none of these: who is signed in may not do that, and would not by signing in
                // anew.
                _ if error.is_not_found() => 4,
                _ => 1,
            },
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(what)
            | Failure::NotFound(what)
            | Failure::Other(what)
            | Failure::Interrupted(what) => f.write_str(what),
            Failure::Call(error) => error.fmt(f),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Call(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Other(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_failure_has_its_status() {
        for (kind, status) in [
            (ErrorKind::Usage, 2),
            (ErrorKind::Config, 3),
            (ErrorKind::Authentication, 3),
            (ErrorKind::Timeout, 5),
            (ErrorKind::Connect, 1),
            (ErrorKind::Failed, 1),
        ] {
            assert_eq!(
                Failure::from(Error::new(kind, "it")).exit_status(),
                status,
                "{kind:?}"
            );
        }
        assert_eq!(Failure::NotFound("x".into()).exit_status(), 4);
        assert_eq!(Failure::Interrupted("x".into()).exit_status(), 130);
    }
}
