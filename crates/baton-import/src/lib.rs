//! Files in, records and problems out.
//!
//! This crate reads what people bring from elsewhere: tables of accounts and contacts as CRMs export them ([`Table`],
//! [`Mapping`]) and mail ([`read_message`], [`Mailbox`]). It never touches the store or the disk: the caller reads the
//! files, drives the iterators, shows progress and stops when asked to.
//!
//! Every item of a file becomes a record or a [`Problem`]; nothing is dropped in silence, and no file, however broken
//! or hostile, stops the import of the others. Records carry an identity ([`SourceId`], [`MailKey`]) that is the same
//! every time the item is read, so that importing a file twice can be recognised.

mod charset;
mod columns;
mod kind;
mod mail;
mod problem;
mod rows;
mod table;
mod web;

pub use columns::{Entity, Field, Mapping, System, TableChoice};
pub use kind::{Kind, UnknownKind, detect, detect_as, detect_mapped};
pub use mail::{
    Address, Attachment, MESSAGE_BYTES, MailDate, MailKey, MailRecord, Mailbox, original_look, read_message,
    thread_subject,
};
pub use problem::{Cell, Parsed, Problem};
pub use rows::{AccountRow, ContactRow, Owner, SourceId};
pub use table::{Header, Reading, Row, TABLE_BYTES, Table};
pub use web::{is_shared_host, normalise_email, normalise_host};
