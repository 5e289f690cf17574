SELECT id FROM history_entry WHERE account IS NULL AND body ->> '$.from.email' = ?1 ORDER BY at
