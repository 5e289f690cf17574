SELECT body FROM promise
WHERE (:found IS NULL OR id IN (SELECT value FROM json_each(:found)))
    AND (:after_id IS NULL OR id > :after_id)
    AND {seen}
ORDER BY id
LIMIT :limit
