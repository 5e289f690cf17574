//! What can be done to many accounts at once: each is an operation for one account, put together from the same words.

use baton_domain::account::AccountEdited;
use baton_domain::handover::{HandoverPlanned, HandoverProposed};
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::{Intent, Op};
use baton_domain::record::{AccountKind, Cadence, HandoverReason, Profile, Severity};
use baton_domain::touch::TaskAdded;
use baton_store::JournalEntry;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is done to each account of a selection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "bulk", rename_all = "snake_case")]
pub enum BulkAction {
    /// A handover to the same rep is planned.
    Plan {
        /// The incoming rep.
        to: PersonId,
        /// The day planned for the transfer.
        transfer_on: NaiveDate,
        /// Why.
        reason: HandoverReason,
        /// The one sentence agreed for the client.
        client_sentence: String,
        /// How they are run.
        profile: Profile,
        /// The last day of a cover.
        cover_until: Option<NaiveDate>,
    },
    /// A handover is proposed.
    Propose {
        /// Why.
        reason: HandoverReason,
    },
    /// What is known of it changes; what is left out stays as it is.
    Edit {
        /// What they are to us.
        kind: Option<AccountKind>,
        /// One word for its state.
        severity: Option<Severity>,
        /// How often we talk.
        cadence: Option<Cadence>,
        /// The day the contract renews.
        renewal_on: Option<NaiveDate>,
        /// Whether leadership wants to be asked before it changes hands.
        strategic: Option<bool>,
    },
    /// A task is added.
    AddTask {
        /// What to do.
        text: String,
        /// Who does it; whoever adds it when left out.
        owner: Option<PersonId>,
        /// By when.
        due: Option<NaiveDate>,
    },
}

impl BulkAction {
    /// The operation for one account.
    pub(super) fn op(&self, account: AccountId) -> Op {
        match self.clone() {
            Self::Plan { to, transfer_on, reason, client_sentence, profile, cover_until } => {
                let growth = None;
                HandoverPlanned { account, to, transfer_on, reason, client_sentence, profile, cover_until, growth }
                    .into()
            }
            Self::Propose { reason } => HandoverProposed { account, reason }.into(),
            Self::Edit { kind, severity, cadence, renewal_on, strategic } => {
                let edited =
                    AccountEdited { kind, severity, cadence, renewal_on, strategic, ..AccountEdited::nothing(account) };
                edited.into()
            }
            Self::AddTask { text, owner, due } => TaskAdded { account, text, owner, due }.into(),
        }
    }
}

/// What a step of several entries did, if each is the same kind of operation: "planned 14 handovers".
pub(crate) fn many(step: &[JournalEntry]) -> Option<String> {
    let ops =
        step.iter().map(|entry| serde_json::from_value::<Intent>(entry.op.clone()).ok()).collect::<Option<Vec<_>>>()?;
    let mut said = ops.iter().map(|intent| match intent {
        Intent::Op(op) => of_many(op, step.len()),
        Intent::Act(_) => None,
    });
    let first = said.next()??;
    said.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

/// The sentence about so many operations of this kind; none for a single one, which has its own, and for what is not done to many.
pub(super) fn of_many(op: &Op, count: usize) -> Option<String> {
    if count < 2 {
        return None;
    }
    match op {
        Op::HandoverPlanned(_) => Some(format!("planned {count} handovers")),
        Op::HandoverProposed(_) => Some(format!("proposed {count} handovers")),
        Op::AccountEdited(_) => Some(format!("changed {count} accounts")),
        Op::TaskAdded(op) => Some(format!("added the task “{}” to {count} accounts", op.text)),
        _ => None,
    }
}
