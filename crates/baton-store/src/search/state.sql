SELECT form, sqlite FROM search_state
