SELECT
    (SELECT count(*) FROM resistance_case WHERE state = 'closed' AND body ->> 'lesson' IS NOT NULL)
    + (SELECT count(*) FROM handover, json_each(handover.body, '$.learned'))
    + (SELECT count(*) FROM handover WHERE body ->> '$.hand_back.summary' IS NOT NULL)
