SELECT body FROM issue WHERE owner = ?1 AND state = 'open'
