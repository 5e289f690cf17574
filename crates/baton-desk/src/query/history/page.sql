SELECT body FROM history_entry
WHERE {condition} AND {before}
ORDER BY at {order}, id {order}
LIMIT :limit
