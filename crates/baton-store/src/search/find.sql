SELECT document.kind, document.id
FROM search_index JOIN search_document AS document ON document.place = search_index.rowid
WHERE search_index MATCH ?1
ORDER BY search_index.rowid DESC
LIMIT ?2 OFFSET ?3
