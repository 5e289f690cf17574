-- How many other handovers bring somebody an account.
SELECT count(*) FROM handover
WHERE to_person = ?1
    AND stage IN ('proposed', 'screened', 'planned', 'packaging', 'review', 'briefing', 'introduction', 'overlap')
    AND coalesce(side, '') IN ('', 'on_hold', 'resisted')
    AND id <> ?2
