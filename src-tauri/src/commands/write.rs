//! The one door for everything that a screen writes.

use baton_desk::{Changed, Created, UndoTarget};
use baton_domain::ids::EntryId;
use baton_domain::op::Op;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};
use tauri_specta::Event;

use crate::app::App;
use crate::error::Answer;
use crate::events;

/// What was done, for the toast that offers to take it back.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Told {
    /// Its entry; none when nothing had to change.
    pub entry: Option<EntryId>,
    /// What was done, without who did it: "kept the promise “Winter rate”".
    pub sentence: String,
    /// The records it created, the one it is about first.
    pub created: Vec<Created>,
}

/// Performs an operation for the person at the desk.
#[tauri::command]
#[specta::specta]
pub async fn perform(window: AppHandle, app: State<'_, App>, op: Op) -> Answer<Told> {
    let (done, changed) = app.write(move |desk, actor| desk.perform(actor, op)).await?;
    announce(&window, &changed);
    Ok(Told { entry: done.entry, sentence: done.sentence, created: done.created })
}

/// Takes a step back: the one that this entry belongs to, or the last one.
#[tauri::command]
#[specta::specta]
pub async fn undo(window: AppHandle, app: State<'_, App>, entry: Option<EntryId>) -> Answer<Told> {
    let (undone, changed) = app.write(move |desk, actor| desk.undo(actor, target(entry))).await?;
    announce(&window, &changed);
    Ok(Told { entry: Some(undone.entry), sentence: undone.sentence, created: Vec::new() })
}

/// Brings back what was taken back: the step that this entry belongs to, or the last one.
#[tauri::command]
#[specta::specta]
pub async fn redo(window: AppHandle, app: State<'_, App>, entry: Option<EntryId>) -> Answer<Told> {
    let (undone, changed) = app.write(move |desk, actor| desk.redo(actor, target(entry))).await?;
    announce(&window, &changed);
    Ok(Told { entry: Some(undone.entry), sentence: undone.sentence, created: Vec::new() })
}

/// Tells every screen what changed.
pub fn announce(window: &AppHandle, changed: &Changed) {
    let kinds = changed.records.keys().copied().collect();
    // A window that is just closing hears nothing, and needs nothing.
    let _lost = events::Changed { kinds }.emit(window);
}

fn target(entry: Option<EntryId>) -> UndoTarget {
    entry.map_or(UndoTarget::Own, UndoTarget::Entry)
}
