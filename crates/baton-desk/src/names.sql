-- What a record of any kind is called, and who may see that: ids are never used twice, so that at most one row is found.
SELECT name, 'internal' AS sensitivity FROM account WHERE id = ?1
UNION ALL SELECT name, 'internal' FROM person WHERE id = ?1
UNION ALL SELECT name, 'internal' FROM contact WHERE id = ?1
UNION ALL SELECT body ->> 'name', 'internal' FROM workspace WHERE id = ?1
UNION ALL SELECT body ->> 'text', body ->> 'sensitivity' FROM promise WHERE id = ?1
UNION ALL SELECT body ->> 'text', body ->> 'sensitivity' FROM fact WHERE id = ?1
UNION ALL SELECT body ->> 'title', body ->> 'sensitivity' FROM issue WHERE id = ?1
UNION ALL SELECT body ->> 'title', body ->> 'sensitivity' FROM history_entry WHERE id = ?1
UNION ALL SELECT body ->> 'about', 'internal' FROM touch WHERE id = ?1
UNION ALL SELECT body ->> 'text', 'internal' FROM task WHERE id = ?1
UNION ALL SELECT body ->> 'text', 'internal' FROM checklist_item WHERE id = ?1
UNION ALL SELECT body ->> 'text', 'internal' FROM question WHERE id = ?1
UNION ALL SELECT contact.name, 'internal'
    FROM introduction JOIN contact ON contact.id = introduction.contact WHERE introduction.id = ?1
UNION ALL SELECT contact.name, 'internal'
    FROM resistance_case JOIN contact ON contact.id = resistance_case.contact WHERE resistance_case.id = ?1
UNION ALL SELECT person.name, 'internal'
    FROM responsibility JOIN person ON person.id = responsibility.person WHERE responsibility.id = ?1
UNION ALL SELECT person.name, 'internal'
    FROM absence JOIN person ON person.id = absence.person WHERE absence.id = ?1
UNION ALL SELECT account.name, 'internal'
    FROM handover JOIN account ON account.id = handover.account WHERE handover.id = ?1
UNION ALL SELECT account.name, 'internal'
    FROM rollback JOIN account ON account.id = rollback.account WHERE rollback.id = ?1
UNION ALL SELECT CASE body ->> '$.subject.subject'
        WHEN 'rollback' THEN 'take the handover back'
        WHEN 'keep_by_exception' THEN 'keep the account by exception'
        ELSE 'end the relationship' END, 'internal' FROM approval WHERE id = ?1
UNION ALL SELECT account.name, 'internal'
    FROM read_back JOIN account ON account.id = read_back.account WHERE read_back.id = ?1
UNION ALL SELECT body ->> '$.files[0]', 'internal' FROM import_run WHERE id = ?1
