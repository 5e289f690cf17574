SELECT body ->> 'account' FROM {table} WHERE id = ?1
