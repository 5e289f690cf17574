id IN (
    SELECT account FROM handover
    WHERE stage IN (SELECT value FROM json_each(:stages)) AND coalesce(side, '') IN ('', 'on_hold', 'resisted')
)
