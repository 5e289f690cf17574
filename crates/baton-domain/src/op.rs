//! The closed list of what a person can do. An operation is the intent of a journal entry; its JSON is a frozen form:
//! `{"op": "promise_kept", "promise": "…"}`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::{AccountAdded, AccountEdited, AccountabilityCorrected, BackupEnded};
use crate::approval::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};
use crate::contact::{ContactAdded, ContactEdited};
use crate::context::{Context, Draft, Subject};
use crate::fact::{AssumptionChecked, FactRecorded};
use crate::handover::{
    ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened, GuardsWaived, HandBackAccepted,
    HandBackGiven, HandBackReturned, HandoverAdvanced, HandoverCancelled, HandoverClosed, HandoverHeld,
    HandoverPlanned, HandoverProposed, HandoverResumed, IntroductionMade, IntroductionNotNeeded, IntroductionPlanned,
    KeepByExceptionAsked, LedAlone, PackageAccepted, PackageSentBack, QuestionAnswered, QuestionCorrected,
    ReadBackAccepted, ReadBackGiven, ReadBackReturned, TransferAcknowledged, TransferMoved, WatchEnded,
};
use crate::history::{EntryFiled, EntryWritten};
use crate::ids::{BatchId, EntryId, HistoryEntryId, ImportRunId};
use crate::issue::{IssueEdited, IssueOpened, IssueResolved};
use crate::lock::{LockPassed, VetoLifted, VetoRaised};
use crate::person::{AbsencePlanned, PersonAdded, PersonEdited, WorkspaceFounded};
use crate::philosophy::{PhilosophyRead, PhilosophyWritten};
use crate::promise::{PromiseAnswered, PromiseEdited, PromiseKept, PromiseMade};
use crate::refusal::Refusal;
use crate::relationship::{EndOfRelationshipAsked, RelationshipResumed};
use crate::resistance::{
    ColleagueConsulted, ConcernNamed, LessonWritten, OptionsWeighed, PlaybackConfirmed, PlaybackSaid,
    ResistanceDecided, ResistanceOpened, SilenceReported, WhatItTakesHeard,
};
use crate::rollback::{RollbackApproved, RollbackAsked, RollbackDeclined, RollbackWithdrawn};
use crate::touch::{TaskAdded, TaskEdited, TaskEnded, TouchCancelled, TouchDone, TouchEdited, TouchPlanned};

/// What a person can do: it names what it is about and decides what it changes.
pub trait Operation {
    /// What it is about, which decides the stream.
    fn subject(&self) -> Subject;

    /// The history entries that it names and that must be looked at.
    fn cites(&self) -> Vec<HistoryEntryId> {
        Vec::new()
    }

    /// Writes what it changes into the draft.
    ///
    /// # Errors
    /// A refusal when the state does not allow it; what was drafted is then thrown away.
    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal>;
}

macro_rules! ops {
    ($($op:ident),* $(,)?) => {
        /// What a person can do.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        #[serde(tag = "op", rename_all = "snake_case")]
        pub enum Op {
            $(#[doc = concat!("See [`", stringify!($op), "`].")] $op($op),)*
        }

        impl Operation for Op {
            fn subject(&self) -> Subject {
                match self { $(Self::$op(op) => op.subject(),)* }
            }

            fn cites(&self) -> Vec<HistoryEntryId> {
                match self { $(Self::$op(op) => op.cites(),)* }
            }

            fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
                match self { $(Self::$op(op) => op.decide(cx, draft),)* }
            }
        }

        $(
            impl From<$op> for Op {
                fn from(op: $op) -> Self {
                    Self::$op(op)
                }
            }
        )*
    };
}

ops! {
    WorkspaceFounded, PhilosophyWritten, PersonAdded, PersonEdited, AbsencePlanned, PhilosophyRead,
    AccountAdded, AccountEdited, AccountabilityCorrected, BackupEnded,
    LockPassed, VetoRaised, VetoLifted,
    ContactAdded, ContactEdited,
    EntryWritten, EntryFiled,
    FactRecorded, AssumptionChecked,
    PromiseMade, PromiseEdited, PromiseKept, PromiseAnswered,
    IssueOpened, IssueEdited, IssueResolved,
    TouchPlanned, TouchEdited, TouchDone, TouchCancelled,
    TaskAdded, TaskEdited, TaskEnded,
    HandoverProposed, HandoverPlanned, TransferMoved, HandoverAdvanced, HandoverHeld, HandoverResumed, HandoverCancelled,
    HandoverClosed, GuardsWaived,
    ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened,
    PackageAccepted, PackageSentBack, QuestionAnswered, QuestionCorrected,
    ReadBackGiven, ReadBackAccepted, ReadBackReturned,
    IntroductionPlanned, IntroductionMade, IntroductionNotNeeded, LedAlone, TransferAcknowledged,
    WatchEnded, HandBackGiven, HandBackReturned, HandBackAccepted,
    ResistanceOpened, SilenceReported, ConcernNamed, PlaybackSaid, PlaybackConfirmed, WhatItTakesHeard, ColleagueConsulted, OptionsWeighed,
    ResistanceDecided, LessonWritten,
    RollbackAsked, RollbackApproved, RollbackDeclined, RollbackWithdrawn,
    KeepByExceptionAsked, EndOfRelationshipAsked, RelationshipResumed,
    ApprovalGranted, ApprovalDeclined, ApprovalWithdrawn,
}

/// The intent of a journal entry: something a person did to the records, to the journal itself, or by a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(untagged)]
pub enum Intent {
    /// An operation.
    Op(Box<Op>),
    /// Something that is not decided by a rule of the method.
    Act(Act),
}

/// What is done to the journal, or by a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Act {
    /// Files were imported; one entry for each account that they touch, all in one batch.
    Imported {
        /// Which import.
        run: ImportRunId,
    },
    /// An entry or a batch was undone.
    Undone {
        /// The entry, or the first of the batch.
        entry: EntryId,
        /// The batch.
        batch: Option<BatchId>,
    },
    /// What was undone was done again.
    Redone {
        /// The entry whose undoing was undone.
        entry: EntryId,
        /// The batch.
        batch: Option<BatchId>,
    },
}
