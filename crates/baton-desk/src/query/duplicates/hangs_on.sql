SELECT history_entry.body ->> 'by', count(*)
FROM history_entry
WHERE account = ?1 AND {seen} AND EXISTS (
    SELECT 1 FROM json_each(history_entry.body, '$.contacts') AS part
    LEFT JOIN contact AS met ON met.id = part.value
    WHERE coalesce(met.merged_into, part.value) = ?2
)
GROUP BY 1
ORDER BY 2 DESC, 1
