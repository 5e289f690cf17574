(
    coalesce(
        CASE {stage_of}
            WHEN 'proposed' THEN '0'
            WHEN 'screened' THEN '1'
            WHEN 'planned' THEN '2'
            WHEN 'packaging' THEN '3'
            WHEN 'review' THEN '4'
            WHEN 'briefing' THEN '5'
            WHEN 'introduction' THEN '6'
            WHEN 'overlap' THEN '7'
            WHEN 'transferred' THEN '8'
        END,
        {last}
    ) || char(9) || name
)
