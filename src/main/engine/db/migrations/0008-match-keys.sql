-- What an incident is found by when another is like it: hashes under a secret of the bureau, so that no row tells a name or a
-- number. They are no record: they follow the log, a slice at a time, and could be made from it again. A key is of the version
-- that stands, goes when another takes its place or when its text is erased, and is never changed.

CREATE TABLE matching (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  reached INTEGER NOT NULL CHECK (reached >= 0)
) STRICT;
INSERT INTO matching (only, secret, reached) VALUES (1, randomblob(32), 0);

CREATE TABLE match_keys (
  key BLOB NOT NULL CHECK (length(key) = 10),
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  kind TEXT NOT NULL,
  PRIMARY KEY (key, incident)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_keys_by_incident ON match_keys (incident, kind);

CREATE TRIGGER matching_only_forward BEFORE UPDATE ON matching
  WHEN NEW.only IS NOT OLD.only OR NEW.secret IS NOT OLD.secret OR NEW.reached <= OLD.reached OR NEW.reached > (SELECT max(seq) FROM events)
  BEGIN SELECT RAISE(ABORT, 'matching follows the log, and only forward'); END;

CREATE TRIGGER matching_no_delete BEFORE DELETE ON matching
  BEGIN SELECT RAISE(ABORT, 'matching follows the log, and only forward'); END;

CREATE TRIGGER match_keys_of_latest BEFORE INSERT ON match_keys
  WHEN NEW.event_seq IS NOT (SELECT event_seq FROM incident_versions WHERE incident = NEW.incident ORDER BY version DESC LIMIT 1)
  BEGIN SELECT RAISE(ABORT, 'a match key is of the version that stands'); END;

CREATE TRIGGER match_keys_no_update BEFORE UPDATE ON match_keys
  BEGIN SELECT RAISE(ABORT, 'a match key is never changed'); END;

CREATE TRIGGER match_keys_go_with_version BEFORE DELETE ON match_keys
  WHEN NOT EXISTS (SELECT 1 FROM incident_versions WHERE incident = OLD.incident AND event_seq > OLD.event_seq)
    AND EXISTS (SELECT 1 FROM incident_versions v JOIN texts t ON t.id = v.body_text WHERE v.incident = OLD.incident AND v.event_seq = OLD.event_seq AND t.body IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'a match key goes with its version or its text'); END;
