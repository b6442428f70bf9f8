-- A ruling may say which of two forces records an incident. It names the other force, which of the two records it, and who agreed for the
-- other: the name of that person is a text, as the reasons are. The tables of rulings are made anew, because no CHECK can be widened.
-- And whom a registrar has let rule on the principal crime in their stead.

CREATE TABLE rulings_with_places (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('principal-crime', 'harassment-only', 'place-agreed')),
  principal TEXT,
  lesser TEXT,
  from_day TEXT,
  until_day TEXT,
  incident TEXT REFERENCES incidents (id),
  other_force TEXT,
  recorded_by TEXT CHECK (recorded_by IN ('this-force', 'other-force')),
  agreed_as TEXT CHECK (agreed_as IN ('designated-decision-maker', 'force-crime-registrar')),
  agreed_by_text TEXT REFERENCES texts (id),
  reasons_text TEXT NOT NULL REFERENCES texts (id),
  CHECK ((kind = 'principal-crime') = (principal IS NOT NULL) AND (kind = 'principal-crime') = (lesser IS NOT NULL) AND (kind = 'principal-crime') = (from_day IS NOT NULL)),
  CHECK (kind = 'principal-crime' OR until_day IS NULL),
  CHECK (principal IS NULL OR principal <> lesser),
  CHECK (until_day IS NULL OR until_day > from_day),
  CHECK ((kind <> 'principal-crime') = (incident IS NOT NULL)),
  CHECK ((kind = 'place-agreed') = (other_force IS NOT NULL) AND (kind = 'place-agreed') = (recorded_by IS NOT NULL)),
  CHECK ((kind = 'place-agreed') = (agreed_as IS NOT NULL) AND (kind = 'place-agreed') = (agreed_by_text IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO rulings_with_places (id, ref, event_seq, at, made_by, kind, principal, lesser, from_day, until_day, incident, reasons_text)
  SELECT id, ref, event_seq, at, made_by, kind, principal, lesser, from_day, until_day, incident, reasons_text FROM rulings;

-- What names a ruling goes before the rulings do, or it would name nothing for a moment.

CREATE TABLE withdrawals_of_rulings (
  ruling TEXT PRIMARY KEY REFERENCES rulings_with_places (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

INSERT INTO withdrawals_of_rulings (ruling, event_seq, at, made_by, why_text) SELECT ruling, event_seq, at, made_by, why_text FROM ruling_withdrawals;

CREATE TABLE recalls_of_decisions (
  decision TEXT NOT NULL REFERENCES decisions (id),
  ruling TEXT NOT NULL REFERENCES rulings_with_places (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  PRIMARY KEY (decision, ruling)
) STRICT, WITHOUT ROWID;

INSERT INTO recalls_of_decisions (decision, ruling, event_seq, at, made_by) SELECT decision, ruling, event_seq, at, made_by FROM decision_recalls;

DROP TABLE ruling_withdrawals;
DROP TABLE decision_recalls;
DROP TABLE rulings;

ALTER TABLE rulings_with_places RENAME TO rulings;
ALTER TABLE withdrawals_of_rulings RENAME TO ruling_withdrawals;
ALTER TABLE recalls_of_decisions RENAME TO decision_recalls;

CREATE TRIGGER rulings_no_update BEFORE UPDATE ON rulings
  BEGIN SELECT RAISE(ABORT, 'rulings is append-only'); END;

CREATE TRIGGER rulings_no_delete BEFORE DELETE ON rulings
  BEGIN SELECT RAISE(ABORT, 'rulings is append-only'); END;

CREATE TRIGGER rulings_of_open_act BEFORE INSERT ON rulings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'rulings takes no row without a new event'); END;

CREATE TRIGGER ruling_withdrawals_no_update BEFORE UPDATE ON ruling_withdrawals
  BEGIN SELECT RAISE(ABORT, 'ruling_withdrawals is append-only'); END;

CREATE TRIGGER ruling_withdrawals_no_delete BEFORE DELETE ON ruling_withdrawals
  BEGIN SELECT RAISE(ABORT, 'ruling_withdrawals is append-only'); END;

CREATE TRIGGER ruling_withdrawals_of_open_act BEFORE INSERT ON ruling_withdrawals
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'ruling_withdrawals takes no row without a new event'); END;

CREATE TRIGGER decision_recalls_no_update BEFORE UPDATE ON decision_recalls
  BEGIN SELECT RAISE(ABORT, 'decision_recalls is append-only'); END;

CREATE TRIGGER decision_recalls_no_delete BEFORE DELETE ON decision_recalls
  BEGIN SELECT RAISE(ABORT, 'decision_recalls is append-only'); END;

CREATE TRIGGER decision_recalls_of_open_act BEFORE INSERT ON decision_recalls
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'decision_recalls takes no row without a new event'); END;

-- Of each person the last row holds, until they become something else or leave.
CREATE TABLE ruling_delegations (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  person TEXT NOT NULL REFERENCES people (id),
  is_delegate INTEGER NOT NULL CHECK (is_delegate IN (0, 1)),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
CREATE INDEX ruling_delegations_by_person ON ruling_delegations (person, event_seq);

CREATE TRIGGER ruling_delegations_no_update BEFORE UPDATE ON ruling_delegations
  BEGIN SELECT RAISE(ABORT, 'ruling_delegations is append-only'); END;

CREATE TRIGGER ruling_delegations_no_delete BEFORE DELETE ON ruling_delegations
  BEGIN SELECT RAISE(ABORT, 'ruling_delegations is append-only'); END;

CREATE TRIGGER ruling_delegations_of_open_act BEFORE INSERT ON ruling_delegations
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'ruling_delegations takes no row without a new event'); END;
