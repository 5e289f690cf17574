//! One thing done to many accounts: first as a trial that says what it would do, then in one batch that is taken back as one.

mod action;
mod tally;

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use baton_domain::ids::{AccountId, EntryId, PersonId};
use baton_domain::refusal::Refusal;
use baton_store::{Changed, StoreError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::action::BulkAction;
pub(crate) use self::action::many;
use self::tally::Tally;
pub use self::tally::{BulkChange, BulkCreated, BulkPreview, BulkRow, RefusedAccounts};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::perform::Batch;

/// How often the caller hears how far it is.
const EVERY: usize = 16;

/// What happens when some accounts are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum OnRefused {
    /// Nothing is done at all.
    Stop,
    /// They are left out.
    LeaveOut,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkProgress {
    /// Accounts seen so far.
    pub done: u32,
    /// Accounts in all.
    pub total: u32,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkDone {
    /// The first entry, by which all of it is taken back; none when nothing had to change.
    pub entry: Option<EntryId>,
    /// What was done, without who did it: "planned 14 handovers".
    pub sentence: String,
}

/// Is told how far it is, and can stop it; then nothing of it is kept.
pub type OnBulkProgress<'a> = dyn FnMut(BulkProgress) -> ControlFlow<()> + 'a;

impl Desk {
    /// What the action would do to these accounts. Everything is tried and then thrown away, so that it says what will happen.
    ///
    /// # Errors
    /// A refusal when nothing is selected or `on_progress` stopped it; a failure when the file cannot be read.
    pub fn bulk_preview(
        &mut self,
        actor: PersonId,
        action: &BulkAction,
        of: &[AccountId],
        on_progress: &mut OnBulkProgress<'_>,
    ) -> Result<BulkPreview, DeskError> {
        let mut tried = None;
        let ended = self.try_all(actor, |batch| {
            tried = Some(each(batch, action, of, on_progress)?);
            Err::<(), _>(Stop::Trial)
        });
        match (ended, tried) {
            (Err(Stop::Desk(error)), _) => Err(error),
            (_, Some(tally)) => Ok(tally.preview()),
            (_, None) => unreachable!("BUG: a trial without its outcome"),
        }
    }

    /// Does the action to these accounts, all or nothing, as one step for undo.
    ///
    /// # Errors
    /// A refusal when nothing is selected, when nothing can be done, when some are refused and are not to be left out, or when
    /// `on_progress` stopped it; a failure when the file cannot be written. Then none of it happened.
    pub fn bulk(
        &mut self,
        actor: PersonId,
        action: &BulkAction,
        of: &[AccountId],
        on_refused: OnRefused,
        on_progress: &mut OnBulkProgress<'_>,
    ) -> Result<(BulkDone, Changed), DeskError> {
        self.perform_all(actor, |batch| {
            let tally = each(batch, action, of, on_progress)?;
            tally.stands(on_refused)?;
            Ok(tally.done())
        })
    }
}

/// Does the action to each account once, and counts what came of it.
fn each(
    batch: &mut Batch<'_, '_>,
    action: &BulkAction,
    of: &[AccountId],
    on_progress: &mut OnBulkProgress<'_>,
) -> Result<Tally, DeskError> {
    let mut seen = BTreeSet::new();
    let accounts: Vec<_> = of.iter().copied().filter(|account| seen.insert(*account)).collect();
    if accounts.is_empty() {
        return Err(Refusal::state("No account is selected.", "Select some first.").into());
    }
    let mut tally = Tally::default();
    for (at, account) in accounts.iter().enumerate() {
        let op = action.op(*account);
        match batch.perform(&op) {
            Ok(done) => tally.performed(batch, *account, &op, done)?,
            Err(DeskError::Refused(refusal)) => tally.refused(batch, *account, refusal),
            Err(failed) => return Err(failed),
        }
        if at % EVERY == EVERY - 1 && on_progress(progress(at + 1, accounts.len())).is_break() {
            return Err(
                Refusal::state("It was stopped; nothing of it was kept.", "Start it again when you like.").into()
            );
        }
    }
    Ok(tally)
}

fn progress(done: usize, total: usize) -> BulkProgress {
    let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
    BulkProgress { done: count(done), total: count(total) }
}

/// Why a transaction is thrown away.
enum Stop {
    Desk(DeskError),
    Trial,
}

impl From<DeskError> for Stop {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}
