//! Files as programs export them, drawn: tables of accounts and contacts, and mailboxes, with twins and bad rows in them.

use std::io::Cursor;
use std::ops::ControlFlow;

use baton_desk::view::ImportSummary;
use baton_desk::{ImportFile, OnMatch, Trial};

use crate::firm::Firm;
use baton_tests::Draw;

const FIRMS: [(&str, &str); 6] = [
    ("Nordkaj Shipping", "nordkaj.example"),
    ("Account 1", "account-1.example"),
    ("Falkner Papier", "falkner.example"),
    ("Aldea Frutas", "aldea.example"),
    ("Aldea Frutas", "aldea-sur.example"),
    ("Kobayashi Tools", "kobayashi.example"),
];

const PEOPLE: [&str; 6] = ["Ingrid Aas", "Per Nilsen", "Marta Vidal", "Kenji Mori", "Lea Falkner", "Ana Ruiz"];

/// A file with its name.
#[derive(Debug, Clone)]
pub struct File {
    name: String,
    text: String,
}

impl File {
    /// One of the kinds that can be imported.
    pub fn drawn(draw: &mut Draw) -> Self {
        let rows = 1 + draw.below(8);
        let (name, text) = match draw.below(4) {
            0 => ("accounts.csv", accounts(rows, draw)),
            1 => ("contacts.csv", contacts(rows, draw)),
            _ => ("inbox.mbox", mailbox(rows, draw)),
        };
        Self { name: name.to_owned(), text }
    }
}

impl Firm {
    /// Imports files, as the founder; every item is told of.
    pub fn imports(&mut self, files: &[File], on_match: OnMatch) -> ImportSummary {
        let files = files.iter().map(|file| ImportFile {
            name: file.name.clone(),
            bytes: file.text.len() as u64,
            kind: None,
            mapping: None,
            content: Box::new(Cursor::new(file.text.clone())),
        });
        let mut on = |_: &_| ControlFlow::Continue(());
        let (summary, _) = self.desk.import(self.founder, files.collect(), on_match, Trial::Keep, &mut on).unwrap();
        let told = summary.taken + summary.unchanged + u32::try_from(summary.problems.len()).unwrap();
        assert_eq!(summary.items, told, "each item is taken, unchanged, or a problem");
        summary
    }
}

fn accounts(rows: usize, draw: &mut Draw) -> String {
    let mut text = String::from("Account ID,Account Name,Billing City,Website,Account Owner\n");
    let named = draw.percent(50);
    for row in 0..rows {
        let (name, domain) = *draw.one(&FIRMS).unwrap();
        let id = if named { format!("A-{}", draw.below(FIRMS.len())) } else { String::new() };
        let city = draw.one(&["Oslo", "Bergen", ""]).unwrap();
        let owner = draw.one(&["Anna Lind", "Hana Okafor", "Somebody New", ""]).unwrap();
        match draw.below(10) {
            0 => text.push_str(&format!("{row}\n")),
            1 => text.push_str(",,,,\n"),
            _ => text.push_str(&format!("{id},{name},{city},https://{domain},{owner}\n")),
        }
    }
    text
}

fn contacts(rows: usize, draw: &mut Draw) -> String {
    let mut text = String::from("Full Name,Email,Title,Account Name\n");
    for _ in 0..rows {
        let (firm, domain) = *draw.one(&FIRMS).unwrap();
        let person = draw.one(&PEOPLE).unwrap();
        let email = format!("{}@{domain}", person.to_lowercase().replace(' ', "."));
        let title = draw.one(&["Director", "Buyer", ""]).unwrap();
        let firm = if draw.percent(80) { firm } else { "" };
        text.push_str(&format!("{person},{email},{title},{firm}\n"));
    }
    text
}

fn mailbox(rows: usize, draw: &mut Draw) -> String {
    let mut text = String::new();
    for _ in 0..rows {
        let (_, domain) = *draw.one(&FIRMS).unwrap();
        // The same number is the same mail.
        let number = draw.below(12);
        let person = PEOPLE[number % PEOPLE.len()].to_lowercase().replace(' ', ".");
        let date = if draw.percent(90) {
            format!("Date: Tue, {} Apr 2025 10:00:00 +0000\n", 1 + number)
        } else {
            String::new()
        };
        text.push_str(&format!(
            "From {person}@{domain} Tue Apr  1 10:00:00 2025\nFrom: {person}@{domain}\nTo: anna@lindqvist.example\n{date}\
             Message-ID: <{number}@{domain}>\nSubject: Number {number}\n\nThe yard floods in November, number {number}.\n\n"
        ));
    }
    text
}
