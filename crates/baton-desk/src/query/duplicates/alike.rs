//! What contacts have in common.

use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::{AccountId, ContactId};
use baton_domain::record::Contact;
use baton_import::is_shared_host;
use baton_store::bare_words;

use super::ordered;
use crate::view::SameContact;

/// Two contacts, the one that was here first in front.
pub(super) type Pair = (ContactId, ContactId);

/// Digits of a number that must agree: what stands before them is written in many ways.
const TELLING_DIGITS: usize = 8;

/// So many with the same name or address may be one person.
const CROWD: usize = 6;

/// More with the same number are no person but a switchboard.
const ONE_LINE: usize = 2;

/// All pairs that have something in common, each with what that is, the strongest first.
pub(super) fn in_common(contacts: &[Contact]) -> BTreeMap<Pair, Vec<SameContact>> {
    let mut common = Common::default();
    let addresses = || contacts.iter().flat_map(|one| one.emails.iter().map(move |email| (email, one)));
    common.note(CROWD, addresses(), |email| SameContact::Address { email: (*email).clone() });
    let named: Vec<_> = contacts.iter().map(|one| (Name::of(&one.name), one)).collect();
    let at_account = |key: fn(&Name) -> Option<&str>| {
        named.iter().filter_map(move |(name, one)| Some(((one.account, key(name)?), *one)))
    };
    common.note(CROWD, at_account(|name| Some(&name.plain)), |_| SameContact::Name);
    let at_host = addresses().filter_map(|(email, one)| {
        let host = email.rsplit_once('@')?.1;
        (!is_shared_host(host)).then(|| ((host, plain(&one.name)), one))
    });
    common.note(CROWD, at_host, |_| SameContact::Name);
    common.note(CROWD, at_account(|name| Some(&name.sorted)), |_| SameContact::NameOtherwise);
    common.note_initials(&named);
    let phones = contacts.iter().filter_map(|one| Some(((one.account, telling(one.phone.as_deref()?)?), one)));
    let first_with = |(account, digits): &(AccountId, String)| {
        let mut phones = contacts.iter().filter(|one| one.account == *account).filter_map(|one| one.phone.as_ref());
        phones.find(|phone| telling(phone).as_ref() == Some(digits)).cloned().unwrap_or_default()
    };
    common.note(ONE_LINE, phones, |key| SameContact::Phone { phone: first_with(key) });
    common.0
}

#[derive(Debug, Default)]
struct Common(BTreeMap<Pair, Vec<SameContact>>);

impl Common {
    /// Notes the pairs of all who share a key with at most `most`, with the reason that the key gives.
    fn note<'a, K: Ord>(
        &mut self,
        most: usize,
        keyed: impl Iterator<Item = (K, &'a Contact)>,
        reason: impl Fn(&K) -> SameContact,
    ) {
        let mut by_key = BTreeMap::<K, BTreeSet<ContactId>>::new();
        for (key, contact) in keyed {
            by_key.entry(key).or_default().insert(contact.id);
        }
        for (key, ids) in by_key.iter().filter(|(_, ids)| (2..=most).contains(&ids.len())) {
            let reason = reason(key);
            for (at, first) in ids.iter().enumerate() {
                for second in ids.iter().skip(at + 1) {
                    self.add((*first, *second), reason.clone());
                }
            }
        }
    }

    /// Notes "P. Holm" beside "Per Holm" at the same account, but not "Per Holm" beside "Paul Holm".
    fn note_initials(&mut self, named: &[(Name, &Contact)]) {
        let mut written_out = BTreeMap::<(AccountId, char, &str), Vec<ContactId>>::new();
        for (name, contact) in named {
            if let Some((first, last)) = name.ends().filter(|(first, _)| first.chars().count() > 1) {
                let key = (contact.account, first.chars().next().expect("BUG: a word has a letter"), last);
                written_out.entry(key).or_default().push(contact.id);
            }
        }
        for (name, contact) in named {
            let Some((first, last)) = name.ends() else { continue };
            let mut letters = first.chars();
            let (Some(initial), None) = (letters.next(), letters.next()) else { continue };
            for other in written_out.get(&(contact.account, initial, last)).into_iter().flatten() {
                self.add(ordered(contact.id, *other), SameContact::NameOtherwise);
            }
        }
    }

    /// A name that is the same is not told again as one that is written otherwise.
    fn add(&mut self, pair: Pair, reason: SameContact) {
        let reasons = self.0.entry(pair).or_default();
        let is_told = match reason {
            SameContact::NameOtherwise => {
                reasons.iter().any(|one| matches!(one, SameContact::Name | SameContact::NameOtherwise))
            }
            _ => reasons.contains(&reason),
        };
        if !is_told {
            reasons.push(reason);
        }
    }
}

/// A name as it is compared.
struct Name {
    plain: String,
    /// Without accents, its words in the order of the alphabet: "Holm, Per" is "Per Holm".
    sorted: String,
    /// Without accents.
    bare: String,
}

impl Name {
    fn of(name: &str) -> Self {
        let mut words = bare_words(name);
        let bare = words.join(" ");
        words.sort_unstable();
        Self { plain: plain(name), sorted: words.join(" "), bare }
    }

    /// The first and the last word, if there are two.
    fn ends(&self) -> Option<(&str, &str)> {
        let (first, rest) = self.bare.split_once(' ')?;
        Some((first, rest.rsplit(' ').next().unwrap_or(rest)))
    }
}

/// A name in lower case, letters and digits alone, one space between words.
pub(super) fn plain(name: &str) -> String {
    let spaced: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The last digits of a number; none if it has too few to tell anybody.
fn telling(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(TELLING_DIGITS)?;
    Some(digits[from..].iter().collect())
}
