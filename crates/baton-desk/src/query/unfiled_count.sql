SELECT count(*) FROM history_entry WHERE account IS NULL AND {seen}
