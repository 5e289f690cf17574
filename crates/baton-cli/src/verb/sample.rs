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

impl Sample {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        baton_sample::sample_book(&self.ws, now(global.now), DEVICE)?;
        let text = format!("The sample book of {} lies in {}.", baton_sample::FIRM, self.ws.display());
        Ok(Answer::new(json!({ "file": self.ws, "firm": baton_sample::FIRM }), text))
    }
}
