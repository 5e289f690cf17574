use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use baton_desk::{Columns, FileKind, ImportFile, OnMatch, Trial};
use clap::{Args, ValueEnum};

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::count;
use crate::workspace;

/// Import accounts, contacts and mails.
#[derive(Debug, Args)]
pub struct Import {
    /// The workspace.
    ws: PathBuf,
    /// Files, or folders whose files are all imported.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// What the files hold; found out when left out.
    #[arg(long = "as", value_name = "KIND", value_parser = kind)]
    kind: Option<FileKind>,
    /// Which column feeds which field, as TOML.
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,
    /// What happens to a row whose record is here already.
    #[arg(long, value_enum, default_value_t)]
    on_match: Rule,
    /// Say what would happen and keep nothing.
    #[arg(long)]
    dry_run: bool,
}

/// What happens to a row whose record is here already.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Rule {
    /// A second record is created.
    Create,
    /// Its fields are brought up to date.
    #[default]
    Update,
    /// It stays as it is.
    Skip,
}

fn kind(word: &str) -> Result<FileKind, String> {
    word.parse().map_err(|error: baton_import::UnknownKind| error.to_string())
}

impl Import {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (mut desk, actor) = workspace::at_desk(&self.ws, global)?;
        let mapping = match &self.map {
            Some(path) => {
                let toml = std::fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
                Some(Columns::File { name: path.display().to_string(), toml })
            }
            None => None,
        };
        let mut files = Vec::new();
        for path in &self.files {
            gather(path, &self.kind, mapping.as_ref(), &mut files)?;
        }
        let rule = match self.on_match {
            Rule::Create => OnMatch::Create,
            Rule::Update => OnMatch::Update,
            Rule::Skip => OnMatch::Skip,
        };
        let trial = if self.dry_run { Trial::DryRun } else { Trial::Keep };
        let (summary, _) = desk.import(actor, files, rule, trial, &mut |_| ControlFlow::Continue(()))?;
        let mut text = format!(
            "{}{}: {} taken, {} here already, {}.",
            if self.dry_run { "A trial of " } else { "" },
            count(summary.items as usize, "item", "items"),
            summary.taken,
            summary.unchanged,
            count(summary.problems.len(), "problem", "problems"),
        );
        for problem in &summary.problems {
            text.push_str(&format!("\n{}: {} {}", problem.place, problem.what, problem.hint));
        }
        Ok(Answer::new(summary, text))
    }
}

/// Opens a file, or every file of a folder, by name.
fn gather(
    path: &Path,
    kind: &Option<FileKind>,
    mapping: Option<&Columns>,
    files: &mut Vec<ImportFile>,
) -> Result<(), Error> {
    let failed = |error| Error::file(path, error);
    if path.is_dir() {
        let entries = std::fs::read_dir(path).map_err(failed)?;
        let mut inside =
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
        inside.sort();
        return inside.iter().try_for_each(|path| gather(path, kind, mapping, files));
    }
    let file = ImportFile::at(path, mapping.cloned()).map_err(failed)?;
    files.push(ImportFile { kind: kind.clone(), ..file });
    Ok(())
}
