-- How many other handovers bring somebody an account.
SELECT count(*) FROM handover
WHERE to_person = ?1
    AND stage IN ('proposed', 'screened', 'planned', 'packaging', 'review', 'briefing', 'introduction', 'overlap')
    AND side IS NOT 'cancelled'
    AND side IS NOT 'kept_by_exception'
    AND id <> ?2
