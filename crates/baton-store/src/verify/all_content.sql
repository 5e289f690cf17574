SELECT hash, size, data FROM content
