-- An instant of a day comes before the name of the next day.
SELECT body FROM touch WHERE owner = ?1 AND state = 'planned' AND at < ?2 ORDER BY at
