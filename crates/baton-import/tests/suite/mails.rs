//! Single mails.

use super::{mail, mail_problem};

const LETTER: &str = "From: Lena Vogt <Lena@Nordlicht.example>\r\nTo: anna@baton.example, \"Berg, Mia\" <mia@baton.example>\r\n\
    Cc: team@baton.example\r\nSubject: =?utf-8?q?Re:_Gr=C3=BC=C3=9Fe?=\r\nDate: Tue, 1 Apr 2025 10:00:00 +0200\r\n\
    Message-ID: <one@nordlicht.example>\r\nIn-Reply-To: <zero@baton.example>\r\nReferences: <a@baton.example> <zero@baton.example>\r\n\
    \r\nDear Anna,\r\nas agreed.\r\n";

fn letter(date: &str) -> String {
    format!("From: lena@nordlicht.example\r\n{date}Subject: Hello\r\n\r\nText\r\n")
}

#[test]
fn a_letter_is_read_whole() {
    let record = mail(LETTER);
    insta::assert_json_snapshot!(record, @r#"
    {
      "key": "dd3fe0ce62ad68cdf80a48a816c3abb0677091013f13c1dfd5940f96735590ff",
      "message_id": "one@nordlicht.example",
      "date": {
        "at": "2025-04-01T08:00:00Z",
        "stated": "Tue, 1 Apr 2025 10:00:00 +0200",
        "doubt": null
      },
      "subject": "Re: Grüße",
      "from": [
        {
          "name": "Lena Vogt",
          "email": "lena@nordlicht.example"
        }
      ],
      "to": [
        {
          "name": null,
          "email": "anna@baton.example"
        },
        {
          "name": "Berg, Mia",
          "email": "mia@baton.example"
        }
      ],
      "cc": [
        {
          "name": null,
          "email": "team@baton.example"
        }
      ],
      "bcc": [],
      "in_reply_to": [
        "zero@baton.example"
      ],
      "references": [
        "a@baton.example",
        "zero@baton.example"
      ],
      "text": "Dear Anna,\nas agreed.",
      "html": null,
      "attachments": [],
      "damage": [],
      "place": "letter.eml"
    }
    "#);
    // The key is stored with the mail: should this line change, every mail would be imported a second time.
    assert_eq!(baton_import::thread_subject(&record.subject), "Grüße");
    assert_eq!(record.original, LETTER.as_bytes());
}

#[test]
fn the_same_mail_has_the_same_key_however_it_travelled() {
    let key = mail(LETTER).key;
    let received = format!("Received: from mx by host; Tue, 1 Apr 2025 10:00:05 +0200\r\nX-Spam: no\r\n{LETTER}");
    let unix = LETTER.replace("\r\n", "\n");
    let plain = "\r\n\r\nDear Anna,\r\nas agreed.";
    let quoted = "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear=20Anna,\r\nas agre=\r\ned.";
    let encoded = LETTER.replace(plain, quoted);
    let blind = format!("Bcc: boss@baton.example\r\n{LETTER}");
    for (way, text) in [("received", received), ("unix line ends", unix), ("encoded", encoded), ("blind copy", blind)] {
        assert_eq!(mail(text).key, key, "{way}");
    }
}

#[test]
fn two_mails_that_share_a_message_id_are_two_mails() {
    assert_ne!(mail(LETTER).key, mail(LETTER.replace("as agreed", "not agreed")).key);
    assert_ne!(mail(LETTER).key, mail(LETTER.replace("10:00:00", "11:00:00")).key);
    assert_ne!(mail(LETTER).key, mail(LETTER.replace("team@", "other@")).key);
}

#[test]
fn an_impossible_date_is_doubted_and_the_delivery_used() {
    let doubt = |date: &str| {
        let date = mail(letter(date)).date;
        format!("{} {}", date.at.map_or("never".to_owned(), |at| at.to_rfc3339()), date.doubt.unwrap_or_default())
    };
    let received = "Received: from a by b; Tue, 1 Apr 2025 10:00:00 +0200\r\nReceived: from c by d; Wed, 2 Apr 2200 10:00:00 +0200\r\n";
    insta::assert_snapshot!(doubt("Date: Wed, 2 Apr 2025 10:00:00 +0200\r\n"), @"2025-04-02T08:00:00+00:00 ");
    insta::assert_snapshot!(doubt("Date: Wed, 1 Jan 1000 10:00:00 +0000\r\n"), @"never The mail's date “Wed, 1 Jan 1000 10:00:00 +0000” cannot be right, and no delivery is noted, so it has none.");
    insta::assert_snapshot!(doubt(&format!("Date: Wed, 1 Jan 2136 10:00:00 +0000\r\n{received}")), @"2025-04-01T08:00:00+00:00 The mail's date “Wed, 1 Jan 2136 10:00:00 +0000” cannot be right, so the date of its delivery is used.");
    insta::assert_snapshot!(doubt("Date: the day before yesterday\r\n"), @"never The mail's date “the day before yesterday” cannot be read, and no delivery is noted, so it has none.");
    insta::assert_snapshot!(doubt(received), @"2025-04-01T08:00:00+00:00 The mail states no date, so the date of its delivery is used.");
    insta::assert_snapshot!(doubt(""), @"never The mail states no date, and no delivery is noted, so it has none.");
}

#[test]
fn a_date_of_tomorrow_is_a_clock_that_runs_ahead_and_next_week_is_not() {
    assert_eq!(mail(letter("Date: Sun, 22 Nov 2026 12:00:00 +0000\r\n")).date.doubt, None);
    assert!(mail(letter("Date: Sat, 28 Nov 2026 12:00:00 +0000\r\n")).date.doubt.is_some());
}

#[test]
fn eight_bit_letters_are_read_in_header_and_body_without_a_statement() {
    let record = mail(b"From: J\xFCrgen K\xF6hler <jk@nordlicht.example>\r\nSubject: Gr\xFC\xDFe aus K\xF6ln\r\n\r\nSch\xF6ne Gr\xFC\xDFe\r\n");
    assert_eq!((record.from[0].name.as_deref(), record.subject.as_str()), (Some("Jürgen Köhler"), "Grüße aus Köln"));
    assert_eq!(record.text, "Schöne Grüße");
    let lied = mail("From: jk@nordlicht.example\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nSchöne Grüße\r\n");
    assert_eq!(lied.text, "Schöne Grüße", "a statement that cannot be true is not believed");
}

#[test]
fn html_is_converted_when_there_is_no_plain_text() {
    let record = mail(
        "From: lena@nordlicht.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Dear Anna,</p><p>as <b>agreed</b>.</p>\r\n",
    );
    assert_eq!(record.text, "Dear Anna,\n\nas agreed.");
    assert_eq!(record.html.as_deref().map(str::trim), Some("<p>Dear Anna,</p><p>as <b>agreed</b>.</p>"));
}

fn with_parts(parts: &str) -> String {
    format!("From: lena@nordlicht.example\r\nContent-Type: multipart/mixed; boundary=\"xx\"\r\n\r\n{parts}--xx--\r\n")
}

#[test]
fn an_attached_mail_is_one_attachment_in_its_original_form() {
    let inner = "From: mia@baton.example\r\nContent-Type: message/rfc822\r\n\r\nSubject: deeper\r\n\r\nHello";
    let record = mail(with_parts(&format!(
        "--xx\r\n\r\nSee below. Content-Type: message/rfc822\r\n--xx\r\nContent-Type: message/rfc822; name=\"old.eml\"\r\n\r\n{inner}\r\n"
    )));
    assert_eq!(record.text, "See below. Content-Type: message/rfc822");
    let [attached] = record.attachments.as_slice() else { panic!("{:?}", record.attachments) };
    assert_eq!((attached.name.as_str(), attached.media_type.as_str()), ("old.eml", "message/rfc822"));
    assert_eq!(String::from_utf8_lossy(&attached.bytes), inner);
}

#[test]
fn a_picture_in_the_text_keeps_the_id_by_which_the_html_shows_it() {
    let record = mail(with_parts(
        "--xx\r\nContent-Type: text/html\r\n\r\n<img src=\"cid:logo@x\">Hi\r\n--xx\r\nContent-Type: image/png\r\nContent-ID: <logo@x>\r\n\
         Content-Disposition: inline; filename=\"../logo.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n",
    ));
    let picture = &record.attachments[0];
    assert_eq!((picture.name.as_str(), picture.content_id.as_deref()), ("logo.png", Some("logo@x")));
    assert_eq!(picture.bytes, b"\x89PNG");
}

#[test]
fn an_attached_table_keeps_its_bytes_and_its_name() {
    let record = mail(with_parts(
        "--xx\r\n\r\nHi\r\n--xx\r\nContent-Type: text/csv; charset=iso-8859-1; name=\"global.csv\"\r\n\
         Content-Disposition: attachment\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nM=FCller;K=F6ln\r\n\
         --xx\r\nContent-Type: multipart/digest\r\n\r\nx\r\n",
    ));
    let table = &record.attachments[0];
    assert_eq!((table.name.as_str(), table.bytes.as_slice()), ("global.csv", &b"M\xFCller;K\xF6ln"[..]));
}

#[test]
fn a_thread_is_known_by_its_subject_in_several_languages() {
    for subject in ["Re: Plan", "AW: Plan", "Fwd: RE: Plan", "WG: Plan", "RE: [team] Plan", "Plan (fwd)", "Plan"] {
        assert_eq!(baton_import::thread_subject(subject), "Plan", "{subject}");
    }
}

#[test]
fn a_mail_that_was_cut_off_keeps_what_is_there_and_says_so() {
    let record = mail(
        "From: lena@nordlicht.example\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\n\r\nHello\r\n--xx\r\n\
         Content-Type: text/plain; name=plan.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nU3RlcCBvbmUgYW5k",
    );
    assert_eq!(record.text, "Hello");
    assert_eq!(record.attachments[0].bytes, b"Step one and");
    assert_eq!(record.damage, ["The mail ends before its last part does: it may have been cut off."]);
}

#[test]
fn what_is_not_a_mail_is_named_and_not_taken() {
    insta::assert_snapshot!(mail_problem(""), @"letter.eml: The file is empty. Save the mail again and check that it holds something.");
    for bytes in [
        &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        b"PK\x03\x04",
        b"Just a note: buy milk\n",
        b"<html><p>From: me</p></html>",
    ] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(mail_problem(bytes), @"letter.eml: The file is not a mail: it has no sender, recipient, subject or date. Save the mail as .eml in the mail program, or attach the file to the account instead.");
        }
    }
}
