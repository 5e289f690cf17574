-- ?1 the viewer, ?2 the day, ?3 whether that is a manager: what the accountable rep may not see, managers raise.
SELECT body FROM fact
WHERE to_raise <= ?2 AND superseded_by IS NULL
    AND CASE WHEN body ->> 'sensitivity' = 'managers_only' THEN ?3
        ELSE EXISTS (
            SELECT 1 FROM responsibility
            WHERE responsibility.account = fact.account AND role = 'accountable' AND person = ?1 AND until_at IS NULL
        )
    END
