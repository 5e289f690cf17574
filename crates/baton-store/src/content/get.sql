SELECT size, data FROM content WHERE hash = ?1
