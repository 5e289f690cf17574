//! The terminal's contract, through the real program: what it prints, and with which exit code.

#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod files;
mod operations;
mod reading;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The clock of every call.
const NOW: &str = "2026-10-12T09:00:00Z";

/// A folder with the sample book in it.
struct Terminal {
    folder: TempDir,
}

/// What the program left behind.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Terminal {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn with_sample() -> Self {
        let terminal = Self::new();
        assert_eq!(terminal.baton(&["sample", "ws"]).code, 0);
        terminal
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    /// Runs in the folder, so that names of files are short.
    fn baton(&self, arguments: &[&str]) -> Ended {
        self.baton_with(arguments, "")
    }

    fn baton_with(&self, arguments: &[&str], input: &str) -> Ended {
        let mut child = Command::new(env!("CARGO_BIN_EXE_baton"))
            .args(["--now", NOW])
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not read its input may be gone before it is written.
        let _unread = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The one JSON document of a call that goes well.
    fn json(&self, arguments: &[&str]) -> Value {
        let ended = self.baton(&[arguments, &["--json"]].concat());
        assert_eq!(ended.code, 0, "{arguments:?}: {}{}", ended.out, ended.err);
        document(&ended)
    }

    /// The one JSON document of a call that is refused.
    fn refusal(&self, arguments: &[&str]) -> Value {
        let ended = self.baton(&[arguments, &["--json"]].concat());
        assert_eq!(ended.code, 3, "{arguments:?}: {}{}", ended.out, ended.err);
        document(&ended)
    }

    fn does(&self, person: &str, operation: &Value) -> Value {
        self.json(&["do", "ws", "--as", person, &operation.to_string()])
    }

    /// Everything that the journal knows, as it would be printed.
    fn log(&self) -> String {
        self.baton(&["log", "ws", "--limit", "100000"]).out
    }
}

fn document(ended: &Ended) -> Value {
    assert_eq!(ended.err, "", "nothing beside the document");
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {}", ended.out))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).unwrap().starts_with(b"%PDF-")
}
