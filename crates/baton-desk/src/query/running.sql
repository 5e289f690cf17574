-- By the index of managers, of whom there are few, rather than through all that has ended.
SELECT body FROM handover
WHERE manager IN (SELECT id FROM person)
    AND stage IN (
        'proposed', 'screened', 'planned', 'packaging', 'review', 'briefing', 'introduction', 'overlap', 'transferred'
    )
ORDER BY transfer_on IS NULL, transfer_on, id
