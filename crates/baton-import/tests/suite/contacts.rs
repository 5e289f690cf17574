//! Tables of contacts.

use super::contacts;

#[test]
fn a_hubspot_contact_keeps_its_account_and_the_whole_list_of_accounts() {
    let parsed = contacts(
        "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Contact owner,Associated Company,Associated Company IDs,Lead Status\n\
         501,Lena,Vogt,LENA.Vogt@Nordlicht.example,+49 431 1,Head of Sales,Anna Berg,Nordlicht;Küstenhof,77;78,Open\n",
    );
    insta::assert_json_snapshot!(parsed.records[0], @r#"
    {
      "source": {
        "system": "hubspot",
        "id": "501"
      },
      "first": "Lena",
      "last": "Vogt",
      "name": "Lena Vogt",
      "emails": [
        "lena.vogt@nordlicht.example"
      ],
      "phone": "+49 431 1",
      "title": "Head of Sales",
      "account_name": "Nordlicht",
      "account": {
        "system": "hubspot",
        "id": "77"
      },
      "owner": {
        "name": "Anna Berg",
        "email": null,
        "source": null
      },
      "extra": {
        "Associated Company": "Nordlicht;Küstenhof",
        "Associated Company IDs": "77;78",
        "Lead Status": "Open"
      },
      "place": "contacts.csv, row 2",
      "number": 2,
      "remarks": []
    }
    "#);
}

#[test]
fn contacts_of_every_known_program_are_understood() {
    let files = [
        "Id,AccountId,LastName,FirstName,Email\n003x00000035m0iAAA,001x00000035m0iAAA,Vogt,Lena,lena@nordlicht.example\n",
        "ID de registro,Nombre,Apellidos,Correo\n1,Lena,Vogt,lena@nordlicht.example\n",
        "Full Name,Email,Business Phone,Company Name\nLena Vogt,lena@nordlicht.example,1,Nordlicht\n",
        "Person - Name,Person - Email (Work),Person - Organization\nLena Vogt,lena@nordlicht.example,Nordlicht\n",
        "Record Id,Contact Name,Account Name.id,Email\n1,Lena Vogt,2,lena@nordlicht.example\n",
        "First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value\nLena,,Vogt,Nordlicht,Work,lena@nordlicht.example\n",
        "Name,Given Name,Family Name,E-mail 1 - Value,Organization 1 - Name\nLena Vogt,Lena,Vogt,lena@nordlicht.example,Nordlicht\n",
        "First Name,Last Name,E-mail Address,Company,Job Title\nLena,Vogt,lena@nordlicht.example,Nordlicht,Head\n",
        "Vorname;Nachname;E-Mail;Firma\nLena;Vogt;lena@nordlicht.example;Nordlicht\n",
    ];
    for file in files {
        let parsed = contacts(file);
        assert_eq!(parsed.records[0].name, "Lena Vogt", "{file}");
        assert_eq!(parsed.records[0].emails, ["lena@nordlicht.example"], "{file}");
    }
}

#[test]
fn several_addresses_are_all_taken_once_in_the_order_of_their_columns() {
    let parsed = contacts(
        "First Name,E-mail 2 - Value,E-mail 1 - Value\nLena,B@x.example,a@x.example ::: c@x.example\nMia,b@x.example,\"a@x.example, b@x.example\"\n",
    );
    assert_eq!(parsed.records[1].emails, ["a@x.example", "b@x.example"]);
}

#[test]
fn a_contact_with_only_an_address_is_named_by_it() {
    let parsed = contacts("First Name,Last Name,Email\n,,lena@nordlicht.example\n,,\nLena,,\n ,,n/a\n");
    let names: Vec<_> = parsed.records.iter().map(|contact| contact.name.as_str()).collect();
    assert_eq!(names, ["lena@nordlicht.example", "Lena"]);
    insta::assert_snapshot!(parsed.problems[0], @"contacts.csv, row 5: The row does not hold the contact's name or mail address. Complete the row in the file, or leave it out.");
}
