-- Editions of the offence list that the force has loaded, each whole and for good: a decision names the edition it was made
-- under, and must always find it. The edition that ships with the application is not here.

CREATE TABLE editions (
  edition TEXT PRIMARY KEY CHECK (edition GLOB '20[0-9][0-9]-[0-9][0-9]'),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  in_force_from TEXT NOT NULL UNIQUE CHECK (in_force_from GLOB '20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  file_text TEXT NOT NULL REFERENCES texts (id),
  catalogue TEXT NOT NULL CHECK (json_valid(catalogue) AND catalogue ->> '$.edition' = edition)
) STRICT;

CREATE TRIGGER editions_no_update BEFORE UPDATE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;

CREATE TRIGGER editions_no_delete BEFORE DELETE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;

CREATE TRIGGER editions_of_open_act BEFORE INSERT ON editions
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'editions takes no row without a new event'); END;

-- Editions follow one another: a later one begins later, so that which is in force on a day is never in doubt.
CREATE TRIGGER editions_follow BEFORE INSERT ON editions
  WHEN EXISTS (SELECT 1 FROM editions WHERE edition >= NEW.edition OR in_force_from >= NEW.in_force_from)
  BEGIN SELECT RAISE(ABORT, 'an edition must follow those before it'); END;
