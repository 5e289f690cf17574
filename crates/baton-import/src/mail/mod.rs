//! Mail: single messages and mailboxes of many.

mod attachment;
mod body;
mod date;
mod envelope;
mod fields;
mod guard;
mod html;
mod key;
mod look;
mod mailbox;
mod message;
mod prepare;
mod veil;

use serde::{Deserialize, Serialize};

pub use attachment::Attachment;
pub use date::MailDate;
pub use envelope::thread_subject;
pub use guard::MESSAGE_BYTES;
pub use key::MailKey;
pub use look::original_look;
pub use mailbox::Mailbox;
pub(crate) use mailbox::starts_mailbox;
pub use message::read_message;
pub(crate) use message::starts_message;

/// A person in a mail's header.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The name beside the address.
    pub name: Option<String>,
    /// The address: normalised when it is one, as written when it is not, absent when the header names nobody reachable.
    pub email: Option<String>,
}

/// One mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MailRecord {
    /// What makes this the same mail when it is read again, from another folder or with other transport headers.
    pub key: MailKey,
    /// The `Message-ID` without its brackets.
    pub message_id: Option<String>,
    /// When it was sent, and what is doubtful about that.
    pub date: MailDate,
    /// The subject, decoded; empty when there is none.
    pub subject: String,
    /// Who wrote it; the sender when no author is named.
    pub from: Vec<Address>,
    /// To whom it was written.
    pub to: Vec<Address>,
    /// Who got a copy.
    pub cc: Vec<Address>,
    /// Who got a blind copy, which only the sender's own mailbox tells.
    pub bcc: Vec<Address>,
    /// The ids of the mails that it answers.
    pub in_reply_to: Vec<String>,
    /// The ids of the mails of its thread, oldest first.
    pub references: Vec<String>,
    /// The text to read: the plain text, or the HTML converted when there is no plain text. Lines end in `\n`.
    pub text: String,
    /// The HTML as it was sent, not made safe in any way.
    pub html: Option<String>,
    /// What came with it, including mails attached to it.
    pub attachments: Vec<Attachment>,
    /// What is broken in it, in full sentences; empty for nearly every mail.
    pub damage: Vec<String>,
    /// The mail as it stands in the file, without the quoting of a mailbox.
    #[serde(skip)]
    pub original: Vec<u8>,
    /// Where it is: `inbox.mbox, message 4`.
    pub place: String,
}
