-- What was learned elsewhere: from a client, a concern or a profile that a case shares, the newest first.
-- ?1 the case, ?2 its account, ?3 its concern, ?4 the profile of its handover.
SELECT
    resistance_case.body,
    account.name,
    CASE
        WHEN resistance_case.account = ?2 THEN 'client'
        WHEN resistance_case.body ->> 'about' = ?3 THEN 'concern'
        ELSE 'profile'
    END AS shares
FROM resistance_case
JOIN handover ON handover.id = resistance_case.handover
JOIN account ON account.id = resistance_case.account
WHERE resistance_case.state = 'closed'
    AND resistance_case.id <> ?1
    AND resistance_case.body ->> 'lesson' IS NOT NULL
    AND (
        resistance_case.account = ?2
        OR resistance_case.body ->> 'about' = ?3
        OR handover.body ->> 'profile' = ?4
    )
ORDER BY shares = 'profile', resistance_case.id DESC
LIMIT 5
