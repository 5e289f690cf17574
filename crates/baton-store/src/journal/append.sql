INSERT INTO entry (
    seq, id, stream, version, op, author, device, at, undoes_entry, undoes_batch, batch, audience, changes, prev, hash
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
