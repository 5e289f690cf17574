use std::sync::LazyLock;

use crate::chance::Chance;

/// Contacts of each account.
pub(crate) const CONTACTS: u32 = 2;
/// Accounts that one rep carries.
const ACCOUNTS_PER_REP: u32 = 40;

macro_rules! words {
    ($($name:ident $file:literal),* $(,)?) => {
        $(pub(crate) static $name: LazyLock<Vec<&str>> =
            LazyLock::new(|| include_str!(concat!("words/", $file)).lines().collect());)*
    };
}

words! {
    GIVEN "given.txt",
    FAMILY "family.txt",
    TRADES "trades.txt",
    TOWNS "towns.tsv",
    SUBJECTS "subjects.txt",
    SENTENCES "sentences.txt",
    CLOSINGS "closings.txt",
}

/// Everyone in a generated book. Who someone is follows from the seed and a number alone, so that a book of any size
/// needs no memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cast {
    pub(crate) accounts: u32,
    pub(crate) seed: u64,
}

/// A client.
#[derive(Debug)]
pub(crate) struct Firm {
    pub(crate) name: String,
    pub(crate) domain: String,
    pub(crate) trade: &'static str,
    pub(crate) town: &'static str,
    pub(crate) country: &'static str,
    /// The rep who answers for it.
    pub(crate) rep: Someone,
}

/// A name with its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Someone {
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    pub(crate) email: String,
}

impl Someone {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

impl Cast {
    /// An account by its number from 0; no two have the same name while the words suffice for it.
    pub(crate) fn firm(self, number: u32) -> Firm {
        let (family, rest) = part(number, &FAMILY);
        let (trade, rest) = part(rest, &TRADES);
        let (town, rest) = part(rest, &TOWNS);
        let (town, country) = town.split_once('\t').expect("BUG: a town lies in a country");
        let again = if rest == 0 { String::new() } else { format!(" {}", rest + 1) };
        Firm {
            name: format!("{family} {trade} {town}{again}"),
            domain: format!("{}-{number}.example", trade.to_lowercase().replace(' ', "-")),
            trade,
            town,
            country,
            rep: self.rep(number),
        }
    }

    /// One of the [`CONTACTS`] of an account.
    pub(crate) fn contact(self, account: u32, number: u32) -> Someone {
        let domain = self.firm(account).domain;
        self.someone((u64::from(account) << 8) + u64::from(number) + 1, &domain)
    }

    /// The rep who answers for an account.
    fn rep(self, account: u32) -> Someone {
        let reps = (self.accounts / ACCOUNTS_PER_REP).max(3);
        let number = account % reps;
        let mut rep = self.someone(u64::MAX - u64::from(number), crate::scale::DOMAIN);
        // Reps are told apart by their addresses; two may well have the same name.
        rep.email = rep.email.replace('@', &format!(".{number}@"));
        rep
    }

    fn someone(self, number: u64, domain: &str) -> Someone {
        let mut chance = Chance::new(self.seed ^ number.wrapping_mul(0x9e37_79b9));
        let (given, family) = (chance.word(&GIVEN), chance.word(&FAMILY));
        Someone { given, family, email: format!("{}.{}@{domain}", plain(given), plain(family)) }
    }
}

/// The word that a number chooses, and what is left of the number.
fn part(number: u32, words: &[&'static str]) -> (&'static str, u32) {
    let count = u32::try_from(words.len()).expect("BUG: a list of words is short");
    (words[(number % count) as usize], number / count)
}

/// A name as an address spells it.
fn plain(name: &str) -> String {
    let letter = |letter: char| match letter {
        'á' | 'à' | 'ä' | 'å' => 'a',
        'č' | 'ć' => 'c',
        'é' | 'è' => 'e',
        'ı' => 'i',
        'ł' => 'l',
        'ń' => 'n',
        'ó' | 'ø' => 'o',
        'ü' => 'u',
        'ž' => 'z',
        other => other,
    };
    name.to_lowercase().chars().filter(|letter| *letter != ' ').map(letter).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn twenty_thousand_accounts_have_names_of_their_own() {
        let cast = Cast { accounts: 20_000, seed: 1 };
        let names: BTreeSet<_> = (0..20_000).map(|number| cast.firm(number).name).collect();
        assert_eq!(names.len(), 20_000);
    }

    #[test]
    fn addresses_are_spelt_in_plain_letters() {
        for name in GIVEN.iter().chain(FAMILY.iter()) {
            let plain = plain(name);
            assert!(plain.is_ascii(), "{name} is spelt {plain}");
        }
    }
}
