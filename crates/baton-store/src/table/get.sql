SELECT body FROM {table} WHERE id = ?1
