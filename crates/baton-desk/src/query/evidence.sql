SELECT body FROM history_entry WHERE id IN (SELECT value FROM json_each(?1))
