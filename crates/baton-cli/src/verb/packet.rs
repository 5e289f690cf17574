use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use baton_desk::Desk;
use baton_domain::ids::{HandoverId, PersonId};
use baton_domain::refusal::Refusal;
use baton_packet::{Document, Packet as Content, Paper, UnprintableWord, render_here};
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::count;
use crate::workspace;

/// Print a handover packet.
#[derive(Debug, Args)]
pub struct Packet {
    /// The workspace.
    ws: PathBuf,
    /// The handover's id, or its account's name.
    handover: String,
    /// For whom.
    #[arg(long)]
    kind: For,
    /// The size of the sheet.
    #[arg(long, default_value = "a4")]
    paper: Sheet,
    /// The file to write.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// For whom a packet is.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum For {
    /// For the briefing, among ourselves.
    Internal,
    /// For the client.
    Client,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sheet {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Packet {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        let handover = desk.handover_ref(&self.handover)?;
        let paper = match self.paper {
            Sheet::A4 => Paper::A4,
            Sheet::Letter => Paper::Letter,
        };
        let document = typeset(&desk, viewer, handover, self.kind, paper)?;
        write(&document, &self.out)?;
        let mut warnings: Vec<_> = document.warnings().iter().map(warning).collect();
        if matches!(self.kind, For::Client) {
            let withheld = desk.withheld_promises(viewer, handover)?;
            warnings.extend(withheld.iter().map(|view| left_out(&view.promise.text)));
        }
        let mut text = format!("{} in {}.", count(document.page_count(), "page", "pages"), self.out.display());
        for warning in &warnings {
            text.push_str(&format!("\n{warning}"));
        }
        let json = json!({ "file": self.out, "pages": document.page_count(), "warnings": warnings });
        Ok(Answer::new(json, text))
    }
}

fn warning(word: &UnprintableWord) -> String {
    format!("“{}” holds characters that the packet's fonts cannot show; they are printed as empty boxes.", word.word)
}

fn left_out(promise: &str) -> String {
    format!("The open promise “{promise}” is left out: the client may not read it.")
}

/// Sets a packet from what the workspace holds now.
pub fn typeset(
    desk: &Desk,
    viewer: PersonId,
    handover: HandoverId,
    kind: For,
    paper: Paper,
) -> Result<Document, Error> {
    Ok(match kind {
        For::Internal => render_here(Content::Internal(&desk.internal_packet(viewer, handover)?), paper)?,
        For::Client => render_here(Content::Client(&desk.client_packet(handover)?), paper)?,
    })
}

/// Writes the document as PDF, over an older one at the most: whatever else lies there stays.
pub fn write(document: &Document, path: &Path) -> Result<(), Error> {
    let failed = |error| Error::file(path, error);
    if path.exists() && !is_pdf(path).map_err(failed)? {
        return Err(Refusal::state(
            format!("There is already a file {}, and it is no PDF.", path.display()),
            "Choose another name for the packet.",
        )
        .into());
    }
    std::fs::write(path, document.pdf()?.bytes).map_err(failed)
}

fn is_pdf(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(5).read_to_end(&mut start)?;
    Ok(start == b"%PDF-")
}
