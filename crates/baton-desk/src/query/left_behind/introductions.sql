SELECT body FROM introduction WHERE owner = ?1 AND state = 'planned'
