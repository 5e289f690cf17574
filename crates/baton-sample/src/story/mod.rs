//! Stories: what happened to an account over the years, written down as people would tell it, and performed as
//! operations by the people who are in it.
//!
//! A story is a text. A step begins a line with its day, its time (UTC) and who acts; what is indented under it belongs
//! to it. Most steps are entries of the history:
//!
//! ```text
//! -2y10w 10:05 Anna call < Ingrid Aas: The ice came early #ice
//!   Eleven containers wait on the quay, and the heating units are on the wrong terminal.
//! ```
//!
//! `<` is from the client, `>` to the client; `#ice` lets a later step cite the entry. Every other step is an operation
//! with its fields. Names stand for people, marks for what an earlier step created, days for dates; the account, the
//! running handover, its newest read-back and the open case need not be named:
//!
//! ```text
//! -40 16:10 Anna promise_made #winter
//!   text: Winter rate as last year
//!   contact: Ingrid Aas
//!   due: +4w
//!   firmness: spoken
//!   evidence: #ice
//! ```
//!
//! `next.at` is a field of a field, `options.2.for_rep` of the second item of one, and `[a, b]` is a list. `tick 1-11`
//! settles lines of the running handover's checklist, `did met, met.2` ends tasks that marked steps have created, `answers`
//! answers its questions one to a line, `undo #mark` and `redo #mark` take steps back. `!` before an operation says that it is refused, and `== Title` opens a chapter.

mod days;
mod parse;
mod teller;
mod words;

pub(crate) use parse::Story;
pub(crate) use teller::Teller;
pub use teller::{Outcome, Told};
