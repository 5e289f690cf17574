-- A note to ourselves is no contact. Of an entry with a doubtful instant nobody knows when it was.
SELECT coalesce(known.merged_into, contact.value), history_entry.body ->> 'by', max(history_entry.at), count(*) FILTER (WHERE history_entry.kind <> 'note')
FROM history_entry, json_each(history_entry.body, '$.contacts') AS contact
LEFT JOIN contact AS known ON known.id = contact.value
WHERE history_entry.account = ?1 AND NOT history_entry.doubtful AND {seen}
GROUP BY 1, 2
