SELECT
    max(renewal_on) FILTER (WHERE renewal_on < :from),
    min(renewal_on) FILTER (WHERE renewal_on > :until),
    count(*) FILTER (WHERE renewal_on IS NULL)
FROM account
WHERE {condition}
