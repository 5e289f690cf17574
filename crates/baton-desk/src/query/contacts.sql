SELECT contact.id, coalesce(kept.body, contact.body)
FROM contact LEFT JOIN contact AS kept ON kept.id = contact.merged_into
WHERE contact.id IN (SELECT value FROM json_each(?1))
