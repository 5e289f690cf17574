use super::cast::{CONTACTS, Cast};

/// Accounts as a CRM exports them.
pub(super) fn accounts(cast: Cast) -> String {
    let mut table =
        "Id,Name,Industry,BillingCity,BillingCountry,Website,Account Owner,OWNER:User-username\n".to_owned();
    for number in 0..cast.accounts {
        let firm = cast.firm(number);
        table.push_str(&format!(
            "{number},{},{},{},{},https://{},{},{}\n",
            firm.name,
            firm.trade,
            firm.town,
            firm.country,
            firm.domain,
            firm.rep.name(),
            firm.rep.email
        ));
    }
    table
}

/// Contacts as a CRM exports them.
pub(super) fn contacts(cast: Cast) -> String {
    let mut table = "Id,AccountId,FirstName,LastName,Email,Title\n".to_owned();
    for account in 0..cast.accounts {
        for number in 0..CONTACTS {
            let contact = cast.contact(account, number);
            let title = if number == 0 { "Managing director" } else { "Dispatch" };
            table.push_str(&format!(
                "{account}-{number},{account},{},{},{},{title}\n",
                contact.given, contact.family, contact.email
            ));
        }
    }
    table
}
