-- Those in which the person has a part, and those to which something of theirs belongs.
SELECT body FROM handover WHERE id IN (
    SELECT id FROM handover WHERE from_person = ?1 AND stage <> 'closed'
    UNION SELECT id FROM handover WHERE to_person = ?1 AND stage <> 'closed'
    UNION SELECT id FROM handover WHERE manager = ?1 AND stage <> 'closed'
    UNION SELECT handover FROM checklist_item WHERE owner = ?1 AND NOT settled
    UNION SELECT handover FROM introduction WHERE owner = ?1 AND state = 'planned'
)
