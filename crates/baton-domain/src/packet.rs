//! What a printed packet shows (method d7): plain data with names instead of ids and days instead of instants, so that
//! whoever typesets it needs neither the store nor a clock.
//!
//! The two packets share no text on purpose. [`InternalPacket`] holds plain strings; every text of [`ClientPacket`] is a
//! [`Shareable`](crate::share::Shareable), which only `share.rs` can make.

mod client;
mod course;
mod internal;
mod matter;
mod relation;

pub use client::ClientPacket;
pub use course::{
    Case, CaseDecision, ChecklistLine, Course, LeftOut, QuestionLine, ReadBackLine, RollbackLine, Verdict,
};
pub use internal::InternalPacket;
pub use matter::{Answer, Assumption, Evidence, IssueLine, PromiseLine, TaskLine, Thing, Topic};
pub use relation::{IntroductionLine, LastContact, NextTouch, Overview, Stakeholder, Tenure};
