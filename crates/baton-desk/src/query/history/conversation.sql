-- A reply has its subject at the end, after what mail programs put before it.
SELECT body FROM history_entry
WHERE account = ?1 AND kind = 'mail' AND {seen} AND body ->> 'title' LIKE ?2 ESCAPE '\'
ORDER BY at, id
