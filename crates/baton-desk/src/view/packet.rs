use schemars::JsonSchema;
use serde::Serialize;

/// A packet before it is printed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PacketPreview {
    /// Pages.
    pub pages: u32,
    /// What to know before it is handed out, in full sentences.
    pub warnings: Vec<String>,
}
