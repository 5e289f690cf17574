SELECT max(place) FROM search_document WHERE place BETWEEN ?1 AND ?2
