//! The use cases: one person working on one workspace.
//!
//! A [`Desk`] is an open workspace with a clock and a source of ids. Whoever sits at it performs operations
//! ([`Desk::perform`]), takes them back ([`Desk::undo`]), brings files in ([`Desk::import`]), and reads what a screen
//! shows ([`view`], filled by `query`). The rules are the domain's, the writing is the store's: the desk loads, decides
//! and commits.

mod bulk;
mod desk;
pub mod dictation;
mod environment;
mod error;
mod import;
mod load;
mod names;
mod perform;
mod proof;
mod query;
mod sentence;
mod undo;
pub mod view;

pub use baton_import::{Entity, Field, Header, Kind as FileKind, Reading, TableChoice};
pub use baton_store::{Changed, Finding, StoreError, Verified};
pub use bulk::{
    BulkAction, BulkChange, BulkCreated, BulkDone, BulkPreview, BulkProgress, BulkRow, OnBulkProgress, OnRefused,
    RefusedAccounts,
};
pub use desk::Desk;
pub use environment::{Clock, Environment, Ids};
pub use error::{DeskError, Failure};
pub use import::{
    Columns, FromNowOn, ImportFile, ImportRule, MatchBy, OnMatch, OnProgress, Progress, Trial, UnfiledFrom, bad_rows,
    preview,
};
pub use perform::{Batch, Created, Done};
pub use sentence::stage_word;
pub use undo::{UndoTarget, Undone};
