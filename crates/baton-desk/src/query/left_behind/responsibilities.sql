SELECT body FROM responsibility WHERE person = ?1 AND (until_at IS NULL OR until_at > ?2)
