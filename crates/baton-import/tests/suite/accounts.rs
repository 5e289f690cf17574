//! Tables of accounts.

use baton_import::{Entity, Mapping, System, Table};

use super::accounts;

#[test]
fn a_salesforce_export_gives_accounts_with_everything_it_holds() {
    let parsed = accounts(
        "\"Id\",\"IsDeleted\",\"Name\",\"Type\",\"ParentId\",\"BillingCity\",\"BillingCountry\",\"Phone\",\"Website\",\"Industry\",\
         \"Description\",\"OwnerId\",\"AnnualRevenue\"\n\
         \"001x00000035m0iAAA\",\"0\",\"Nordlicht  GmbH \",\"Customer\",\"001x00000035m0j\",\"Kiel\",\"Germany\",\"+49 431 1\",\
         \"https://www.nordlicht.example/\",\"Energy\",\"Solar parks.\r\nSince 1998, \"\"the\"\" first.\",\"005x0000001AbcD\",\"1200000\"\n",
    );
    insta::assert_json_snapshot!(parsed.records[0], @r#"
    {
      "source": {
        "system": "salesforce",
        "id": "001x00000035m0iAAA"
      },
      "name": "Nordlicht GmbH",
      "kind": "Customer",
      "website": "https://www.nordlicht.example/",
      "domains": [
        "nordlicht.example"
      ],
      "emails": [],
      "city": "Kiel",
      "country": "Germany",
      "industry": "Energy",
      "phone": "+49 431 1",
      "owner": {
        "name": null,
        "email": null,
        "source": {
          "system": "salesforce",
          "id": "005x0000001AbcDAAS"
        }
      },
      "parent": {
        "system": "salesforce",
        "id": "001x00000035m0jAAA"
      },
      "renewal_on": null,
      "description": "Solar parks.\nSince 1998, \"the\" first.",
      "extra": {
        "AnnualRevenue": "1200000"
      },
      "place": "accounts.csv, row 2",
      "number": 2,
      "remarks": []
    }
    "#);
}

#[test]
fn the_systems_are_recognised_by_their_headers() {
    let headers = [
        ("Account Name,Account Owner,Billing City,Type\n", System::Salesforce),
        ("Record ID,Company name,Company Domain Name,Company owner\n", System::HubSpot),
        ("ID de registro,Nombre de la empresa,Ciudad,Propietario de la empresa\n", System::HubSpot),
        ("(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone,Owner\n", System::Dynamics),
        ("accountid,name,websiteurl,ownerid,telephone1\n", System::Dynamics),
        ("Organization - Name,Organization - Owner,Organization - Label\n", System::Pipedrive),
        ("Record Id,Account Owner.id,Account Owner,Account Name,Parent Account.id\n", System::Zoho),
        ("ID,Name,Office Phone,Assigned to,Email Address\n", System::SuiteCrm),
    ];
    for (header, system) in headers {
        let table = Table::read("accounts.csv", header.as_bytes()).unwrap();
        assert_eq!(Mapping::guess(&table, Entity::Accounts).system(), Some(system), "{header}");
    }
}

#[test]
fn ids_of_the_wrong_shape_do_not_pass_for_salesforce() {
    let table = Table::read("accounts.csv", b"Id,Name,Website,Phone\n1,Nordlicht,nordlicht.example,1\n").unwrap();
    let mapping = Mapping::guess(&table, Entity::Accounts);
    assert_ne!(mapping.system(), Some(System::Salesforce));
    let id = table.accounts(&mapping).unwrap().next().unwrap().unwrap().source.unwrap();
    assert_eq!(id.to_string(), "csv:1");
}

#[test]
fn a_spanish_hubspot_export_is_understood_with_composed_and_decomposed_letters() {
    let parsed = accounts(
        "ID de registro;Nombre de la empresa;Nombre de dominio de la empresa;Ciudad;Pai\u{301}s/regio\u{301}n;Número de teléfono;\
         Propietario de la empresa\n77;Viñedos del Sur;vinedos.example;Cádiz;España;956 1;Lucía Peña\n",
    );
    let account = &parsed.records[0];
    assert_eq!(account.source.as_ref().unwrap().to_string(), "hubspot:77");
    assert_eq!(account.name, "Viñedos del Sur");
    assert_eq!(account.domains, ["vinedos.example"]);
    assert_eq!(account.country.as_deref(), Some("España"));
    assert_eq!(account.owner.as_ref().unwrap().name.as_deref(), Some("Lucía Peña"));
    assert!(account.extra.is_empty(), "{:?}", account.extra);
}

#[test]
fn a_dynamics_export_keeps_the_id_and_drops_the_technical_columns() {
    let parsed = accounts(
        "(Do Not Modify) Account\t(Do Not Modify) Row Checksum\t(Do Not Modify) Modified On\tAccount Name\tEmail\tOwner\n\
         {0A1B2C3D-0000-1111-2222-333344445555}\tabc==\t2026-01-01\tNordlicht\tinfo@nordlicht.example\tLena Vogt\n",
    );
    let account = &parsed.records[0];
    assert_eq!(account.source.as_ref().unwrap().to_string(), "dynamics:0a1b2c3d-0000-1111-2222-333344445555");
    assert_eq!((account.domains.as_slice(), account.extra.len()), (["nordlicht.example".to_owned()].as_slice(), 0));
}

#[test]
fn semicolons_latin_letters_and_quoted_line_breaks_are_read() {
    let parsed = accounts(
        b"Firma;Ort;Notizen\nM\xFCller & S\xF6hne;K\xF6ln;\"erste Zeile\nzweite; Zeile\"\nAnders AG;Z\xFCrich;\n",
    );
    let read: Vec<_> =
        parsed.records.iter().map(|account| (account.name.as_str(), account.city.as_deref().unwrap())).collect();
    assert_eq!(read, [("Müller & Söhne", "Köln"), ("Anders AG", "Zürich")]);
    assert_eq!(parsed.records[0].description.as_deref(), Some("erste Zeile\nzweite; Zeile"));
    assert_eq!(
        parsed.records[1].place, "accounts.csv, row 3",
        "a cell with a line break is one row, as a spreadsheet shows it"
    );
}

#[test]
fn a_row_with_3_of_38_cells_is_taken_with_its_name_and_named_without() {
    let filler: Vec<_> = (4..=38).map(|column| format!("Field {column}")).collect();
    let parsed = accounts(format!("Id,Name,Website,{}\n1,Nordlicht,nordlicht.example\n2,,\n", filler.join(",")));
    assert_eq!(parsed.records[0].name, "Nordlicht");
    insta::assert_snapshot!(parsed.problems[0], @"accounts.csv, row 3: The row has 3 of 38 cells, and none of them is the account's name. Complete the row in the file, or leave it out.");
}

#[test]
fn a_deleted_record_is_named_and_not_taken() {
    let parsed = accounts("Id,IsDeleted,Name\n001x00000035m0iAAA,1,Gone\n001x00000035m0jAAA,false,Here\n");
    assert_eq!(parsed.records[0].name, "Here");
    insta::assert_snapshot!(parsed.problems[0], @"accounts.csv, row 2: The record is marked deleted in the export. If it should be imported, restore it where it comes from and export again.");
}

#[test]
fn domains_come_from_website_and_mail_and_never_from_a_free_mailbox() {
    let parsed = accounts(
        "Company,Website,Email\nNordlicht,http://www.nordlicht.example/start,info@nordlicht.example; sales@north.example\n\
         Küstenhof,https://www.linkedin.com/company/kuestenhof,kuestenhof@gmail.com\n",
    );
    assert_eq!(parsed.records[0].domains, ["nordlicht.example", "north.example"]);
    assert_eq!(parsed.records[1].domains, Vec::<String>::new());
    assert_eq!(parsed.records[1].emails, ["kuestenhof@gmail.com"]);
}

#[test]
fn a_company_without_a_name_is_named_by_its_domain() {
    assert_eq!(accounts("Company name,Company Domain Name\n,nordlicht.example\n").records[0].name, "nordlicht.example");
}

#[test]
fn what_no_field_takes_is_kept_under_the_name_of_its_column() {
    let parsed = accounts("Name,Email,Budget,Budget,\nNordlicht,not an address,12,13,stray,beyond\n");
    insta::assert_json_snapshot!(parsed.records[0].extra, @r#"
    {
      "Budget": "12",
      "Budget (2)": "13",
      "Column 5": "stray",
      "Column 6": "beyond",
      "Email": "not an address"
    }
    "#);
}

#[test]
fn a_renewal_is_read_in_the_order_that_its_column_shows_and_kept_as_text_when_it_could_be_two_days() {
    let day = |text: &str| {
        let parsed = accounts(text);
        (parsed.records[0].renewal_on.map(|day| day.to_string()), parsed.records[0].extra.get("Renewal Date").cloned())
    };
    assert_eq!(day("Name,Renewal Date\nA,3/4/2027\nB,31/4/2027\n"), (Some("2027-04-03".to_owned()), None));
    assert_eq!(day("Name,Renewal Date\nA,3/4/2027\n"), (None, Some("3/4/2027".to_owned())));
}

#[test]
fn an_owner_is_a_name_an_address_or_an_id() {
    let owner = |text: &str| serde_json::to_string(&accounts(text).records[0].owner).unwrap();
    assert_eq!(
        owner("Company,Account Manager,Owner Email\nA,Lena Vogt,LENA@baton.example\n"),
        r#"{"name":"Lena Vogt","email":"lena@baton.example","source":null}"#
    );
    assert_eq!(
        owner("Record Id,Account Owner.id,Account Owner,Account Name\n5,99,Lena Vogt,A\n"),
        r#"{"name":"Lena Vogt","email":null,"source":{"system":"zoho","id":"99"}}"#
    );
    assert_eq!(owner("Company,Account Manager\nA,\n"), "null");
}

#[test]
fn a_quotation_mark_that_is_never_closed_does_not_lose_rows_in_silence() {
    let parsed = accounts(
        "Name,City,Phone,Website\nFirst,Kiel,1,first.example\nSecond,\"Kiel,2,second.example\nThird,Kiel,3,third.example\n",
    );
    assert_eq!(parsed.records.len(), 1);
    insta::assert_snapshot!(parsed.problems[0], @"accounts.csv, row 3: A quotation mark opens in this row and is never closed, so the line after it cannot be told from its text. Correct the quotation marks in the file, then import it again.");
}

#[test]
fn reading_twice_gives_the_same() {
    let text = "Record ID,Company name,Company Domain Name\n1,Nordlicht,nordlicht.example\n";
    assert_eq!(accounts(text), accounts(text));
}
