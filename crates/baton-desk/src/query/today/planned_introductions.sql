SELECT body FROM introduction
WHERE handover IN (SELECT value FROM json_each(?1)) AND state = 'planned' AND due BETWEEN ?2 AND ?3
