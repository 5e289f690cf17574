//! What the screens and the command line show, read from the workspace: one file for each screen.
//!
//! Each query takes a [`look::Look`]: who looks, when, and what that person may see. What only managers may see is left
//! out there and in [`shown`], for every screen alike.

mod account;
mod accounts;
mod approval;
mod changes;
mod duplicates;
mod flow;
mod handover;
mod handovers;
mod history;
mod imports;
mod left_behind;
mod lesson;
mod lists;
mod look;
mod lookup;
mod packet;
mod page;
mod people;
mod philosophy;
mod profiles;
mod rollback;
mod row;
mod search;
mod shell;
mod shown;
mod then;
mod today;
mod told;
mod who;
mod words;

pub(crate) use lookup::named;
