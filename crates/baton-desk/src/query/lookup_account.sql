SELECT id, name, body ->> 'city' FROM account WHERE name LIKE ?1 ESCAPE '\' ORDER BY name, id
