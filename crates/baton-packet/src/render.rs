use baton_domain::packet::{ClientPacket, InternalPacket};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use typst::foundations::Datetime;

use crate::document::Document;
use crate::error::PacketError;
use crate::fonts::Fonts;
use crate::preflight;
use crate::world::PacketWorld;

/// How many renderings the typesetter remembers what it has seen; an edited packet is set again in a fraction of the time.
const REMEMBERED: usize = 4;

/// What is to be printed.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Packet<'a> {
    /// For the briefing, among ourselves.
    Internal(&'a InternalPacket),
    /// For the client.
    Client(&'a ClientPacket),
}

impl Packet<'_> {
    const fn template(self) -> &'static str {
        match self {
            Self::Internal(_) => "internal.typ",
            Self::Client(_) => "client.typ",
        }
    }

    const fn prepared_on(self) -> NaiveDate {
        match self {
            Self::Internal(packet) => packet.prepared_on,
            Self::Client(packet) => packet.prepared_on,
        }
    }
}

/// The size of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// The packet and the sheet, as the templates read them.
#[derive(Serialize)]
struct Data<'a> {
    paper: Paper,
    packet: Packet<'a>,
}

/// Sets `packet` on `paper`.
///
/// Takes from a tenth of a second to a few seconds and cannot be interrupted, so call it where blocking is allowed.
///
/// # Errors
/// [`PacketError`] if it cannot be set, which no words in it can bring about: what `fonts` cannot show becomes an empty box
/// and a [warning](Document::warnings).
pub fn render(packet: Packet<'_>, paper: Paper, fonts: &Fonts) -> Result<Document, PacketError> {
    let mut data = serde_json::to_value(Data { paper, packet })?;
    let warnings = preflight::prepare(&mut data, fonts);
    let world = PacketWorld::new(packet.template(), serde_json::to_vec(&data)?, fonts);
    let pages = typst::compile(&world).output.map_err(|errors| PacketError::Typeset(world.explain(&errors)))?;
    typst::comemo::evict(REMEMBERED);
    Ok(Document::new(pages, datetime(packet.prepared_on()), warnings))
}

fn datetime(day: NaiveDate) -> Option<Datetime> {
    let number = |n: u32| u8::try_from(n).ok();
    Datetime::from_ymd_hms(day.year(), number(day.month())?, number(day.day())?, 0, 0, 0)
}
