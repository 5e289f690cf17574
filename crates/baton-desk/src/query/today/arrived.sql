SELECT body FROM responsibility
WHERE person = ?1 AND role = 'accountable' AND from_at >= ?2 AND until_at IS NULL
ORDER BY from_at DESC
