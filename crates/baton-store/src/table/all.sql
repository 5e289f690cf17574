SELECT body FROM {table} ORDER BY id
