-- How a correction that waited for a designated decision maker ended.

CREATE TABLE correction_request_ends (
  request TEXT PRIMARY KEY REFERENCES correction_requests (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('authorised', 'refused')),
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER correction_request_ends_no_update BEFORE UPDATE ON correction_request_ends
  BEGIN SELECT RAISE(ABORT, 'correction_request_ends is append-only'); END;

CREATE TRIGGER correction_request_ends_no_delete BEFORE DELETE ON correction_request_ends
  BEGIN SELECT RAISE(ABORT, 'correction_request_ends is append-only'); END;

CREATE TRIGGER correction_request_ends_of_open_act BEFORE INSERT ON correction_request_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'correction_request_ends takes no row without a new event'); END;
