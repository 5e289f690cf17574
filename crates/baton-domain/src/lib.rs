//! The words and the rules of handing an account over.
//!
//! A person performs an [`op::Op`]; its `decide` looks at a [`context::Context`] and writes into a [`context::Draft`],
//! or refuses. Nothing here reads a clock, a file or a table: the same decision can be taken again on another machine,
//! on top of what others did.

pub mod account;
pub mod approval;
pub mod calendar;
pub mod contact;
pub mod context;
pub mod dossier;
pub mod fact;
pub mod handover;
pub mod history;
pub mod ids;
pub mod issue;
pub mod left_behind;
pub mod lock;
pub mod op;
pub mod packet;
pub mod permission;
pub mod person;
pub mod philosophy;
pub mod profile;
pub mod promise;
pub mod record;
pub mod refusal;
pub mod relationship;
pub mod resistance;
pub mod rollback;
pub mod share;
pub mod silence;
pub mod soundness;
pub mod touch;
