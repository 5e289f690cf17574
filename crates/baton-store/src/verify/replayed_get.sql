SELECT body FROM temp.replayed WHERE kind = ?1 AND id = ?2
