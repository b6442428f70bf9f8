-- What the registrar ruled where the rules leave it to them, what was withdrawn of it, and which decisions were sent for another look
-- under it. A precedent names two kinds of crime and its days; a ruling about an incident names that alone.

CREATE TABLE rulings (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('principal-crime', 'harassment-only')),
  principal TEXT,
  lesser TEXT,
  from_day TEXT,
  until_day TEXT,
  incident TEXT REFERENCES incidents (id),
  reasons_text TEXT NOT NULL REFERENCES texts (id),
  CHECK (
    (kind = 'principal-crime' AND principal IS NOT NULL AND lesser IS NOT NULL AND principal <> lesser AND from_day IS NOT NULL AND (until_day IS NULL OR until_day > from_day) AND incident IS NULL)
    OR (kind = 'harassment-only' AND incident IS NOT NULL AND principal IS NULL AND lesser IS NULL AND from_day IS NULL AND until_day IS NULL)
  )
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling_withdrawals (
  ruling TEXT PRIMARY KEY REFERENCES rulings (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_recalls (
  decision TEXT NOT NULL REFERENCES decisions (id),
  ruling TEXT NOT NULL REFERENCES rulings (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  PRIMARY KEY (decision, ruling)
) STRICT, WITHOUT ROWID;

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
