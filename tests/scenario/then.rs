//! An account as it was known on a day. That each is remembered as it is today, the office sees to after every step.

use baton_desk::view::AccountThen;
use baton_domain::fact::FactRecorded;
use baton_domain::ids::{AccountId, DeviceId, HandoverId};
use baton_domain::promise::{PromiseKept, PromiseMade};
use baton_domain::record::{FactKind, Handover, Promise, Severity, Stage};
use baton_domain::rollback::RollbackApproved;
use baton_store::Store;
use baton_tests::{Office, ops, remembers};
use chrono::Days;
use insta::assert_snapshot;

/// Nordkaj goes from Anna to Hana on 5 October and back on 20 October.
fn taken_back(office: &mut Office) -> (AccountId, HandoverId) {
    let (mara, jonas, anna, hana) = (office.staff.mara, office.staff.jonas, office.staff.anna, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let promise = office.adds::<Promise>(anna, ops::promise(account, "Winter rate as last year")).id;
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, office.today() + Days::new(28))).id;
    office.takes_to_the_moment(handover);
    office.is_on("2026-10-05");
    office.does(anna, ops::acknowledge(handover));
    office.does(hana, ops::acknowledge(handover));
    office.is_on("2026-10-12");
    office.does(hana, PromiseKept { promise });
    office.does(hana, ops::fact(account, FactKind::TopThing, "Ingrid reads mail on the quay"));
    office.is_on("2026-10-20");
    office.does(mara, ops::ask_rollback(handover, "Ingrid wants Anna until the gates are built."));
    let rollback = office.book().dossier(account).rollbacks[0].id;
    office.does(jonas, RollbackApproved { rollback });
    office.is_on("2026-11-02");
    (account, handover)
}

fn on(office: &Office, account: AccountId, day: &str) -> AccountThen {
    office.desk.account_on(office.staff.mara, account, day.parse().unwrap()).unwrap()
}

/// What was known, as somebody would tell it.
fn told(view: &AccountThen) -> String {
    let Some(known) = &view.known else { return format!("{}: we did not have them yet", view.day) };
    let held = known.accountable.iter().chain(&known.beside);
    let held = held.map(|held| format!("{:?} {}: {}", held.role, held.person.name, held.why));
    let handover = known.handover.iter().map(|one| format!("handover: {:?}", one.handover.stage));
    let promises = known.promises.iter().map(|view| format!("promise: {} ({})", view.promise.text, view.owner.name));
    let facts = known.facts.iter().map(|view| format!("fact: {}", view.fact.text));
    let lines: Vec<_> = held.chain(handover).chain(promises).chain(facts).collect();
    format!("{}\n{}", view.day, lines.join("\n"))
}

#[test]
fn an_account_is_seen_before_and_after_it_was_taken_back() {
    let mut office = Office::new();
    let (account, _) = taken_back(&mut office);
    let days = ["2026-09-06", "2026-10-04", "2026-10-12", "2026-10-20"];
    let told: Vec<_> = days.iter().map(|day| told(&on(&office, account, day))).collect();
    assert_snapshot!(told.join("\n\n"), @"
    2026-09-06: we did not have them yet

    2026-10-04
    Accountable Anna Lind: Anna Lind took the account on when it was added.
    handover: Overlap
    promise: Winter rate as last year (Anna Lind)
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: Never call on a Friday.
    fact: 8 % off for two years, for the second yard.
    fact: Contract: the shared folder.

    2026-10-12
    Accountable Hana Okafor: Anna Lind handed it over to Hana Okafor, and both confirmed it.
    OnCall Anna Lind: Anna Lind handed it over and could still be asked.
    handover: Transferred
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: Ingrid reads mail on the quay
    fact: Never call on a Friday.
    fact: 8 % off for two years, for the second yard.
    fact: Contract: the shared folder.

    2026-10-20
    Accountable Anna Lind: The handover was taken back to Anna Lind: Ingrid wants Anna until the gates are built.
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: They decide on Thursdays.
    fact: Ingrid reads mail on the quay
    fact: Never call on a Friday.
    fact: 8 % off for two years, for the second yard.
    fact: Contract: the shared folder.
    ");
}

#[test]
fn who_was_accountable_then_is_who_the_account_names_for_that_day() {
    let mut office = Office::new();
    let (account, _) = taken_back(&mut office);
    for day in ["2026-09-07", "2026-10-04", "2026-10-05", "2026-10-19", "2026-10-20", "2026-11-02"] {
        let known = on(&office, account, day).known.unwrap();
        let held = known.accountable.unwrap();
        let end = format!("{day}T23:59:59Z").parse().unwrap();
        let who = office.desk.who(account, end).unwrap();
        assert_eq!(Some(&held.person), who.accountable.as_ref(), "{day}");
        assert_eq!((Some(held.from), held.why), (who.since, who.why), "{day}");
    }
}

#[test]
fn what_was_taken_back_later_stands_as_it_stood() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let account = office.account("Nordkaj Shipping").add();
    office.is_on("2026-09-08");
    let unstable =
        baton_domain::account::AccountEdited { severity: Some(Severity::Unstable), ..ops::edit_account(account) };
    office.does(anna, unstable);
    office.is_on("2026-09-10");
    office.undoes(anna);
    let severity = |day| on(&office, account, day).known.unwrap().account.severity;
    assert_eq!(severity("2026-09-09"), Severity::Unstable, "that is what we thought then");
    assert_eq!(severity("2026-09-10"), Severity::Stable);
}

#[test]
fn what_only_managers_may_know_stays_with_them_on_every_day() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let account = office.account("Nordkaj Shipping").add();
    let secret = FactRecorded {
        sensitivity: baton_domain::record::Sensitivity::ManagersOnly,
        ..ops::fact(account, FactKind::WatchOut, "Anna has an offer from them")
    };
    office.does(mara, secret);
    let secret = PromiseMade {
        sensitivity: baton_domain::record::Sensitivity::ManagersOnly,
        ..ops::promise(account, "A rate that nobody else has")
    };
    office.does(mara, secret);
    office.is_on("2026-09-08");
    let seen = |who| {
        let known = office.desk.account_on(who, account, "2026-09-07".parse().unwrap()).unwrap().known.unwrap();
        (known.facts.len(), known.promises.len())
    };
    assert_eq!(seen(mara), (1, 1));
    assert_eq!(seen(anna), (0, 0), "what is for managers is for them on earlier days too");
}

#[test]
fn a_day_that_has_not_come_is_refused() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let tomorrow = office.today() + Days::new(1);
    let refusal = baton_tests::refused(office.desk.account_on(office.staff.mara, account, tomorrow));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"That day has not come yet. Choose today or an earlier day.");
    let today = on(&office, account, &office.today().to_string());
    assert_eq!(today.known.unwrap().handover, None);
}

#[test]
fn as_known_today_an_account_is_what_its_page_says() {
    let mut office = Office::new();
    let (account, handover) = taken_back(&mut office);
    office.account("Kestrel & Wren").with_contact("Alasdair Wren").with_promise("Forty boxes").add();
    assert_eq!(office.handover(handover).stage, Stage::Transferred);
    for account in [account].into_iter().chain(office.book().dossiers.into_keys()) {
        for who in [office.staff.mara, office.staff.tomas] {
            let page = office.desk.account(who, account).unwrap();
            let then = office.desk.account_on(who, account, office.today()).unwrap().known.unwrap();
            assert_eq!(then.account, page.account);
            assert_eq!(then.accountable.unwrap().person, page.accountable);
            assert_eq!(then.facts, page.facts);
            assert_eq!(then.next_touch.as_ref(), page.touches.first());
            let open = |promise: &&baton_desk::view::PromiseView| promise.promise.ended_at.is_none();
            assert_eq!(then.promises.iter().collect::<Vec<_>>(), page.promises.iter().filter(open).collect::<Vec<_>>());
            let contacts: Vec<_> = page.contacts.into_iter().map(|view| view.contact).collect();
            assert_eq!(then.contacts, contacts);
            assert_eq!(then.handover.map(|one| one.handover), page.handover);
        }
    }
}

#[test]
fn every_account_of_the_sample_book_is_remembered_as_it_is() {
    let office = Office::new();
    let (place, now) = (office.place("Sample.baton"), "2026-10-12T13:05:00Z".parse().unwrap());
    baton_sample::sample_book(&place, now, DeviceId(uuid::Uuid::from_u128(7))).unwrap();
    remembers(&Store::open(&place).unwrap(), now);
}
