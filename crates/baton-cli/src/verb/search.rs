use std::path::PathBuf;

use clap::Args;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::count;
use crate::workspace;

/// Find words in history, facts, promises and names.
#[derive(Debug, Args)]
pub struct Search {
    /// The workspace.
    ws: PathBuf,
    /// Words; all must be in it, the last may be a beginning.
    query: String,
    /// At most so many hits.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
}

impl Search {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        let found = desk.find(Some(viewer), &self.query, self.limit)?;
        let mut lines = vec![format!("{} found.", count(found.total as usize, "record", "records"))];
        for hit in &found.hits {
            let account = hit.account.as_ref().map_or_else(String::new, |account| format!(" · {}", account.name));
            lines.push(format!("\n{}{account}\n  {}", hit.title, hit.snippet.replace('\n', " ")));
        }
        Ok(Answer::new(&found, lines.join("\n")))
    }
}
