SELECT body FROM resistance_case WHERE state = 'open' ORDER BY answer_due, id
