SELECT undoes_entry, undoes_batch FROM entry WHERE id = ?1 OR batch = ?2 LIMIT 1
