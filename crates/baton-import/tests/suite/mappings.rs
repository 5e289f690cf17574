//! Mappings: guessed, corrected and stated.

use std::collections::BTreeMap;

use baton_import::{Entity, Field, Header, Mapping, Reading, Table, TableChoice};

fn table() -> Table {
    Table::read(
        "kunden.csv",
        "Nr;Bezeichnung;Mail A;Mail B;Land\n7;Nordlicht;a@nord.example;b@licht.example;DE\n".as_bytes(),
    )
    .unwrap()
}

#[test]
fn a_table_without_a_name_column_is_refused_with_its_columns_and_a_way_forward() {
    let table = table();
    let mapping = Mapping::guess(&table, Entity::Accounts);
    let problem = table.accounts(&mapping).err().unwrap();
    insta::assert_snapshot!(problem, @r#"
    kunden.csv: No column is known to hold the account's name. The columns are “Nr”, “Bezeichnung”, “Mail A”, “Mail B”, “Land”. Say which column it is in a mapping file, for example:
    [accounts]
    name = "Nr"
    "#);
}

#[test]
fn a_stated_mapping_completes_the_guess() {
    let table = table();
    let text =
        "system = \"Navision\"\n[accounts]\nid = \"nr\"\nname = \"Bezeichnung\"\nemail = [\"Mail B\", \"Mail A\"]\n";
    let mapping = Mapping::from_toml("map.toml", text, &table, Entity::Accounts).unwrap();
    let account = table.accounts(&mapping).unwrap().next().unwrap().unwrap();
    assert_eq!(account.source.unwrap().to_string(), "navision:7");
    assert_eq!(account.name, "Nordlicht");
    assert_eq!(account.emails, ["b@licht.example", "a@nord.example"]);
    assert_eq!(account.country.as_deref(), Some("DE"), "what the file does not mention stays as guessed");
}

#[test]
fn a_wrong_mapping_file_is_told_in_sentences() {
    let told = |text: &str| Mapping::from_toml("map.toml", text, &table(), Entity::Accounts).unwrap_err().to_string();
    insta::assert_snapshot!(told("[accounts]\nname = \"Firma\"\n"), @"map.toml: kunden.csv has no column “Firma”. Its columns are “Nr”, “Bezeichnung”, “Mail A”, “Mail B”, “Land”.");
    insta::assert_snapshot!(told("[accounts]\nfirst_name = \"Nr\"\n"), @"map.toml: The accounts have no field “first_name”. The fields are name, website, domain, email, city, country, industry, kind, phone, owner, owner_email, owner_id, renewal_on, description, id, parent_id, deleted, ignored.");
    insta::assert_snapshot!(told("[accounts]\nname = 7\n"), @r#"
    map.toml: The section [accounts] does not give column names for fields. Write it like this:
    [accounts]
    name = "Firma"
    email = ["E-Mail", "E-Mail 2"]
    "#);
    assert!(told("[account]\nname = \"Nr\"\n").starts_with("map.toml: A mapping file has no section [account]."));
    assert!(told("accounts = [").starts_with("map.toml: The mapping file cannot be read: "));
}

#[test]
fn a_guess_can_be_corrected_column_by_column() {
    let table = table();
    let mut mapping = Mapping::guess(&table, Entity::Accounts);
    mapping.assign(1, Some(Field::Name));
    mapping.assign(4, None);
    let account = table.accounts(&mapping).unwrap().next().unwrap().unwrap();
    assert_eq!((account.name.as_str(), account.country), ("Nordlicht", None));
    assert_eq!(account.extra["Land"], "DE");
    assert_eq!((mapping.field(1), mapping.field(4)), (Some(Field::Name), None));
}

#[test]
fn a_person_says_how_a_table_is_read_and_what_its_columns_are() {
    let text = "Nordlicht;7;K\u{F6}ln\nS\u{FC}dlicht;8;Bonn\n".chars().map(|letter| letter as u8).collect::<Vec<_>>();
    let reading =
        Reading { encoding: Some("windows-1252".to_owned()), delimiter: Some(';'), header: Some(Header::Missing) };
    let table = Table::read_as("list.txt", &text, &reading).unwrap();
    assert_eq!(table.columns(), ["Column 1", "Column 2", "Column 3"]);
    let columns = BTreeMap::from([
        ("Column 1".to_owned(), Some(Field::Name)),
        ("Column 2".to_owned(), Some(Field::FirstName)),
        ("Column 3".to_owned(), Some(Field::City)),
        ("Gone".to_owned(), Some(Field::Phone)),
    ]);
    let mapping = Mapping::chosen(&table, &TableChoice { entity: Some(Entity::Accounts), reading, columns });
    let first = table.accounts(&mapping).unwrap().next().unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.city.as_deref()), ("Nordlicht", Some("Köln")));
    assert_eq!(first.extra["Column 2"], "7", "accounts have no first name, so the column is kept as it is");
}

#[test]
fn the_row_with_the_names_of_the_columns_can_be_said() {
    let text = "Firma;Ort\nWer genau;Wo genau\nNordlicht;Bonn\n";
    let reading = Reading { header: Some(Header::Row(2)), ..Reading::default() };
    let table = Table::read_as("list.csv", text.as_bytes(), &reading).unwrap();
    assert_eq!(table.columns(), ["Wer genau", "Wo genau"]);
    assert_eq!((table.header(), table.top().len(), table.rows().len()), (Header::Row(2), 3, 1));
    let gone = Reading { header: Some(Header::Row(40)), ..Reading::default() };
    assert_eq!(Table::read_as("list.csv", text.as_bytes(), &gone).unwrap().header(), Header::Row(1), "it is found out");
}

#[test]
fn a_value_that_cannot_be_read_is_remarked_with_its_row_and_column() {
    let table = Table::read("list.csv", b"Account Name,Website,Email\nAcme,acme.example,none\n").unwrap();
    let mapping = Mapping::guess(&table, Entity::Accounts);
    let row = table.accounts(&mapping).unwrap().next().unwrap().unwrap();
    let [remark] = &row.remarks[..] else { panic!("one remark: {:?}", row.remarks) };
    insta::assert_snapshot!(remark, @"list.csv, row 2: “none” could not be read as what the column “Email” holds. It is kept with the record, as it is written.");
    assert_eq!(
        (remark.cell.row, remark.cell.column.as_deref(), remark.cell.value.as_deref()),
        (Some(2), Some("Email"), Some("none"))
    );
    assert_eq!(row.extra["Email"], "none");
}

#[test]
fn rows_with_problems_are_written_out_to_be_corrected_and_come_back() {
    let table = Table::read("list.csv", "Account Name;City\n;Köln\nAcme;\"Bonn; Beuel\"\n".as_bytes()).unwrap();
    let mapping = Mapping::guess(&table, Entity::Accounts);
    let problems: Vec<_> = table.accounts(&mapping).unwrap().filter_map(Result::err).collect();
    let excerpt = table.excerpt(&problems);
    let text = String::from_utf8(excerpt.clone()).unwrap();
    insta::assert_snapshot!(text.trim_start_matches('\u{FEFF}'), @r"
    Account Name;City;What is wrong (Baton)
    ;Köln;The row does not hold the account's name. Complete the row in the file, or leave it out.
    ");
    let again = Table::read("again.csv", text.replace(";Köln", "Köln AG;Köln").as_bytes()).unwrap();
    let row = again.accounts(&Mapping::guess(&again, Entity::Accounts)).unwrap().next().unwrap().unwrap();
    assert_eq!((row.name.as_str(), row.extra.len()), ("Köln AG", 0), "the column with the reason is left out");
}
