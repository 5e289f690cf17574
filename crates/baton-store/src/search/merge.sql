INSERT INTO search_index (search_index, rank) VALUES ('merge', ?1)
