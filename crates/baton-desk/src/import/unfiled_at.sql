SELECT id
FROM history_entry
WHERE
    account IS NULL
    AND substr(body ->> '$.from.email', instr(body ->> '$.from.email', '@') + 1) = ?1
ORDER BY at
