INSERT INTO content (hash, size, data) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING
