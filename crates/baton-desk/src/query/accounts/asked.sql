SELECT value AS id, printf('%09d', key) AS key FROM json_each(:asked)
