-- When each handover entered its stages and when it ended, for those that had not ended before ?1. What was taken back, kept
-- or cancelled carries no day of its own: it ended with the first step in the journal that ends one.
SELECT entered, closed_at, ended_at FROM (
    SELECT
        handover.body ->> '$.entered' AS entered,
        handover.body ->> '$.closed_at' AS closed_at,
        CASE WHEN handover.side IN ('rolled_back', 'kept_by_exception', 'cancelled', 'relationship_ended') THEN (
            SELECT min(entry.at) FROM entry
            WHERE entry.stream = handover.account
                AND entry.at >= handover.body ->> ('$.entered.' || handover.stage)
                AND entry.op ->> 'op' IN ('rollback_approved', 'approval_granted', 'handover_cancelled')
        ) END AS ended_at
    FROM handover
)
WHERE coalesce(closed_at, ended_at, ?1) >= ?1
