({key} COLLATE NOCASE, id) < (:after_key, :after_id)
