SELECT count(*) FROM responsibility WHERE person = ?1 AND role = 'accountable' AND until_at IS NULL
