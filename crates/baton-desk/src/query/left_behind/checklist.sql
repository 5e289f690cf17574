SELECT body FROM checklist_item WHERE owner = ?1 AND NOT settled
