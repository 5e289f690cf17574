use baton_desk::view::{SearchHit, SearchKind, SearchPage, SearchRequest, SearchScope};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, lines};

fn hits(hits: Vec<SearchHit>) -> String {
    lines(hits, |hit| match hit {
        SearchHit::Account { account, accountable, .. } => format!("account {} of {}", account.name, accountable.name),
        SearchHit::Person { person, role } => format!("person {} {role:?}", person.name),
        SearchHit::Contact { contact, account } => format!("contact {} at {}", contact.name, account.name),
        SearchHit::Handover { handover } => {
            format!("handover of {} from {}", handover.account.name, handover.from.name)
        }
        SearchHit::Promise { text, account, .. } => format!("promise {text} of {}", account.name),
        SearchHit::Fact { text, account, .. } => format!("fact {text} of {}", account.name),
        SearchHit::Issue { text, account, .. } => format!("issue {text} of {}", account.name),
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
    let found = |scope, text| hits(firm.desk.search(lena, text, scope, 5).unwrap().hits);
    assert_snapshot!(found(SearchScope::All, "nordkaj"), @r"
    account Nordkaj Shipping of Lena Brandt
    handover of Nordkaj Shipping from Lena Brandt
    entry Nordkaj in winter of Nordkaj Shipping
    ");
    assert_snapshot!(found(SearchScope::All, "ingrid"), @r"
    contact Ingrid Aas at Nordkaj Shipping
    fact Never call Ingrid Aas on a Friday of Nordkaj Shipping
    fact Ingrid decides alone of Nordkaj Shipping
    entry The winter rate of Nordkaj Shipping
    ");
    assert_snapshot!(found(SearchScope::All, "len"), @"person Lena Brandt Rep");
    assert_eq!(found(SearchScope::All, "\" OR ("), "", "no search language");
}

#[test]
fn a_search_can_be_for_people_or_accounts_alone() {
    let Nordkaj { firm, lena, .. } = Nordkaj::planned();
    let found = |scope, text| hits(firm.desk.search(lena, text, scope, 5).unwrap().hits);
    assert_snapshot!(found(SearchScope::People, "ingrid"), @"contact Ingrid Aas at Nordkaj Shipping");
    assert_snapshot!(found(SearchScope::Accounts, "nordkaj"), @"account Nordkaj Shipping of Lena Brandt");
    assert_eq!(found(SearchScope::Accounts, "ingrid"), "");
}

#[test]
fn all_results_are_counted_and_one_kind_comes_in_pages() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    for number in 1..=7 {
        let title = format!("Nordkaj in week {number}");
        firm.happened(lena, nordkaj, number, json!({ "kind": "note", "title": title }));
    }
    let results = |kind, from| {
        let request = SearchRequest { text: "nordkaj".into(), kind, page: SearchPage { from, limit: 3 } };
        firm.desk.search_results(lena, &request).unwrap()
    };
    let all = results(None, 0);
    let counted: Vec<_> = all.counts.iter().filter(|count| count.total > 0).map(|c| (c.kind, c.total)).collect();
    assert_eq!(counted, [(SearchKind::Account, 1), (SearchKind::Handover, 1), (SearchKind::Entry, 7)]);
    assert_eq!((all.hits.len(), all.next), (7, None), "the account, its handover, and five of seven notes");

    let pages = [results(Some(SearchKind::Entry), 0), results(Some(SearchKind::Entry), 6)];
    assert_eq!(pages.each_ref().map(|page| (page.hits.len(), page.next)), [(3, Some(3)), (1, None)]);
    assert_eq!(pages[1].counts, all.counts, "the counts stay while one kind is shown");
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
