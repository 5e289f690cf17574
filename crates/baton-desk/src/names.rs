//! Names of records, for sentences about them.

use baton_domain::record::{
    Account, ChecklistItem, Contact, Fact, Introduction, Issue, Person, Promise, Question, Recorded, Task, Touch,
};
use baton_store::Reads;
use uuid::Uuid;

use crate::sentence::Names;

/// Looks names up in a workspace. A record that is gone is "something that was taken back".
pub(crate) struct StoredNames<'a, R>(pub &'a R);

impl<R: Reads> StoredNames<'_, R> {
    fn of<T: Recorded>(&self, id: Uuid, name: impl FnOnce(T) -> String) -> Option<String> {
        self.0.get::<T>(id).ok().flatten().map(name)
    }
}

impl<R: Reads> Names for StoredNames<'_, R> {
    fn name(&self, id: Uuid) -> String {
        self.of(id, |account: Account| account.name)
            .or_else(|| self.of(id, |person: Person| person.name))
            .or_else(|| self.of(id, |contact: Contact| contact.name))
            .or_else(|| self.of(id, |promise: Promise| promise.text))
            .or_else(|| self.of(id, |item: ChecklistItem| item.text))
            .or_else(|| self.of(id, |question: Question| question.text))
            .or_else(|| self.of(id, |introduction: Introduction| self.name(introduction.contact.0)))
            .or_else(|| self.of(id, |touch: Touch| touch.about))
            .or_else(|| self.of(id, |task: Task| task.text))
            .or_else(|| self.of(id, |issue: Issue| issue.title))
            .or_else(|| self.of(id, |fact: Fact| fact.text))
            .unwrap_or_else(|| "something that was taken back".to_owned())
    }
}
