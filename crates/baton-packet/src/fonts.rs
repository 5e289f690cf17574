use std::sync::{Arc, LazyLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Inter for tables and labels, Source Serif 4 for what people wrote, and the others for scripts that these two lack. Arabic
/// is set in Vazirmatn because each of its letters is one glyph: where dots are glyphs of their own, as in Noto, a letter can
/// no longer be copied out of the PDF as it was typed.
static EMBEDDED: LazyLock<Fonts> = LazyLock::new(|| {
    let files: [&[u8]; 9] = [
        include_bytes!("../fonts/Inter-Regular.ttf"),
        include_bytes!("../fonts/Inter-Italic.ttf"),
        include_bytes!("../fonts/Inter-SemiBold.ttf"),
        include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
        include_bytes!("../fonts/SourceSerif4-Italic.ttf"),
        include_bytes!("../fonts/SourceSerif4-SemiBold.ttf"),
        include_bytes!("../fonts/Vazirmatn-Regular.ttf"),
        include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
        include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
    ];
    Fonts::from_faces(files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect())
});

/// The bytes hold no TrueType or OpenType font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bytes hold no TrueType or OpenType font")]
pub struct UnreadableFont;

/// The fonts that packets are set in. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Fonts {
    faces: Arc<[Font]>,
    book: Arc<LazyHash<FontBook>>,
}

impl Fonts {
    /// The fonts that Baton brings along: Latin, Greek, Cyrillic, Hebrew, Arabic and black and white emoji.
    #[must_use]
    pub fn embedded() -> Self {
        EMBEDDED.clone()
    }

    /// These fonts and those in `file`, the bytes of a TrueType or OpenType file or collection, for characters that no
    /// earlier font has: Chinese, Japanese and Korean are too large to bring along, but many systems have them.
    ///
    /// # Errors
    /// [`UnreadableFont`] if there is no font in it.
    pub fn with_fallback(&self, file: Vec<u8>) -> Result<Self, UnreadableFont> {
        let known = self.faces.len();
        let mut faces = self.faces.to_vec();
        faces.extend(Font::iter(Bytes::new(file)));
        if faces.len() == known { Err(UnreadableFont) } else { Ok(Self::from_faces(faces)) }
    }

    /// Whether some font has a picture for `character`.
    #[must_use]
    pub fn can_show(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.info().coverage.contains(character.into()))
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    fn from_faces(faces: Vec<Font>) -> Self {
        Self { book: Arc::new(LazyHash::new(FontBook::from_fonts(&faces))), faces: faces.into() }
    }
}
