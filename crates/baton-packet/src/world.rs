use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use crate::fonts::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static TEMPLATES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    [
        ("common.typ", include_str!("templates/common.typ")),
        ("words.typ", include_str!("templates/words.typ")),
        ("internal.typ", include_str!("templates/internal.typ")),
        ("relation.typ", include_str!("templates/relation.typ")),
        ("matter.typ", include_str!("templates/matter.typ")),
        ("course.typ", include_str!("templates/course.typ")),
        ("client.typ", include_str!("templates/client.typ")),
    ]
    .into_iter()
    .map(|(name, text)| (file_id(name), Source::new(file_id(name), text.to_owned())))
    .collect()
});

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("packet.json"));

/// All that a template can see: the other templates, the data of one packet and the fonts. No clock, no disk, no network.
pub(crate) struct PacketWorld<'a> {
    main: FileId,
    data: Bytes,
    fonts: &'a Fonts,
}

impl<'a> PacketWorld<'a> {
    /// The world of the template `name`, which reads `data` as "packet.json".
    pub(crate) fn new(name: &str, data: Vec<u8>, fonts: &'a Fonts) -> Self {
        Self { main: file_id(name), data: Bytes::new(data), fonts }
    }

    /// What went wrong, each message with the line of the template: "/internal.typ:12: unknown variable".
    pub(crate) fn explain(&self, errors: &[SourceDiagnostic]) -> String {
        errors.iter().map(|error| self.explain_one(error)).collect::<Vec<_>>().join("; ")
    }

    fn explain_one(&self, error: &SourceDiagnostic) -> String {
        let place = error.span.id().and_then(|id| {
            let line = self.source(id).ok()?.lines().byte_to_line(self.range(error.span)?.start)?;
            Some(format!("{}:{}: ", id.vpath().get_with_slash(), line + 1))
        });
        format!("{}{}", place.unwrap_or_default(), error.message)
    }
}

impl World for PacketWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("BUG: a template's name is no path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

#[cfg(test)]
mod tests {
    use typst::syntax::package::PackageSpec;

    use super::*;

    #[test]
    fn a_template_reads_its_data_and_no_other_file_or_package() {
        let fonts = Fonts::embedded();
        let world = PacketWorld::new("client.typ", b"{}".to_vec(), &fonts);
        assert_eq!(world.file(file_id("packet.json")), Ok(Bytes::new(b"{}".to_vec())));

        let package: PackageSpec = "@preview/cmarker:0.1.9".parse().expect("a package");
        let in_package = RootedPath::new(VirtualRoot::Package(package), VirtualPath::new("lib.typ").expect("a path"));
        for denied in [file_id("/etc/passwd"), file_id("Cargo.toml"), in_package.intern()] {
            assert_eq!(world.file(denied), Err(FileError::AccessDenied));
            assert_eq!(world.source(denied).map(|_| ()), Err(FileError::AccessDenied));
        }
    }

    #[test]
    fn a_template_has_no_clock() {
        assert_eq!(PacketWorld::new("client.typ", vec![], &Fonts::embedded()).today(None), None);
    }
}
