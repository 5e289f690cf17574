id IN (
    SELECT account FROM responsibility
    WHERE person IN (SELECT value FROM json_each(:people)) AND role = 'accountable' AND until_at IS NULL
)
