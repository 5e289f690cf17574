coalesce({last_contact}, body ->> 'since') < :silent_since
