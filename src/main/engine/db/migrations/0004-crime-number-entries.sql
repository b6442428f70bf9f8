-- A crime's number may have been entered wrongly. What was entered stays; the latest entry is the one that holds.

CREATE TABLE crime_number_entries (
  crime TEXT NOT NULL REFERENCES crimes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  number TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  why_text TEXT REFERENCES texts (id),
  PRIMARY KEY (crime, event_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX crime_number_entries_by_number ON crime_number_entries (number);

INSERT INTO crime_number_entries (crime, event_seq, number, recorded_at, entered_by) SELECT crime, event_seq, number, recorded_at, entered_by FROM crime_numbers;

DROP TABLE crime_numbers;

CREATE VIEW crime_numbers AS
  SELECT crime, event_seq, number, recorded_at, entered_by, why_text FROM crime_number_entries e
   WHERE event_seq = (SELECT max(event_seq) FROM crime_number_entries x WHERE x.crime = e.crime);

CREATE TRIGGER crime_number_entries_no_update BEFORE UPDATE ON crime_number_entries
  BEGIN SELECT RAISE(ABORT, 'crime_number_entries is append-only'); END;

CREATE TRIGGER crime_number_entries_no_delete BEFORE DELETE ON crime_number_entries
  BEGIN SELECT RAISE(ABORT, 'crime_number_entries is append-only'); END;

CREATE TRIGGER crime_number_entries_of_open_act BEFORE INSERT ON crime_number_entries
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'crime_number_entries takes no row without a new event'); END;

-- A number is one crime's only, for as long as it holds.
CREATE TRIGGER crime_number_entries_one_crime BEFORE INSERT ON crime_number_entries
  WHEN EXISTS (SELECT 1 FROM crime_numbers WHERE number = NEW.number AND crime <> NEW.crime)
  BEGIN SELECT RAISE(ABORT, 'another crime has this number'); END;
