SELECT body FROM history_entry
WHERE {condition} AND {before}
ORDER BY at DESC, id DESC
LIMIT :limit
