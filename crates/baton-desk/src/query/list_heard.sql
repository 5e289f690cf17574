SELECT asked.value, (
    SELECT at FROM history_entry
    WHERE account = contact.account AND {heard} AND {seen}
        AND EXISTS (
            SELECT 1 FROM json_each(history_entry.body, '$.contacts') AS part
            LEFT JOIN contact AS met ON met.id = part.value
            WHERE coalesce(met.merged_into, part.value) = asked.value
        )
    ORDER BY at DESC LIMIT 1
)
FROM json_each(?1) AS asked JOIN contact ON contact.id = asked.value
