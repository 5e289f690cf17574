(kind || name)
