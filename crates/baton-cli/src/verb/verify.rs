use std::path::PathBuf;

use baton_desk::Verified;
use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::count;
use crate::workspace;

/// Prove that the journal and everything else agree.
#[derive(Debug, Args)]
pub struct Verify {
    /// The workspace.
    ws: PathBuf,
}

/// Copy a workspace and prove the copy.
#[derive(Debug, Args)]
pub struct Backup {
    /// The workspace.
    ws: PathBuf,
    /// The copy to make.
    dest: PathBuf,
}

impl Verify {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let verified = workspace::open(&self.ws, global)?.verify()?;
        Ok(answer(&verified, "All is well"))
    }
}

impl Backup {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let verified = workspace::open(&self.ws, global)?.backup(&self.dest)?;
        Ok(answer(&verified, &format!("{} is a proven copy", self.dest.display())))
    }
}

fn answer(verified: &Verified, well: &str) -> Answer {
    let entries = usize::try_from(verified.entries).unwrap_or(usize::MAX);
    let ok = verified.findings.is_empty();
    let json = json!({ "ok": ok, "entries": verified.entries, "findings": verified.findings });
    if ok {
        return Answer::new(json, format!("{well}: {} checked.", count(entries, "entry", "entries")));
    }
    let lines = verified.findings.iter().map(|finding| format!("{} {}", finding.what, finding.hint));
    Answer::new(json, lines.collect::<Vec<_>>().join("\n")).wrong()
}
