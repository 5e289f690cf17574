SELECT id, name, email FROM person WHERE name LIKE ?1 ESCAPE '\' ORDER BY name, id
