//! Mails become history entries of the account they belong to, or wait in "unfiled".

use baton_domain::history::preview;
use baton_domain::ids::{AccountId, ContactId};
use baton_domain::record::{
    Attachment, ContentHash, Direction, HistoryEntry, HistoryKind, MailAddress, Record, Sensitivity,
};
use baton_import::{Address, MailRecord, Problem};
use baton_store::{Reads, content_hash};
use chrono::SubsecRound;

use super::writer::{Item, Writer};
use crate::error::DeskError;

impl Writer<'_, '_> {
    /// Takes a mail unless it is here already.
    pub(super) fn mail(&mut self, mail: MailRecord) -> Result<(), DeskError> {
        let key = mail.key.to_string();
        if !self.seen_mails.insert(key.clone()) || self.is_here(&key)? {
            self.unchanged();
            return Ok(());
        }
        let emails = mail.from.iter().chain(&mail.to).chain(&mail.cc).chain(&mail.bcc);
        let emails = emails.filter_map(|address| address.email.as_deref());
        let account = self.directory.account_of_mail(emails.clone());
        let contacts = account.map_or_else(Vec::new, |account| self.contacts(account, emails));
        self.tally.mail(&mail, account);
        let item = self.item(mail, key, account, contacts);
        self.put(self.stream(account), item)
    }

    fn is_here(&self, key: &str) -> Result<bool, DeskError> {
        let found = self.tx.rows(include_str!("mail_by_key.sql"), [key], |_| Ok(()))?;
        Ok(!found.is_empty())
    }

    fn contacts<'a>(&self, account: AccountId, emails: impl Iterator<Item = &'a str>) -> Vec<ContactId> {
        let mut contacts = Vec::new();
        for (contact, of) in emails.flat_map(|email| self.directory.contacts_at(email)) {
            if *of == account && !contacts.contains(contact) {
                contacts.push(*contact);
            }
        }
        contacts
    }

    fn item(&mut self, mail: MailRecord, key: String, account: Option<AccountId>, contacts: Vec<ContactId>) -> Item {
        let mut bodies = Vec::new();
        let mut keep = |bytes: Vec<u8>| -> ContentHash {
            let hash = content_hash(&bytes);
            bodies.push(bytes);
            hash
        };
        let from = mail.from.first().map(address);
        let sender = from.as_ref().map(|from| from.email.as_str()).unwrap_or_default();
        let direction = if self.directory.is_ours(sender) { Direction::Outward } else { Direction::Inward };
        let ours = mail.from.iter().chain(&mail.to).chain(&mail.cc).filter_map(|address| address.email.as_deref());
        let by = ours.filter_map(|email| self.directory.people.at(email)).next();
        let preview = preview(&mail.text);
        let body = (!mail.text.is_empty()).then(|| keep(mail.text.into_bytes()));
        let attachments = mail
            .attachments
            .into_iter()
            .map(|file| Attachment {
                name: file.name,
                media_type: file.media_type,
                size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
                content: keep(file.bytes),
            })
            .collect();
        let original = Some(keep(mail.original));
        let (at, at_doubt) = match (mail.date.at, mail.date.doubt) {
            (Some(at), doubt) => (at, doubt),
            (None, doubt) => (
                self.run.at,
                Some(doubt.unwrap_or_else(|| "The mail gives no date; the day of the import stands in.".to_owned())),
            ),
        };
        let entry = HistoryEntry {
            id: self.fresh(),
            account,
            kind: HistoryKind::Mail,
            at: at.trunc_subsecs(0),
            at_doubt,
            title: mail.subject,
            preview,
            body,
            original,
            direction,
            by,
            contacts,
            from,
            to: mail.to.iter().chain(&mail.cc).map(address).collect(),
            attachments,
            handover: None,
            sensitivity: Sensitivity::Internal,
            key: Some(key),
            run: Some(self.run.id),
        };
        Item { records: vec![Record::HistoryEntry(entry)], bodies }
    }
}

/// The problem of a mailbox whose last mail this is: a mailbox that was cut ends within one. What there is of it is kept; what
/// is missing is an item by itself, which could not be taken.
pub(super) fn lacking(mail: &MailRecord) -> Option<Problem> {
    if mail.damage.is_empty() {
        return None;
    }
    Some(Problem::new(
        &mail.place,
        format!("{} What there is of it is kept.", mail.damage.join(" ")),
        "If the mailbox is whole where it comes from, export it again and import that as well.",
    ))
}

fn address(address: &Address) -> MailAddress {
    MailAddress { name: address.name.clone().unwrap_or_default(), email: address.email.clone().unwrap_or_default() }
}
