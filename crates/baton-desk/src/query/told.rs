//! What entries of the journal did, in sentences that the viewer may read.

use baton_domain::ids::EntryId;
use baton_domain::op::{Act, Intent};
use baton_domain::record::Sensitivity;
use baton_store::{Audience, JournalEntry, Reads, StoreError, UndoCandidate};
use serde_json::Value;
use uuid::Uuid;

use super::look::Look;
use crate::names::{Named, named};
use crate::sentence::{Names, sentence};
use crate::undo::BY_ITSELF;
use crate::view::UndoLabel;

/// What stands for the name of something that is not for the viewer.
pub(super) const HIDDEN: &str = "something that only managers can see";

impl Names for Look<'_> {
    fn name(&self, id: Uuid) -> String {
        match named(self.store, id).ok().flatten().unwrap_or_else(Named::gone) {
            Named { sensitivity: Sensitivity::ManagersOnly, .. } if !self.is_manager() => HIDDEN.to_owned(),
            Named { name, .. } => name,
        }
    }
}

impl Look<'_> {
    /// What an entry did, without who did it.
    pub(super) fn told(&self, op: &Value) -> Result<String, StoreError> {
        let Ok(intent) = serde_json::from_value::<Intent>(op.clone()) else {
            return Ok("did something that needs an update of Baton".to_owned());
        };
        Ok(match &intent {
            Intent::Act(Act::Undone { entry, .. }) => format!("took back: {}", self.told_of(*entry)?),
            Intent::Act(Act::Redone { entry, .. }) => format!("brought back: {}", self.told_of(*entry)?),
            _ => sentence(&intent, self),
        })
    }

    fn told_of(&self, entry: EntryId) -> Result<String, StoreError> {
        match self.store.journal_entry(entry)? {
            Some(entry) if self.may_read(&entry) => self.told(&entry.op),
            Some(_) => Ok(format!("did {HIDDEN}")),
            None => Ok("a step that is not in this workspace".to_owned()),
        }
    }

    fn may_read(&self, entry: &JournalEntry) -> bool {
        entry.audience == Audience::Everyone || self.is_manager()
    }

    /// What undo would take back: the viewer's last step, unless it is the founding, which stays.
    pub(super) fn undo_label(&self) -> Result<Option<UndoLabel>, StoreError> {
        let Some(viewer) = &self.viewer else { return Ok(None) };
        let candidate = self.store.undo_candidate(Some(viewer.id), &BY_ITSELF)?;
        let stays = |candidate: &UndoCandidate| candidate.op["op"] == "workspace_founded";
        candidate.filter(|candidate| !stays(candidate)).map(|candidate| self.label(&candidate)).transpose()
    }

    /// What redo would bring back: what the viewer took back last.
    pub(super) fn redo_label(&self) -> Result<Option<UndoLabel>, StoreError> {
        let Some(viewer) = &self.viewer else { return Ok(None) };
        self.store.redo_candidate(Some(viewer.id))?.map(|candidate| self.label(&candidate)).transpose()
    }

    fn label(&self, candidate: &UndoCandidate) -> Result<UndoLabel, StoreError> {
        let author = self.people.name(candidate.author);
        let sentence = full(format!("{author} {}", self.told_of(candidate.entry)?));
        Ok(UndoLabel { entry: candidate.entry, sentence })
    }
}

/// The sentence with its full stop.
pub(super) fn full(mut sentence: String) -> String {
    if !sentence.ends_with(['.', '!', '?', '…']) {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests {
    use baton_domain::ids::DeviceId;
    use baton_domain::person::WorkspaceFounded;
    use chrono::{DateTime, Utc};
    use serde_json::json;

    use crate::desk::Desk;
    use crate::environment::{Clock, Environment, Ids};

    use super::*;

    struct Once;

    impl Clock for Once {
        fn now(&self) -> DateTime<Utc> {
            DateTime::UNIX_EPOCH
        }
    }

    impl Ids for Once {
        fn fresh(&mut self, _: DateTime<Utc>) -> Uuid {
            Uuid::from_u128(1)
        }
    }

    #[test]
    fn what_a_newer_version_did_asks_for_an_update() {
        let folder = tempfile::tempdir().unwrap();
        let env = Environment { clock: Box::new(Once), ids: Box::new(Once), device: DeviceId(Uuid::nil()) };
        let founding = WorkspaceFounded { name: "Voss & Partner".to_owned(), manager: "Clara Voss".to_owned() };
        let (desk, clara) = Desk::create(&folder.path().join("firm.baton"), env, founding).unwrap();
        let look = desk.look(Some(clara)).unwrap();
        let told = |op: Value| look.told(&op).unwrap();
        assert_eq!(
            told(json!({ "op": "parrot_hired", "name": "Lora" })),
            "did something that needs an update of Baton"
        );
        let later = json!({ "op": "person_edited", "person": clara, "wings": 2 });
        assert_eq!(told(later), "changed what is known of Clara Voss", "a new field is no new operation");
    }
}
