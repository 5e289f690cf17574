SELECT id, {key} COLLATE NOCASE AS key
FROM account
WHERE {condition} AND {after}
ORDER BY {key} COLLATE NOCASE {direction}, id {direction}
LIMIT :limit
