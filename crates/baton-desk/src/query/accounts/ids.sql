SELECT id FROM account WHERE {condition} ORDER BY {key} COLLATE NOCASE {direction}, id {direction}
