SELECT entry.id
FROM history_entry AS entry, json_tree(entry.body) AS reference
WHERE
    reference.key IN ('body', 'original', 'content')
    AND reference.type = 'text'
    AND NOT EXISTS (SELECT 1 FROM content WHERE content.hash = unhex(reference.value))
