//! Who wrote to whom about what.

use std::{collections::HashSet, hash::Hash};

use mail_parser::{Addr, HeaderName, HeaderValue, Message, parsers::fields::thread};

use super::Address;
use crate::web;

/// How many people or ids of a header are taken. No letter has more; a mail that does is built to fill the memory, and
/// its original is kept whole.
const MOST: usize = 10_000;

/// The subject without the `Re:`, `Fwd:`, `AW:` … that mail programs put before it: equal for the mails of a thread.
pub fn thread_subject(subject: &str) -> &str {
    thread::thread_name(subject).trim()
}

/// The subject on one line, without control characters.
pub(super) fn subject(message: &Message<'_>) -> String {
    one_line(message.subject().unwrap_or_default())
}

/// The people in all headers of this name, each once.
pub(super) fn people(message: &Message<'_>, header: HeaderName<'static>) -> Vec<Address> {
    let lists = message.header_values(header).filter_map(HeaderValue::as_address);
    distinct(lists.flat_map(|list| list.iter()).filter_map(address))
}

/// The ids in all headers of this name, without their brackets, each once.
pub(super) fn ids(message: &Message<'_>, header: HeaderName<'static>) -> Vec<String> {
    let texts = message.header_values(header).flat_map(|value| match value {
        HeaderValue::Text(text) => std::slice::from_ref(text),
        HeaderValue::TextList(texts) => texts,
        _ => &[],
    });
    distinct(texts.map(|id| one_line(id)).filter(|id| !id.is_empty()))
}

/// The values in order, each once, of the first [`MOST`].
fn distinct<T: Clone + Eq + Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.take(MOST).filter(|value| seen.insert(value.clone())).collect()
}

fn address(addr: &Addr<'_>) -> Option<Address> {
    let filled = |text: &str| Some(one_line(text)).filter(|text| !text.is_empty());
    let name = addr.name().and_then(filled);
    let email = addr.address().and_then(filled);
    match (name, email) {
        (None, None) => None,
        // Some programs write the address in the place of the name and nothing else.
        (Some(name), None) => match web::normalise_email(&name) {
            Some(email) => Some(Address { name: None, email: Some(email) }),
            None => Some(Address { name: Some(name), email: None }),
        },
        (name, Some(email)) => Some(Address { name, email: Some(web::normalise_email(&email).unwrap_or(email)) }),
    }
}

/// Text with its white space folded and its control characters dropped.
pub(super) fn one_line(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    folded.chars().filter(|letter| !letter.is_control()).collect()
}
