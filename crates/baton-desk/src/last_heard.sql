SELECT at FROM history_entry WHERE account = ?1 AND {heard} ORDER BY at DESC LIMIT 1
