-- A note is nobody's word, and what we sent breaks no silence of theirs.
kind <> 'note' AND NOT doubtful AND (kind <> 'mail' OR history_entry.body ->> 'direction' = 'inward')
