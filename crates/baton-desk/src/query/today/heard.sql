SELECT account.body, (
    SELECT at FROM history_entry
    WHERE account = account.id AND kind <> 'note' AND NOT doubtful
        AND (kind <> 'mail' OR history_entry.body ->> 'direction' = 'inward')
    ORDER BY at DESC LIMIT 1
)
FROM json_each(?1) AS wanted JOIN account ON account.id = wanted.value
WHERE account.body ->> 'cadence' IS NOT NULL
