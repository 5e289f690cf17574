-- What was learned: from clients who resisted, by each rep of a handover, and at the end of a cover; the newest first.
WITH lesson AS (
    SELECT
        'case' AS origin,
        id AS source,
        handover,
        '' AS person,
        body ->> 'lesson' AS text,
        coalesce(body ->> '$.decision.at', body ->> 'opened_at') AS at,
        body ->> 'words' AS words,
        body ->> 'about' AS about,
        body ->> '$.decision.option' AS decided
    FROM resistance_case
    WHERE state = 'closed' AND body ->> 'lesson' IS NOT NULL
    UNION ALL
    SELECT 'rep', handover.id, handover.id, learned.key, learned.value ->> 'words', learned.value ->> 'at', NULL, NULL, NULL
    FROM handover, json_each(handover.body, '$.learned') AS learned
    UNION ALL
    SELECT
        'hand_back',
        id,
        id,
        body ->> '$.hand_back.by',
        body ->> '$.hand_back.summary',
        body ->> '$.hand_back.at',
        NULL,
        NULL,
        NULL
    FROM handover
    WHERE body ->> '$.hand_back.summary' IS NOT NULL
),
placed AS (SELECT *, at || ' ' || source || ' ' || origin || ' ' || person AS place FROM lesson)
SELECT
    placed.place,
    placed.origin,
    account.id,
    account.name,
    placed.handover,
    '"' || coalesce(handover.body ->> 'profile', 'standard') || '"' AS profile,
    nullif(placed.person, '') AS person,
    placed.text,
    placed.at,
    placed.words,
    '"' || placed.about || '"' AS about,
    '"' || placed.decided || '"' AS decided
FROM placed
JOIN handover ON handover.id = placed.handover
JOIN account ON account.id = handover.account
WHERE (:origin IS NULL OR placed.origin = :origin)
    AND (:about IS NULL OR placed.about = :about)
    AND (:profile IS NULL OR coalesce(handover.body ->> 'profile', 'standard') = :profile)
    AND (:after IS NULL OR placed.place < :after)
    AND NOT EXISTS (
        SELECT 1 FROM json_each(:words) AS word
        WHERE instr(lower(placed.text || ' ' || coalesce(placed.words, '') || ' ' || account.name), word.value) = 0
    )
ORDER BY placed.place DESC
LIMIT :limit
