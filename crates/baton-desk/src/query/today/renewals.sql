-- ?1 and ?2 the days, ?3 the viewer, ?4 the accounts that are in a handover of the viewer.
SELECT id, renewal_on FROM account
WHERE renewal_on BETWEEN ?1 AND ?2
    AND body ->> 'ended' IS NULL
    AND (
        id IN (SELECT value FROM json_each(?4))
        OR EXISTS (
            SELECT 1 FROM responsibility
            WHERE responsibility.account = account.id AND role = 'accountable' AND person = ?3 AND until_at IS NULL
        )
    )
