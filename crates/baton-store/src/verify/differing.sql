-- The rows of one kind whose text differs: from the journal, and from the table.
SELECT id, replayed.body, stored.body
FROM (SELECT id, body FROM temp.replayed WHERE kind = ?1) AS replayed
FULL JOIN {table} AS stored USING (id)
WHERE replayed.body IS NOT stored.body
