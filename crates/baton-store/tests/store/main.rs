//! The store through its public door, and what it says when someone went round it.

mod backup;
mod journal;
mod open;
mod properties;
mod search;
mod support;
mod transact;
mod undo;
mod verify;
