use baton_domain::ids::AccountId;
use baton_domain::record::{HistoryKind, Kind, Sensitivity};
use baton_store::{Audience, Found, Reads, Scope, SearchQuery};
use insta::assert_snapshot;
use unicode_normalization::UnicodeNormalization;

use crate::support::{ANNA, FIRM, Workspace, account, at, contact, fact, mail};

const ACME: u128 = 1;
const NORDKAJ: u128 = 2;

fn id(id: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(id))
}

/// Two accounts with a few things said about them.
fn workspace() -> Workspace {
    let mut workspace = Workspace::new();
    workspace.entry(id(ACME), "added", |e| {
        e.put(&baton_domain::record::Account { city: Some("Göteborg".into()), ..account(ACME, "Straße & Søn") })?;
        e.put(&contact(10, id(ACME), "Łukasz Żółć"))?;
        e.put(&fact(11, id(ACME), "Never mention the winter audit"))?;
        let mut secret = fact(12, id(ACME), "The winter discount is 12 %");
        secret.sensitivity = Sensitivity::ManagersOnly;
        e.put(&secret).map(drop)
    });
    workspace.entry(id(NORDKAJ), "added", |e| {
        e.put(&account(NORDKAJ, "Nordkaj Shipping"))?;
        for (number, day) in [(20, 1), (21, 3), (22, 2)] {
            let mut letter = mail(number, Some(id(NORDKAJ)), &format!("Winter rate, day {day}"));
            letter.at = at(day * 86_400);
            letter.body = Some(e.put_content(format!("東京で会議を開きます。 Day {day}: 10% off-peak").as_bytes())?);
            e.put(&letter)?;
        }
        let mut call = mail(23, None, "Unfiled call about the café");
        call.kind = HistoryKind::Call;
        e.put(&call).map(drop)
    });
    workspace
}

fn everyone(words: &str) -> SearchQuery<'_> {
    SearchQuery::new(words, Audience::Everyone, 10)
}

/// The titles that were found, in their order.
fn titles(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.title.as_str()).collect()
}

#[test]
fn names_come_first_then_what_we_know_then_the_newest() {
    let workspace = workspace();
    let found = workspace.store.search(&everyone("winter")).unwrap();
    let expected = ["Never mention the winter audit", "Winter rate, day 3", "Winter rate, day 2", "Winter rate, day 1"];
    assert_eq!((found.total, titles(&found)), (4, expected.to_vec()));
    let found = workspace.store.search(&everyone("nordkaj")).unwrap();
    assert_eq!(found.hits[0].kind, Kind::Account);
    assert_eq!(found.hits[0].account, Some(id(NORDKAJ)));
}

#[test]
fn what_is_for_managers_is_found_by_managers_alone() {
    let workspace = workspace();
    let query = everyone("winter discount");
    assert_eq!(workspace.store.search(&query).unwrap(), Found::default());
    let found = workspace.store.search(&SearchQuery { audience: Audience::Managers, ..query }).unwrap();
    assert_eq!((found.total, titles(&found)), (1, vec!["The winter discount is 12 %"]));
}

#[test]
fn case_and_accents_do_not_matter() {
    let workspace = workspace();
    for words in ["strasse", "STRASSE SON", "straße", "søn goteborg", "GÖTEBORG", "Go\u{308}teborg"] {
        assert_eq!(titles(&workspace.store.search(&everyone(words)).unwrap()), ["Straße & Søn"], "{words}");
    }
    for words in ["lukasz zolc", "ŁUKASZ", "Żółć"] {
        assert_eq!(titles(&workspace.store.search(&everyone(words)).unwrap()), ["Łukasz Żółć"], "{words}");
    }
    for words in ["cafe", "café", "cafe\u{301}", "ＣＡＦＥ"] {
        assert_eq!(
            titles(&workspace.store.search(&everyone(words)).unwrap()),
            ["Unfiled call about the café"],
            "{words}"
        );
    }
}

#[test]
fn two_characters_of_chinese_or_japanese_are_found_where_they_stand_together() {
    let workspace = workspace();
    for (words, total) in [("会議", 3), ("東京で会議", 3), ("議会", 0), ("京", 3), ("東京 開きます", 3)]
    {
        assert_eq!(workspace.store.search(&everyone(words)).unwrap().total, total, "{words}");
    }
}

#[test]
fn every_word_must_be_there_and_of_the_last_its_beginning_from_three_letters_on() {
    let workspace = workspace();
    for (words, total) in [
        ("day winter", 3),
        ("day wint", 3),
        ("winter da", 0),
        ("wint day", 0),
        ("ship", 1),
        ("off-peak", 3),
        ("peak-off", 0),
        ("10%", 3),
        ("", 0),
        (" \t ", 0),
        ("!?…", 0),
    ] {
        assert_eq!(workspace.store.search(&everyone(words)).unwrap().total, total, "{words}");
    }
}

#[test]
fn two_letters_find_what_has_a_name_and_a_word_that_begins_so() {
    let workspace = workspace();
    for (words, names) in [
        ("sh", &["Nordkaj Shipping"][..]),
        ("SØ", &["Straße & Søn"]),
        ("nordkaj sh", &["Nordkaj Shipping"]),
        ("gö", &["Straße & Søn"]),
        ("kaj sh", &[]),
        ("wi", &[]),
    ] {
        assert_eq!(titles(&workspace.store.search(&everyone(words)).unwrap()), names, "{words}");
        let accounts = SearchQuery { kind: Some(Kind::Account), ..everyone(words) };
        assert_eq!(titles(&workspace.store.search(&accounts).unwrap()), names, "{words}");
    }
    for (words, names) in [("shi", &["Nordkaj Shipping"][..]), ("göt", &["Straße & Søn"]), ("win", &[])] {
        let accounts = SearchQuery { kind: Some(Kind::Account), ..everyone(words) };
        assert_eq!(titles(&workspace.store.search(&accounts).unwrap()), names, "{words}");
    }
}

/// Whether it has a letter or a digit, and not only marks for one.
fn is_word(text: &str) -> bool {
    text.nfkd().any(|c| c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c))
}

#[test]
fn what_is_typed_is_never_taken_for_query_language() {
    let workspace = workspace();
    for words in [
        "\"",
        "\"\"\"",
        "winter\"",
        "'",
        "*",
        "^winter",
        "winter*",
        "(",
        ")",
        "winter AND",
        "OR",
        "NOT",
        "NEAR(winter day)",
        "title:winter",
        "{title}:winter",
        "facet:managers",
        "- winter",
        "winter + day",
        "\0",
        "winter\0day",
        "a\u{301}\"*",
        "; DROP TABLE person",
        "\\",
        "%",
        "_",
        "\u{202e}winter",
    ] {
        workspace.store.search(&everyone(words)).unwrap_or_else(|error| panic!("{words:?}: {error:?}"));
    }
    for words in ["facet:managers", "managers", "historyentry", "unfiled managers", "title"] {
        assert_eq!(workspace.store.search(&everyone(words)).unwrap().total, 0, "{words}");
    }
    assert_eq!(workspace.store.search(&everyone("winter \"day\"")).unwrap().total, 3);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_is_typed_is_answered(typed in proptest::collection::vec(r#"\PC*|["*(){}:^+\-]{1,3}|AND|OR|NOT|NEAR|winter"#, 0..5)) {
        thread_local!(static WORKSPACE: Workspace = workspace());
        WORKSPACE.with(|workspace| {
            let words = typed.join(" ");
            let found = workspace.store.search(&everyone(&words));
            proptest::prop_assert!(found.is_ok(), "{words:?}: {found:?}");
            Ok(())
        })?;
    }

    #[test]
    fn whatever_is_written_is_found_by_each_of_its_words(text in r#"(\PC{1,12} ){1,6}"#) {
        thread_local!(static WORKSPACE: std::cell::RefCell<Workspace> = workspace().into());
        WORKSPACE.with_borrow_mut(|workspace| {
            let mut letter = mail(40, None, "");
            workspace.by(ANNA, FIRM, "mail", |e| {
                letter.body = Some(e.put_content(text.as_bytes())?);
                e.put(&letter).map(drop)
            });
            for word in text.split_whitespace().filter(|word| is_word(word)) {
                let found = workspace.store.search(&everyone(word)).unwrap();
                let snippet = found.hits.iter().find(|hit| hit.id == letter.id.0).map(|hit| &hit.snippet);
                proptest::prop_assert!(snippet.is_some(), "{word:?} {:?}", word.escape_unicode().to_string());
                proptest::prop_assert!(snippet.unwrap().iter().any(|part| part.hit), "{word:?} in {snippet:?}");
            }
            Ok(())
        })?;
    }
}

#[test]
fn a_search_can_be_narrowed_and_paged() {
    let workspace = workspace();
    let query = everyone("winter");
    let in_acme = workspace.store.search(&SearchQuery { scope: Scope::Account(id(ACME)), ..query }).unwrap();
    assert_eq!((in_acme.total, titles(&in_acme)), (1, vec!["Never mention the winter audit"]));
    let mails = SearchQuery { kind: Some(Kind::HistoryEntry), limit: 2, offset: 1, ..query };
    let mails = workspace.store.search(&mails).unwrap();
    assert_eq!((mails.total, titles(&mails)), (3, vec!["Winter rate, day 2", "Winter rate, day 1"]));
    let unfiled = SearchQuery { scope: Scope::Unfiled, ..everyone("cafe") };
    assert_eq!(workspace.store.search(&unfiled).unwrap().total, 1);
    assert_eq!(workspace.store.search(&SearchQuery { scope: Scope::Unfiled, ..query }).unwrap().total, 0);
    for (kind, total) in [(HistoryKind::Call, 1), (HistoryKind::Mail, 0)] {
        let of_kind = SearchQuery { history_kind: Some(kind), ..unfiled };
        assert_eq!(workspace.store.search(&of_kind).unwrap().total, total, "{kind:?}");
    }
}

#[test]
fn a_record_is_found_as_it_is_and_not_as_it_was() {
    let mut workspace = workspace();
    let rename = workspace.entry(id(NORDKAJ), "renamed", |e| e.put(&account(NORDKAJ, "Sørkaj")).map(drop));
    let total = |workspace: &Workspace, words| workspace.store.search(&everyone(words)).unwrap().total;
    assert_eq!((total(&workspace, "nordkaj"), total(&workspace, "sorkaj")), (0, 1));
    workspace.undo(rename).unwrap();
    assert_eq!((total(&workspace, "nordkaj"), total(&workspace, "sorkaj")), (1, 0));
    assert_eq!(workspace.store.verify().unwrap().findings, []);
}

#[test]
fn a_snippet_shows_the_words_where_they_stand() {
    let mut workspace = workspace();
    workspace.entry(id(NORDKAJ), "mail", |e| {
        let mut letter = mail(30, Some(id(NORDKAJ)), "Minutes");
        let around = "We went through the list of open points, one after the other. ".repeat(8);
        let body = format!("{around}\n\nThe  Café-Vertrag\tis extended until May.\r\n{around}");
        letter.body = Some(e.put_content(body.as_bytes())?);
        e.put(&letter).map(drop)
    });
    let found = workspace.store.search(&everyone("until cafe vertrag")).unwrap();
    let marked: Vec<_> = found.hits[0]
        .snippet
        .iter()
        .map(|part| if part.hit { format!("[{}]", part.text) } else { part.text.clone() })
        .collect();
    assert_snapshot!(marked.concat(), @"… the list of open points, one after the other. The [Café]-[Vertrag] is extended [until] May. We went through the list of open points, one after the other. We went through the list of open points, one after the other. We went through the list …");
}

#[test]
fn a_hit_in_the_title_shows_how_the_text_begins() {
    let workspace = workspace();
    let found = workspace.store.search(&everyone("winter rate day 3")).unwrap();
    let text: String = found.hits[0].snippet.iter().map(|part| part.text.as_str()).collect();
    assert!(text.starts_with("東京で会議を開きます。 Day 3"), "{text}");
}

#[test]
fn an_index_that_is_written_piece_by_piece_stays_in_few_segments() {
    let mut workspace = Workspace::new();
    for number in 1..=255 {
        workspace.entry(id(number), "added", |e| e.put(&account(number, "Straße & Søn")).map(drop));
    }
    let segments = "SELECT count(DISTINCT segid) FROM search_index_idx";
    let segments = workspace.store.rows(segments, [], |row| row.get::<_, u32>(0)).unwrap()[0];
    assert!(segments < 8, "{segments} segments; unmerged they would be sixteen");
    assert_eq!(workspace.store.search(&everyone("straße")).unwrap().total, 255);
}
