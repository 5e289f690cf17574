(
    SELECT stage FROM handover
    WHERE handover.account = account.id AND stage <> 'closed' AND coalesce(side, '') IN ('', 'on_hold', 'resisted')
    LIMIT 1
)
