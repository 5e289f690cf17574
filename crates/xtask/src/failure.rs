use std::{fmt, io};

/// What stopped a verb, in full sentences with the next step.
#[derive(Debug)]
pub struct Failure(String);

/// What the functions of this crate answer.
pub type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// Names what was being done when the system said no: `map_err(Failure::while_doing("read x"))`.
    pub fn while_doing(what: impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        move |error| Self(format!("Could not {what}: {error}."))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
