SELECT id, op, author, at FROM entry WHERE id = ?1 OR batch = ?2 ORDER BY seq LIMIT 1
