//! What each file holds, and in which order the files of an import are taken.

use std::io::{Cursor, Error, Read};

use baton_import::{Kind, TableChoice, detect, detect_as, detect_mapped};

use super::ImportFile;
use super::columns::Columns;

/// How much of a file is looked at to tell whether it holds mails. No more of it waits for its turn.
const GLANCE_BYTES: u64 = 4 << 10;

/// How much of a file is looked at to tell what its table holds.
const SAMPLE_BYTES: u64 = 256 << 10;

/// A file of which it is known what it holds.
pub(super) struct Opened {
    pub name: String,
    pub bytes: u64,
    pub kind: Kind,
    pub mapping: Option<Columns>,
    pub content: Box<dyn Read + Send>,
}

/// Opens all files and puts them in order: accounts, contacts, then everything else. So an account is taken from the
/// table that speaks of it, and a mail finds the contacts that come with it, in whatever order the files were chosen.
pub(super) fn in_turn(files: Vec<ImportFile>) -> Vec<Opened> {
    let mut opened: Vec<_> = files.into_iter().map(open).collect();
    opened.sort_by_key(|file| match file.kind {
        Kind::Accounts => 0,
        Kind::Contacts => 1,
        Kind::Mail | Kind::Mailbox | Kind::Unknown { .. } => 2,
    });
    opened
}

/// The sentences about a file that cannot be read.
pub(super) fn unread(error: &Error) -> (String, String) {
    let hint = "Check that it is still there and that you may open it.";
    (format!("The file could not be read: {error}."), hint.to_owned())
}

fn open(file: ImportFile) -> Opened {
    let ImportFile { name, bytes, kind, mapping, mut content } = file;
    let mut seen = Vec::new();
    let kind = kind.unwrap_or_else(|| {
        looked_at(&name, mapping.as_ref(), &mut content, &mut seen).unwrap_or_else(|error| {
            let (why, hint) = unread(&error);
            Kind::Unknown { why, hint }
        })
    });
    // Nothing more is asked of a file that is not read.
    let known = !matches!(kind, Kind::Unknown { .. });
    let content: Box<dyn Read + Send> =
        if known { Box::new(Cursor::new(seen).chain(content)) } else { Box::new(std::io::empty()) };
    Opened { name, bytes, kind, mapping, content }
}

/// Tells what a file holds from its beginning, which is put into `seen`.
fn looked_at(
    name: &str,
    columns: Option<&Columns>,
    content: &mut impl Read,
    seen: &mut Vec<u8>,
) -> Result<Kind, Error> {
    let told = |seen: &[u8]| match columns {
        Some(Columns::File { toml, .. }) => detect_mapped(name, seen, toml),
        Some(Columns::Chosen(TableChoice { entity: Some(entity), .. })) => detect_as(name, seen, *entity),
        Some(Columns::Chosen(TableChoice { entity: None, .. })) | None => detect(name, seen),
    };
    content.take(GLANCE_BYTES).read_to_end(seen)?;
    match told(seen) {
        mails @ (Kind::Mail | Kind::Mailbox) => Ok(mails),
        _ => {
            content.take(SAMPLE_BYTES).read_to_end(seen)?;
            Ok(told(seen))
        }
    }
}
