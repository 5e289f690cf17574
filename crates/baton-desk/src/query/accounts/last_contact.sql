(
    SELECT at FROM history_entry
    WHERE history_entry.account = account.id AND kind <> 'note' AND history_entry.body ->> 'at_doubt' IS NULL AND {seen}
    ORDER BY at DESC LIMIT 1
)
