-- The child tables and columns that refer to a table, read from the schema itself.
SELECT child.name, reference."from"
FROM sqlite_schema AS child
JOIN pragma_foreign_key_list(child.name) AS reference
WHERE child.type = 'table' AND reference."table" = ?1
ORDER BY child.name, reference."from"
