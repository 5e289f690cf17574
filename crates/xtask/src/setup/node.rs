use std::fs;
use std::process::Command;
use std::time::SystemTime;

use crate::command;
use crate::failure::{Failure, Result};

/// The oldest Node on which the screens build and their tests run, as major and minor version.
const OLDEST: (u32, u32) = (20, 20);

/// Whether the packages of the screens are older than their lock file, on a Node that is new enough.
pub fn is_outdated() -> Result<bool> {
    let found = version().unwrap_or_else(|| "no Node at all".to_owned());
    if parse(&found).is_none_or(|version| version < OLDEST) || !command::exists("npm") {
        let wanted = format!("The screens need Node {}.{} or newer with npm; found: {found}.", OLDEST.0, OLDEST.1);
        return Err(Failure::new(format!("{wanted} Install it from https://nodejs.org or your package manager.")));
    }
    let ui = command::root().join("ui");
    let lock = changed(&ui.join("package-lock.json"))
        .ok_or_else(|| Failure::new("ui/package-lock.json is missing; restore it with git."))?;
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    println!("  Node {found}");
    Ok(installed.is_none_or(|installed| installed < lock))
}

fn version() -> Option<String> {
    let output = Command::new("node").arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The major and minor version in `v20.20.2`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

fn changed(path: &std::path::Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_what_node_prints() {
        assert_eq!(parse("v20.20.2"), Some((20, 20)));
        assert_eq!(parse("no Node at all"), None);
        assert!(parse("v9.100.0") < Some(OLDEST));
    }
}
