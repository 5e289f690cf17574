UPDATE search_state SET sqlite = ?1
