//! The journal: what was done, by whom, and which fields it changed.

mod append;
mod as_of;
mod chain;
mod change;
mod entry;
mod line;
mod read;

pub use as_of::AsOf;
pub use chain::EntryHash;
pub use change::Change;
pub use entry::{Audience, EntryFilter, Head, JournalEntry, Step};

pub(crate) use append::{NewEntry, append};
pub(crate) use as_of::as_of;
pub(crate) use chain::hash_of;
pub(crate) use line::Line;
pub(crate) use read::{Last, done_since, each_line, entries, entry, last_of, newest_first, whole};
