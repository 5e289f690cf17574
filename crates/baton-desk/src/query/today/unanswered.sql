SELECT body FROM introduction
WHERE handover IN (SELECT value FROM json_each(?1)) AND state = 'planned' AND json_array_length(body, '$.attempts') > 1
