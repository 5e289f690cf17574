SELECT renewal_on, id
FROM account
WHERE {condition} AND renewal_on BETWEEN :from AND :until
ORDER BY renewal_on, name, id
