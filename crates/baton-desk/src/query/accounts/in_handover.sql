id IN (SELECT account FROM handover WHERE stage <> 'closed' AND coalesce(side, '') IN ('', 'on_hold', 'resisted'))
