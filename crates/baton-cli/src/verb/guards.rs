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
        let stage_word = baton_desk::stage_word(stage);
        let ready = next.missing.iter().all(|item| item.passed.is_some());
        let mut lines = vec![match next.missing.as_slice() {
            [] => format!("Ready: nothing is missing to leave {stage_word}."),
            _ if ready => format!("Ready to leave {stage_word}, without what a manager passed:"),
            _ => format!("Missing to leave {stage_word}:"),
        }];
        for item in &next.missing {
            let (mark, then) = match &item.passed {
                Some(reason) => ("~", format!("Passed: {reason}")),
                None => (if item.hard { "!" } else { "-" }, item.hint.clone()),
            };
            lines.push(format!("{mark} {}\n  {then}", item.what));
        }
        let json = json!({
            "handover": view.handover.id, "stage": stage, "to": next.to,
            "ready": ready, "missing": next.missing,
        });
        Ok(Answer::new(json, lines.join("\n")))
    }
}
