-- Handovers in which somebody takes an account over and the client resists too, the oldest answer first.
-- ?1 who takes over, ?2 the handover that is looked at.
SELECT handover.body, account.name
FROM resistance_case
JOIN handover ON handover.id = resistance_case.handover
JOIN account ON account.id = resistance_case.account
WHERE resistance_case.state = 'open'
    AND handover.to_person = ?1
    AND handover.id <> ?2
ORDER BY resistance_case.answer_due, resistance_case.id
