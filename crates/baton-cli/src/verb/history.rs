use std::path::PathBuf;

use baton_desk::view::{HistoryQuery, PageRequest};
use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::{columns, moment, word};
use crate::workspace;

/// Show what happened with an account, the newest first.
#[derive(Debug, Args)]
pub struct History {
    /// The workspace.
    ws: PathBuf,
    /// The account's id or name.
    account: String,
    /// At most so many entries.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    /// Where the last part ended, as its `next` said.
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

impl History {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        let account = desk.account_ref(&self.account)?;
        let all = HistoryQuery::default();
        let page = PageRequest { cursor: self.after, limit: self.limit };
        let page = desk.history(viewer, Some(account), &all, &page)?;
        let row = |row: &baton_desk::view::HistoryRow| [moment(row.at), word(row.kind), row.title.clone()];
        let text = match page.rows.as_slice() {
            [] => "Nothing was written down yet.".to_owned(),
            rows => columns(&rows.iter().map(row).collect::<Vec<_>>()),
        };
        Ok(Answer::new(json!({ "items": page.rows, "total": page.total, "next": page.next }), text))
    }
}
