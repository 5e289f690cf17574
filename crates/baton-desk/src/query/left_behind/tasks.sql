SELECT body FROM task WHERE owner = ?1 AND state = 'open'
