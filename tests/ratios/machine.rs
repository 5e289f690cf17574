//! What the figures were measured on.

use std::thread::available_parallelism;

/// The machine and the build, in one line.
pub fn description() -> String {
    let cores = available_parallelism().map_or(0, usize::from);
    let processor = first("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = first("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let build = if cfg!(debug_assertions) { "debug build" } else { "release build" };
    format!("Machine: {processor}, {cores} cores, memory {memory}, {}, {build}", std::env::consts::OS)
}

/// What follows the name in a file of lines "name : value", as Linux describes itself.
fn first(path: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
