SELECT fact.body FROM fact JOIN responsibility ON responsibility.account = fact.account
WHERE fact.to_raise <= ?2 AND fact.superseded_by IS NULL
    AND responsibility.role = 'accountable' AND responsibility.person = ?1 AND responsibility.until_at IS NULL
