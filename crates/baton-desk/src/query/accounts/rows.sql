WITH page AS (
    {page}
)
SELECT
    page.key,
    account.body,
    (
        SELECT person FROM responsibility
        WHERE account = page.id AND role = 'accountable' ORDER BY from_at DESC LIMIT 1
    ) AS accountable,
    {open_promises} AS open_promises,
    {last_contact} AS last_contact_at
FROM page JOIN account ON account.id = page.id
ORDER BY page.key COLLATE NOCASE {direction}, page.id {direction}
