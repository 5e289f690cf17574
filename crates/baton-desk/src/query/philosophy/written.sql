SELECT id FROM entry WHERE stream = ?1 AND op ->> 'op' = 'philosophy_written' ORDER BY seq DESC
