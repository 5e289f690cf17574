//! The store through its public door, and what it says when someone went round it.

#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod backup;
mod crash;
mod journal;
mod open;
mod properties;
mod search;
mod support;
mod transact;
mod undo;
mod verify;
