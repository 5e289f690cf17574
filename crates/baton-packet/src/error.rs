/// Why a packet could not be made. Its words cannot cause this; each of them is a bug or a limit of ours.
#[derive(Debug, thiserror::Error)]
pub enum PacketError {
    /// The packet does not serialize.
    #[error("the packet cannot be turned into data")]
    Data(#[from] serde_json::Error),
    /// A template does not go together with the packet.
    #[error("the packet cannot be typeset: {0}")]
    Typeset(String),
    /// The pages cannot be written as a PDF.
    #[error("the packet cannot be written as PDF: {0}")]
    Export(String),
}
