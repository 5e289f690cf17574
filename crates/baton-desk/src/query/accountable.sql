SELECT
    id,
    (
        SELECT person FROM responsibility
        WHERE responsibility.account = account.id AND role = 'accountable' ORDER BY from_at DESC LIMIT 1
    ),
    body ->> 'city'
FROM account WHERE id IN (SELECT value FROM json_each(?1))
