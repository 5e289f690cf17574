SELECT coalesce(body ->> '$.from.email', '') AS email, max(coalesce(body ->> '$.from.name', '')), count(*) AS mails
FROM history_entry
WHERE account IS NULL AND NOT managers_only
GROUP BY email
ORDER BY mails DESC, email
LIMIT ?1
