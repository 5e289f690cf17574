-- How many other handovers bring somebody an account; by the index of managers, as in running.sql.
SELECT count(*) FROM handover
WHERE manager IN (SELECT id FROM person)
    AND stage IN ('proposed', 'screened', 'planned', 'packaging', 'review', 'briefing', 'introduction', 'overlap')
    AND body ->> 'to' = ?1
    AND coalesce(body ->> '$.side.state', '') NOT IN ('cancelled', 'kept_by_exception')
    AND id <> ?2
