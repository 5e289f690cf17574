//! The sample book, and books and mailboxes of any size from a seed.
//!
//! Everything is performed at a [`Desk`](baton_desk::Desk), as people would: the journal, the ribbon and `who` tell a
//! true story. The people and firms are fiction, and their addresses end in `.example`.

mod book;
mod chance;
mod clock;
mod mail;
mod scale;
mod story;

pub use book::{FIRM, FOUNDER, TOUR_ACCOUNT, sample_book, tour};
pub use mail::write_mbox;
pub use scale::{Size, generate};
pub use story::{Outcome, Told};
