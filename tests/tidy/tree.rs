//! The files of the project as git sees them: tracked, or new and not ignored.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;
use std::{fs, str};

/// A text file with its path from the root, which has forward slashes.
pub struct File {
    pub path: String,
    pub text: String,
}

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
    let read = |path: String| Some(File { text: fs::read_to_string(root().join(&path)).ok()?, path });
    paths().iter().cloned().filter_map(read).collect()
});

static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(arguments).current_dir(root()).output().expect("git lists the files");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listed = str::from_utf8(&output.stdout).unwrap().split_terminator('\0');
    // A file that was deleted and not yet committed is still listed.
    listed.filter(|path| root().join(path).is_file()).map(str::to_owned).collect()
});

/// The checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The paths of all files, pictures and fonts included.
pub fn paths() -> &'static [String] {
    &PATHS
}

/// All files that are text.
pub fn files() -> &'static [File] {
    &FILES
}

impl File {
    /// Whether the name ends in one of these extensions (without the dot).
    pub fn is(&self, extensions: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension))
    }

    pub fn is_under(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(folder))
    }

    /// Written by a program; nobody reads it for style.
    pub fn is_generated(&self) -> bool {
        self.is_under(&["ui/src/lib/bindings/"])
            || ["Cargo.lock", "package-lock.json"].iter().any(|lock| self.path.ends_with(lock))
    }

    /// A file that ships to nobody: tests, their helpers, benchmarks and examples.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap();
        self.path.starts_with("tests/")
            || ["/tests/", "/benches/", "/examples/"].iter().any(|folder| self.path.contains(folder))
            || name == "tests.rs"
            || [".test.ts", ".test.svelte", "_tests.rs"].iter().any(|end| name.ends_with(end))
    }
}

#[test]
fn the_tree_is_listed() {
    assert!(files().iter().any(|file| file.path == "tests/tidy/tree.rs" && file.is(&["rs"]) && file.is_test()));
    assert!(files().len() < paths().len(), "icons are paths, not text");
}
