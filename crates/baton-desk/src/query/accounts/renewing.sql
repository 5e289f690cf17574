body ->> 'ended' IS NULL AND renewal_on BETWEEN :renewing_from AND :renewing_until
