SELECT body FROM history_entry
WHERE account = ?1 AND NOT doubtful AND {seen}
ORDER BY at DESC, id DESC
LIMIT ?2
