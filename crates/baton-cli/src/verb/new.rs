use std::path::PathBuf;

use baton_desk::Desk;
use baton_domain::person::WorkspaceFounded;
use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::environment::environment;

/// Create a workspace.
#[derive(Debug, Args)]
pub struct New {
    /// The file to create.
    ws: PathBuf,
    /// The firm's name.
    #[arg(long)]
    name: String,
    /// The first manager's name.
    #[arg(long, default_value = "Manager")]
    manager: String,
}

impl New {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let founding = WorkspaceFounded { name: self.name.clone(), manager: self.manager.clone() };
        let (desk, manager) = Desk::create(&self.ws, environment(global.now), founding)?;
        let text = format!(
            "{} is founded in {}. {} is its first manager.",
            self.name.trim(),
            self.ws.display(),
            self.manager.trim()
        );
        Ok(Answer::new(json!({ "workspace": desk.workspace()?, "manager": manager, "file": self.ws }), text))
    }
}
