SELECT body FROM promise WHERE owner = ?1 AND state = 'open'
