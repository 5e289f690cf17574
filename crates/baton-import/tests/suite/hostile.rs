//! Files built to harm: each ends soon, in a record or a problem.

use baton_import::{MESSAGE_BYTES, Mailbox, Parsed, Table, read_message};

use super::{accounts, mail, mail_problem, now};

#[test]
fn an_attachment_of_25_mb_is_taken_and_a_mail_beyond_the_limit_is_named() {
    let line = format!("{}\r\n", "QUJD".repeat(19));
    let lines = (25 << 20) / 57;
    let text = format!(
        "From: lena@nordlicht.example\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: application/zip; name=all.zip\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}--xx--\r\n",
        line.repeat(lines)
    );
    assert_eq!(mail(&text).attachments[0].bytes.len(), lines * 57);
    let text = format!("From: lena@nordlicht.example\n\n{}", line.repeat(MESSAGE_BYTES / line.len() + 1));
    insta::assert_snapshot!(mail_problem(&text), @"letter.eml: The mail has 40 MB; mails up to 40 MB are read. Save its attachments as files, remove them from the mail, and import it again.");
    let boxed =
        format!("From x Tue Apr  1 10:00:00 2025\n{text}\n\nFrom x Tue Apr  1 10:00:00 2025\nSubject: Next\n\nText\n");
    let parsed: Parsed<_> = Mailbox::new("inbox.mbox", boxed.as_bytes(), now()).collect();
    assert_eq!((parsed.problems.len(), parsed.records[0].subject.as_str()), (1, "Next"));
}

#[test]
fn a_hundred_thousand_mails_within_mails_do_not_exhaust_the_stack() {
    let deep = "Content-Type: message/rfc822\n\n".repeat(100_000);
    assert_eq!(mail(format!("From: x@evil.example\n{deep}")).attachments.len(), 1);
    let shouted = "CONTENT-TYPE :\n MESSAGE/RFC822\n\n".repeat(100_000);
    assert_eq!(mail(format!("From: x@evil.example\n{shouted}")).attachments.len(), 1);
    let behind_borders = "--bContent- Type:message/\"rfc822\"\n\n".repeat(100_000);
    let text = format!("From: x@evil.example\nContent-Type: multipart/mixed; boundary=b\n\n{behind_borders}");
    assert!(mail(text).attachments.len() <= 100_000);
}

#[test]
fn nested_boundaries_without_end_are_refused_before_they_cost_time() {
    let nested: String =
        (0..200_000).map(|level| format!("--a\nContent-Type: multipart/mixed; boundary=b{level}\n\n")).collect();
    let text = format!("From: x@evil.example\nContent-Type: multipart/mixed; boundary=a\n\n{nested}");
    insta::assert_snapshot!(mail_problem(text), @"letter.eml: The mail is made of so many nested parts that it cannot be a letter. It may have been built to harm a mail program. Leave it out, or keep its file as it is.");
}

#[test]
fn millions_of_parts_headers_and_parameters_are_refused() {
    let parts =
        format!("From: x@evil.example\nContent-Type: multipart/mixed; boundary=a\n\n{}", "--a\n\n".repeat(2_500_000));
    let headers = format!("From: x@evil.example\n{}\n", "a:\n".repeat(2_500_000));
    let pieces: String = (0..500_000).map(|number| format!("a{number}*1=x;")).collect();
    let pieces = format!("From: x@evil.example\nContent-Type: text/plain; {pieces}\n\n");
    for text in [parts, headers, pieces] {
        assert!(mail_problem(text).what.contains("nested parts"));
    }
}

#[test]
fn a_file_without_line_ends_is_not_held_in_memory_as_one_line() {
    let text = format!("From x Tue Apr  1 10:00:00 2025\nSubject: Long\n\n{}", "x".repeat(1 << 20));
    let parsed: Parsed<_> = Mailbox::new("inbox.mbox", text.as_bytes(), now()).collect();
    assert_eq!(parsed.records[0].text.len(), 1 << 20);
}

#[test]
fn every_prefix_of_a_mail_is_a_record_or_a_problem() {
    let text = "From: =?utf-8?q?L=C3=A9na?= <l@x.example>\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\
        \r\n<p>Hi</p>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nText\r\n--b--\r\n";
    for cut in 0..text.len() {
        let read = read_message("cut.eml", &text.as_bytes()[..cut], now());
        assert!(read.is_ok() || !read.unwrap_err().what.is_empty());
    }
}

#[test]
fn seeded_noise_never_breaks_a_reader() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let words: [&[u8]; 16] = [
        b"From: a@b.example\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"\n",
        b"--b\n",
        b"--b--\n",
        b"message/rfc822",
        b"Content-Transfer-Encoding: base64\n",
        b"=?utf-8?b?",
        b"?=",
        b"\xFF\xFE",
        b"\0",
        b"\"",
        b",",
        b";",
        b"From x Tue Apr  1 10:00:00 2025\n",
        b"Name",
    ];
    for _ in 0..1_000 {
        let mut bytes = Vec::new();
        for _ in 0..next() % 40 {
            match next() % 4 {
                0 => bytes.push(next().to_le_bytes()[0]),
                _ => bytes.extend_from_slice(words[usize::try_from(next() % 16).unwrap()]),
            }
        }
        let _ = read_message("noise.eml", &bytes, now());
        let mailbox: Parsed<_> = Mailbox::new("noise.mbox", bytes.as_slice(), now()).collect();
        assert!(mailbox.items() > 0 || bytes.trim_ascii().is_empty());
        let _ = baton_import::detect("noise", &bytes);
        let _ = Table::read("noise.csv", &bytes);
    }
}

#[test]
fn zero_bytes_and_a_cell_of_a_megabyte_are_no_obstacle() {
    let parsed = accounts(format!("Name,Notes\nNord\0licht,{}\n", "x".repeat(1 << 20)));
    assert_eq!(parsed.records[0].name, "Nordlicht");
    assert_eq!(parsed.records[0].description.as_ref().unwrap().len(), 1 << 20);
}

#[test]
fn a_table_that_would_fill_the_memory_is_named() {
    let told = |text: String| Table::read("big.csv", text.as_bytes()).unwrap_err().to_string();
    insta::assert_snapshot!(told(format!("Name{}\n", ",x".repeat(5_000))), @"big.csv: The file has 5001 columns; tables up to 5000 columns are read. Export fewer columns, or export the records in several files.");
    insta::assert_snapshot!(told(",".repeat(2_000_000)), @"big.csv: The file has a row of too many cells; tables up to 5000 columns are read. Export fewer columns, or export the records in several files.");
    insta::assert_snapshot!(told("a\n".repeat(500_001)), @"big.csv: The file has more than 500000 rows; tables up to that are read. Export fewer columns, or export the records in several files.");
}

#[test]
fn pictures_and_archives_are_not_taken_for_tables() {
    let noise: Vec<_> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24).to_le_bytes()[0]).collect();
    assert!(Table::read("photo.csv", &noise).is_err());
    insta::assert_snapshot!(Table::read("empty.csv", b"\n \n").unwrap_err(), @"empty.csv: The file is empty. Export it again and check that it holds rows.");
}
