INSERT INTO search_document (place, kind, id, digest) VALUES (?1, ?2, ?3, ?4)
