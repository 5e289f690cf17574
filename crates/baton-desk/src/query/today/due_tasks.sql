SELECT body FROM task WHERE owner = ?1 AND state = 'open' AND (due IS NULL OR due <= ?2)
