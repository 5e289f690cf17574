INSERT INTO search_state (form, sqlite) VALUES (?1, ?2)
