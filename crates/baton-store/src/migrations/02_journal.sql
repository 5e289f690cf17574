-- What was done, in the order in which it was done. Nothing here is ever changed or removed; the triggers are a seat
-- belt, the chain of hashes is the proof.

CREATE TABLE entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    op TEXT NOT NULL CHECK (json_valid(op)),
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    undoes_entry TEXT REFERENCES entry (id),
    undoes_batch TEXT CHECK (undoes_batch IS NULL OR undoes_entry IS NULL),
    batch TEXT,
    audience TEXT NOT NULL CHECK (audience IN ('everyone', 'managers')),
    -- JSON, or a zstd frame of it when it is long: a frame never begins with the "[" of a list.
    changes BLOB NOT NULL,
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream, version)
) STRICT;
CREATE INDEX entry_by_author ON entry (author, seq);
CREATE INDEX entry_by_batch ON entry (batch) WHERE batch IS NOT NULL;
CREATE INDEX entry_by_undoes_entry ON entry (undoes_entry) WHERE undoes_entry IS NOT NULL;
CREATE INDEX entry_by_undoes_batch ON entry (undoes_batch) WHERE undoes_batch IS NOT NULL;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

-- Bodies, originals and attachments, each once, by the BLAKE3 hash of its bytes. `data` is a zstd frame if it is shorter
-- than `size`, and the bytes themselves otherwise.
CREATE TABLE content (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    data BLOB NOT NULL CHECK (length(data) <= size)
) STRICT;
