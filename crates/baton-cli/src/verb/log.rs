use std::path::PathBuf;

use baton_desk::view::{ChangeRow, PageRequest};
use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::{columns, moment};
use crate::workspace;

/// Show the journal.
#[derive(Debug, Args)]
pub struct Log {
    /// The workspace.
    ws: PathBuf,
    /// Only this account, by id or name.
    #[arg(long, value_name = "REF")]
    account: Option<String>,
    /// At most so many entries, the newest first.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    /// Where the last part ended, as its `next` said.
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

impl Log {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        let account = self.account.map(|account| desk.account_ref(&account)).transpose()?;
        let page = PageRequest { cursor: self.after, limit: self.limit };
        let page = desk.changes(viewer, account, &page)?;
        let text = lines(&page.rows);
        Ok(Answer::new(json!({ "items": page.rows, "next": page.next }), text))
    }
}

/// One line for each entry.
pub fn lines(rows: &[ChangeRow]) -> String {
    let row = |row: &ChangeRow| {
        let undone = if row.undone { " (taken back)" } else { "" };
        [moment(row.at), format!("{} {}{undone}", row.author.name, row.sentence), row.entry.to_string()]
    };
    columns(&rows.iter().map(row).collect::<Vec<_>>())
}
