use baton_desk::dictation::{OpForm, op_forms};
use clap::Args;
use serde_json::Value;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::columns;

/// List every operation with an example and its JSON Schema.
#[derive(Debug, Args)]
pub struct Ops {}

impl Ops {
    #[expect(clippy::unnecessary_wraps, reason = "every verb answers alike")]
    pub fn run(self, _global: &Global) -> Result<Answer, Error> {
        let forms = op_forms();
        let told: Vec<_> = forms.iter().map(told).collect();
        let text = format!(
            "{}\n\nA * marks what must be given. In an example, @2 is what line 2 of its batch created, and @2.3 the third of several\n\
             things; an id does as well. With --json, each comes with its JSON Schema.",
            told.join("\n\n")
        );
        Ok(Answer::new(forms, text))
    }
}

fn told(form: &OpForm) -> String {
    let required: Vec<_> = form.schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let fields = form.schema["properties"].as_object().into_iter().flatten().filter(|(name, _)| *name != "op");
    let rows = fields.map(|(name, field)| {
        let mark = if required.contains(&name.as_str()) { "*" } else { " " };
        [format!("  {mark} {name}"), field["description"].as_str().unwrap_or_default().replace('\n', " ")]
    });
    let fields = columns(&rows.collect::<Vec<_>>());
    let about = format!("{}: {}\n    {}", form.op, form.about.replace('\n', " "), by(form.who));
    let parts = [about, fields, format!("    {}", form.example)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// "By a manager."
fn by(who: &str) -> String {
    match who.split_once(": ") {
        Some((_, why)) => format!("By nobody: {why}."),
        None => format!("By {who}."),
    }
}
