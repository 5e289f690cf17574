-- ?1 a manager: what the accountable rep may not see, managers raise.
SELECT body FROM fact
WHERE to_raise <= ?2 AND superseded_by IS NULL AND body ->> 'sensitivity' = 'managers_only' AND ?1 IS NOT NULL
