SELECT count(*) FROM history_entry WHERE account = ?1 AND {seen}
