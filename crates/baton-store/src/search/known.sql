SELECT place, digest FROM search_document WHERE id = ?1 AND kind = ?2
