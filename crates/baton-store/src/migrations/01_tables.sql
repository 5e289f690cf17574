-- A record's row is its JSON, word for word as the journal holds it, so that a row can never disagree with its record
-- and a new field needs no migration. The columns are read from the JSON: only what a query filters, sorts or joins by.
-- References are checked at commit, so that one transaction may put rows in any order.

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id)
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    name TEXT NOT NULL COLLATE NOCASE AS (body ->> 'name') VIRTUAL,
    email TEXT COLLATE NOCASE AS (body ->> 'email') VIRTUAL
) STRICT;
CREATE INDEX person_by_email ON person (email) WHERE email IS NOT NULL;

CREATE TABLE absence (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    person TEXT NOT NULL AS (body ->> 'person') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX absence_by_person ON absence (person);

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    -- Stored, because lists sort all accounts by them; reading them from the JSON would cost ten times as much.
    name TEXT NOT NULL COLLATE NOCASE AS (body ->> 'name') STORED,
    severity TEXT NOT NULL AS (body ->> 'severity') STORED,
    renewal_on TEXT AS (body ->> 'renewal_on') STORED,
    kind TEXT NOT NULL AS (body ->> 'kind') VIRTUAL,
    source_system TEXT AS (body ->> '$.source.system') VIRTUAL,
    source_id TEXT AS (body ->> '$.source.id') VIRTUAL
) STRICT;
CREATE INDEX account_by_name ON account (name);
CREATE INDEX account_by_renewal ON account (renewal_on) WHERE renewal_on IS NOT NULL;
CREATE INDEX account_by_source ON account (source_system, source_id) WHERE source_id IS NOT NULL;

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL COLLATE NOCASE AS (body ->> 'name') VIRTUAL,
    source_system TEXT AS (body ->> '$.source.system') VIRTUAL,
    source_id TEXT AS (body ->> '$.source.id') VIRTUAL
) STRICT;
CREATE INDEX contact_by_account ON contact (account, name);
CREATE INDEX contact_by_source ON contact (source_system, source_id) WHERE source_id IS NOT NULL;

CREATE TABLE import_run (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    at TEXT NOT NULL AS (body ->> 'at') VIRTUAL
) STRICT;

-- The only table that grows to a million rows: its indices hold what the lists and the importer need, and no more.
CREATE TABLE history_entry (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL AS (body ->> 'at') VIRTUAL,
    kind TEXT NOT NULL AS (body ->> 'kind') VIRTUAL,
    managers_only INTEGER NOT NULL AS (body ->> 'sensitivity' IS 'managers_only') VIRTUAL,
    doubtful INTEGER NOT NULL AS (body ->> 'at_doubt' IS NOT NULL) VIRTUAL,
    key TEXT AS (body ->> 'key') VIRTUAL,
    run TEXT AS (body ->> 'run') VIRTUAL REFERENCES import_run DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX history_entry_by_account ON history_entry (account, at DESC, kind, managers_only, doubtful);
CREATE INDEX history_entry_by_key ON history_entry (key) WHERE key IS NOT NULL;
CREATE INDEX history_entry_by_run ON history_entry (run) WHERE run IS NOT NULL;

CREATE TABLE fact (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL AS (body ->> 'kind') VIRTUAL,
    evidence TEXT AS (body ->> 'evidence') VIRTUAL REFERENCES history_entry DEFERRABLE INITIALLY DEFERRED,
    superseded_by TEXT AS (body ->> 'superseded_by') VIRTUAL REFERENCES fact DEFERRABLE INITIALLY DEFERRED,
    -- The day by which it is raised, as long as it was not.
    to_raise TEXT AS (CASE WHEN body ->> 'raised' IS NULL THEN body ->> 'raise_by' END) VIRTUAL
) STRICT;
CREATE INDEX fact_by_raising ON fact (to_raise) WHERE to_raise IS NOT NULL;
CREATE INDEX fact_by_account ON fact (account, kind);
CREATE INDEX fact_by_evidence ON fact (evidence) WHERE evidence IS NOT NULL;

CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    contact TEXT AS (body ->> 'contact') VIRTUAL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL,
    due TEXT AS (body ->> 'due') VIRTUAL,
    managers_only INTEGER NOT NULL AS (body ->> 'sensitivity' IS 'managers_only') VIRTUAL,
    evidence TEXT AS (body ->> 'evidence') VIRTUAL REFERENCES history_entry DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX promise_by_account ON promise (account);
CREATE INDEX promise_by_contact ON promise (contact) WHERE contact IS NOT NULL;
CREATE INDEX promise_by_owner ON promise (owner, state, due);
CREATE INDEX promise_by_evidence ON promise (evidence) WHERE evidence IS NOT NULL;

CREATE TABLE issue (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL,
    evidence TEXT AS (body ->> 'evidence') VIRTUAL REFERENCES history_entry DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX issue_by_account ON issue (account);
CREATE INDEX issue_by_owner ON issue (owner, state);
CREATE INDEX issue_by_evidence ON issue (evidence) WHERE evidence IS NOT NULL;

CREATE TABLE touch (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL AS (body ->> 'at') VIRTUAL,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL,
    entry TEXT AS (body ->> 'entry') VIRTUAL REFERENCES history_entry DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX touch_by_account ON touch (account, at);
CREATE INDEX touch_by_owner ON touch (owner, state, at);
CREATE INDEX touch_by_entry ON touch (entry) WHERE entry IS NOT NULL;

CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    from_person TEXT NOT NULL AS (body ->> 'from') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    to_person TEXT AS (body ->> 'to') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    manager TEXT NOT NULL AS (body ->> 'manager') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL AS (body ->> 'stage') VIRTUAL,
    side TEXT AS (body ->> '$.side.state') VIRTUAL,
    transfer_on TEXT AS (body ->> 'transfer_on') VIRTUAL
) STRICT;
CREATE INDEX handover_by_account ON handover (account);
CREATE INDEX handover_by_from ON handover (from_person, stage);
CREATE INDEX handover_by_to ON handover (to_person, stage);
CREATE INDEX handover_by_manager ON handover (manager, stage);

CREATE TABLE approval (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL AS (body ->> '$.state.state') VIRTUAL
) STRICT;
CREATE INDEX approval_by_account ON approval (account);
CREATE INDEX approval_by_state ON approval (state);

CREATE TABLE rollback (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    approval TEXT NOT NULL AS (body ->> 'approval') VIRTUAL REFERENCES approval DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL
) STRICT;
CREATE INDEX rollback_by_account ON rollback (account);
CREATE INDEX rollback_by_handover ON rollback (handover);
CREATE INDEX rollback_by_approval ON rollback (approval);

CREATE TABLE task (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    due TEXT AS (body ->> 'due') VIRTUAL,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL,
    handover TEXT AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    rollback TEXT AS (body ->> 'rollback') VIRTUAL REFERENCES rollback DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX task_by_account ON task (account);
CREATE INDEX task_by_owner ON task (owner, state, due);
CREATE INDEX task_by_handover ON task (handover) WHERE handover IS NOT NULL;
CREATE INDEX task_by_rollback ON task (rollback) WHERE rollback IS NOT NULL;

CREATE TABLE responsibility (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL AS (body ->> 'person') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL AS (body ->> 'role') VIRTUAL,
    from_at TEXT NOT NULL AS (body ->> 'from') VIRTUAL,
    until_at TEXT AS (body ->> 'until') VIRTUAL
) STRICT;
CREATE INDEX responsibility_by_account ON responsibility (account, role, from_at);
CREATE INDEX responsibility_by_person ON responsibility (person, role, until_at, from_at);

CREATE TABLE checklist_item (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL AS (body ->> 'due') VIRTUAL,
    settled INTEGER NOT NULL AS (body ->> 'done_at' IS NOT NULL OR body ->> 'not_applicable' IS NOT NULL) VIRTUAL
) STRICT;
CREATE INDEX checklist_item_by_account ON checklist_item (account);
CREATE INDEX checklist_item_by_handover ON checklist_item (handover);
CREATE INDEX checklist_item_by_owner ON checklist_item (owner, settled, due);

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX question_by_account ON question (account);
CREATE INDEX question_by_handover ON question (handover);

CREATE TABLE read_back (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX read_back_by_account ON read_back (account);
CREATE INDEX read_back_by_handover ON read_back (handover);

CREATE TABLE introduction (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    contact TEXT NOT NULL AS (body ->> 'contact') VIRTUAL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL AS (body ->> 'owner') VIRTUAL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL AS (body ->> 'due') VIRTUAL,
    state TEXT NOT NULL AS (body ->> '$.state.state') VIRTUAL
) STRICT;
CREATE INDEX introduction_by_account ON introduction (account);
CREATE INDEX introduction_by_handover ON introduction (handover);
CREATE INDEX introduction_by_contact ON introduction (contact);
CREATE INDEX introduction_by_owner ON introduction (owner, state, due);

CREATE TABLE resistance_case (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> 'id' = id),
    account TEXT NOT NULL AS (body ->> 'account') VIRTUAL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    handover TEXT NOT NULL AS (body ->> 'handover') VIRTUAL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    contact TEXT NOT NULL AS (body ->> 'contact') VIRTUAL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL AS (body ->> 'state') VIRTUAL,
    answer_due TEXT NOT NULL AS (body ->> 'answer_due') VIRTUAL
) STRICT;
CREATE INDEX resistance_case_by_account ON resistance_case (account);
CREATE INDEX resistance_case_by_handover ON resistance_case (handover);
CREATE INDEX resistance_case_by_contact ON resistance_case (contact);
CREATE INDEX resistance_case_by_state ON resistance_case (state, answer_due);
