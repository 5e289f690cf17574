use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Absence, Account, Approval, ChecklistItem, Contact, Fact, Handover, HistoryEntry, ImportRun, Introduction, Issue,
    Person, Promise, Question, ReadBack, ResistanceCase, Responsibility, Rollback, Task, Touch, Workspace,
};

/// A record that the journal can hold: it knows its kind and its id, and its JSON is its row.
pub trait Recorded: Serialize + DeserializeOwned {
    /// Which kind.
    const KIND: Kind;

    /// Its id, without the kind.
    fn uuid(&self) -> Uuid;
}

macro_rules! kinds {
    ($($kind:ident $table:literal),* $(,)?) => {
        /// The kinds of records, in the order in which they may refer to each other.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $(#[doc = concat!("A row of `", $table, "`.")] $kind,)*
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The name of the table, which is the kind's name in JSON too.
            #[must_use]
            pub const fn table(self) -> &'static str {
                match self {
                    $(Self::$kind => $table,)*
                }
            }

            /// The kind of that table.
            #[must_use]
            pub fn from_table(table: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.table() == table)
            }
        }

        /// Any record.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        pub enum Record {
            $(#[doc = concat!("A row of `", $table, "`.")] $kind($kind),)*
        }

        impl Record {
            /// Which kind.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self {
                    $(Self::$kind(_) => Kind::$kind,)*
                }
            }

            /// Its id, without the kind.
            #[must_use]
            pub fn uuid(&self) -> Uuid {
                match self {
                    $(Self::$kind(record) => record.uuid(),)*
                }
            }
        }

        $(
            impl Recorded for $kind {
                const KIND: Kind = Kind::$kind;

                fn uuid(&self) -> Uuid {
                    self.id.into()
                }
            }

            impl From<$kind> for Record {
                fn from(record: $kind) -> Self {
                    Self::$kind(record)
                }
            }
        )*
    };
}

kinds! {
    Workspace "workspace",
    Person "person",
    Absence "absence",
    Account "account",
    Contact "contact",
    ImportRun "import_run",
    HistoryEntry "history_entry",
    Fact "fact",
    Promise "promise",
    Issue "issue",
    Touch "touch",
    Handover "handover",
    Rollback "rollback",
    Task "task",
    Responsibility "responsibility",
    ChecklistItem "checklist_item",
    Question "question",
    ReadBack "read_back",
    Introduction "introduction",
    ResistanceCase "resistance_case",
    Approval "approval",
}
