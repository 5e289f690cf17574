SELECT body FROM handover
WHERE account IN (SELECT value FROM json_each(?1)) AND stage <> 'closed'
