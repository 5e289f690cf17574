-- The entries of one person, or of everyone, that changed something: newest first. A list that is not empty is longer than
-- its two brackets.
SELECT op ->> 'op' AS name, id, batch, undoes_entry, undoes_batch
FROM entry
WHERE {author} AND length(changes) > 2
ORDER BY seq DESC
