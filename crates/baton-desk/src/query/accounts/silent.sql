body ->> 'ended' IS NULL AND coalesce({last_contact}, body ->> 'since') < :silent_since
