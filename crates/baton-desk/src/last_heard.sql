-- A note is nobody's word, and what we sent breaks no silence of theirs.
SELECT at FROM history_entry
WHERE account = ?1 AND kind <> 'note' AND NOT doubtful AND (kind <> 'mail' OR body ->> 'direction' = 'inward')
ORDER BY at DESC LIMIT 1
