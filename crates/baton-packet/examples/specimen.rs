//! Writes both packets of a fictional account, on both papers: `cargo run -p baton-packet --example specimen -- DIR`.

#[expect(dead_code, reason = "the tests need more of it")]
#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::error::Error;
use std::path::PathBuf;

use baton_packet::{Fonts, Packet, Paper, render};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("say where to write: specimen DIR")?);
    std::fs::create_dir_all(&folder)?;
    let internal = fixture::internal::brightwater();
    let client = fixture::client::brightwater("not for the client").packet();
    let fonts = Fonts::embedded();
    for (name, packet) in [("internal", Packet::Internal(&internal)), ("client", Packet::Client(&client))] {
        for (size, paper) in [("a4", Paper::A4), ("letter", Paper::Letter)] {
            let document = render(packet, paper, &fonts)?;
            std::fs::write(folder.join(format!("{name}-{size}.pdf")), document.pdf()?.bytes)?;
        }
    }
    Ok(())
}
