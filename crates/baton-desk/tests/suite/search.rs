use baton_desk::view::{SearchHit, SearchView};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, lines};

fn hits(view: SearchView) -> String {
    lines(view.hits, |hit| match hit {
        SearchHit::Account { account, accountable, .. } => format!("account {} of {}", account.name, accountable.name),
        SearchHit::Person { person, role } => format!("person {} {role:?}", person.name),
        SearchHit::Contact { contact, account } => format!("contact {} at {}", contact.name, account.name),
        SearchHit::Handover { handover } => {
            format!("handover of {} from {}", handover.account.name, handover.from.name)
        }
        SearchHit::Promise { text, account, .. } => format!("promise {text} of {}", account.name),
        SearchHit::Fact { text, account, .. } => format!("fact {text} of {}", account.name),
        SearchHit::Case { words, account, .. } => format!("case {words} of {}", account.name),
        SearchHit::Entry { entry, account, .. } => {
            format!("entry {} of {}", entry.title, account.map_or("nobody".to_owned(), |account| account.name))
        }
    })
}

#[test]
fn a_search_finds_each_kind_in_its_order() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    firm.happened(lena, nordkaj, 0, json!({ "kind": "note", "title": "Nordkaj in winter" }));
    assert_snapshot!(hits(firm.desk.search(lena, "nordkaj", 5).unwrap()), @r"
    account Nordkaj Shipping of Lena Brandt
    handover of Nordkaj Shipping from Lena Brandt
    entry Nordkaj in winter of Nordkaj Shipping
    ");
    assert_snapshot!(hits(firm.desk.search(lena, "ingrid", 5).unwrap()), @r"
    contact Ingrid Aas at Nordkaj Shipping
    fact Never call Ingrid Aas on a Friday of Nordkaj Shipping
    fact Ingrid decides alone of Nordkaj Shipping
    entry The winter rate of Nordkaj Shipping
    ");
    assert_snapshot!(hits(firm.desk.search(lena, "len", 5).unwrap()), @"person Lena Brandt Rep");
    assert_eq!(hits(firm.desk.search(firm.clara, "\" OR (", 5).unwrap()), "", "no search language");
}

#[test]
fn what_is_for_managers_is_not_found_by_anyone_else() {
    let Nordkaj { firm, lena, .. } = Nordkaj::planned();
    let found = |viewer| firm.desk.find(viewer, "bonus", 10).unwrap();
    assert_eq!(found(None).total, 0);
    assert_eq!(found(Some(lena)).hits, []);
    let hit = found(Some(firm.clara)).hits.remove(0);
    assert_eq!(
        (hit.title.as_str(), hit.account.unwrap().name.as_str()),
        ("A bonus for Lena if they stay", "Nordkaj Shipping")
    );
}

#[test]
fn words_without_spaces_are_found_inside() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    firm.does(
        lena,
        json!({ "op": "promise_made", "account": nordkaj, "text": "冬季料金は去年と同じ", "firmness": "written" }),
    );
    let found = firm.desk.find(None, "料金", 10).unwrap();
    assert_eq!((found.total, found.hits[0].title.as_str()), (1, "冬季料金は去年と同じ"));
}
