WITH page AS (
    SELECT id, {key} COLLATE NOCASE AS key
    FROM account
    WHERE {condition} AND {after}
    ORDER BY {key} COLLATE NOCASE, id
    LIMIT :limit
)
SELECT
    page.key,
    account.body,
    (
        SELECT person FROM responsibility
        WHERE account = page.id AND role = 'accountable' ORDER BY from_at DESC LIMIT 1
    ) AS accountable,
    (SELECT count(*) FROM promise WHERE account = page.id AND state = 'open' AND {seen}) AS open_promises,
    {last_contact} AS last_contact_at
FROM page JOIN account ON account.id = page.id
ORDER BY page.key COLLATE NOCASE, page.id
