//! How the window feels in the hand, on the book of a large firm: from start to the first screen and memory beside a bare
//! window of the same build, and from key to paint. `cargo xtask feel` builds what it needs and runs it on a display.
#![expect(clippy::print_stdout, reason = "figures are what it is run for")]
#![expect(clippy::unwrap_used, reason = "a figure of something that failed is none")]

#[path = "../ratios/machine.rs"]
mod machine;
mod memory;
mod paint;
mod session;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use baton_sample::Size;
use baton_tests::{Numbers, StoppedClock, environment};
use session::Session;

const ACCOUNTS: u32 = 20_000;
const ENTRIES: u32 = 1_000_000;
const SEED: u64 = 20_261_121;

/// How often each window is started.
const STARTS: usize = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}\n", machine::description());
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let book = home.path().join("Large.baton");
    generate(&book);
    sit_down(home.path(), &book).await;
    beside_a_bare_window(home.path(), &book).await;
    let session = Session::start(&baton(), home.path(), Some(&book)).await;
    session.wait_for("document.querySelector('nav [aria-current=page]') !== null").await;
    for figure in paint::figures(&session).await {
        println!("{figure}");
    }
    session.end().await;
}

/// From the start of the program to its first screen, and the memory of all its processes; in turn, so that a busy moment
/// of the machine meets both.
async fn beside_a_bare_window(home: &Path, book: &Path) {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        ours.push(start(&baton(), home, Some(book)).await);
        bare.push(start(&named("BATON_BARE"), home, None).await);
    }
    let middle = |of: &[(f64, f64)], figure: fn(&(f64, f64)) -> f64| {
        let mut figures: Vec<_> = of.iter().map(figure).collect();
        figures.sort_unstable_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    for (what, unit, figure) in [
        ("first screen", "ms", (|start| start.0) as fn(&(f64, f64)) -> f64),
        ("memory of all processes", "MB", |start| start.1),
    ] {
        let (ours, bare) = (middle(&ours, figure), middle(&bare, figure));
        println!(
            "{what}, median of {STARTS}: {ours:.0} {unit}, a bare window {bare:.0} {unit}, ratio {:.2}",
            ours / bare
        );
    }
}

/// Milliseconds to the first screen, and megabytes once it is there.
async fn start(program: &Path, home: &Path, book: Option<&Path>) -> (f64, f64) {
    let session = Session::start(program, home, book).await;
    let figures = (session.first_screen().await, memory::of(session.app()));
    session.end().await;
    figures
}

/// Somebody sits down once, so that every later start opens on Today.
async fn sit_down(home: &Path, book: &Path) {
    let session = Session::start(&baton(), home, Some(book)).await;
    session.wait_for("[...document.querySelectorAll('button')].some((one) => /manager/.test(one.textContent))").await;
    session
        .run("[...document.querySelectorAll('button')].find((one) => /manager/.test(one.textContent)).click()")
        .await;
    session.wait_for("document.querySelector('nav [aria-current=page]') !== null").await;
    session.end().await;
}

/// A book that ends now: the window goes by the clock on the wall, and in an old book everything would be late.
#[expect(clippy::disallowed_methods, reason = "the window does not let its clock be set")]
fn generate(book: &Path) {
    let now = SystemTime::now().into();
    let device = environment(&StoppedClock::at(now), Numbers::after(0)).device;
    baton_sample::generate(book, Size { accounts: ACCOUNTS, entries: ENTRIES, seed: SEED }, now, device).unwrap();
}

fn baton() -> PathBuf {
    named("BATON_WINDOW")
}

#[expect(clippy::disallowed_methods, reason = "it is told by whoever starts it")]
fn named(variable: &str) -> PathBuf {
    PathBuf::from(std::env::var(variable).expect("`cargo xtask feel` names the windows"))
}

/// Presses a key as the keyboard does.
fn press(keys: &str) {
    assert!(Command::new("xdotool").args(["key", keys]).status().unwrap().success());
}
