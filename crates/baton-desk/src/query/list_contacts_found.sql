-- Whoever turned out to be another one is found by the old name, too.
WITH found AS MATERIALIZED (
    SELECT coalesce(contact.merged_into, contact.id) AS id
    FROM json_each(:found) AS hit JOIN contact ON contact.id = hit.value
    UNION
    SELECT contact.id FROM json_each(:accounts) AS hit JOIN contact ON contact.account = hit.value
)
SELECT contact.body FROM found CROSS JOIN contact ON contact.id = found.id
WHERE contact.merged_into IS NULL AND (:after_id IS NULL OR (contact.name, contact.id) > (:after_name, :after_id))
ORDER BY contact.name, contact.id
LIMIT :limit
