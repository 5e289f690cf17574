//! The packet on screen: typeset once, then paged through, saved and printed.

use baton_desk::Desk;
use baton_desk::view::{PacketPreview, PromiseView};
use baton_domain::ids::{HandoverId, PersonId};
use baton_packet::{Document, Packet, PacketError, Paper, UnprintableWord, render_here};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Answer, ApiError};

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The incoming rep.
    Internal,
    /// The client.
    Client,
}

/// The paper it is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// 210 by 297 millimetres.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Which packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PacketChoice {
    /// Of which handover.
    pub handover: HandoverId,
    /// For whom.
    pub reader: Reader,
    /// On which paper.
    pub sheet: Sheet,
}

/// One page of a packet.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PacketPage {
    /// Its picture as SVG, without fonts, scripts or links to outside.
    pub svg: String,
    /// Its words, for those who cannot see the picture.
    pub text: String,
}

/// A packet that was typeset.
pub struct Typeset {
    choice: PacketChoice,
    document: Document,
    withheld: Vec<PromiseView>,
}

impl Typeset {
    /// Typesets a packet from what the workspace holds now.
    pub fn new(desk: &Desk, actor: PersonId, choice: PacketChoice) -> Answer<Self> {
        let paper = match choice.sheet {
            Sheet::A4 => Paper::A4,
            Sheet::Letter => Paper::Letter,
        };
        let (document, withheld) = match choice.reader {
            Reader::Internal => {
                let packet = desk.internal_packet(actor, choice.handover)?;
                (render_here(Packet::Internal(&packet), paper), Vec::new())
            }
            Reader::Client => {
                let packet = desk.client_packet(choice.handover)?;
                (render_here(Packet::Client(&packet), paper), desk.withheld_promises(actor, choice.handover)?)
            }
        };
        Ok(Self { choice, document: document.map_err(not_set)?, withheld })
    }

    /// Whether it is this packet.
    pub fn is(&self, choice: PacketChoice) -> bool {
        self.choice == choice
    }

    /// What to know about it before it is handed out.
    pub fn preview(&self) -> PacketPreview {
        let pages = u32::try_from(self.document.page_count()).unwrap_or(u32::MAX);
        let warnings = self.document.warnings().iter().map(warning).collect();
        PacketPreview { pages, warnings, withheld: self.withheld.clone() }
    }

    /// A page, counted from 1 as printed: its picture, and its words for those who cannot see it.
    pub fn page(&self, number: u32) -> Option<PacketPage> {
        let number = usize::try_from(number).ok()?;
        Some(PacketPage { svg: self.document.page_svg(number)?, text: self.document.page_text(number)? })
    }

    /// The whole packet as PDF.
    pub fn pdf(&self) -> Answer<Vec<u8>> {
        Ok(self.document.pdf().map_err(not_set)?.bytes)
    }
}

fn warning(UnprintableWord { word, missing }: &UnprintableWord) -> String {
    let missing: Vec<_> = missing.iter().map(|character| format!("“{character}”")).collect();
    format!("No font here can print {} in “{word}”: an empty box stands in its place.", missing.join(" and "))
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn not_set(error: PacketError) -> ApiError {
    ApiError::failed("The packet could not be typeset.", "Copy the details, so that it can be mended.", &error)
}
