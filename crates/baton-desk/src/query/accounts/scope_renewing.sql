body ->> 'ended' IS NULL AND renewal_on BETWEEN :today AND :renewing_until
