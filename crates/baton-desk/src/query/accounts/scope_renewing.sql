renewal_on BETWEEN :today AND :renewing_until
