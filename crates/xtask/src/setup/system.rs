use std::path::Path;
use std::process::Command;

use crate::command::{exists, succeeds};
use crate::failure::{Failure, Result};

/// What a package is there for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Building and opening the window.
    Window,
    /// Driving the window on a virtual display, and reading printed packets.
    Journeys,
    /// Drawing the app icons.
    Icons,
}

/// A package of Debian and Ubuntu, and how to tell cheaply whether what it brings is here.
struct Package {
    need: Need,
    name: &'static str,
    probe: Probe,
}

enum Probe {
    Program(&'static str),
    Library(&'static str),
}

const PACKAGES: [Package; 13] = [
    Package { need: Need::Window, name: "build-essential", probe: Probe::Program("cc") },
    Package { need: Need::Window, name: "pkg-config", probe: Probe::Program("pkg-config") },
    Package { need: Need::Window, name: "libwebkit2gtk-4.1-dev", probe: Probe::Library("webkit2gtk-4.1") },
    Package { need: Need::Window, name: "libgtk-3-dev", probe: Probe::Library("gtk+-3.0") },
    Package { need: Need::Window, name: "libdbus-1-dev", probe: Probe::Library("dbus-1") },
    Package { need: Need::Journeys, name: "webkit2gtk-driver", probe: Probe::Program("WebKitWebDriver") },
    Package { need: Need::Journeys, name: "xvfb", probe: Probe::Program("Xvfb") },
    Package { need: Need::Journeys, name: "xauth", probe: Probe::Program("xauth") },
    Package { need: Need::Journeys, name: "xdotool", probe: Probe::Program("xdotool") },
    Package { need: Need::Journeys, name: "dbus", probe: Probe::Program("dbus-run-session") },
    Package { need: Need::Journeys, name: "poppler-utils", probe: Probe::Program("pdftotext") },
    Package { need: Need::Journeys, name: "git", probe: Probe::Program("git") },
    Package { need: Need::Icons, name: "librsvg2-bin", probe: Probe::Program("rsvg-convert") },
];

/// Sees to it that everything for `needs` is here.
pub fn provide(needs: &[Need]) -> Result {
    if !cfg!(target_os = "linux") {
        // The webview is part of the system there, and the journeys run on Linux.
        return Ok(());
    }
    let missing = missing(needs);
    if missing.is_empty() {
        println!("  all here");
        return Ok(());
    }
    println!("  missing: {}", missing.join(" "));
    let Some(prefix) = installer() else {
        return Err(Failure::new(by_hand(&missing)));
    };
    let install = [&["install", "--yes", "--no-install-recommends"][..], &missing].concat();
    apt_get(prefix, &["update"])?;
    apt_get(prefix, &install)?;
    let still = self::missing(needs);
    if still.is_empty() { Ok(()) } else { Err(Failure::new(by_hand(&still))) }
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    let needed = PACKAGES.iter().filter(|package| needs.contains(&package.need));
    needed.filter(|package| !package.probe.finds()).map(|package| package.name).collect()
}

impl Probe {
    fn finds(&self) -> bool {
        match self {
            Self::Program(name) => exists(name),
            Self::Library(name) => succeeds("pkg-config", &["--exists", name]),
        }
    }
}

/// The words before `apt-get` with which this person may install packages here, if any.
fn installer() -> Option<&'static [&'static str]> {
    if !Path::new("/etc/debian_version").exists() || !exists("apt-get") {
        return None;
    }
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    if is_root {
        Some(&["env"])
    } else if succeeds("sudo", &["-n", "true"]) {
        Some(&["sudo", "-n", "env"])
    } else {
        None
    }
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Result {
    let words = [prefix, &["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"], arguments].concat();
    let line = words.join(" ");
    println!("  $ {line}");
    let status = Command::new(words[0]).args(&words[1..]).status();
    match status.map_err(Failure::while_doing("start apt-get"))? {
        status if status.success() => Ok(()),
        status => Err(Failure::new(format!("`{line}` failed ({status}); what it says above tells why."))),
    }
}

/// What to tell a person whom we cannot help further.
fn by_hand(missing: &[&str]) -> String {
    format!(
        "Some system packages are missing and could not be installed from here. On Debian and Ubuntu:\n\n    \
         sudo apt-get update && sudo apt-get install --no-install-recommends {}\n\n\
         Other systems have them under similar names; then run this command again.",
        missing.join(" ")
    )
}
