use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::environment::{DEVICE, now};

/// Create the sample book: twelve accounts of a firm that does not exist.
#[derive(Debug, Args)]
pub struct Sample {
    /// The file to create.
    ws: PathBuf,
}

/// Create a book of any size from a seed.
#[derive(Debug, Args)]
pub struct Scale {
    /// The file to create.
    ws: PathBuf,
    /// How many accounts.
    #[arg(long)]
    accounts: u32,
    /// How many history entries.
    #[arg(long)]
    entries: u32,
    /// The same seed gives the same book.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Sample {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        baton_sample::sample_book(&self.ws, now(global.now), DEVICE)?;
        let text = format!("The sample book of {} lies in {}.", baton_sample::FIRM, self.ws.display());
        Ok(Answer::new(json!({ "file": self.ws, "firm": baton_sample::FIRM }), text))
    }
}

impl Scale {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let size = baton_sample::Size { accounts: self.accounts, entries: self.entries, seed: self.seed };
        baton_sample::generate(&self.ws, size, now(global.now), DEVICE)?;
        let text = format!(
            "A book of {} accounts and {} history entries lies in {}.",
            self.accounts,
            self.entries,
            self.ws.display()
        );
        let json = json!({
            "file": self.ws, "accounts": self.accounts, "entries": self.entries, "seed": self.seed,
        });
        Ok(Answer::new(json, text))
    }
}
