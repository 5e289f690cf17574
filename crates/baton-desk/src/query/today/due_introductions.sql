SELECT introduction.body FROM introduction JOIN handover ON handover.id = introduction.handover
WHERE introduction.owner = ?1 AND introduction.state = 'planned' AND introduction.due <= ?2
    AND handover.stage <> 'closed' AND coalesce(handover.side, '') IN ('', 'on_hold', 'resisted')
