SELECT account.body, (
    SELECT at FROM history_entry WHERE history_entry.account = account.id AND {heard} ORDER BY at DESC LIMIT 1
)
FROM json_each(?1) AS wanted JOIN account ON account.id = wanted.value
WHERE account.body ->> 'cadence' IS NOT NULL
