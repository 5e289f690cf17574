id IN (SELECT account FROM responsibility WHERE person = :person AND role = 'accountable' AND until_at IS NULL)
