//! What the screens and the command line show, read from the workspace: one file for each screen.
//!
//! Each query takes a [`look::Look`]: who looks, when, and what that person may see. What only managers may see is left
//! out there and in [`shown`], for every screen alike.

mod account;
mod accounts;
mod handover;
mod history;
mod look;
mod page;
mod rollback;
mod row;
mod shell;
mod shown;
mod today;
mod told;
