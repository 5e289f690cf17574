SELECT contact.id, contact.name, account.name
FROM contact JOIN account ON account.id = contact.account
WHERE contact.merged_into IS NULL AND contact.name LIKE ?1 ESCAPE '\'
ORDER BY contact.name, contact.id
