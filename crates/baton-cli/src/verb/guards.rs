use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::workspace;

/// Say what a handover is missing.
#[derive(Debug, Args)]
pub struct Guards {
    /// The workspace.
    ws: PathBuf,
    /// The handover's id, or its account's name.
    handover: String,
}

impl Guards {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        let view = desk.handover(viewer, desk.handover_ref(&self.handover)?)?;
        let stage = view.handover.stage;
        let Some(next) = view.next else {
            let text = "This handover has ended; nothing is missing.";
            return Ok(Answer::new(
                json!({ "handover": view.handover.id, "stage": stage, "ready": false, "missing": [] }),
                text,
            ));
        };
        let mut lines = vec![match next.missing.as_slice() {
            [] => format!("Ready: nothing is missing to leave {}.", baton_desk::stage_word(stage)),
            _ => format!("Missing to leave {}:", baton_desk::stage_word(stage)),
        }];
        for item in &next.missing {
            let mark = if item.hard { "!" } else { "-" };
            lines.push(format!("{mark} {}\n  {}", item.what, item.hint));
        }
        let json = json!({
            "handover": view.handover.id, "stage": stage, "to": next.to,
            "ready": next.missing.is_empty(), "missing": next.missing,
        });
        Ok(Answer::new(json, lines.join("\n")))
    }
}
