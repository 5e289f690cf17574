//! Newtype ids: a promise's id cannot be passed where a contact's is expected.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// The workspace itself.
    WorkspaceId,
    /// A rep, a manager or a viewer: someone of the firm.
    PersonId,
    /// A time a person is away.
    AbsenceId,
    /// A client, a consultant or a vendor.
    AccountId,
    /// Someone at the client.
    ContactId,
    /// One mail, call, meeting or note.
    HistoryEntryId,
    /// A one-line thing to know.
    FactId,
    /// Something we or they said they would do.
    PromiseId,
    /// Something that is wrong and open, or was.
    IssueId,
    /// A planned contact with the client.
    TouchId,
    /// A thing one of us has to do.
    TaskId,
    /// An interval in which a person holds a role for an account.
    ResponsibilityId,
    /// One account going from one rep to another.
    HandoverId,
    /// One line of a handover's checklist.
    ChecklistItemId,
    /// One question of the receiver's question bank.
    QuestionId,
    /// The incoming rep's synthesis.
    ReadBackId,
    /// One stakeholder meeting the incoming rep.
    IntroductionId,
    /// A client who resists.
    ResistanceCaseId,
    /// A second person's yes or no.
    ApprovalId,
    /// A handover taken back.
    RollbackId,
    /// One import of one or more files.
    ImportRunId,
    /// One entry of the journal.
    EntryId,
    /// Entries that happened together, all or nothing.
    BatchId,
    /// The machine that wrote an entry.
    DeviceId,
}
