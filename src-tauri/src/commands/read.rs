//! What the screens show.

// Nearly every view of the desk is answered here.
use baton_desk::view::*;
use baton_domain::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use tauri::State;

use crate::app::App;
use crate::error::Answer;

/// How many hits of a kind the palette shows.
const HITS: u32 = 8;

/// Contacts of all clients, a page of them.
#[tauri::command]
#[specta::specta]
pub async fn contacts(app: State<'_, App>, text: Option<String>, page: PageRequest) -> Answer<ContactsPage> {
    app.at_desk(move |desk, actor| desk.contacts(actor, text.as_deref(), &page)).await
}

/// Contacts who may be one person.
#[tauri::command]
#[specta::specta]
pub async fn duplicates(app: State<'_, App>) -> Answer<DuplicatesView> {
    app.at_desk(|desk, actor| desk.duplicates(actor)).await
}

/// What would follow a contact who turns out to be another one.
#[tauri::command]
#[specta::specta]
pub async fn hangs_on(app: State<'_, App>, contact: ContactId) -> Answer<HangsOn> {
    app.at_desk(move |desk, actor| desk.hangs_on(actor, contact)).await
}

/// The frame around every screen.
#[tauri::command]
#[specta::specta]
pub async fn shell(app: State<'_, App>) -> Answer<ShellView> {
    app.with_open(|open| Ok(open.desk.shell(open.actor)?)).await
}

/// What needs the person at the desk today.
#[tauri::command]
#[specta::specta]
pub async fn today(app: State<'_, App>) -> Answer<TodayView> {
    app.at_desk(|desk, actor| desk.today(actor)).await
}

/// Accounts, a page of them.
#[tauri::command]
#[specta::specta]
pub async fn accounts(app: State<'_, App>, filter: AccountFilter, page: PageRequest) -> Answer<AccountsView> {
    app.at_desk(move |desk, actor| desk.accounts(actor, &filter, &page)).await
}

/// Every account that meets the filter, as this look at them needs it.
#[tauri::command]
#[specta::specta]
pub async fn account_list(app: State<'_, App>, filter: AccountFilter, look: AccountLook) -> Answer<AccountList> {
    app.at_desk(move |desk, actor| desk.account_list(actor, &filter, look)).await
}

/// The rows of these accounts, in this order.
#[tauri::command]
#[specta::specta]
pub async fn account_rows(app: State<'_, App>, of: Vec<AccountId>) -> Answer<Vec<AccountRow>> {
    app.at_desk(move |desk, actor| desk.account_rows(actor, &of)).await
}

/// One account.
#[tauri::command]
#[specta::specta]
pub async fn account(app: State<'_, App>, account: AccountId) -> Answer<AccountView> {
    app.at_desk(move |desk, actor| desk.account(actor, account)).await
}

/// One account as it was known at the end of a day.
#[tauri::command]
#[specta::specta]
pub async fn account_on(app: State<'_, App>, account: AccountId, day: NaiveDate) -> Answer<AccountThen> {
    app.at_desk(move |desk, actor| desk.account_on(actor, account, day)).await
}

/// The history of an account, a page of it.
#[tauri::command]
#[specta::specta]
pub async fn history(
    app: State<'_, App>,
    account: AccountId,
    query: HistoryQuery,
    page: PageRequest,
) -> Answer<HistoryPage> {
    app.at_desk(move |desk, actor| desk.history(actor, Some(account), &query, &page)).await
}

/// The history of an account from an instant on into the past.
#[tauri::command]
#[specta::specta]
pub async fn history_at(
    app: State<'_, App>,
    account: AccountId,
    query: HistoryQuery,
    at: DateTime<Utc>,
    limit: u32,
) -> Answer<HistoryPage> {
    app.at_desk(move |desk, actor| desk.history_at(actor, account, &query, at, limit)).await
}

/// What is newer than the first row of a page.
#[tauri::command]
#[specta::specta]
pub async fn history_newer(
    app: State<'_, App>,
    account: AccountId,
    query: HistoryQuery,
    page: PageRequest,
) -> Answer<HistoryPage> {
    app.at_desk(move |desk, actor| desk.history_newer(actor, account, &query, &page)).await
}

/// The months in which something happened.
#[tauri::command]
#[specta::specta]
pub async fn history_months(app: State<'_, App>, account: AccountId, query: HistoryQuery) -> Answer<Vec<HistoryMonth>> {
    app.at_desk(move |desk, actor| desk.history_months(actor, account, &query)).await
}

/// One entry, to be read.
#[tauri::command]
#[specta::specta]
pub async fn history_entry(app: State<'_, App>, entry: HistoryEntryId) -> Answer<HistoryEntryView> {
    app.at_desk(move |desk, actor| desk.history_entry(actor, entry)).await
}

/// The mails of a conversation, to be read.
#[tauri::command]
#[specta::specta]
pub async fn conversation(app: State<'_, App>, entry: HistoryEntryId) -> Answer<Vec<HistoryEntryView>> {
    app.at_desk(move |desk, actor| desk.conversation(actor, entry)).await
}

/// A mail as it looked, made safe.
#[tauri::command]
#[specta::specta]
pub async fn original_look(app: State<'_, App>, entry: HistoryEntryId) -> Answer<OriginalLook> {
    app.at_desk(move |desk, actor| desk.original_look(actor, entry)).await
}

/// The journal of an account, a page of it.
#[tauri::command]
#[specta::specta]
pub async fn changes(app: State<'_, App>, account: AccountId, page: PageRequest) -> Answer<ChangesPage> {
    app.at_desk(move |desk, actor| desk.changes(actor, Some(account), &page)).await
}

/// Handovers.
#[tauri::command]
#[specta::specta]
pub async fn handovers(app: State<'_, App>, scope: HandoverScope) -> Answer<HandoversView> {
    app.at_desk(move |desk, actor| desk.handovers(actor, scope)).await
}

/// How many handovers stood in each stage, week by week.
#[tauri::command]
#[specta::specta]
pub async fn handover_flow(app: State<'_, App>) -> Answer<FlowView> {
    app.at_desk(|desk, actor| desk.handover_flow(actor)).await
}

/// What was learned, a page of it.
#[tauri::command]
#[specta::specta]
pub async fn lessons(app: State<'_, App>, filter: LessonFilter, page: PageRequest) -> Answer<LessonsView> {
    app.at_desk(move |desk, actor| desk.lessons(actor, &filter, &page)).await
}

/// One handover.
#[tauri::command]
#[specta::specta]
pub async fn handover(app: State<'_, App>, handover: HandoverId) -> Answer<HandoverView> {
    app.at_desk(move |desk, actor| desk.handover(actor, handover)).await
}

/// What taking a handover back would do.
#[tauri::command]
#[specta::specta]
pub async fn rollback_preview(app: State<'_, App>, handover: HandoverId) -> Answer<RollbackPreview> {
    app.at_desk(move |desk, actor| desk.rollback_preview(actor, handover)).await
}

/// What moving the transfer to another day would do.
#[tauri::command]
#[specta::specta]
pub async fn move_preview(app: State<'_, App>, handover: HandoverId, to: NaiveDate) -> Answer<MovePreview> {
    app.at_desk(move |desk, actor| desk.move_preview(actor, handover, to)).await
}

/// For each profile the first day on which the transfer can be.
#[tauri::command]
#[specta::specta]
pub async fn transfer_days(app: State<'_, App>, account: AccountId, to: Option<PersonId>) -> Answer<Vec<TransferDay>> {
    app.at_desk(move |desk, actor| desk.transfer_days(actor, account, to)).await
}

/// What speaks against that person taking the account over now; none for nobody chosen yet.
#[tauri::command]
#[specta::specta]
pub async fn locks_against(app: State<'_, App>, account: AccountId, to: Option<PersonId>) -> Answer<Vec<LockView>> {
    app.at_desk(move |desk, actor| desk.locks_against(actor, account, to)).await
}

/// The people of the firm.
#[tauri::command]
#[specta::specta]
pub async fn people(app: State<'_, App>) -> Answer<PeopleView> {
    app.at_desk(|desk, actor| desk.people(actor)).await
}

/// Everything that still hangs on a person.
#[tauri::command]
#[specta::specta]
pub async fn left_behind_person(app: State<'_, App>, person: PersonId) -> Answer<PersonLeftBehind> {
    app.at_desk(move |desk, actor| desk.left_behind_person(actor, person)).await
}

/// What of an account is left behind.
#[tauri::command]
#[specta::specta]
pub async fn left_behind_account(app: State<'_, App>, account: AccountId) -> Answer<AccountLeftBehind> {
    app.at_desk(move |desk, actor| desk.left_behind_account(actor, account)).await
}

/// How handovers are run, profile by profile.
#[tauri::command]
#[specta::specta]
pub async fn profiles(app: State<'_, App>) -> Answer<ProfilesView> {
    app.at_desk(|desk, actor| desk.profiles(actor)).await
}

/// What letting a handover run as the newest version of its profile would do.
#[tauri::command]
#[specta::specta]
pub async fn newer_profile(app: State<'_, App>, handover: HandoverId) -> Answer<NewerProfile> {
    app.at_desk(move |desk, actor| desk.newer_profile(actor, handover)).await
}

/// The firm's philosophy, and who has read it.
#[tauri::command]
#[specta::specta]
pub async fn philosophy(app: State<'_, App>) -> Answer<PhilosophyView> {
    app.at_desk(|desk, actor| desk.philosophy(actor)).await
}

/// What was imported.
#[tauri::command]
#[specta::specta]
pub async fn imports(app: State<'_, App>) -> Answer<ImportsView> {
    app.at_desk(|desk, actor| desk.imports(actor)).await
}

/// History entries that belong to no account yet, a page of them.
#[tauri::command]
#[specta::specta]
pub async fn unfiled(app: State<'_, App>, page: PageRequest) -> Answer<HistoryPage> {
    let query = HistoryQuery::default();
    app.at_desk(move |desk, actor| desk.history(actor, None, &query, &page)).await
}

/// Who sent the mails that belong to no account yet.
#[tauri::command]
#[specta::specta]
pub async fn unfiled_senders(app: State<'_, App>) -> Answer<SendersView> {
    app.at_desk(|desk, _| desk.unfiled_senders()).await
}

/// What has these words, while someone types.
#[tauri::command]
#[specta::specta]
pub async fn search(app: State<'_, App>, text: String, scope: SearchScope) -> Answer<SearchView> {
    app.at_desk(move |desk, actor| desk.search(actor, &text, scope, HITS)).await
}

/// Everything that has these words, a page of it.
#[tauri::command]
#[specta::specta]
pub async fn search_results(app: State<'_, App>, request: SearchRequest) -> Answer<SearchResults> {
    app.at_desk(move |desk, actor| desk.search_results(actor, &request)).await
}
