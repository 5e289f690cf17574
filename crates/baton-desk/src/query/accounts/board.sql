SELECT {group} AS of_column, id
FROM account
WHERE {condition}
ORDER BY {key} COLLATE NOCASE {direction}, id {direction}
