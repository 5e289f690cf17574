SELECT body FROM history_entry
WHERE account = ?1 AND kind = 'note' AND body ->> 'handover' = ?2
ORDER BY at, id
