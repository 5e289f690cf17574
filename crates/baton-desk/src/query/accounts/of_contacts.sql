SELECT DISTINCT account FROM contact WHERE id IN (SELECT value FROM json_each(?1))
