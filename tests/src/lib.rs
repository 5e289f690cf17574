//! What the suites over the whole share: an [`Office`] with people in it and a clock that they move, accounts that are
//! built in sentences, and the way of a handover through its stages.
#![expect(clippy::unwrap_used, reason = "the whole crate is a test")]

mod account;
mod book;
mod draw;
mod environment;
mod memory;
mod office;
pub mod ops;
mod relay;
mod remedy;

pub use account::NewAccount;
pub use book::Book;
pub use draw::Draw;
pub use environment::{Numbers, StoppedClock, environment};
pub use memory::remembers;
pub use office::{Office, Staff, quick_folder, refused};
pub use remedy::{Remedy, remedy};
