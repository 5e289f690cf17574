SELECT
    seq, id, stream, version, op, author, device, at, undoes_entry, undoes_batch, batch, audience, changes, prev, hash
FROM entry
