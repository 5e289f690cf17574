SELECT id FROM history_entry WHERE id IN (SELECT value FROM json_each(:found))
