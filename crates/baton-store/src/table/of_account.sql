SELECT body FROM {table} WHERE account = ?1 ORDER BY id
