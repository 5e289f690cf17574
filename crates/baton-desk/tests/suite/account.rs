use baton_desk::view::{AccountView, HistoryQuery};
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
    HistoryQuery { text: Some(text.to_owned()), kind: None }
}

const EVERYTHING: HistoryQuery = HistoryQuery { text: None, kind: None };

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
