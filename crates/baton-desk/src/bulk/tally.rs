//! What came of trying something on each of many accounts.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, EntryId};
use baton_domain::op::Op;
use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use baton_store::StoreError;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::BulkDone;
use super::OnRefused;
use super::action::of_many;
use crate::error::DeskError;
use crate::perform::{Batch, Done};
use crate::view::AccountRef;

/// How many accounts a preview names.
const SHOWN: usize = 100;

/// What an action would do to many accounts.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkPreview {
    /// How many would change.
    pub changed: u32,
    /// How many are so already.
    pub unchanged: u32,
    /// The first of those that would change, with what changes, in the order of the selection.
    pub rows: Vec<BulkRow>,
    /// What would be new.
    pub created: Vec<BulkCreated>,
    /// Those that would be refused, by reason; the most frequent reason first.
    pub refused: Vec<RefusedAccounts>,
}

/// What would become of one account.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkRow {
    /// Which.
    pub account: AccountRef,
    /// What changes in it; empty when it only gets something new.
    pub changes: Vec<BulkChange>,
}

/// A value that would be replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkChange {
    /// The field of the account; `accountable` for who answers for it.
    pub field: String,
    /// What it holds; none when it is empty.
    pub before: Option<String>,
    /// What it would hold; none when it would be empty.
    pub after: Option<String>,
}

/// Records that would be new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkCreated {
    /// Which kind.
    pub kind: Kind,
    /// How many.
    pub count: u32,
}

/// Accounts that would be refused for the same reason.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RefusedAccounts {
    /// Why, in a full sentence.
    pub message: String,
    /// The way forward.
    pub hint: String,
    /// Which.
    pub accounts: Vec<AccountRef>,
}

/// Counts while it is tried.
#[derive(Debug, Default)]
pub(super) struct Tally {
    changed: u32,
    unchanged: u32,
    first: Option<(EntryId, Op, String)>,
    rows: Vec<BulkRow>,
    created: BTreeMap<Kind, u32>,
    refused: BTreeMap<String, RefusedAccounts>,
}

impl Tally {
    pub fn performed(
        &mut self,
        batch: &Batch<'_, '_>,
        account: AccountId,
        op: &Op,
        done: Done,
    ) -> Result<(), StoreError> {
        let Some(entry) = done.entry else {
            self.unchanged += 1;
            return Ok(());
        };
        self.changed += 1;
        self.first.get_or_insert_with(|| (entry, op.clone(), done.sentence));
        for created in done.created {
            *self.created.entry(created.kind).or_default() += 1;
        }
        if self.rows.len() < SHOWN {
            let account = AccountRef { id: account, name: batch.name(account.0) };
            self.rows.push(BulkRow { changes: changes(batch, account.id, op, entry)?, account });
        }
        Ok(())
    }

    pub fn refused(&mut self, batch: &Batch<'_, '_>, id: AccountId, refusal: Refusal) {
        let account = AccountRef { id, name: batch.name(id.0) };
        let same = self.refused.entry(refusal.message.clone()).or_insert_with(|| RefusedAccounts {
            message: refusal.message,
            hint: refusal.hint,
            accounts: Vec::new(),
        });
        same.accounts.push(account);
    }

    pub fn preview(self) -> BulkPreview {
        let mut refused: Vec<_> = self.refused.into_values().collect();
        refused.sort_by_key(|one| std::cmp::Reverse(one.accounts.len()));
        BulkPreview {
            changed: self.changed,
            unchanged: self.unchanged,
            rows: self.rows,
            created: self.created.into_iter().map(|(kind, count)| BulkCreated { kind, count }).collect(),
            refused,
        }
    }

    /// Whether it may stay done.
    ///
    /// # Errors
    /// A refusal when some were refused that are not to be left out, or when all were.
    pub fn stands(&self, on_refused: OnRefused) -> Result<(), DeskError> {
        let Some(first) = self.refused.values().next() else { return Ok(()) };
        let refused: usize = self.refused.values().map(|one| one.accounts.len()).sum();
        if self.changed == 0 && self.unchanged == 0 {
            let message = format!("None of them can be done. {}", first.message);
            return Err(Refusal::state(message, "See to them first, or choose others.").into());
        }
        if on_refused == OnRefused::Stop {
            let message = format!("{refused} of them cannot be done. {}", first.message);
            return Err(Refusal::state(message, "Leave them out, or see to them first.").into());
        }
        Ok(())
    }

    pub fn done(self) -> BulkDone {
        let count = usize::try_from(self.changed).unwrap_or(usize::MAX);
        match self.first {
            Some((entry, op, alone)) => BulkDone { entry: Some(entry), sentence: of_many(&op, count).unwrap_or(alone) },
            None => BulkDone { entry: None, sentence: "changed nothing".to_owned() },
        }
    }
}

/// What an operation replaced in its account; of a handover, who answers for it now and who is to.
fn changes(batch: &Batch<'_, '_>, account: AccountId, op: &Op, entry: EntryId) -> Result<Vec<BulkChange>, StoreError> {
    let to = match op {
        Op::HandoverPlanned(op) => Some(batch.name(op.to.0)),
        Op::HandoverProposed(_) => None,
        _ => {
            let replaced = batch.replaced(entry, Kind::Account)?.into_iter();
            let change = |(field, before, after)| BulkChange { field, before: shown(&before), after: shown(&after) };
            return Ok(replaced.map(change).collect());
        }
    };
    let from = batch.accountable(account)?.map(|person| batch.name(person.0));
    Ok(vec![BulkChange { field: "accountable".to_owned(), before: from, after: to }])
}

/// A value in as few words as a count needs; the screen words them.
fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Object(object) => object.get("every_days").map(ToString::to_string),
        other => Some(other.to_string()),
    }
}
