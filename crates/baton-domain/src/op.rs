//! The closed list of what a person can do. An operation is the intent of a journal entry; its JSON is a frozen form:
//! `{"op": "promise_kept", "promise": "…"}`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::{AccountAdded, AccountEdited, AccountabilityCorrected, BackupEnded};
use crate::approval::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};
use crate::contact::{ContactAdded, ContactEdited, ContactsMerged, ContactsToldApart};
use crate::context::{Context, Draft, Subject};
use crate::fact::{AssumptionChecked, FactRecorded, TopicRaised};
use crate::handover::{
    ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened, GrowthNamed, GuardsWaived, HandBackAccepted,
    HandBackGiven, HandBackReturned, HandoverAdvanced, HandoverCancelled, HandoverClosed, HandoverHeld,
    HandoverPlanned, HandoverProposed, HandoverResumed, IntroductionEdited, IntroductionMade, IntroductionNotNeeded,
    IntroductionPlanned, IntroductionUnanswered, KeepByExceptionAsked, LearningWritten, LedAlone, PackageAccepted,
    PackagePartNotApplicable, PackageSentBack, QuestionAnswered, QuestionCorrected, ReadBackAccepted, ReadBackGiven,
    ReadBackReturned, RemarkWritten, TransferAcknowledged, TransferMoved, WatchEnded,
};
use crate::history::{EntryFiled, EntryWritten};
use crate::ids::{BatchId, EntryId, HistoryEntryId, ImportRunId};
use crate::issue::{IssueEdited, IssueOpened, IssueResolved};
use crate::lock::{LockPassed, VetoLifted, VetoRaised};
use crate::permission::{Permitted, permit};
use crate::person::{AbsencePlanned, PersonAdded, PersonEdited, WorkspaceFounded};
use crate::philosophy::{PhilosophyRead, PhilosophyWritten};
use crate::profile::{NewerProfileTaken, ProfileWritten};
use crate::promise::{PromiseAnswered, PromiseEdited, PromiseKept, PromiseMade};
use crate::refusal::Refusal;
use crate::relationship::{EndOfRelationshipAsked, RelationshipResumed};
use crate::resistance::{
    ColleagueConsulted, ConcernNamed, LessonWritten, MeetingProposed, OptionsWeighed, PlaybackConfirmed, PlaybackSaid,
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

    /// Writes what it changes into the draft; [`Op`] asks first whether whoever acts may do it at all.
    ///
    /// # Errors
    /// A refusal when the state does not allow it; what was drafted is then thrown away.
    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal>;
}

macro_rules! ops {
    ($($op:ident: $permitted:ident, $deed:literal;)*) => {
        /// What a person can do.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        #[serde(tag = "op", rename_all = "snake_case")]
        pub enum Op {
            $(#[doc = concat!("See [`", stringify!($op), "`].")] $op($op),)*
        }

        impl Op {
            /// Each operation with whom it is permitted to, and what completes "Only a manager can …".
            pub const PERMITTED: &[(&str, Permitted, &str)] = &[$((stringify!($op), Permitted::$permitted, $deed)),*];

            /// Whom it is permitted to.
            #[must_use]
            pub const fn permitted(&self) -> Permitted {
                match self { $(Self::$op(_) => Permitted::$permitted,)* }
            }

            /// Whether whoever acts may do it now.
            ///
            /// # Errors
            /// A refusal that says who can.
            pub fn permit(&self, cx: &Context<'_>) -> Result<(), Refusal> {
                permit(cx, self.subject(), self.permitted(), self.deed())
            }

            const fn deed(&self) -> &'static str {
                match self { $(Self::$op(_) => $deed,)* }
            }
        }

        impl Operation for Op {
            fn subject(&self) -> Subject {
                match self { $(Self::$op(op) => op.subject(),)* }
            }

            fn cites(&self) -> Vec<HistoryEntryId> {
                match self { $(Self::$op(op) => op.cites(),)* }
            }

            fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
                self.permit(cx)?;
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
    WorkspaceFounded: Founder, "found a workspace";
    PhilosophyWritten: Managers, "write the firm's philosophy";
    ProfileWritten: Managers, "write how handovers are run";
    PersonAdded: Managers, "add people";
    PersonEdited: Themselves, "change this";
    AbsencePlanned: Themselves, "plan this absence";
    PhilosophyRead: ThemselvesAlone, "confirm what they have read";
    AccountAdded: Anyone, "add an account";
    AccountEdited: Part, "change it";
    AccountabilityCorrected: Managers, "correct who is accountable";
    BackupEnded: Accountable, "say who stays beside them";
    LockPassed: Managers, "let a lock pass";
    VetoRaised: Managers, "speak for leadership";
    VetoLifted: Managers, "speak for leadership";
    ContactAdded: Anyone, "add a contact";
    ContactEdited: Part, "change a contact";
    ContactsMerged: Part, "merge contacts";
    ContactsToldApart: Anyone, "tell contacts apart";
    EntryWritten: Anyone, "write down what happened";
    EntryFiled: Anyone, "file a mail";
    FactRecorded: Part, "write down what to know";
    AssumptionChecked: Part, "check an assumption";
    TopicRaised: Part, "say that this was raised";
    PromiseMade: Anyone, "write down a promise";
    PromiseEdited: Part, "change this promise";
    PromiseKept: Part, "say that this promise is kept";
    PromiseAnswered: Incoming, "answer this promise";
    IssueOpened: Anyone, "open an issue";
    IssueEdited: Part, "change this issue";
    IssueResolved: Part, "resolve this issue";
    TouchPlanned: Part, "plan a contact";
    TouchEdited: Part, "change this plan";
    TouchDone: Part, "say that this has happened";
    TouchCancelled: Part, "cancel this";
    TaskAdded: Anyone, "add a task";
    TaskEdited: Part, "change this task";
    TaskEnded: Part, "end this task";
    HandoverProposed: Part, "propose a handover";
    HandoverPlanned: Managers, "plan a handover";
    TransferMoved: Managers, "move a transfer";
    NewerProfileTaken: Managers, "let a handover run as a newer version says";
    HandoverAdvanced: Parties, "take this handover on";
    HandoverHeld: Managers, "put a handover on hold";
    HandoverResumed: Managers, "let a handover go on";
    HandoverCancelled: Managers, "cancel a handover";
    HandoverClosed: Managers, "close a handover";
    GuardsWaived: Managers, "pass what is missing";
    ChecklistItemDone: Parties, "tick this";
    ChecklistItemNotApplicable: Parties, "say that this does not apply";
    ChecklistItemReopened: Parties, "reopen this";
    PackagePartNotApplicable: Outgoing, "leave out a part of the package";
    PackageAccepted: Incoming, "accept the package or send it back";
    PackageSentBack: Incoming, "accept the package or send it back";
    QuestionAnswered: Incoming, "answer this question";
    QuestionCorrected: Outgoing, "correct this answer";
    ReadBackGiven: IncomingAlone, "say it back in own words";
    ReadBackAccepted: Outgoing, "answer this read-back";
    ReadBackReturned: Outgoing, "answer this read-back";
    IntroductionPlanned: Parties, "plan an introduction";
    IntroductionEdited: Parties, "change an introduction";
    IntroductionUnanswered: Parties, "say that they do not answer";
    IntroductionMade: Parties, "say how they met";
    IntroductionNotNeeded: Parties, "leave out an introduction";
    RemarkWritten: Parties, "write to each other here";
    LedAlone: Parties, "say what was led alone";
    TransferAcknowledged: Parties, "acknowledge this transfer";
    GrowthNamed: Incoming, "say what this handover is meant to teach";
    LearningWritten: PartiesAlone, "say what they learned";
    WatchEnded: Itself, "let the watch end";
    HandBackGiven: Accountable, "say what happened during the cover";
    HandBackReturned: OutgoingAlone, "take this account back";
    HandBackAccepted: OutgoingAlone, "take this account back";
    ResistanceOpened: Anyone, "write down what a client said";
    SilenceReported: Anyone, "write down that a client is silent";
    ConcernNamed: Part, "name what is behind their words";
    PlaybackSaid: Part, "say their words back";
    PlaybackConfirmed: Part, "write down what they answered";
    MeetingProposed: Part, "propose a meeting";
    WhatItTakesHeard: Part, "write down what it would take";
    ColleagueConsulted: Part, "ask a colleague";
    OptionsWeighed: Part, "weigh options";
    ResistanceDecided: Managers, "decide a resistance case";
    LessonWritten: Parties, "write down what was learned";
    RollbackAsked: Parties, "ask to take this handover back";
    RollbackApproved: SecondPerson, "agree to take this handover back";
    RollbackDeclined: SecondPerson, "decline to take this handover back";
    RollbackWithdrawn: Asker, "withdraw this";
    KeepByExceptionAsked: Parties, "ask to keep this account";
    EndOfRelationshipAsked: Accountable, "ask to end this relationship";
    RelationshipResumed: Managers, "take up a relationship again";
    ApprovalGranted: SecondPerson, "agree";
    ApprovalDeclined: SecondPerson, "decline";
    ApprovalWithdrawn: Asker, "withdraw this";
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
