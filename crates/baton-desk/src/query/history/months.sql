SELECT substr(at, 1, 7) AS month, count(*) FROM history_entry
WHERE {condition}
GROUP BY month ORDER BY month DESC
