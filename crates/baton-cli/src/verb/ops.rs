use baton_desk::dictation::op_forms;
use clap::Args;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::columns;

/// List every operation with its JSON Schema.
#[derive(Debug, Args)]
pub struct Ops {}

impl Ops {
    #[expect(clippy::unnecessary_wraps, reason = "every verb answers alike")]
    pub fn run(self, _global: &Global) -> Result<Answer, Error> {
        let forms = op_forms();
        let rows: Vec<_> = forms.iter().map(|form| [form.op.clone(), form.about.clone()]).collect();
        let text = format!("{}\n\nWith --json, each comes with its JSON Schema.", columns(&rows));
        Ok(Answer::new(forms, text))
    }
}
