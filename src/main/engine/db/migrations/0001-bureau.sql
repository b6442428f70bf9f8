-- The whole of a bureau. Three kinds of table:
--   the log        events and the Merkle nodes over them; only ever extended
--   the record     versions, decisions, crimes, reviews ...; rows are added with their event and never changed
--   the text       names and free text with their salts; the only table a lawful erasure may empty
-- and a few rows of present state (where an incident stands), which may move only together with a newer event.
-- Every row names the act that made it, and an act without its event is refused at the commit.

CREATE TABLE events (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  incident TEXT,
  bytes TEXT NOT NULL,
  CHECK (bytes ->> '$.seq' = seq AND bytes ->> '$.kind' = kind)
) STRICT;
CREATE INDEX events_by_incident ON events (incident, seq) WHERE incident IS NOT NULL;

-- The sequence a transaction opens with and owes an event for. Rows name the act and not the event, which is written after
-- them: SQLite would look for an event's waiting rows in every table that names it, by an index on each.
CREATE TABLE acts (
  seq INTEGER PRIMARY KEY REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE tree_nodes (
  level INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
  body TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  user_name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  name_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;

CREATE TABLE settings (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  setting TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE mappings (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  body_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;

CREATE TABLE incidents (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  ref TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  source_reference TEXT,
  identity TEXT NOT NULL UNIQUE,
  regime TEXT NOT NULL CHECK (regime IN ('live', 'historic'))
) STRICT, WITHOUT ROWID;
CREATE INDEX incidents_by_source_reference ON incidents (source_reference) WHERE source_reference IS NOT NULL;

CREATE TABLE incident_versions (
  incident TEXT NOT NULL REFERENCES incidents (id),
  version INTEGER NOT NULL CHECK (version > 0),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  received_at TEXT,
  received_precision TEXT NOT NULL,
  opening_code TEXT,
  codes TEXT NOT NULL CHECK (json_valid(codes)),
  codes_salt BLOB NOT NULL CHECK (length(codes_salt) = 32),
  content_hash TEXT NOT NULL,
  body_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (incident, version)
) STRICT, WITHOUT ROWID;

-- Where an incident stands now. `order_at` orders the queue and moves only with an event, so paging never jumps.
CREATE TABLE standing (
  incident TEXT PRIMARY KEY REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  state TEXT NOT NULL,
  regime TEXT NOT NULL,
  version INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  decision TEXT,
  due TEXT,
  order_at TEXT NOT NULL,
  priority INTEGER NOT NULL,
  why TEXT NOT NULL CHECK (json_valid(why)),
  taken_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_in_order ON standing (regime, order_at, incident) WHERE state <> 'decided';
CREATE INDEX standing_by_state ON standing (state, order_at, incident) WHERE state <> 'waiting';
CREATE INDEX standing_taken ON standing (taken_by, order_at, incident) WHERE taken_by IS NOT NULL;

CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  supersedes TEXT,
  version INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  role TEXT NOT NULL,
  at TEXT NOT NULL,
  edition TEXT NOT NULL,
  closing TEXT NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  document_text TEXT NOT NULL REFERENCES texts (id),
  why_text TEXT REFERENCES texts (id),
  UNIQUE (incident, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_person ON decisions (made_by, at);
CREATE INDEX decisions_by_time ON decisions (at, id);

CREATE TABLE answers (
  decision TEXT NOT NULL REFERENCES decisions (id),
  allegation INTEGER NOT NULL,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  basis TEXT NOT NULL,
  answer TEXT NOT NULL,
  code TEXT,
  path TEXT NOT NULL,
  told TEXT NOT NULL,
  told_due TEXT,
  PRIMARY KEY (decision, allegation)
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_by_answer ON answers (answer, decision);

-- A crime keeps its id through every revision that keeps it; `decision` is the one that first recorded it.
CREATE TABLE crimes (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX crimes_by_incident ON crimes (incident);

-- What a crime is in one revision of the decision.
CREATE TABLE crime_revisions (
  decision TEXT NOT NULL REFERENCES decisions (id),
  crime TEXT NOT NULL REFERENCES crimes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  allegation INTEGER NOT NULL,
  offence TEXT NOT NULL,
  code TEXT NOT NULL,
  class TEXT NOT NULL,
  title TEXT NOT NULL,
  flags TEXT NOT NULL CHECK (json_valid(flags)),
  PRIMARY KEY (decision, crime)
) STRICT, WITHOUT ROWID;
CREATE INDEX crime_revisions_by_class ON crime_revisions (class, decision);

CREATE TABLE crime_numbers (
  crime TEXT PRIMARY KEY REFERENCES crimes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  number TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL,
  entered_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_incidents (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  decision TEXT,
  allegation INTEGER,
  note_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reported_by_incident ON reported_incidents (incident);

-- Where a reported incident stands: open until confirmed as a crime or overseen by the registrar.
CREATE TABLE reported_standing (
  reported TEXT PRIMARY KEY REFERENCES reported_incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'overseen'))
) STRICT, WITHOUT ROWID;
CREATE INDEX reported_open ON reported_standing (state);

CREATE TABLE correction_requests (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  document_text TEXT NOT NULL REFERENCES texts (id),
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX requests_by_incident ON correction_requests (incident);

CREATE TABLE tellings (
  decision TEXT NOT NULL REFERENCES decisions (id),
  allegation INTEGER NOT NULL,
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  whom TEXT NOT NULL,
  at TEXT NOT NULL,
  how TEXT NOT NULL,
  by_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;
CREATE INDEX tellings_by_decision ON tellings (decision, allegation);

CREATE TABLE references_received (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  decision TEXT NOT NULL REFERENCES decisions (id),
  allegation INTEGER NOT NULL,
  body_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;
CREATE INDEX references_by_decision ON references_received (decision, allegation);

CREATE TABLE reviews (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('agree', 'return')),
  comment_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviews_by_decision ON reviews (decision);

CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  regime TEXT NOT NULL,
  file_text TEXT NOT NULL REFERENCES texts (id),
  mapping_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_ends (
  import TEXT PRIMARY KEY REFERENCES imports (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  ended TEXT NOT NULL CHECK (ended IN ('completed', 'cancelled', 'interrupted')),
  rows_read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  CHECK (rows_read = added + updated + unchanged + refused)
) STRICT, WITHOUT ROWID;

-- Refused rows are kept with their reason. They hang on the import's first event: a refusal changes no incident.
CREATE TABLE import_refusals (
  import TEXT NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  reason TEXT NOT NULL,
  body_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (import, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE exports (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  format TEXT NOT NULL,
  purpose_text TEXT NOT NULL REFERENCES texts (id),
  recipient_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
