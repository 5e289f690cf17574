(coalesce({last_contact}, body ->> 'since') || name)
