(
    SELECT at FROM history_entry
    WHERE history_entry.account = account.id AND kind <> 'note' AND NOT history_entry.doubtful AND {seen}
    ORDER BY at DESC LIMIT 1
)
