SELECT at FROM history_entry WHERE account = ?1 AND kind <> 'note' AND {seen} ORDER BY at DESC LIMIT 1
