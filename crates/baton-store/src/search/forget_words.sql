DELETE FROM search_index WHERE rowid = ?1
