SELECT contact.value, max(history_entry.at)
FROM history_entry, json_each(history_entry.body, '$.contacts') AS contact
WHERE history_entry.account = ?1 AND NOT history_entry.doubtful AND {seen}
GROUP BY contact.value
