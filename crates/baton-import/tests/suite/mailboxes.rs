//! Mailboxes of many mails.

use std::io::{self, BufReader, Read};

use baton_import::{MailRecord, Mailbox, Parsed};

use super::now;

const FIRST: &str = "From lena@nordlicht.example Tue Apr  1 10:00:00 2025\nFrom: lena@nordlicht.example\nSubject: First\n\n\
    From here on we agree.\n\n>From the start, too.\n>>From both.\n";
const SECOND: &str =
    "From anna@baton.example Wed Apr  2 10:00:00 2025\nFrom: anna@baton.example\nSubject: Second\n\nText\n";

fn read(text: &str) -> Parsed<MailRecord> {
    Mailbox::new("inbox.mbox", text.as_bytes(), now()).collect()
}

fn subjects(parsed: &Parsed<MailRecord>) -> Vec<&str> {
    parsed.records.iter().map(|mail| mail.subject.as_str()).collect()
}

#[test]
fn lines_that_begin_with_from_do_not_split_a_mail_and_lose_one_quote() {
    let parsed = read(&format!("{FIRST}\n{SECOND}"));
    assert_eq!(subjects(&parsed), ["First", "Second"]);
    assert_eq!(parsed.records[0].text, "From here on we agree.\n\nFrom the start, too.\n>From both.");
    assert_eq!(parsed.records[1].place, "inbox.mbox, message 2");
    assert_eq!(parsed.problems, []);
}

#[test]
fn separators_of_thunderbird_and_gmail_are_known() {
    let text = "From \nSubject: One\n\nText\n\nFrom - Tue Apr 01 10:00:00 2025\nSubject: Two\n\nText\n\n\
        From 1234567@xxx Tue Apr 01 10:00:00 +0000 2025\nX-GM-THRID: 1\nSubject: Three\n\nText\n";
    assert_eq!(subjects(&read(text)), ["One", "Two", "Three"]);
    assert_eq!(subjects(&read(&text.replace('\n', "\r\n"))), ["One", "Two", "Three"]);
}

#[test]
fn a_mailbox_cut_anywhere_loses_no_mail_before_the_cut_and_none_in_silence() {
    let text = format!("{FIRST}\n{SECOND}");
    let start = FIRST.len() + 1;
    let separator = SECOND.find('\n').unwrap();
    for cut in 1..text.len() {
        let parsed = read(&text[..cut]);
        assert!(parsed.items() >= 1, "cut at {cut}");
        if cut > start + separator {
            assert_eq!(parsed.items(), 2, "cut at {cut}");
            assert_eq!(parsed.records[0].subject, "First");
        }
    }
}

#[test]
fn a_separator_at_the_end_of_the_file_is_a_mail_that_is_missing() {
    let parsed = read(&format!("{FIRST}\n{}\n", SECOND.lines().next().unwrap()));
    insta::assert_snapshot!(parsed.problems[0], @"inbox.mbox, message 2: The message is empty. The mailbox may have been cut off here. Export it again if mails are missing.");
}

#[test]
fn text_before_the_first_separator_is_not_lost() {
    let parsed = read(&format!("Subject: Lost start\n\nText\n\n{SECOND}"));
    assert_eq!(subjects(&parsed), ["Lost start", "Second"]);
    assert_eq!(parsed.records[0].place, "inbox.mbox, before the first message");
    assert_eq!(read(&format!("garbage\n\n{SECOND}")).problems.len(), 1);
}

#[test]
fn an_empty_mailbox_is_one_problem() {
    insta::assert_snapshot!(read("").problems[0], @"inbox.mbox: The file is empty. Export the mailbox again.");
    assert_eq!(read("").items(), 1);
}

#[test]
fn a_mail_in_a_mailbox_is_the_same_mail_as_its_file() {
    let alone = "From: lena@nordlicht.example\r\nSubject: Plan\r\n\r\nFrom the start.\r\n";
    let boxed = format!(
        "From x Tue Apr  1 10:00:00 2025\n{}\n",
        alone.replace("\r\n", "\n").replace("\nFrom the", "\n>From the")
    );
    assert_eq!(read(&boxed).records[0].key, super::mail(alone).key);
}

#[test]
fn a_file_that_breaks_while_it_is_read_keeps_its_mails_and_names_the_rest() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the network drive is gone"))
        }
    }
    let text = format!("{FIRST}\n{SECOND}");
    let mut mailbox = Mailbox::new("inbox.mbox", BufReader::new(text.as_bytes().chain(Broken)), now());
    assert_eq!(mailbox.next().unwrap().unwrap().subject, "First");
    insta::assert_snapshot!(mailbox.next().unwrap().unwrap_err(), @"inbox.mbox: The file cannot be read after message 2: the network drive is gone. Copy the file to this computer and try again.");
    assert!(mailbox.next().is_none());
}

#[test]
fn mails_are_read_only_as_they_are_asked_for() {
    let text = format!("{FIRST}\n{}", format!("{SECOND}\n").repeat(1000));
    let mut mailbox = Mailbox::new("inbox.mbox", BufReader::with_capacity(256, text.as_bytes()), now());
    mailbox.next();
    assert!(mailbox.bytes_read() < 1000, "the file is not read ahead");
    assert_eq!(mailbox.count(), 1000);
}
