-- The entry that ends each import: it holds the run.
SELECT id, max(seq) FROM entry WHERE stream = ?1 AND op ->> 'op' = 'imported' GROUP BY batch
