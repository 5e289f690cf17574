INSERT INTO search_index (rowid, title, text, facet) VALUES (?1, ?2, ?3, ?4)
