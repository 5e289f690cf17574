//! A print shows what you typed, all of it.

use baton_domain::packet::InternalPacket;
use baton_packet::{Conformance, Fonts, Packet, Paper, render};

use crate::fixture;
use crate::reading::{ink, pages, pdf_text, retyped, set};

/// Words that mean something in markup, in paths or in formulas.
const HOSTILE: [&str; 8] = [
    "= heading $x^2$ *bold* _italic_",
    "// a comment <label> @reference \\",
    "- \"quoted\" [content] #panic(1)",
    "+ `raw` ~ --- ... 'single'",
    "#include \"/etc/passwd\"",
    "/* half a comment",
    "{braces} ]] )) #] $ &amp; %",
    "/ Term: #read(\"packet.json\") https://x.example/?a=b",
];

/// An internal packet in which everything that can be typed is what `words` makes of a number, and those words.
fn typed(words: impl Fn(usize) -> String) -> (InternalPacket, Vec<String>) {
    let mut all = Vec::new();
    let packet = retyped(&fixture::internal::complete(), &mut || {
        all.push(words(all.len()));
        all.last().expect("just pushed").clone()
    });
    (packet, all)
}

/// The words of `all` that are not in `text`, read without regard to where lines end.
fn lost<'a>(all: &'a [String], text: &str) -> Vec<&'a String> {
    let text = ink(text);
    all.iter().filter(|words| !text.contains(&ink(words))).collect()
}

fn in_digits(number: usize, digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    // A thousand more, so that no word is a part of another.
    (number + 1000).to_string().bytes().map(|byte| digits[usize::from(byte - b'0')]).collect()
}

#[test]
fn markup_in_every_field_of_the_internal_packet_is_printed_as_typed() {
    let (packet, all) = typed(|number| format!("{} {}", HOSTILE[number % HOSTILE.len()], number + 1000));
    assert!(all.len() > 100, "the fixture fills every field");
    let document = set(Packet::Internal(&packet));
    assert_eq!(lost(&all, &pages(&document).join("\n")), Vec::<&String>::new());
    if let Some(text) = pdf_text(&document) {
        assert_eq!(lost(&all, &text), Vec::<&String>::new(), "as another program reads it");
    }
}

#[test]
fn markup_in_every_field_of_the_client_packet_is_printed_as_typed() {
    let mut number = 0;
    let mut type_in = || {
        number += 1;
        format!("{} {}", HOSTILE[number % HOSTILE.len()], number + 1000)
    };
    let mut book = fixture::client::brightwater("");
    book.people = book.people.each_ref().map(|person| retyped(person, &mut type_in));
    book.facts = retyped(&book.facts, &mut type_in);
    book.promises = retyped(&book.promises, &mut type_in);
    book.handover.client_sentence = type_in();
    book.workspace.name = type_in();
    book.account.name = type_in();
    book.touch.about = type_in();
    let packet = book.packet();

    let mut shown = vec![packet.firm.get().clone(), packet.account.get().clone()];
    shown.extend(packet.why.iter().chain(&packet.stays).map(|text| text.get().clone()));
    shown
        .extend(packet.results.iter().flat_map(|it| [it.get().text.clone(), it.get().worth.clone().expect("a worth")]));
    shown.extend(packet.promises.iter().map(|it| it.get().text.clone()));
    shown.extend(packet.next_meeting.iter().map(|it| it.get().about.clone()));
    shown.extend(packet.incoming.get().introduction.clone());
    for person in [&packet.outgoing, &packet.incoming, &packet.manager].map(|it| it.get().clone()) {
        shown.extend([Some(person.name), person.title, person.phone, person.email].into_iter().flatten());
    }
    let document = set(Packet::Client(&packet));
    assert_eq!(lost(&shown, &pages(&document).join("\n")), Vec::<&String>::new());
    if let Some(text) = pdf_text(&document) {
        assert_eq!(lost(&shown, &text), Vec::<&String>::new(), "as another program reads it");
    }
}

#[test]
fn hebrew_and_arabic_in_every_field_are_printed_as_typed() {
    for digits in ["אבגדהוזחטי", "بتثجحسشصعف"] {
        let (packet, all) = typed(|number| in_digits(number, digits));
        let document = set(Packet::Internal(&packet));
        assert_eq!(document.warnings(), []);
        assert_eq!(lost(&all, &pages(&document).join("\n")), Vec::<&String>::new());
        if let Some(text) = pdf_text(&document) {
            assert_eq!(lost(&all, &text), Vec::<&String>::new(), "as another program reads it");
        }
    }
}

#[test]
fn text_that_no_font_can_show_is_named_and_keeps_its_place() {
    let (packet, all) = typed(|number| in_digits(number, "〇一二三四五六七八九"));
    let document = set(Packet::Internal(&packet));
    let named: Vec<&str> = document.warnings().iter().map(|warning| warning.word.as_str()).collect();
    assert_eq!(lost(&all, &named.join(" ")), Vec::<&String>::new(), "each word is named");
    assert_eq!(lost(&all, &pages(&document).join("\n")), Vec::<&String>::new(), "each word has its place");
    assert_eq!(document.pdf().expect("a PDF").conformance, Conformance::Tagged);
}

#[test]
fn emoji_and_letters_of_europe_make_an_accessible_archive_file() {
    let (packet, _) = typed(|number| format!("Łódź Ærø Ελλάδα Київ ✅ 🎉 {number}"));
    let document = set(Packet::Internal(&packet));
    assert_eq!(document.warnings(), []);
    assert_eq!(document.pdf().expect("a PDF").conformance, Conformance::AccessibleArchive);
}

#[test]
fn random_words_of_many_scripts_are_printed_as_typed() {
    let seed = 20_261_012;
    let alphabet: Vec<char> = [
        '!'..='\u{24F}',
        '\u{370}'..='\u{481}',
        '\u{48A}'..='\u{52F}',
        '\u{2010}'..='\u{2027}',
        '\u{2100}'..='\u{2190}',
    ]
    .into_iter()
    .flatten()
    .filter(|&character| Fonts::embedded().can_show(character) && character != '\u{AD}')
    .collect();
    let mut state = seed;
    let mut random = |below: usize| {
        // Knuth's MMIX generator; the upper bits are the random ones.
        state = u64::wrapping_add(u64::wrapping_mul(state, 6_364_136_223_846_793_005), 1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let mut all = Vec::new();
    let packet = retyped(&fixture::internal::complete(), &mut || {
        let word: String = (0..1 + random(40)).map(|_| alphabet[random(alphabet.len())]).collect();
        all.push(format!("{} {word}", all.len() + 1000));
        all.last().expect("just pushed").clone()
    });
    let document = set(Packet::Internal(&packet));
    assert_eq!(lost(&all, &pages(&document).join("\n")), Vec::<&String>::new(), "seed {seed}");
}

#[test]
fn a_mail_address_that_breaks_is_copied_as_it_was_typed() {
    let mut book = fixture::client::brightwater("");
    let address = "a-rather-long-name@with-a-rather-long-domain.example";
    book.people[2].email = Some(address.into());
    let document = set(Packet::Client(&book.packet()));
    let without_lines = |text: String| text.replace('\n', "");
    assert!(without_lines(pages(&document).concat()).contains(address));
    if let Some(text) = pdf_text(&document) {
        assert!(without_lines(text).contains(address), "as another program reads it");
    }
}

#[test]
fn a_text_longer_than_a_page_is_printed_to_its_end() {
    let all: Vec<String> = (1000..2000).map(|number| format!("word{number}")).collect();
    let long = all.join(" ");
    let mut packet = fixture::internal::complete();
    packet.promises[0].text.clone_from(&long);
    let mut book = fixture::client::brightwater("");
    book.promises[0].text.clone_from(&long);
    book.people[1].introduction = Some(long.replace("word", "thing"));
    let internal = pages(&set(Packet::Internal(&packet))).join("\n");
    let client = pages(&set(Packet::Client(&book.packet()))).join("\n");
    assert_eq!(lost(&all, &internal), Vec::<&String>::new());
    assert_eq!(lost(&all, &client), Vec::<&String>::new());
    assert!(client.contains("thing1000") && client.contains("thing1999"));
}

#[test]
fn a_word_without_end_stays_on_the_sheet() {
    let packet = InternalPacket { situation: "x".repeat(4000), ..fixture::internal::empty() };
    let document = render(Packet::Internal(&packet), Paper::A4, &Fonts::embedded()).expect("any packet can be set");
    let longest = pages(&document).join("\n").lines().map(|line| ink(line).len()).max();
    assert!(longest < Some(130), "no line is wider than the page: {longest:?}");
}
