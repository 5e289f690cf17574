SELECT batch FROM entry WHERE id = ?1
