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

    /// These fonts, and `others` for characters that none of these has.
    pub(crate) fn followed_by(&self, others: Vec<Font>) -> Self {
        Self::from_faces(self.faces.iter().cloned().chain(others).collect())
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
