//! The use cases: one person working on one workspace.

pub mod view;
