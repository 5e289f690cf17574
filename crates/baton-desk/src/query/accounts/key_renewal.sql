(CASE WHEN renewal_on IS NULL THEN '2' WHEN renewal_on < :today THEN '1' || renewal_on ELSE '0' || renewal_on END || name)
