-- Of an entry with a doubtful instant nobody knows when we talked.
SELECT at FROM history_entry
WHERE account = ?1 AND kind <> 'note' AND NOT doubtful AND {seen}
ORDER BY at DESC LIMIT 1
