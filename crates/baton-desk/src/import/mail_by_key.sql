SELECT 1 FROM history_entry WHERE key = ?1 LIMIT 1;
