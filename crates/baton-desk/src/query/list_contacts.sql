SELECT body FROM contact
WHERE merged_into IS NULL AND (:after_id IS NULL OR (name, id) > (:after_name, :after_id))
ORDER BY name, id
LIMIT :limit
