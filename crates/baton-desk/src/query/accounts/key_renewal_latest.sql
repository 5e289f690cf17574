(coalesce(renewal_on, '') || char(9) || name)
