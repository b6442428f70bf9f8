-- What each account stands for now, and every change of it that somebody asked for. A change waits until a second person has approved it.
-- Two accounts of one person both name the first.

CREATE TABLE person_standing (
  person TEXT PRIMARY KEY REFERENCES people (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  role TEXT NOT NULL,
  registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'left')),
  human TEXT NOT NULL REFERENCES people (id)
) STRICT, WITHOUT ROWID;

INSERT INTO person_standing SELECT id, event_seq, role, 0, 'active', id FROM people;

CREATE TABLE person_changes (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  person TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('add', 'role')),
  at TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  role TEXT NOT NULL,
  registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
  why_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_changes_by_event ON person_changes (event_seq);

CREATE TABLE person_change_ends (
  change TEXT PRIMARY KEY REFERENCES person_changes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('approved', 'refused')),
  why_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER person_standing_moves_with_event BEFORE UPDATE ON person_standing
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq) OR NEW.human <> OLD.human OR OLD.state = 'left'
  BEGIN SELECT RAISE(ABORT, 'person_standing moves only with a newer event'); END;

CREATE TRIGGER person_standing_no_delete BEFORE DELETE ON person_standing
  BEGIN SELECT RAISE(ABORT, 'person_standing is append-only'); END;

CREATE TRIGGER person_standing_of_open_act BEFORE INSERT ON person_standing
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'person_standing takes no row without a new event'); END;

CREATE TRIGGER person_changes_no_update BEFORE UPDATE ON person_changes
  BEGIN SELECT RAISE(ABORT, 'person_changes is append-only'); END;

CREATE TRIGGER person_changes_no_delete BEFORE DELETE ON person_changes
  BEGIN SELECT RAISE(ABORT, 'person_changes is append-only'); END;

CREATE TRIGGER person_changes_of_open_act BEFORE INSERT ON person_changes
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'person_changes takes no row without a new event'); END;

CREATE TRIGGER person_change_ends_no_update BEFORE UPDATE ON person_change_ends
  BEGIN SELECT RAISE(ABORT, 'person_change_ends is append-only'); END;

CREATE TRIGGER person_change_ends_no_delete BEFORE DELETE ON person_change_ends
  BEGIN SELECT RAISE(ABORT, 'person_change_ends is append-only'); END;

CREATE TRIGGER person_change_ends_of_open_act BEFORE INSERT ON person_change_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'person_change_ends takes no row without a new event'); END;

-- Whoever oversaw a reported incident, by their office and under the code it had: of a death both the registrar and the head of crime (page 37).

CREATE TABLE oversights (
  reported TEXT NOT NULL REFERENCES reported_incidents (id),
  office TEXT NOT NULL CHECK (office IN ('registrar', 'head-of-crime')),
  code TEXT NOT NULL,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  note_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (reported, office, code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER oversights_no_update BEFORE UPDATE ON oversights
  BEGIN SELECT RAISE(ABORT, 'oversights is append-only'); END;

CREATE TRIGGER oversights_no_delete BEFORE DELETE ON oversights
  BEGIN SELECT RAISE(ABORT, 'oversights is append-only'); END;

CREATE TRIGGER oversights_of_open_act BEFORE INSERT ON oversights
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'oversights takes no row without a new event'); END;
