-- A crime that was decided inside its 24 hours and recorded after them, by the entry of its number: the rationale of that, and the registrar's
-- oversight of it beside that of decisions and of parkings. What was entered before has none, for nobody was asked.

CREATE TABLE late_recordings (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  crime TEXT NOT NULL REFERENCES crimes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  -- When the clock ended that the recording missed.
  due TEXT NOT NULL,
  rationale_text TEXT NOT NULL REFERENCES texts (id),
  UNIQUE (crime, event_seq),
  FOREIGN KEY (crime, event_seq) REFERENCES crime_number_entries (crime, event_seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER late_recordings_no_update BEFORE UPDATE ON late_recordings
  BEGIN SELECT RAISE(ABORT, 'late_recordings is append-only'); END;

CREATE TRIGGER late_recordings_no_delete BEFORE DELETE ON late_recordings
  BEGIN SELECT RAISE(ABORT, 'late_recordings is append-only'); END;

CREATE TRIGGER late_recordings_of_open_act BEFORE INSERT ON late_recordings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'late_recordings takes no row without a new event'); END;

CREATE TABLE delay_oversights_of_three (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  decision TEXT UNIQUE REFERENCES decisions (id),
  parking TEXT UNIQUE REFERENCES parkings (id),
  recording TEXT UNIQUE REFERENCES late_recordings (id),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  is_accepted INTEGER NOT NULL CHECK (is_accepted IN (0, 1)),
  note_text TEXT NOT NULL REFERENCES texts (id),
  CHECK ((decision IS NOT NULL) + (parking IS NOT NULL) + (recording IS NOT NULL) = 1)
) STRICT;
INSERT INTO delay_oversights_of_three SELECT event_seq, decision, parking, NULL, at, made_by, is_accepted, note_text FROM delay_oversights;
DROP TABLE delay_oversights;
ALTER TABLE delay_oversights_of_three RENAME TO delay_oversights;

CREATE TRIGGER delay_oversights_no_update BEFORE UPDATE ON delay_oversights
  BEGIN SELECT RAISE(ABORT, 'delay_oversights is append-only'); END;

CREATE TRIGGER delay_oversights_no_delete BEFORE DELETE ON delay_oversights
  BEGIN SELECT RAISE(ABORT, 'delay_oversights is append-only'); END;

CREATE TRIGGER delay_oversights_of_open_act BEFORE INSERT ON delay_oversights
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'delay_oversights takes no row without a new event'); END;
