//! Views of lists that the person at the desk named; they stay on this machine.

use tauri::State;

use crate::app::{App, Open};
use crate::error::{Answer, ApiError};
use baton_machine::SavedView;

/// The views of the person at the desk; none if they never kept any.
#[tauri::command]
#[specta::specta]
pub async fn saved_views(app: State<'_, App>) -> Answer<Option<Vec<SavedView>>> {
    let settings = app.inner().clone();
    app.with_open(move |Open { desk, actor }| {
        let actor = actor.ok_or_else(ApiError::nobody_at_desk)?;
        Ok(settings.settings().views(desk.workspace()?, actor))
    })
    .await
}

/// Keeps these views for the person at the desk, in this order.
#[tauri::command]
#[specta::specta]
pub async fn keep_views(app: State<'_, App>, views: Vec<SavedView>) -> Answer<()> {
    let settings = app.inner().clone();
    app.with_open(move |Open { desk, actor }| {
        let actor = actor.ok_or_else(ApiError::nobody_at_desk)?;
        Ok(settings.settings().keep_views(desk.workspace()?, actor, views)?)
    })
    .await
}
