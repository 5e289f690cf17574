severity IN (SELECT value FROM json_each(:severities))
