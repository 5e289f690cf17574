SELECT body FROM history_entry
WHERE account = ?1 AND body ->> 'at_doubt' IS NULL AND {seen}
ORDER BY at DESC, id DESC
LIMIT ?2
