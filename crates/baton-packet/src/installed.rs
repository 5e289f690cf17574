//! The fonts of this machine, for what the embedded ones cannot show: Chinese, Japanese and Korean are too large to bring
//! along, but whoever writes them has a font for them.

use fontdb::{Database, FaceInfo, Style, Weight};
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};

use crate::document::Document;
use crate::error::PacketError;
use crate::fonts::Fonts;
use crate::render::{Packet, Paper, render};

/// Sets `packet` on `paper` in the embedded fonts, and looks for a font on this machine where they lack a character.
///
/// # Errors
/// As for [`render`].
pub fn render_here(packet: Packet<'_>, paper: Paper) -> Result<Document, PacketError> {
    let fonts = Fonts::embedded();
    let document = render(packet, paper, &fonts)?;
    let mut missing: Vec<char> = document.warnings().iter().flat_map(|word| word.missing.iter().copied()).collect();
    if missing.is_empty() {
        return Ok(document);
    }
    missing.sort_unstable();
    missing.dedup();
    let mut installed = Database::new();
    installed.load_system_fonts();
    let found = faces_for(&installed, missing);
    if found.is_empty() { Ok(document) } else { render(packet, paper, &fonts.followed_by(found)) }
}

/// As few faces as show what any of them can: always the one that shows most of what is left.
fn faces_for(installed: &Database, mut missing: Vec<char>) -> Vec<Font> {
    let upright = |face: &&FaceInfo| face.style == Style::Normal && face.weight == Weight::NORMAL;
    let mut candidates: Vec<_> = installed
        .faces()
        .filter(upright)
        .filter_map(|face| Some((face.id, installed.with_face_data(face.id, FontInfo::new)??)))
        .collect();
    // The order of a folder is not the same everywhere.
    candidates.sort_by(|(_, one), (_, other)| one.family.cmp(&other.family));
    let mut chosen = Vec::new();
    loop {
        let shown = |info: &FontInfo| missing.iter().filter(|c| info.coverage.contains(u32::from(**c))).count();
        let best = candidates.iter().rev().max_by_key(|(_, info)| shown(info));
        let Some((id, info)) = best.filter(|(_, info)| shown(info) > 0) else { return chosen };
        chosen
            .extend(installed.with_face_data(*id, |data, index| Font::new(Bytes::new(data.to_vec()), index)).flatten());
        missing.retain(|c| !info.coverage.contains(u32::from(*c)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[&[u8]]) -> Database {
        let mut installed = Database::new();
        files.iter().for_each(|file| installed.load_font_data(file.to_vec()));
        installed
    }

    #[test]
    fn what_one_face_shows_needs_no_second() {
        let installed = with(&[
            include_bytes!("../fonts/Inter-Regular.ttf"),
            include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
            include_bytes!("../fonts/Vazirmatn-Regular.ttf"),
        ]);
        let families = |text: &str| {
            let faces = faces_for(&installed, text.chars().collect());
            faces.iter().map(|face| face.info().family.clone()).collect::<Vec<_>>()
        };
        assert_eq!(families("שלום"), ["Noto Sans Hebrew"]);
        assert_eq!(families("שלוםس"), ["Noto Sans Hebrew", "Vazirmatn"]);
        assert_eq!(families("株"), [""; 0]);
    }
}
