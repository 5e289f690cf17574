//! Documents out: handover packets as PDF and page pictures.
//!
//! [`render`] typesets a [`Packet`] with templates and fonts that are compiled in. What a packet says reaches the templates
//! as data, never as markup, and every other file and package is denied, so that a client's name cannot run as code.
//!
//! ```
//! use baton_domain::packet::InternalPacket;
//! use baton_packet::{Fonts, Packet, PacketError, Paper, render};
//!
//! fn print(packet: &InternalPacket) -> Result<Vec<u8>, PacketError> {
//!     let document = render(Packet::Internal(packet), Paper::A4, &Fonts::embedded())?;
//!     Ok(document.pdf()?.bytes)
//! }
//! ```

mod document;
mod error;
mod fonts;
mod installed;
mod preflight;
mod render;
mod text;
mod world;

pub use document::{Conformance, Document, Pdf};
pub use error::PacketError;
pub use fonts::Fonts;
pub use installed::render_here;
pub use preflight::UnprintableWord;
pub use render::{Packet, Paper, render};
