//! Mappings: guessed, corrected and stated.

use baton_import::{Entity, Field, Mapping, Table};

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
