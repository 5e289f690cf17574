//! The store through its public door, and what it says when someone went round it.

mod journal;
mod support;
