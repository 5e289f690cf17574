//! Speed and size, each as a ratio to a floor measured in the same run: the least work that the parts below Baton could do
//! for the same outcome. Seconds belong to one machine; a ratio can be compared with that of another day.
#![expect(clippy::print_stdout, reason = "figures are what it is run for")]
#![expect(clippy::unwrap_used, reason = "a figure of something that failed is none")]

mod edits;
mod machine;
mod mailbox;
mod measure;
mod packet;
mod views;

use std::path::Path;

use baton_desk::Desk;
use baton_sample::Size;
use baton_tests::{Numbers, StoppedClock, environment};
use chrono::{DateTime, Utc};
use measure::Ratio;

const SEED: u64 = 20_261_121;

fn main() {
    println!("{}\n\n{}", machine::description(), Ratio::HEADING);
    // On a disk, as a workspace is: in memory, saving would cost nothing.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let show = |ratios: Vec<Ratio>| ratios.iter().for_each(|ratio| println!("{ratio}"));
    show(mailbox::ratios(folder.path()));
    show(edits::ratios(folder.path()));
    show(packet::ratios(folder.path()));
    show(views::ratios(folder.path()));
}

fn now() -> DateTime<Utc> {
    "2026-10-12T09:00:00Z".parse().unwrap()
}

/// A book of that many accounts, without mails.
fn book(path: &Path, accounts: u32) {
    let device = environment(&StoppedClock::at(now()), Numbers::after(0)).device;
    baton_sample::generate(path, Size { accounts, entries: 0, seed: SEED }, now(), device).unwrap();
}

/// A copy of the file, opened.
fn open_copy(of: &Path, to: &Path) -> Desk {
    std::fs::copy(of, to).unwrap();
    Desk::open(to, environment(&StoppedClock::at(now()), Numbers::after(1 << 60))).unwrap()
}
