//! A packet is set and written as PDF.

use std::path::Path;
use std::sync::LazyLock;

use baton_desk::Desk;
use baton_packet::{Fonts, Packet, Paper, render};
use baton_sample::TOUR_ACCOUNT;
use baton_tests::{Numbers, StoppedClock, environment};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration as Offset};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, comemo};
use typst_pdf::PdfOptions;

use crate::measure::{Ratio, in_turn, timed};
use crate::now;

pub fn ratios(folder: &Path) -> Vec<Ratio> {
    let path = folder.join("Tour.baton");
    let device = environment(&StoppedClock::at(now()), Numbers::after(0)).device;
    baton_sample::tour(&path, now(), device, |_| ()).unwrap();
    let desk = Desk::open(&path, environment(&StoppedClock::at(now()), Numbers::after(1 << 60))).unwrap();
    let manager = desk.first_manager().unwrap();
    let handover = desk.handover_ref(TOUR_ACCOUNT).unwrap();
    let fonts = Fonts::embedded();
    let packet = desk.internal_packet(manager, handover).unwrap();
    let document = render(Packet::Internal(&packet), Paper::A4, &fonts).unwrap();
    let pages = document.page_count();
    let plain = Plain::new(&(1..=pages).filter_map(|page| document.page_text(page)).collect::<Vec<_>>().join("\n\n"));

    let [baton, floor] = in_turn(
        9,
        50,
        || {
            comemo::evict(0);
            let packet = || desk.internal_packet(manager, handover).unwrap();
            timed(|| render(Packet::Internal(&packet()), Paper::A4, &fonts).unwrap().pdf().unwrap()).0
        },
        || {
            comemo::evict(0);
            timed(|| plain.pdf()).0
        },
    );
    let what = format!("an internal packet of {pages} pages");
    vec![Ratio { what, baton, floor, floor_is: "plain typst: the same words as paragraphs" }]
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Words set in one font, without a template.
struct Plain {
    source: Source,
    book: LazyHash<FontBook>,
    font: Font,
}

impl Plain {
    fn new(words: &str) -> Self {
        let font = include_bytes!("../../crates/baton-packet/fonts/SourceSerif4-Regular.ttf");
        let font = Font::new(Bytes::new(font), 0).unwrap();
        let source = Source::detached(format!("#set text(font: \"Source Serif 4\")\n#{}", serde_json::json!(words)));
        Self { source, book: LazyHash::new(FontBook::from_fonts([&font])), font }
    }

    fn pdf(&self) -> Vec<u8> {
        let pages = typst::compile(self).output.unwrap();
        typst_pdf::pdf(&pages, &PdfOptions::default()).unwrap()
    }
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.source.clone())
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        (index == 0).then(|| self.font.clone())
    }

    fn today(&self, _: Option<Offset>) -> Option<Datetime> {
        None
    }
}
