use std::path::Path;

use baton_domain::handover::watch_over;
use baton_domain::ids::{PersonId, WorkspaceId};
use baton_domain::op::Op;
use baton_domain::person::WorkspaceFounded;
use baton_domain::record::{Kind, Person, Role};
use baton_domain::refusal::Refusal;
use baton_store::Store;

use crate::environment::Environment;
use crate::error::DeskError;
use crate::load;
use crate::perform::Batch;

/// One workspace, open at one desk.
#[derive(Debug)]
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) env: Environment,
}

impl Desk {
    /// Creates a workspace and founds it; answers the desk and the first manager.
    ///
    /// # Errors
    /// When the file exists or cannot be written, or a name is blank; then no file is left behind.
    pub fn create(
        path: &Path,
        mut env: Environment,
        founding: WorkspaceFounded,
    ) -> Result<(Self, PersonId), DeskError> {
        let founding = Op::WorkspaceFounded(founding);
        let (store, done) = Store::create_with(path, |tx| Batch::founding(tx, &mut env).perform(&founding))?;
        let manager = done.created.iter().find(|created| created.kind == Kind::Person);
        let manager = manager.map(|created| PersonId(created.id)).expect("BUG: founding creates a manager");
        Ok((Self { store, env }, manager))
    }

    /// Opens a workspace.
    ///
    /// # Errors
    /// When the file is missing, is none of ours, is newer than this version, or cannot be written.
    pub fn open(path: &Path, env: Environment) -> Result<Self, DeskError> {
        let mut desk = Self { store: Store::open(path)?, env };
        desk.settle()?;
        Ok(desk)
    }

    /// What was due by itself while nobody was here happens now, dated at the instant at which it was due. A desk does so when it
    /// opens; one that stays open over midnight is told to.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn settle(&mut self) -> Result<(), DeskError> {
        let today = self.env.now().date_naive();
        let mut due = self.look(None)?.running_handovers()?;
        due.retain(|handover| watch_over(handover, today).is_some());
        if due.is_empty() {
            return Ok(());
        }
        let env = &mut self.env;
        self.store
            .transact(|tx| due.iter().try_for_each(|handover| Batch::nobodys(tx, env).settle(handover.account)))?;
        Ok(())
    }

    /// The workspace's id, which stays the same when the file is copied.
    ///
    /// # Errors
    /// When the file cannot be read, or was never founded.
    pub fn workspace(&self) -> Result<WorkspaceId, DeskError> {
        let workspace = load::workspace(&self.store)?.ok_or_else(|| Refusal::not_found("workspace"))?;
        Ok(workspace.id)
    }

    /// The manager who joined first and is still here: whoever sits at a desk that nobody has chosen.
    ///
    /// # Errors
    /// When the file cannot be read, or every manager has left.
    pub fn first_manager(&self) -> Result<PersonId, DeskError> {
        let today = self.env.now().date_naive();
        let mut persons = load::people(&self.store)?.persons;
        persons.sort_by_key(|person| person.id);
        let leads = |person: &&Person| person.role == Role::Manager && person.is_here(today);
        Ok(persons.iter().find(leads).ok_or_else(|| Refusal::not_found("manager"))?.id)
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }
}
