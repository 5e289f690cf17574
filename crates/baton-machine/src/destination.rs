//! The folder that many files are saved into: its path stays here, the screens get a handle and its name.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Serialize;

use crate::chosen::Chosen;

/// A folder that was chosen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FolderChoice {
    /// What saving is asked for with.
    pub handle: u32,
    /// The folder's own name.
    pub name: String,
}

/// Why nothing was saved.
#[derive(Debug)]
pub enum SaveError {
    /// Another folder was chosen since.
    Gone,
    /// The disk refused it.
    Disk(io::Error),
}

/// The last folder that was chosen.
#[derive(Debug, Default)]
pub struct Destination(Chosen<PathBuf>);

impl Destination {
    /// Keeps the path and gives the screens a handle.
    pub fn offer(&self, folder: PathBuf) -> FolderChoice {
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
        FolderChoice { handle: self.0.keep(folder), name }
    }

    /// Writes a file into the folder, beside those that are there already; answers what it is called.
    ///
    /// # Errors
    /// When another folder was chosen since, or the disk refuses.
    pub fn write(&self, handle: u32, name: &str, extension: &str, bytes: &[u8]) -> Result<String, SaveError> {
        let folder = self.0.get(handle).ok_or(SaveError::Gone)?;
        write_beside(&folder, &as_file_name(name), extension, bytes).map_err(SaveError::Disk)
    }
}

/// The first name that is free: "Nordkaj.pdf", "Nordkaj (2).pdf".
fn write_beside(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> io::Result<String> {
    let mut number = 1;
    loop {
        let free = if number == 1 { format!("{name}.{extension}") } else { format!("{name} ({number}).{extension}") };
        match fs::File::create_new(folder.join(&free)) {
            Ok(mut file) => return io::Write::write_all(&mut file, bytes).map(|()| free),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error),
        }
    }
}

/// A text as a name that every system takes, and that leads out of no folder.
fn as_file_name(text: &str) -> String {
    let kept = |character: char| {
        if character.is_control() || r#"/\:*?"<>|"#.contains(character) { '-' } else { character }
    };
    let name: String = text.chars().map(kept).take(120).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "Packet".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{as_file_name, write_beside};

    #[test]
    fn a_name_leads_out_of_no_folder() {
        assert_eq!(as_file_name("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(as_file_name("A/S: Brandt?"), "A-S- Brandt-");
        assert_eq!(as_file_name(".."), "Packet");
    }

    #[test]
    fn a_file_that_is_there_stays() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path();
        let names = [b"one", b"two"].map(|bytes| write_beside(folder, "Nordkaj", "pdf", bytes).unwrap());
        assert_eq!(names, ["Nordkaj.pdf", "Nordkaj (2).pdf"]);
        assert_eq!(std::fs::read(folder.join("Nordkaj.pdf")).unwrap(), b"one");
    }
}
