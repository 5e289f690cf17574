(coalesce({last_contact}, '') || name)
