(CASE severity WHEN 'unstable' THEN '0' WHEN 'watch' THEN '1' ELSE '2' END || name)
