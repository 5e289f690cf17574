SELECT 1
FROM import_run, json_each(import_run.body, '$.tables') AS done
WHERE done.value = ?1
LIMIT 1;
