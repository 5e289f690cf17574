//! What a verb answers, and how it is printed.
#![expect(clippy::print_stderr, reason = "a terminal program prints")]

use std::io::Write;
use std::process::ExitCode;

use baton_desk::{DeskError, Failure};
use baton_domain::refusal::Refusal;
use serde::Serialize;
use serde_json::{Value, json};

const REFUSED: u8 = 3;
const FAILED: u8 = 4;

/// The same answer for a program and for a person.
#[derive(Debug)]
pub struct Answer {
    json: Value,
    text: String,
    code: u8,
}

impl Answer {
    /// What was done.
    pub fn new(json: impl Serialize, text: impl Into<String>) -> Self {
        let json = serde_json::to_value(json).expect("BUG: an answer that is no JSON");
        Self { json, text: text.into(), code: 0 }
    }

    /// What was found wrong: the verb did its work, and the answer is no.
    pub fn wrong(self) -> Self {
        Self { code: FAILED, ..self }
    }
}

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The state does not allow it, or something broke.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// A packet could not be made.
    #[error(transparent)]
    Packet(#[from] baton_packet::PacketError),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Desk(refusal.into())
    }
}

impl Error {
    /// A file that could not be read or written.
    pub fn file(path: &std::path::Path, error: std::io::Error) -> Self {
        Self::File { path: path.display().to_string(), error }
    }

    fn failure(&self) -> Failure {
        match self {
            Self::Desk(DeskError::Failed(failure)) => failure.clone(),
            Self::File { path, error } => Failure {
                message: format!("{path} could not be read or written."),
                hint: "Check that it is there, that you may use it, and that the disk has room.".to_owned(),
                detail: error.to_string(),
            },
            other => Failure {
                message: "Something broke; nothing is half done.".to_owned(),
                hint: "Try again; if it happens again, check the workspace with “baton verify”.".to_owned(),
                detail: other.to_string(),
            },
        }
    }
}

/// Prints on standard output. A reader who has seen enough and closed the pipe is no failure.
fn say(text: &str) {
    let _closed = writeln!(std::io::stdout(), "{text}");
}

/// Prints the answer or the error and gives the exit code.
pub fn print(result: Result<Answer, Error>, json: bool) -> ExitCode {
    match result {
        Ok(answer) if json => {
            say(&format!("{:#}", answer.json));
            answer.code.into()
        }
        Ok(answer) => {
            say(answer.text.trim_end());
            answer.code.into()
        }
        Err(Error::Desk(DeskError::Refused(refusal))) => {
            if json {
                say(&format!("{:#}", json!(refusal)));
            } else {
                eprintln!("{}\n{}", refusal.message, refusal.hint);
                for item in &refusal.missing {
                    eprintln!("  - {}", item.what);
                }
            }
            REFUSED.into()
        }
        Err(error) => {
            let failure = error.failure();
            if json {
                say(&format!("{:#}", json!({ "kind": "failed", "failure": failure })));
            } else {
                eprintln!("{}\n{}\n({})", failure.message, failure.hint, failure.detail);
            }
            FAILED.into()
        }
    }
}
