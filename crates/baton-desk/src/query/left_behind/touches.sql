SELECT body FROM touch WHERE owner = ?1 AND state = 'planned'
