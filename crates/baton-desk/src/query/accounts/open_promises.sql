(SELECT count(*) FROM promise WHERE account = account.id AND state = 'open' AND {seen})
