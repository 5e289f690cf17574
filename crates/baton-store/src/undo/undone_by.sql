SELECT id, batch FROM entry WHERE undoes_entry = ?1 OR undoes_batch = ?2 ORDER BY seq DESC
