use schemars::JsonSchema;
use serde::Serialize;

use super::PromiseView;

/// A packet before it is printed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PacketPreview {
    /// Pages.
    pub pages: u32,
    /// What to know before it is handed out, in full sentences.
    pub warnings: Vec<String>,
    /// Open promises of ours that the client's packet leaves out because the client may not read them; none in other packets.
    pub withheld: Vec<PromiseView>,
}
