use std::path::PathBuf;

use baton_sample::Size;
use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::environment::{DEVICE, now};
use crate::text::count;

/// Create a book of any size from a seed.
#[derive(Debug, Args)]
pub struct Scale {
    /// The file to create.
    ws: PathBuf,
    /// How many accounts.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    accounts: u32,
    /// How many history entries.
    #[arg(long)]
    entries: u32,
    /// The same seed gives the same book.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Scale {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let Self { ws, accounts, entries, seed } = self;
        baton_sample::generate(&ws, Size { accounts, entries, seed }, now(global.now), DEVICE)?;
        let text = format!(
            "A book of {} and {} lies in {}.",
            count(accounts as usize, "account", "accounts"),
            count(entries as usize, "history entry", "history entries"),
            ws.display()
        );
        Ok(Answer::new(json!({ "file": ws, "accounts": accounts, "entries": entries, "seed": seed }), text))
    }
}
