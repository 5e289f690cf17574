-- The newest entry that wrote on the brief: ?1 the account, ?2 whether a manager looks.
SELECT at, author FROM entry
WHERE stream = ?1
    AND op ->> 'op' IN ('account_added', 'account_edited', 'fact_recorded', 'assumption_checked')
    AND (?2 OR audience = 'everyone')
ORDER BY version DESC LIMIT 1
