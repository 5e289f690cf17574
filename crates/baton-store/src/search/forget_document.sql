DELETE FROM search_document WHERE place = ?1
