SELECT checklist_item.body FROM checklist_item JOIN handover ON handover.id = checklist_item.handover
WHERE checklist_item.owner = ?1 AND NOT checklist_item.settled AND checklist_item.due <= ?2
    AND handover.stage <> 'closed' AND coalesce(handover.side, '') IN ('', 'on_hold', 'resisted')
