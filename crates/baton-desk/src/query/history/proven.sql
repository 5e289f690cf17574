SELECT evidence, 'promise' AS kind, id, NULL AS fact, body ->> 'text' AS text FROM promise
WHERE evidence IN (SELECT value FROM json_each(:entries)) AND (:all OR body ->> 'sensitivity' IS NOT 'managers_only')
UNION ALL
SELECT evidence, 'fact', id, kind, body ->> 'text' FROM fact
WHERE evidence IN (SELECT value FROM json_each(:entries)) AND (:all OR body ->> 'sensitivity' IS NOT 'managers_only')
    AND superseded_by IS NULL
UNION ALL
SELECT evidence, 'issue', id, NULL, body ->> 'title' FROM issue
WHERE evidence IN (SELECT value FROM json_each(:entries)) AND (:all OR body ->> 'sensitivity' IS NOT 'managers_only')
ORDER BY kind DESC, id
