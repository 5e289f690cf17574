use std::path::PathBuf;

use baton_desk::UndoTarget;
use baton_domain::ids::EntryId;
use clap::Args;
use uuid::Uuid;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::workspace;

/// Take the last step back, or the one that an entry belongs to.
#[derive(Debug, Args)]
pub struct Undo {
    /// The workspace.
    ws: PathBuf,
    /// An entry's id, as the log shows it.
    entry: Option<Uuid>,
}

/// Bring back what was taken back.
#[derive(Debug, Args)]
pub struct Redo {
    /// The workspace.
    ws: PathBuf,
    /// The id of the entry that was taken back.
    entry: Option<Uuid>,
}

impl Undo {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (mut desk, actor) = workspace::at_desk(&self.ws, global)?;
        let (undone, _) = desk.undo(actor, target(self.entry))?;
        let text = format!("Taken back: {}.", undone.sentence);
        Ok(Answer::new(undone, text))
    }
}

impl Redo {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (mut desk, actor) = workspace::at_desk(&self.ws, global)?;
        let (redone, _) = desk.redo(actor, target(self.entry))?;
        let text = format!("Brought back: {}.", redone.sentence);
        Ok(Answer::new(redone, text))
    }
}

fn target(entry: Option<Uuid>) -> UndoTarget {
    entry.map_or(UndoTarget::Last, |entry| UndoTarget::Entry(EntryId(entry)))
}
