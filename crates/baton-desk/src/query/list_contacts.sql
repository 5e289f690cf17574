SELECT body FROM contact
WHERE (:found IS NULL OR id IN (SELECT value FROM json_each(:found)))
    AND (:after_id IS NULL OR (name, id) > (:after_name, :after_id))
ORDER BY name, id
LIMIT :limit
