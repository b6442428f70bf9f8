-- Points to prove of offences whose elements no page of the rules states, as the registrar signed them. What was signed stays; of
-- one offence the latest holds.

CREATE TABLE signed_points (
  id TEXT PRIMARY KEY,
  offence TEXT NOT NULL,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  body_text TEXT NOT NULL REFERENCES texts (id),
  registrar_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_points_by_offence ON signed_points (offence, event_seq);

CREATE TRIGGER signed_points_no_update BEFORE UPDATE ON signed_points
  BEGIN SELECT RAISE(ABORT, 'signed_points is append-only'); END;

CREATE TRIGGER signed_points_no_delete BEFORE DELETE ON signed_points
  BEGIN SELECT RAISE(ABORT, 'signed_points is append-only'); END;

CREATE TRIGGER signed_points_of_open_act BEFORE INSERT ON signed_points
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'signed_points takes no row without a new event'); END;
