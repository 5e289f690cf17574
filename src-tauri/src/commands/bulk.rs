//! One thing done to many accounts.

use std::ops::ControlFlow;

use baton_desk::{BulkAction, BulkPreview, BulkProgress, OnRefused};
use baton_domain::ids::AccountId;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::write::{Told, announce};
use crate::app::App;
use crate::error::Answer;

/// What the action would do to these accounts. A trial takes the pen as the action does.
#[tauri::command]
#[specta::specta]
pub async fn bulk_preview(
    app: State<'_, App>,
    action: BulkAction,
    of: Vec<AccountId>,
    progress: Channel<BulkProgress>,
) -> Answer<BulkPreview> {
    let mut on_progress = teller(app.inner().clone(), progress);
    app.write(move |desk, actor| desk.bulk_preview(actor, &action, &of, &mut on_progress)).await
}

/// Does the action to these accounts, all or nothing.
#[tauri::command]
#[specta::specta]
pub async fn bulk(
    window: AppHandle,
    app: State<'_, App>,
    action: BulkAction,
    of: Vec<AccountId>,
    on_refused: OnRefused,
    progress: Channel<BulkProgress>,
) -> Answer<Told> {
    let mut on_progress = teller(app.inner().clone(), progress);
    let (done, changed) =
        app.write(move |desk, actor| desk.bulk(actor, &action, &of, on_refused, &mut on_progress)).await?;
    announce(&window, &changed);
    Ok(Told { entry: done.entry, sentence: done.sentence, created: Vec::new() })
}

/// Asks what is being done to many accounts to stop; it leaves nothing behind.
#[tauri::command]
#[specta::specta]
pub async fn stop_bulk(app: State<'_, App>) -> Answer<()> {
    app.bulk().stop();
    Ok(())
}

/// Tells the screen how far it is, and hears whether to stop.
fn teller(app: App, progress: Channel<BulkProgress>) -> impl FnMut(BulkProgress) -> ControlFlow<()> + Send {
    app.bulk().begin();
    move |so_far| {
        // A window that is just closing hears nothing; what was begun goes on to its end.
        let _lost = progress.send(so_far);
        if app.bulk().is_asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
