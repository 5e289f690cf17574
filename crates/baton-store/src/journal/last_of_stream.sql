SELECT version, at FROM entry WHERE stream = ?1 ORDER BY version DESC LIMIT 1
