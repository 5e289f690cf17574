SELECT count(*) FROM history_entry WHERE account = ?1 AND at >= ?2 AND kind <> 'note' AND NOT doubtful AND NOT managers_only
