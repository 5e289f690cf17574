//! How the sheets are cut, headed and numbered.

use baton_domain::packet::{InternalPacket, PromiseLine, QuestionLine};
use baton_packet::{Conformance, Fonts, Packet, Paper, render};
use chrono::Days;

use crate::fixture;
use crate::reading::{ink, pages, set};

/// An account with far more of everything than anybody should have.
fn crowded() -> InternalPacket {
    let packet = fixture::internal::complete();
    let promise = packet.promises[0].clone();
    InternalPacket {
        promises: (1..=60)
            .map(|number| PromiseLine { text: format!("Promise number {number}"), ..promise.clone() })
            .collect(),
        questions: (1..=200)
            .map(|number| QuestionLine {
                number,
                text: format!("Question number {number}?"),
                answer: Some(
                    "An answer that takes its time and goes on for about one line and then some more. ".repeat(2),
                ),
                correction: (number % 7 == 0).then(|| "It is the other way round.".into()),
            })
            .collect(),
        ..packet
    }
}

#[test]
fn an_account_with_nothing_says_so_and_leaves_no_heading_empty() {
    let packet = fixture::internal::empty();
    insta::assert_snapshot!(pages(&set(Packet::Internal(&packet))).join("\n-- next page --\n"), @"
    Halvorsen & Pike · Brightwater Ferries Internal – do not pass on
    Account brief
    Brightwater Ferries
    Severity
    Stable
    Three things to know
    Nobody has named the three things that matter.
    Account Client
    With us since 12 October 2026
    Accountable now Maja Lindqvist
    The account
    The situation is not written down. No result is recorded yet. Nobody is recorded as responsible.
    The people
    No stakeholder is recorded. No watch-out is recorded. No preference is recorded. No cadence is agreed
    and no next touch is planned. No contact is recorded.
    What is open
    No open promises. No open issues. No open tasks.
    What to know
    No price story is recorded. No refused idea is recorded. No suggestion of theirs is recorded. No risk is
    recorded. No if-then line is recorded. No assumption is recorded. No awkward topic waits. No place is
    recorded.
    Prepared on 12 October 2026 page 1 of 1
    ");
}

#[test]
fn the_first_page_of_the_internal_packet_says_what_matters_first() {
    let packet = fixture::internal::brightwater();
    insta::assert_snapshot!(pages(&set(Packet::Internal(&packet)))[0], @"
    Halvorsen & Pike · Brightwater Ferries Internal – do not pass on
    Handover packet
    Brightwater Ferries
    From Maja Lindqvist to Tomas Reyes, 2 November 2026
    Severity
    Watch
    Three things to know
    1. Eleanor Voss decides alone, but only after Piet Damme has
    nodded.
    2. The October outage was our mistake. She has not heard it
    from us yet.
    Call, 2 October 2026: Booking outage, Friday evening
    3. They have had three contacts in four years, and they
    count.
    Account Client, Passenger ferries,
    Aberdovey, Wales
    With us since 2 May 2022
    Contract renews 31 March 2027
    Accountable now Maja Lindqvist
    Switchboard +44 1632 960 114
    Web brightwater-ferries.example
    Stage Introduction
    Reason Promotion
    Transfer 2 November 2026
    On call until 30 November 2026
    Manager Ruth Abara
    Told to the client Maja takes on our work in the north, and Tomas, who has carried ferries and harbours
    for six years, looks after you from November.
    The account
    Situation
    Brightwater runs eleven ferries and sells nine of ten tickets through our booking desk. The
    summer was their best; the outage of 2 October fell on the first evening of the school holidays
    and cost them some 240 bookings.
    They are content with the product and tired of changing faces. The renewal is five months
    away, and Soraya Haidari has asked for two other offers, as her rules demand.
    Results we delivered
    – The timetable went live on phones before Easter.
    Worth to them: 11 % more tickets from visitors than the year before
    – Refunds take two days instead of nine.
    Worth to them: her staff answer 30 calls fewer a week
    Prepared on 12 October 2026 page 1 of 6
    ");
}

#[test]
fn who_could_be_reached_until_a_day_that_has_passed_is_left_out() {
    let mut packet = fixture::client::brightwater("").packet();
    let until = "Until ";
    assert!(pages(&set(Packet::Client(&packet))).join("\n").contains(until));
    packet.prepared_on = packet.prepared_on + Days::new(400);
    let later = pages(&set(Packet::Client(&packet))).join("\n");
    assert!(!later.contains(until), "{later}");
    assert!(later.contains("For everything") && later.contains("If something is not right"), "{later}");
}

#[test]
fn every_page_of_a_crowded_account_says_which_of_how_many_it_is() {
    let packet = crowded();
    for paper in [Paper::A4, Paper::Letter] {
        let document = render(Packet::Internal(&packet), paper, &Fonts::embedded()).expect("any packet can be set");
        let count = document.page_count();
        assert!(count > 10, "it is a long one");
        for (number, text) in (1..).zip(pages(&document)) {
            assert!(text.contains(&format!("page {number} of {count}")), "{text}");
            assert!(text.contains("Internal – do not pass on"), "{text}");
            assert!(text.contains("Prepared on 12 October 2026"), "{text}");
        }
    }
}

#[test]
fn a_table_that_goes_on_repeats_its_head_and_loses_no_row() {
    let document = set(Packet::Internal(&crowded()));
    let pages = pages(&document);
    let with_rows: Vec<&String> = pages.iter().filter(|text| text.contains("Promise number")).collect();
    assert!(with_rows.len() > 2, "the table goes over several pages");
    for text in with_rows {
        assert!(ink(text).contains("PromiseWhotowhomByFirmnessOwnerandanswer"), "{text}");
    }
    let all = pages.join("\n");
    let rows = (1..=60).filter(|number| all.contains(&format!("Promise number {number}\n"))).count();
    assert_eq!(rows, 60);
    assert!(all.contains("Question number 200?"));
}

#[test]
fn the_lines_to_sign_stay_together() {
    let pages = pages(&set(Packet::Internal(&crowded())));
    let last = ink(pages.last().expect("a page"));
    assert!(last.contains("Sign-off"), "{last}");
    let [outgoing, incoming, manager] =
        [fixture::internal::OUTGOING, fixture::internal::INCOMING, fixture::internal::MANAGER].map(ink);
    let (_, lines) = last.split_once("Sign-off").expect("just found");
    assert!(lines.contains(&outgoing) && lines.contains(&incoming) && lines.contains(&manager), "{last}");
}

#[test]
fn the_sheet_has_the_size_that_was_asked_for() {
    let packet = fixture::internal::empty();
    let size = |paper| {
        let document = render(Packet::Internal(&packet), paper, &Fonts::embedded()).expect("any packet can be set");
        let svg = document.page_svg(1).expect("a page");
        let (_, rest) = svg.split_once("viewBox=\"").expect("a picture has a size");
        rest.split_once('"').expect("a closed attribute").0.to_owned()
    };
    // In points, 72 to an inch.
    assert_eq!(size(Paper::A4), "0 0 595.275590551 841.88976378");
    assert_eq!(size(Paper::Letter), "0 0 612 792");
}

#[test]
fn there_is_no_page_before_the_first_or_after_the_last() {
    let document = set(Packet::Internal(&fixture::internal::empty()));
    assert!(document.page_svg(0).is_none());
    assert!(document.page_text(document.page_count()).is_some());
    assert!(document.page_svg(document.page_count() + 1).is_none());
}

#[test]
fn both_packets_are_accessible_archive_files() {
    let internal = fixture::internal::complete();
    let client = fixture::client::brightwater("").packet();
    for packet in [Packet::Internal(&internal), Packet::Client(&client)] {
        assert_eq!(set(packet).pdf().expect("a PDF").conformance, Conformance::AccessibleArchive);
    }
}

#[test]
fn the_same_packet_gives_the_same_bytes() {
    let packet = fixture::client::brightwater("").packet();
    let [first, second] = [(); 2].map(|()| set(Packet::Client(&packet)).pdf().expect("a PDF"));
    assert_eq!(first, second);
}
