use baton_desk::view::{AccountView, HistoryQuery};
use baton_domain::ids::PromiseId;
use baton_domain::record::HistoryKind;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, all, lines, refused};

fn facts(view: &AccountView) -> String {
    lines(&view.facts, |fact| {
        let proof = fact.evidence.as_ref().map_or("nothing", |evidence| &evidence.title);
        format!("{:?}: {} ({}, proven by {proof})", fact.fact.kind, fact.fact.text, fact.by.name)
    })
}

fn promises(view: &AccountView) -> String {
    lines(&view.promises, |one| {
        let to = one.contact.as_ref().map_or("nobody named", |contact| &contact.name);
        format!("{} to {to}, kept by {}, {:?}", one.promise.text, one.owner.name, one.promise.state)
    })
}

fn words(text: &str) -> HistoryQuery {
    HistoryQuery { text: Some(text.to_owned()), ..EVERYTHING }
}

const EVERYTHING: HistoryQuery = HistoryQuery { text: None, kind: None, since: None };

#[test]
fn a_brief_leaves_out_what_only_managers_may_know() {
    let Nordkaj { firm, lena, nordkaj, .. } = Nordkaj::planned();
    let mine = firm.desk.account(lena, nordkaj).unwrap();
    assert_snapshot!(facts(&mine), @r"
    TopThing: Ingrid decides alone (Lena Brandt, proven by The winter rate)
    WatchOut: Never call Ingrid Aas on a Friday (Lena Brandt, proven by The winter rate)
    Result: Moved the depot in a week (Lena Brandt, proven by nothing)
    ");
    assert_snapshot!(promises(&mine), @"Winter rate as last year to Ingrid Aas, kept by Lena Brandt, Open");
    let clara = firm.desk.account(firm.clara, nordkaj).unwrap();
    assert_eq!((clara.facts.len(), clara.promises.len(), clara.history_count), (4, 2, 2));
    assert_eq!(mine.history_count, 1);
}

#[test]
fn a_brief_names_who_wrote_on_it_last() {
    let Nordkaj { firm, lena, nordkaj, .. } = Nordkaj::planned();
    let by = |view: AccountView| view.brief_changed_by.unwrap().name;
    assert_eq!(by(firm.desk.account(firm.clara, nordkaj).unwrap()), "Clara Voss");
    assert_eq!(by(firm.desk.account(lena, nordkaj).unwrap()), "Lena Brandt", "Clara's line is for managers");
}

#[test]
fn the_ribbon_tells_who_had_the_account_and_why() {
    let Nordkaj { firm, lena, nordkaj, handover, .. } = Nordkaj::transferred();
    let view = firm.desk.account(lena, nordkaj).unwrap();
    assert_eq!(view.accountable.name, "Hana Okafor");
    assert_eq!(view.handover.unwrap().id, handover);
    assert_snapshot!(
        lines(view.ribbon, |one| format!("{} {:?} from {} until {:?}", one.person.name, one.role, one.from, one.until)),
        @r"
        Lena Brandt Accountable from 2026-09-07 08:00:00 UTC until Some(2026-10-05T08:00:00Z)
        Hana Okafor Accountable from 2026-10-05 08:00:00 UTC until None
        Lena Brandt OnCall from 2026-10-05 08:00:00 UTC until Some(2026-11-03T00:00:00Z)
        "
    );
}

#[test]
fn silence_counts_from_the_last_contact_and_not_from_a_note() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    firm.days_later(15);
    firm.happened(lena, nordkaj, 0, json!({ "kind": "note", "title": "To myself" }));
    let view = firm.desk.account(lena, nordkaj).unwrap();
    assert!(view.is_silent_too_long, "the cadence is 14 days, and a note is no contact");
    assert_eq!(view.last_contact_at.unwrap().to_rfc3339(), "2026-09-07T08:00:00+00:00");
    firm.happened(lena, nordkaj, 0, json!({ "kind": "call", "title": "Hello" }));
    assert!(!firm.desk.account(lena, nordkaj).unwrap().is_silent_too_long);
}

#[test]
fn a_history_is_read_page_by_page_and_never_twice() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    for n in 0..11 {
        firm.happened(lena, nordkaj, 3, json!({ "kind": "call", "title": format!("Call {n}") }));
    }
    let mut seen = Vec::new();
    let mut page = baton_desk::view::PageRequest::first(5);
    loop {
        let read = firm.desk.history(lena, Some(nordkaj), &EVERYTHING, &page).unwrap();
        assert_eq!(read.total, 12);
        seen.extend(read.rows.into_iter().map(|row| row.id));
        let Some(next) = read.next else { break };
        page.cursor = Some(next);
    }
    assert_eq!(seen.len(), 12);
    assert_eq!(seen.iter().collect::<std::collections::BTreeSet<_>>().len(), 12);
}

#[test]
fn a_contact_is_known_by_those_who_did_something_together() {
    let Nordkaj { mut firm, lena, hana, nordkaj, ingrid, .. } = Nordkaj::planned();
    let with_ingrid = |kind: &str| json!({ "kind": kind, "title": "Hello", "contacts": [ingrid] });
    firm.happened(hana, nordkaj, 2, with_ingrid("mail"));
    firm.happened(lena, nordkaj, 1, with_ingrid("call"));
    firm.happened(hana, nordkaj, 0, with_ingrid("note"));
    let view = firm.desk.account(lena, nordkaj).unwrap();
    let contact = view.contacts.iter().find(|one| one.contact.id == ingrid).unwrap();
    let ties = lines(&contact.ties, |tie| format!("{}: {}", tie.person.name, tie.entries));
    assert_eq!(ties, "Lena Brandt: 2\nHana Okafor: 1", "a note to oneself is no tie");
    assert_eq!(contact.last_seen_at, Some(firm.now()), "a note still says that she was thought of");
    assert_eq!(contact.resists, None);
}

#[test]
fn a_history_is_opened_at_any_month_and_read_both_ways() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    for n in 1..=9 {
        firm.happened(lena, nordkaj, n * 31, json!({ "kind": "call", "title": format!("Call {n}") }));
    }
    let titles = |page: &baton_desk::view::HistoryPage| lines(&page.rows, |row| row.title.clone());
    let months = firm.desk.history_months(lena, nordkaj, &EVERYTHING).unwrap();
    assert_eq!((months.len(), months[0].month.as_str(), months[0].entries), (10, "2026-09", 1));
    let at = firm.now() - chrono::TimeDelta::days(5 * 31);
    let old = firm.desk.history_at(lena, nordkaj, &EVERYTHING, at, 2).unwrap();
    assert_eq!((titles(&old).as_str(), old.total), ("Call 5\nCall 6", 10));
    let page = |cursor: Option<String>| baton_desk::view::PageRequest { cursor, limit: 2 };
    let newer = firm.desk.history_newer(lena, nordkaj, &EVERYTHING, &page(old.newer)).unwrap();
    assert_eq!(titles(&newer), "Call 3\nCall 4");
    let newest = firm.desk.history_newer(
        lena,
        nordkaj,
        &EVERYTHING,
        &baton_desk::view::PageRequest { limit: 9, ..page(newer.newer) },
    );
    let newest = newest.unwrap();
    assert_eq!((titles(&newest).as_str(), newest.newer), ("The winter rate\nCall 1\nCall 2", None));
    let older = firm.desk.history(lena, Some(nordkaj), &EVERYTHING, &page(old.next)).unwrap();
    assert_eq!(titles(&older), "Call 7\nCall 8");
}

#[test]
fn what_came_since_is_told_apart_whenever_it_happened() {
    let Nordkaj { mut firm, lena, nordkaj, call, .. } = Nordkaj::planned();
    firm.happened(lena, nordkaj, 200, json!({ "kind": "call", "title": "Written down late" }));
    let since = HistoryQuery { since: Some(call), ..EVERYTHING };
    let page = firm.desk.history(lena, Some(nordkaj), &since, &all()).unwrap();
    assert_eq!((lines(page.rows, |row| row.title), page.total), ("Written down late".to_owned(), 1));
}

#[test]
fn an_entry_tells_what_it_is_the_proof_of_to_those_who_may_know() {
    let Nordkaj { mut firm, lena, nordkaj, call, .. } = Nordkaj::planned();
    let visit: PromiseId = firm.makes(
        lena,
        json!({ "op": "promise_made", "account": nordkaj, "text": "A visit in spring", "firmness": "spoken" }),
    );
    firm.does(lena, json!({ "op": "promise_edited", "promise": visit, "evidence": call }));
    let for_managers = json!({
        "op": "fact_recorded", "account": nordkaj, "kind": "risk", "text": "They look around", "evidence": call,
        "sensitivity": "managers_only"
    });
    firm.does(firm.clara, for_managers);
    let told = |viewer| {
        let row = firm.desk.history(viewer, Some(nordkaj), &EVERYTHING, &all()).unwrap().rows.pop().unwrap();
        let read = firm.desk.history_entry(viewer, row.id).unwrap();
        assert_eq!(row.proves, read.proves, "the stream and the pane say the same");
        lines(row.proves, |one| format!("{:?}: {}", one.kind, one.text))
    };
    assert_snapshot!(told(lena), @r"
    Promise: Winter rate as last year
    Promise: A visit in spring
    Fact: Ingrid decides alone
    Fact: Never call Ingrid Aas on a Friday
    ");
    assert!(told(firm.clara).contains("They look around"));
}

#[test]
fn mails_of_one_conversation_are_read_together() {
    let Nordkaj { mut firm, lena, nordkaj, ingrid, .. } = Nordkaj::planned();
    let mail = |title: &str| json!({ "kind": "mail", "title": title, "contacts": [ingrid], "body": title });
    let first = firm.happened(lena, nordkaj, 40, mail("Gate 100% closed"));
    firm.happened(lena, nordkaj, 39, mail("Re: Gate 100% closed"));
    firm.happened(lena, nordkaj, 38, mail("AW: Re: gate 100% closed"));
    firm.happened(lena, nordkaj, 37, mail("Gate 100 percent closed"));
    firm.happened(lena, nordkaj, 36, json!({ "kind": "mail", "title": "Re: Gate 100% closed", "contacts": [] }));
    let later = firm.happened(lena, nordkaj, 300, mail("Gate 100% closed"));
    let titles = |id| lines(firm.desk.history_entry(lena, id).unwrap().conversation, |one| one.title);
    assert_eq!(titles(first), "Gate 100% closed\nRe: Gate 100% closed\nAW: Re: gate 100% closed");
    assert_eq!(titles(later), "", "long before, and alone");
    let read = firm.desk.conversation(lena, first).unwrap();
    assert_eq!(lines(read, |one| one.body), "Gate 100% closed\nRe: Gate 100% closed\nAW: Re: gate 100% closed");
    assert_eq!(firm.desk.conversation(lena, later).unwrap().len(), 1);
    let look = firm.desk.original_look(lena, first).unwrap();
    assert_eq!(look, baton_desk::view::OriginalLook::NotKept);
    assert_eq!(refused(firm.desk.attachment(lena, first, 0)).message, "There is no such file in this workspace.");
}

#[test]
fn words_are_found_in_a_history_and_marked() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    firm.happened(
        lena,
        nordkaj,
        1,
        json!({ "kind": "meeting", "title": "東京の会議", "body": "冬季料金について話しました。" }),
    );
    let found = |text: &str| {
        let page = firm.desk.history(lena, Some(nordkaj), &words(text), &all()).unwrap();
        lines(page.rows, |row| {
            let marked =
                |part: baton_desk::view::SnippetPart| if part.hit { format!("[{}]", part.text) } else { part.text };
            format!("{}: {}", row.title, row.snippet.into_iter().map(marked).collect::<String>())
        })
    };
    assert_snapshot!(found("rate"), @"The winter rate: Ingrid asked for last year's [rate].");
    assert_snapshot!(found("料金"), @"東京の会議: 冬季[料金]について話しました。");
    assert_eq!(found("leaving"), "", "the note is for managers");
}

#[test]
fn words_and_a_kind_narrow_a_history_together() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    for n in 0..7 {
        let kind = if n % 2 == 0 { "mail" } else { "note" };
        firm.happened(
            lena,
            nordkaj,
            n,
            json!({ "kind": kind, "title": format!("Tariff {n}"), "body": "The new tariff" }),
        );
    }
    let query = HistoryQuery { kind: Some(HistoryKind::Mail), ..words("tariff") };
    let mut page = baton_desk::view::PageRequest::first(3);
    let first = firm.desk.history(lena, Some(nordkaj), &query, &page).unwrap();
    page.cursor = first.next;
    let second = firm.desk.history(lena, Some(nordkaj), &query, &page).unwrap();
    let titles = lines(first.rows.into_iter().chain(second.rows), |row| row.title);
    assert_eq!(titles, "Tariff 0\nTariff 2\nTariff 4\nTariff 6");
    assert_eq!((first.total, second.next), (4, None));
}

#[test]
fn an_entry_for_managers_is_not_there_for_a_rep() {
    let Nordkaj { firm, lena, nordkaj, call, .. } = Nordkaj::planned();
    let page = firm.desk.history(firm.clara, Some(nordkaj), &EVERYTHING, &all()).unwrap();
    let note = page.rows.iter().find(|row| row.title == "Talk with Lena").unwrap();
    assert_eq!(
        refused(firm.desk.history_entry(lena, note.id)).message,
        "There is no such history entry in this workspace."
    );
    let read = firm.desk.history_entry(lena, call).unwrap();
    assert_eq!(read.body, "Ingrid asked for last year's rate.");
    assert_eq!(read.contacts[0].name, "Ingrid Aas");
}
