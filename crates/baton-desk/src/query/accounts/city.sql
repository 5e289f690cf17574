substr(body ->> 'city', 1, length(:city)) = :city COLLATE NOCASE
