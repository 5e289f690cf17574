use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use baton_desk::view::ImportProblem;
use baton_desk::{Desk, DeskError};
use baton_domain::ids::PersonId;
use baton_machine::{Destination, Imports, Settings, Stopping};

use crate::clock;
use crate::error::{Answer, ApiError};
use crate::packets::Typeset;

/// What the window holds between two commands. A clone is the same app.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    open: Mutex<Option<Open>>,
    unopened: Mutex<Option<ApiError>>,
    settings: Mutex<Settings>,
    imports: Imports,
    refused: Mutex<Vec<ImportProblem>>,
    destination: Destination,
    typeset: Mutex<Option<Typeset>>,
    documents: PathBuf,
    bulk: Stopping,
}

/// An open workspace and who sits at it.
pub struct Open {
    /// The use cases.
    pub desk: Desk,
    /// Who; none until someone was chosen.
    pub actor: Option<PersonId>,
}

impl App {
    /// Nothing is open yet. `settings` and `data` are folders of this person on this machine.
    pub fn new(settings: &Path, data: &Path) -> Self {
        Self(Arc::new(Inner {
            open: Mutex::new(None),
            unopened: Mutex::new(None),
            settings: Mutex::new(Settings::load(settings, clock::new_device)),
            imports: Imports::default(),
            refused: Mutex::default(),
            destination: Destination::default(),
            typeset: Mutex::new(None),
            documents: data.to_owned(),
            bulk: Stopping::default(),
        }))
    }

    /// Why the workspace that Baton was started with is not open, until that is told.
    pub fn unopened(&self) -> MutexGuard<'_, Option<ApiError>> {
        lock(&self.0.unopened)
    }

    /// Files that wait to be imported, and the import that runs.
    pub fn imports(&self) -> &Imports {
        &self.0.imports
    }

    /// What the last import or its trial refused.
    pub fn refused(&self) -> MutexGuard<'_, Vec<ImportProblem>> {
        lock(&self.0.refused)
    }

    /// The folder that many files are saved into.
    pub fn destination(&self) -> &Destination {
        &self.0.destination
    }

    /// The folder for documents that are only printed, and for the sample book.
    pub fn documents(&self) -> &Path {
        &self.0.documents
    }

    /// What is being done to many accounts is asked to stop by this.
    pub fn bulk(&self) -> &Stopping {
        &self.0.bulk
    }

    /// What this machine remembers.
    pub fn settings(&self) -> MutexGuard<'_, Settings> {
        lock(&self.0.settings)
    }

    /// The packet that is on screen.
    pub fn typeset(&self) -> MutexGuard<'_, Option<Typeset>> {
        lock(&self.0.typeset)
    }

    /// Opens the workspace at `place` and sits the person down who sat there last. What is asked meanwhile waits for it.
    pub fn open(&self, place: &Path) -> Answer<()> {
        self.replace(place, || Ok(Desk::open(place, clock::environment(self.settings().device))?))
    }

    /// Takes the workspace that `made` gives for the one that was open.
    pub fn replace(&self, place: &Path, made: impl FnOnce() -> Answer<Desk>) -> Answer<()> {
        let mut open = lock(&self.0.open);
        let desk = made()?;
        self.settings().opened(place)?;
        let actor = self.settings().at_desk(desk.workspace()?);
        *open = Some(Open { desk, actor });
        Ok(())
    }

    /// Closes whatever is open.
    pub fn close(&self) {
        *lock(&self.0.open) = None;
    }

    /// Sits a person down at the open workspace, and remembers it.
    pub fn sit_down(&self, person: PersonId) -> Answer<()> {
        let mut guard = lock(&self.0.open);
        let open = guard.as_mut().ok_or_else(ApiError::not_open)?;
        open.actor = Some(person);
        Ok(self.settings().sat_down(open.desk.workspace()?, person)?)
    }

    /// Runs `work` on the open workspace, away from the window's thread.
    pub async fn with_open<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Open) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let app = self.clone();
        blocking(move || {
            let mut guard = lock(&app.0.open);
            work(guard.as_mut().ok_or_else(ApiError::not_open)?)
        })
        .await
    }

    /// Runs a use case for the person at the desk, away from the window's thread.
    pub async fn at_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk, PersonId) -> Result<T, DeskError> + Send + 'static,
    ) -> Answer<T> {
        self.with_open(move |open| {
            let actor = open.actor.ok_or_else(ApiError::nobody_at_desk)?;
            Ok(work(&mut open.desk, actor)?)
        })
        .await
    }

    /// Writes for the person at the desk. While an import runs it holds the pen.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk, PersonId) -> Result<T, DeskError> + Send + 'static,
    ) -> Answer<T> {
        if self.imports().is_running() {
            return Err(ApiError::busy(
                "An import is running, and nothing else can be kept until it is done.",
                "Wait for it, or stop it.",
            ));
        }
        self.at_desk(work).await
    }

    /// Runs an import at a desk of its own, so that the screens go on reading beside it.
    pub async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk, PersonId) -> Result<T, DeskError> + Send + 'static,
    ) -> Answer<T> {
        let at = |open: &mut Open| Ok((open.desk.path().to_owned(), open.actor.ok_or_else(ApiError::nobody_at_desk)?));
        let (place, actor) = self.with_open(at).await?;
        let app = self.clone();
        blocking(move || {
            let _running = app
                .imports()
                .begin()
                .ok_or_else(|| ApiError::busy("Another import is running.", "Wait until it is done, or stop it."))?;
            let mut desk = Desk::open(&place, clock::environment(app.settings().device))?;
            Ok(work(&mut desk, actor)?)
        })
        .await
    }
}

/// Runs work that waits for the disk where it stops nobody.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(ApiError::failed("Baton stopped in the middle of something.", "", &error)))
}

/// A panic while a lock was held has left nothing half done: every write is one transaction.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
