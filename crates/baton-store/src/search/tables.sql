-- Derived from the records and their bodies; can be dropped and built anew at any time.

-- Holds no text, only words that were folded before: to this tokenizer whatever is not ASCII is part of a word, so that it
-- cuts at our spaces and nowhere else. `facet` holds words that no person can type, for what a search is narrowed by.
CREATE VIRTUAL TABLE search_index USING fts5(
    title, text, facet,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Segments are merged by every write, a little each time: see index.rs.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);

-- Which record a row of the index stands for, and the digest of what was indexed. `place` is the row of the index; a higher
-- place comes first in a result.
CREATE TABLE search_document (
    place INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (id, kind)
) STRICT;

-- By which rules and by which SQLite the index was built: one row.
CREATE TABLE search_state (
    form INTEGER NOT NULL,
    sqlite TEXT NOT NULL
) STRICT;
