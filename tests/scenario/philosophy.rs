//! The firm's philosophy: written in versions, read by everyone, and again when the time comes.

use baton_domain::philosophy::{PhilosophyRead, PhilosophyWritten};
use baton_domain::record::Role;
use baton_tests::{Office, ops};
use chrono::TimeDelta;
use insta::assert_snapshot;

const FIRST: &str = "We keep what we promised, also what nobody wrote down.";
const SECOND: &str = "We keep what we promised, and say it first when we cannot.";

fn writes(text: &str) -> PhilosophyWritten {
    PhilosophyWritten { text: text.to_owned(), again_after_days: None }
}

/// Who is to read it, by name.
fn due(office: &Office) -> Vec<String> {
    let view = office.desk.philosophy(office.staff.mara).unwrap();
    view.readers.into_iter().filter(|reader| reader.is_due).map(|reader| reader.person.name).collect()
}

#[test]
fn it_is_written_in_versions_and_read_by_everyone() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    assert!(!office.desk.shell(Some(anna)).unwrap().philosophy_is_due, "there is nothing to read yet");
    assert_snapshot!(office.refuses(anna, PhilosophyRead { person: anna, version: 1 }), @"The firm has written no philosophy yet.");
    assert_snapshot!(office.refuses(anna, writes(FIRST)), @"Only a manager can write the firm's philosophy.");
    office.does(mara, writes(FIRST));
    assert!(office.desk.shell(Some(anna)).unwrap().philosophy_is_due);
    assert_eq!(due(&office), ["Anna Lind", "Hana Okafor", "Jonas Weber", "Mara Lindqvist", "Tomás Ruiz"]);
    assert_snapshot!(office.refuses(mara, PhilosophyRead { person: anna, version: 1 }), @"Each can only confirm what they have read for themselves.");
    office.does(anna, PhilosophyRead { person: anna, version: 1 });
    assert_eq!(due(&office), ["Hana Okafor", "Jonas Weber", "Mara Lindqvist", "Tomás Ruiz"]);
    office.does(mara, writes(SECOND));
    assert_eq!(due(&office).len(), 5, "a new version is new to everyone");
    assert_snapshot!(office.refuses(anna, PhilosophyRead { person: anna, version: 1 }), @"A newer version has been written in the meantime.");
    let view = office.desk.philosophy(anna).unwrap();
    assert_eq!(view.newest.unwrap().philosophy.text, SECOND);
    let earlier: Vec<_> =
        view.earlier.iter().map(|one| (one.philosophy.version, one.philosophy.text.as_str())).collect();
    assert_eq!(earlier, [(1, FIRST)]);
    office.undoes(mara);
    assert_eq!(due(&office).len(), 4, "Anna has read the version that stands again");
}

#[test]
fn it_is_read_again_when_the_time_comes() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    office.does(mara, writes(FIRST));
    office.does(anna, PhilosophyRead { person: anna, version: 1 });
    let never = PhilosophyWritten { again_after_days: Some(0), ..writes(FIRST) };
    assert_snapshot!(office.refuses(mara, never), @"It cannot be due again after zero days.");
    office.does(mara, PhilosophyWritten { again_after_days: Some(180), ..writes(FIRST) });
    assert!(!due(&office).contains(&"Anna Lind".to_owned()), "how often it is read makes no new version");
    office.waits(TimeDelta::days(180));
    assert!(due(&office).contains(&"Anna Lind".to_owned()));
}

#[test]
fn those_who_only_read_and_print_confirm_it_too() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let ebba = office.adds::<baton_domain::record::Person>(mara, ops::person("Ebba Strand", Role::Viewer)).id;
    office.does(mara, writes(FIRST));
    office.does(ebba, PhilosophyRead { person: ebba, version: 1 });
    assert!(!due(&office).contains(&"Ebba Strand".to_owned()));
}
