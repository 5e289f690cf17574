SELECT count(*) FROM history_entry
WHERE account = ?1 AND body ->> 'by' = ?2 AND at >= ?3 AND {seen}
