//! What Cargo knows about the packages: the workspace's own, and all that they bring.

use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use crate::tree;

/// A package of the dependency tree.
pub struct Package {
    pub name: String,
    /// Its SPDX expression, as written.
    pub licence: String,
    /// Where its targets start, with their path from the root; empty for what is not ours.
    pub roots: Vec<String>,
    /// The names of its dependencies, apart from those that only its tests use.
    pub uses: Vec<String>,
    /// Whether it belongs to the workspace.
    pub is_ours: bool,
}

static PACKAGES: LazyLock<Vec<Package>> = LazyLock::new(|| {
    let arguments = ["metadata", "--locked", "--offline", "--all-features", "--format-version", "1"];
    let output = Command::new("cargo").args(arguments).current_dir(tree::root()).output().expect("cargo starts");
    let hint = "`cargo fetch --locked` brings the crates of every platform";
    assert!(output.status.success(), "{hint}\n{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    list(&metadata["packages"]).iter().map(read).collect()
});

/// Every package that any platform and feature can bring.
pub fn packages() -> &'static [Package] {
    &PACKAGES
}

/// The packages of the workspace.
pub fn ours() -> impl Iterator<Item = &'static Package> {
    packages().iter().filter(|package| package.is_ours)
}

fn read(package: &Value) -> Package {
    let is_ours = package["source"].is_null();
    let root = tree::root().to_str().unwrap();
    let roots = list(&package["targets"]).iter().filter_map(|target| text(&target["src_path"]).strip_prefix(root));
    let uses = list(&package["dependencies"]).iter().filter(|dependency| dependency["kind"] != "dev");
    Package {
        name: text(&package["name"]).to_owned(),
        licence: package["license"].as_str().unwrap_or("none").to_owned(),
        roots: roots.map(|path| path.trim_start_matches('/').to_owned()).collect(),
        uses: uses.map(|dependency| text(&dependency["name"]).to_owned()).collect(),
        is_ours,
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("cargo answers a list here")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("cargo answers a text here")
}
