//! `cargo xtask icons`: every size and container of the app icon, drawn from one picture.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{program, root};
use crate::failure::{Failure, Result};
use crate::setup;
use crate::steps::Steps;

/// The pictures that stand alone, with their edge in pixels.
const PICTURES: [(&str, u32); 4] =
    [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];
/// The edges inside a Windows icon.
const ICO: [u32; 6] = [16, 24, 32, 48, 64, 256];
/// The pictures inside a macOS icon: type code and edge.
const ICNS: [(&[u8; 4], u32); 6] =
    [(b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)];

pub fn run(steps: &mut Steps) -> Result {
    setup::icons(steps)?;
    let icons = root().join("icons");
    steps.step("Draw the icons", || {
        for (name, edge) in PICTURES {
            write(&icons.join(name), &draw(edge)?)?;
        }
        let ico: Vec<_> = ICO.into_iter().map(|edge| Ok((edge, draw(edge)?))).collect::<Result<_>>()?;
        write(&icons.join("icon.ico"), &windows_icon(&ico))?;
        let icns: Vec<_> = ICNS.into_iter().map(|(code, edge)| Ok((code, draw(edge)?))).collect::<Result<_>>()?;
        write(&icons.join("icon.icns"), &mac_icon(&icns))
    })
}

/// The picture as a PNG of this many pixels each way.
fn draw(edge: u32) -> Result<Vec<u8>> {
    let edge = edge.to_string();
    let output = program("rsvg-convert").args(["--width", &edge, "--height", &edge, "icons/baton.svg"]).output();
    match output.map_err(Failure::while_doing("start rsvg-convert"))? {
        output if output.status.success() => Ok(output.stdout),
        output => Err(Failure::new(format!("rsvg-convert: {}", String::from_utf8_lossy(&output.stderr).trim()))),
    }
}

/// A header, a directory of one 16-byte line per picture, and the pictures, all little-endian.
fn windows_icon(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(pictures.len()).expect("BUG: an icon holds a handful of pictures");
    let mut icon = [[0, 0], [1, 0], count.to_le_bytes()].concat();
    let mut offset = 6 + 16 * pictures.len();
    for (edge, png) in pictures {
        // An edge is one byte, in which 0 stands for 256.
        let edge = u8::try_from(*edge).unwrap_or(0);
        icon.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        icon.extend(length(png.len()).to_le_bytes());
        icon.extend(length(offset).to_le_bytes());
        offset += png.len();
    }
    icon.extend(pictures.iter().flat_map(|(_, png)| png));
    icon
}

/// A header and the pictures, each behind its type code and length, all big-endian.
fn mac_icon(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let body: Vec<u8> = pictures
        .iter()
        .flat_map(|(code, png)| [&code[..], &length(8 + png.len()).to_be_bytes(), png].concat())
        .collect();
    [b"icns", &length(8 + body.len()).to_be_bytes()[..], &body].concat()
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("BUG: an icon is far smaller than 4 GB")
}

fn write(path: &PathBuf, bytes: &[u8]) -> Result {
    let shown = path.strip_prefix(root()).unwrap_or(Path::new(path)).display().to_string();
    fs::write(path, bytes).map_err(Failure::while_doing(format_args!("write {shown}")))?;
    println!("  {shown}, {} bytes", bytes.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_of_a_windows_icon_points_at_its_pictures() {
        let icon = windows_icon(&[(16, b"small".to_vec()), (256, b"large".to_vec())]);
        let offset = |line: usize| u32::from_le_bytes(icon[6 + 16 * line + 12..][..4].try_into().unwrap()) as usize;
        assert_eq!(&icon[offset(0)..][..5], b"small");
        assert_eq!(&icon[offset(1)..], b"large");
        assert_eq!((icon[6], icon[22]), (16, 0));
    }

    #[test]
    fn a_mac_icon_tells_its_whole_length() {
        let icon = mac_icon(&[(b"ic07", b"picture".to_vec())]);
        assert_eq!(icon, b"icns\0\0\0\x17ic07\0\0\0\x0fpicture");
    }
}
