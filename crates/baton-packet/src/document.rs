use typst::foundations::{Datetime, Smart};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::error::PacketError;
use crate::preflight::UnprintableWord;
use crate::text;

/// What a PDF promises to those who read it with other means or in other times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// PDF/UA-1 and PDF/A-2a: readable aloud, and complete in itself.
    AccessibleArchive,
    /// A tagged PDF. Some character has no picture in any font, or no way back to its text, which the standards refuse.
    Tagged,
}

/// A packet as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// What it conforms to.
    pub conformance: Conformance,
}

/// A typeset packet.
#[derive(Debug)]
pub struct Document {
    pages: PagedDocument,
    prepared: Option<Datetime>,
    warnings: Vec<UnprintableWord>,
}

impl Document {
    pub(crate) const fn new(pages: PagedDocument, prepared: Option<Datetime>, warnings: Vec<UnprintableWord>) -> Self {
        Self { pages, prepared, warnings }
    }

    /// How many pages it has; at least one.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// The words that paper cannot show, each once.
    #[must_use]
    pub fn warnings(&self) -> &[UnprintableWord] {
        &self.warnings
    }

    /// The picture of page `number`, counted from 1 as printed: an SVG file that needs no font and holds no script. Its only
    /// links are mail addresses.
    #[must_use]
    pub fn page_svg(&self, number: usize) -> Option<String> {
        Some(typst_svg::svg(self.page(number)?, &SvgOptions { render_bleed: false, pretty: false }))
    }

    /// The words on page `number`, counted from 1 as printed: what the picture says to those who cannot see it.
    #[must_use]
    pub fn page_text(&self, number: usize) -> Option<String> {
        Some(text::words(&self.page(number)?.frame))
    }

    /// The packet as a PDF; the same packet always gives the same bytes.
    ///
    /// It is an accessible archive file where the standards allow it, and a tagged PDF otherwise.
    ///
    /// # Errors
    /// [`PacketError::Export`] if it cannot be written at all.
    pub fn pdf(&self) -> Result<Pdf, PacketError> {
        let strict = self.export(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
        if let Ok(bytes) = strict {
            return Ok(Pdf { bytes, conformance: Conformance::AccessibleArchive });
        }
        Ok(Pdf { bytes: self.export(&[])?, conformance: Conformance::Tagged })
    }

    fn export(&self, standards: &[PdfStandard]) -> Result<Vec<u8>, PacketError> {
        let standards =
            PdfStandards::new(standards).map_err(|error| PacketError::Export(error.message().to_string()))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Baton".to_owned())),
            timestamp: self.prepared.map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|errors| {
            let messages: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
            PacketError::Export(messages.join("; "))
        })
    }

    fn page(&self, number: usize) -> Option<&Page> {
        self.pages.pages().get(number.checked_sub(1)?)
    }
}
