use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use serde_json::{Value, json};

use super::{Reader, Slot, dictate};
use crate::error::DeskError;
use crate::perform::{Batch, Created, Done};

/// What each line has created so far, so that the lines after it can name it: `@2` is what line 2 created, and `@2.3` the
/// third of several things of the kind that is asked for.
#[derive(Debug, Default)]
pub struct Lines {
    pub(super) created: Vec<Vec<Created>>,
}

impl Lines {
    /// Performs the operation that the next line is, with names and `@2` read as ids.
    ///
    /// # Errors
    /// A refusal of what is written or of what it means to do, or a failure; either ends the whole batch.
    pub fn perform(&mut self, batch: &mut Batch<'_, '_>, line: Value) -> Result<Done, DeskError> {
        let op = dictate(line, &mut Names { batch, lines: self })?;
        let done = batch.perform(&op)?;
        self.created.push(done.created.clone());
        Ok(done)
    }

    fn named(&self, word: &str, kind: Kind) -> Option<&Created> {
        let (line, which) = word.split_once('.').unwrap_or((word, "1"));
        let line = self.created.get(line.parse::<usize>().ok()?.checked_sub(1)?)?;
        line.iter().filter(|created| created.kind == kind).nth(which.parse::<usize>().ok()?.checked_sub(1)?)
    }
}

/// Reads names as ids, and `@2` as what line 2 created.
struct Names<'a, 'b, 'tx> {
    batch: &'a Batch<'b, 'tx>,
    lines: &'a Lines,
}

impl Reader for Names<'_, '_, '_> {
    fn read(&mut self, slot: Slot, word: &str) -> Result<Value, Refusal> {
        let Slot::Record(kind) = slot else { return Ok(json!(word)) };
        let Some(line) = word.strip_prefix('@') else {
            return self.batch.named(kind, word).map(|id| json!(id)).map_err(refusal);
        };
        self.lines.named(line, kind).map(|created| json!(created.id)).ok_or_else(|| {
            Refusal::invalid(
                format!("“{word}” stands for no {} that a line has created.", kind.table().replace('_', " ")),
                "“@1” is what the first line created, “@1.2” the second of several things; lines after it can use them.",
            )
        })
    }
}

/// A word is refused or understood; a file that cannot be read while it is looked up is told as a refusal too.
fn refusal(error: DeskError) -> Refusal {
    match error {
        DeskError::Refused(refusal) => refusal,
        DeskError::Failed(failure) => Refusal::state(failure.message, failure.hint),
    }
}
