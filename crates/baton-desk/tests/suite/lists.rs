use baton_desk::view::PageRequest;
use baton_domain::refusal::RefusalKind;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, all, lines};

#[test]
fn without_a_viewer_a_list_holds_what_everyone_may_see() {
    let Nordkaj { firm, .. } = Nordkaj::planned();
    let promises = |viewer| lines(firm.desk.list_promises(viewer, None, &all()).unwrap().items, |row| row.promise.text);
    assert_eq!(promises(None), "Winter rate as last year");
    assert_eq!(promises(Some(firm.clara)), "Winter rate as last year\nA bonus for Lena if they stay");
}

#[test]
fn words_narrow_every_list() {
    let Nordkaj { mut firm, lena, .. } = Nordkaj::planned();
    let birk = firm.account("Birk & Co", lena);
    firm.contact(birk, "Oda Birk");
    let page = all();
    assert_eq!(
        lines(firm.desk.list_accounts(None, Some("birk"), &page).unwrap().items, |row| row.account.name),
        "Birk & Co"
    );
    assert_eq!(
        lines(firm.desk.list_people(None, Some("len"), &page).unwrap().items, |row| row.person.name),
        "Lena Brandt"
    );
    assert_eq!(
        lines(firm.desk.list_contacts(None, Some("oda"), &page).unwrap().items, |row| row.contact.name),
        "Oda Birk"
    );
    assert_eq!(firm.desk.list_handovers(None, Some("birk"), &page).unwrap().items, []);
    assert_eq!(firm.desk.list_handovers(None, Some("nordkaj"), &page).unwrap().items.len(), 1);
    assert_eq!(firm.desk.list_promises(None, Some("tariff"), &page).unwrap().items, []);
}

#[test]
fn a_list_goes_on_part_by_part() {
    let Nordkaj { mut firm, nordkaj, .. } = Nordkaj::planned();
    for name in ["Adam", "Zoe", "Mia", "adam"] {
        firm.contact(nordkaj, name);
    }
    let mut page = PageRequest::first(2);
    let mut names = Vec::new();
    loop {
        let part = firm.desk.list_contacts(None, None, &page).unwrap();
        names.extend(part.items.into_iter().map(|row| row.contact.name));
        let Some(next) = part.next else { break };
        page.cursor = Some(next);
    }
    assert_eq!(names.join(", "), "Adam, adam, Ingrid Aas, Mia, Zoe");
    let people = firm.desk.list_people(None, None, &page).map(|part| part.items.len());
    let refusal = crate::common::refused(people);
    assert_eq!(refusal.kind, RefusalKind::Invalid, "a cursor of another list");
}

#[test]
fn an_import_that_was_taken_back_is_still_listed() {
    let Nordkaj { mut firm, .. } = Nordkaj::planned();
    let clara = firm.clara;
    let file = |content: &str| baton_desk::ImportFile {
        name: "accounts.csv".to_owned(),
        bytes: content.len() as u64,
        kind: None,
        mapping: None,
        content: Box::new(std::io::Cursor::new(content.to_owned().into_bytes())),
    };
    let import = |firm: &mut crate::common::Firm, content| {
        let (files, never) = (vec![file(content)], &mut |_: &baton_desk::Progress| std::ops::ControlFlow::Continue(()));
        firm.desk.import(clara, files, baton_desk::OnMatch::Update, baton_desk::Trial::Keep, never).unwrap().0
    };
    import(&mut firm, "Account Name,Billing City\nHarbour Tools,Gdynia\n");
    firm.desk.undo(clara, baton_desk::UndoTarget::Last).unwrap();
    firm.days_later(1);
    import(&mut firm, "Account Name,Billing City\nQuay Optics,Porto\n");
    let view = firm.desk.imports(clara).unwrap();
    assert_snapshot!(
        lines(view.runs, |one| format!("{} by {}, {} taken, undone {}", one.run.files[0], one.by.name, one.run.taken, one.undone)),
        @r"
        accounts.csv by Clara Voss, 1 taken, undone false
        accounts.csv by Clara Voss, 1 taken, undone true
        "
    );
}

#[test]
fn people_carry_accounts_and_are_away() {
    let Nordkaj { mut firm, lena, hana, .. } = Nordkaj::planned();
    let absence = json!({ "op": "absence_planned", "person": hana, "from": "2026-09-10", "until": "2026-09-12", "note": "Surgery" });
    firm.does(hana, absence);
    let rows = |viewer| {
        lines(firm.desk.people(viewer).unwrap().people, |row| {
            let away = lines(row.absences, |one| format!(", away from {} ({})", one.from, one.note));
            format!("{}: {} +{} -{}{away}", row.person.name, row.accounts, row.arriving, row.leaving)
        })
    };
    assert_snapshot!(rows(lena), @r"
    Clara Voss: 0 +0 -0
    Hana Okafor: 0 +1 -0, away from 2026-09-10 ()
    Lena Brandt: 1 +0 -1
    ");
    assert_snapshot!(rows(hana), @r"
    Clara Voss: 0 +0 -0
    Hana Okafor: 0 +1 -0, away from 2026-09-10 (Surgery)
    Lena Brandt: 1 +0 -1
    ");
}
