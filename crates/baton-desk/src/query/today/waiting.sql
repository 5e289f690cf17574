SELECT body FROM approval WHERE state = 'waiting' ORDER BY id
