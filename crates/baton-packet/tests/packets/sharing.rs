//! What a client is handed holds nothing that is ours alone.

use baton_packet::Packet;

use crate::fixture;
use crate::reading::{ink, pages, pdf_text, set};

const MARKER: &str = "zzinternalzz";

#[test]
fn a_marker_in_every_internal_text_of_the_book_is_not_in_the_client_packet() {
    let packet = fixture::client::brightwater(MARKER).packet();
    let document = set(Packet::Client(&packet));
    assert!(!ink(&pages(&document).join("")).contains(MARKER));
    assert!(!ink(&pdf_text(&document).unwrap_or_default()).contains(MARKER), "as another program reads it");
    let svg: String = (1..=document.page_count()).filter_map(|number| document.page_svg(number)).collect();
    assert!(!svg.contains(MARKER));
}

#[test]
fn the_client_packet_speaks_neither_of_internal_things_nor_of_the_reason_we_keep_for_ourselves() {
    for packet in [fixture::client::brightwater("").packet(), fixture::client::empty()] {
        let text = pages(&set(Packet::Client(&packet))).join("\n").to_lowercase();
        for word in ["internal", "performance", "severity", "watch out", "resist"] {
            assert!(!text.contains(word), "{word} is in the client packet");
        }
    }
}

#[test]
fn the_client_packet_reads_as_a_letter() {
    let packet = fixture::client::brightwater("").packet();
    let pages = pages(&set(Packet::Client(&packet)));
    assert_eq!(pages.len(), 2, "a letter and what to keep at hand");
    insta::assert_snapshot!(pages[0], @r"
    Halvorsen & Pike 12 October 2026
    For
    Eleanor Voss, Managing director
    Piet Damme, Head of operations
    Brightwater Ferries
    Tomas Reyes looks after
    Brightwater Ferries
    Maja takes on our work in the north, and Tomas, who has carried ferries and
    harbours for six years, looks after you from November.
    From 2 November 2026 on, Tomas Reyes answers for everything that Maja Lindqvist has
    looked after for you.
    What we delivered
    – The timetable went live on phones before Easter.
    11 % more tickets from visitors than the year before
    – Refunds take two days instead of nine.
    Your staff answer 30 calls fewer a week
    Your contact from now on
    TR
    Tomas Reyes, Key account manager
    Tomas worked for the harbour of Vigo before he joined us six years ago, and has
    carried ferry lines and harbours ever since. He has read four years of our
    correspondence with you, and opens the first meeting with what he understood.
    What stays the same
    – We keep talking every two weeks, by
    phone.
    – Bad news reaches you by phone,
    everything else by mail.
    Our next meeting
    Thursday, 22 October 2026, 09:30, in person
    Tomas introduces himself, and we look at
    the winter timetable together
    Prepared on 12 October 2026 page 1 of 2
    ");
}

#[test]
fn the_second_page_of_the_client_packet_is_to_keep_at_hand() {
    let packet = fixture::client::brightwater("").packet();
    insta::assert_snapshot!(pages(&set(Packet::Client(&packet)))[1], @r"
    Halvorsen & Pike · Brightwater Ferries
    Open promises
    What we promised you By
    The winter timetable is in the booking desk 1 November 2026
    A training day for the quay staff, without charge 4 December 2026
    What you promised us By
    Passenger counts of the summer no date
    How to reach us
    For everything Until 30 November 2026 If something is not right
    Tomas Reyes
    Key account manager
    +44 1632 960 207
    tomas.reyes@halvorsen-
    pike.example
    Maja Lindqvist
    Key account manager
    +44 1632 960 206
    maja.lindqvist@halvorsen-
    pike.example
    Ruth Abara
    Head of client care
    +44 1632 960 208
    ruth.abara@halvorsen-
    pike.example
    Prepared on 12 October 2026 page 2 of 2
    ");
}

#[test]
fn a_client_packet_with_nothing_to_say_leaves_no_heading_empty() {
    let packet = fixture::client::empty();
    insta::assert_snapshot!(pages(&set(Packet::Client(&packet))).join("\n-- next page --\n"), @r"
    Halvorsen & Pike 12 October 2026
    Tomas Reyes looks after
    Brightwater Ferries
    From a day that we agree on with you, Tomas Reyes answers for everything that Maja
    Lindqvist has looked after for you.
    Our next meeting
    It is not fixed yet.
    Open promises
    No promises are open between us.
    How to reach us
    For everything As before If something is not right
    Tomas Reyes Maja Lindqvist Ruth Abara
    Prepared on 12 October 2026 page 1 of 1
    ");
}
