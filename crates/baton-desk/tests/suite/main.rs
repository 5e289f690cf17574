//! What the desk shows, told as stories.

mod common;

mod account;
mod accounts;
mod changes;
mod duplicates;
mod handover;
mod handovers;
mod imports;
mod lessons;
mod lists;
mod lookup;
mod packet;
mod search;
mod today;
mod wizard;
