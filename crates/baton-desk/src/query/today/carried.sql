SELECT person, count(*) FROM responsibility WHERE role = 'accountable' AND until_at IS NULL GROUP BY person
