//! Which workspace is open, and who sits at it.

use std::path::{Path, PathBuf};

use baton_desk::Desk;
use baton_domain::ids::PersonId;
use baton_domain::person::WorkspaceFounded;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use crate::app::{App, blocking};
use crate::clock;
use crate::dialogs;
use crate::error::{Answer, ApiError};
use crate::events::{Theme, WorkspaceOpened};
use crate::window;

/// What the welcome page offers.
#[derive(Debug, Clone, Serialize, Type)]
pub struct WelcomeView {
    /// Workspaces that were open before, the newest first, by file name.
    pub recent: Vec<String>,
    /// Why the workspace that Baton was started with is not open.
    pub error: Option<ApiError>,
}

/// What the welcome page offers.
#[tauri::command]
#[specta::specta]
pub async fn welcome(app: State<'_, App>) -> Answer<WelcomeView> {
    let app = app.inner().clone();
    blocking(move || {
        let recent = app.settings().recent().iter().map(|place| name(place)).collect();
        Ok(WelcomeView { recent, error: app.unopened().take() })
    })
    .await
}

/// Asks for a workspace and opens it; false when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn open_workspace(window: AppHandle, app: State<'_, App>) -> Answer<bool> {
    let app = app.inner().clone();
    blocking(move || match dialogs::open_workspace(&window) {
        Some(place) => app.open(&place).map(|()| true),
        None => Ok(false),
    })
    .await
}

/// Opens one of the workspaces of the welcome page, counted from 0.
#[tauri::command]
#[specta::specta]
pub async fn open_recent(app: State<'_, App>, number: u32) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || {
        let recent = app.settings().recent();
        let place = usize::try_from(number).ok().and_then(|number| recent.get(number));
        app.open(
            place.ok_or_else(|| {
                ApiError::stale_choice("This workspace is not there any more.", "Open it by its file.")
            })?,
        )
    })
    .await
}

/// Opens the sample book, written anew if it is not there.
#[tauri::command]
#[specta::specta]
pub async fn open_sample(app: State<'_, App>) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || {
        let place = app.documents().join("Sample book.baton");
        if !place.exists() {
            std::fs::create_dir_all(app.documents())?;
            baton_sample::sample_book(&place, clock::now(), app.settings().device)?;
        }
        app.open(&place)
    })
    .await
}

/// Asks where a new workspace goes and starts it; false when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn create_workspace(window: AppHandle, app: State<'_, App>, firm: String, person: String) -> Answer<bool> {
    let app = app.inner().clone();
    blocking(move || {
        let Some(place) = dialogs::save(&window, "Where to keep it", &firm, dialogs::WORKSPACE) else {
            return Ok(false);
        };
        let place = place.with_extension(dialogs::WORKSPACE);
        let founding = WorkspaceFounded { name: firm, manager: person };
        let (desk, founder) = Desk::create(&place, clock::environment(app.settings().device), founding)?;
        app.replace(&place, || Ok(desk))?;
        app.sit_down(founder).map(|()| true)
    })
    .await
}

/// Closes the workspace; the welcome page comes up.
#[tauri::command]
#[specta::specta]
pub async fn close_workspace(app: State<'_, App>) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || {
        app.close();
        Ok(())
    })
    .await
}

/// Sits a person down at the desk.
#[tauri::command]
#[specta::specta]
pub async fn sit_down(app: State<'_, App>, person: PersonId) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.sit_down(person)).await
}

/// Whether the desktop is light or dark.
#[tauri::command]
#[specta::specta]
pub async fn system_theme(window: AppHandle) -> Answer<Theme> {
    Ok(window::theme(&window))
}

/// Opens the workspace that the system handed over: a command line, or a double click on the file.
pub fn open_in_background(handle: &AppHandle, place: PathBuf) {
    let handle = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let error = handle.state::<App>().open(&place).err().map(|error| format!("{} {}", error.message, error.hint));
        // A window that is just closing hears nothing, and needs nothing.
        let _lost = WorkspaceOpened { error }.emit(&handle);
    });
}

/// Opens the workspace that Baton was started with. No page listens yet, so what is wrong with it waits for the welcome page.
pub fn open_at_start(handle: &AppHandle, place: PathBuf) {
    let handle = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let app = handle.state::<App>();
        let error = app.open(&place).err();
        *app.unopened() = error;
        // A page that asked too early asks again.
        let _lost = WorkspaceOpened { error: None }.emit(&handle);
    });
}

fn name(place: &Path) -> String {
    place.file_stem().unwrap_or(place.as_os_str()).to_string_lossy().into_owned()
}
