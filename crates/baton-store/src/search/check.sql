INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 0)
