SELECT id, name FROM account WHERE id IN (SELECT value FROM json_each(?1))
