(coalesce(nullif(body ->> 'city', ''), {last}) || char(9) || name)
