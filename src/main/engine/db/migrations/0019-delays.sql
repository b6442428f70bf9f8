-- The registrar's oversight of each delay past 24 hours: of a decision that recorded a crime after them, or of a parking that reached beyond.

CREATE TABLE delay_oversights (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  decision TEXT UNIQUE REFERENCES decisions (id),
  parking TEXT UNIQUE REFERENCES parkings (id),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  is_accepted INTEGER NOT NULL CHECK (is_accepted IN (0, 1)),
  note_text TEXT NOT NULL REFERENCES texts (id),
  CHECK ((decision IS NULL) <> (parking IS NULL))
) STRICT;

CREATE INDEX decisions_late ON decisions (incident) WHERE late = 1;
CREATE INDEX parkings_past_the_clock ON parkings (incident) WHERE oversight = 1;

CREATE TRIGGER delay_oversights_no_update BEFORE UPDATE ON delay_oversights
  BEGIN SELECT RAISE(ABORT, 'delay_oversights is append-only'); END;

CREATE TRIGGER delay_oversights_no_delete BEFORE DELETE ON delay_oversights
  BEGIN SELECT RAISE(ABORT, 'delay_oversights is append-only'); END;

CREATE TRIGGER delay_oversights_of_open_act BEFORE INSERT ON delay_oversights
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'delay_oversights takes no row without a new event'); END;
