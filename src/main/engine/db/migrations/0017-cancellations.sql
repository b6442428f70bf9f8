-- A recorded crime that somebody wants taken out of the figures (C1 to C5): what was asked, the registrar's advice, how it ended, that the
-- victim was told, and that it left the figures. The crime, its revisions and its number stay.

CREATE TABLE cancellations (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  crime TEXT NOT NULL REFERENCES crimes (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('C1', 'C2', 'C3', 'C4', 'C5')),
  offence TEXT NOT NULL,
  class TEXT NOT NULL,
  -- Whom the rules let decide it; null where they name nobody.
  decider TEXT,
  -- Whether there is a victim who is told before it takes effect (page 26).
  tells INTEGER NOT NULL CHECK (tells IN (0, 1)),
  asked_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cancellations_by_incident ON cancellations (incident);
CREATE INDEX cancellations_by_crime ON cancellations (crime);

CREATE TABLE cancellation_advice (
  cancellation TEXT NOT NULL REFERENCES cancellations (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  words_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (cancellation, event_seq)
) STRICT, WITHOUT ROWID;

-- Authorised or refused; what is authorised may still be refused until it takes effect, and what is refused stays so.
CREATE TABLE cancellation_ends (
  cancellation TEXT NOT NULL REFERENCES cancellations (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('authorised', 'refused')),
  why_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (cancellation, ended)
) STRICT, WITHOUT ROWID;

CREATE TABLE cancellation_tellings (
  cancellation TEXT NOT NULL REFERENCES cancellations (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  whom TEXT NOT NULL,
  at TEXT NOT NULL,
  how TEXT NOT NULL,
  by_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (cancellation, event_seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE cancelled_crimes (
  crime TEXT PRIMARY KEY REFERENCES crimes (id),
  cancellation TEXT NOT NULL REFERENCES cancellations (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Clear concern that a report was withdrawn from fear, coercion, influence or pressure: under C2, C4 and C5 its crime is cancelled no more.
CREATE TABLE pressure_concerns (
  crime TEXT NOT NULL REFERENCES crimes (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  words_text TEXT NOT NULL REFERENCES texts (id),
  PRIMARY KEY (crime, event_seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER cancelled_crimes_once_authorised BEFORE INSERT ON cancelled_crimes
  WHEN NOT EXISTS (SELECT 1 FROM cancellations c JOIN cancellation_ends e ON e.cancellation = c.id AND e.ended = 'authorised' WHERE c.id = NEW.cancellation AND c.crime = NEW.crime)
    OR EXISTS (SELECT 1 FROM cancellation_ends e WHERE e.cancellation = NEW.cancellation AND e.ended = 'refused')
  BEGIN SELECT RAISE(ABORT, 'a crime is cancelled once its cancellation is authorised'); END;

CREATE TRIGGER cancelled_crimes_once_told BEFORE INSERT ON cancelled_crimes
  WHEN EXISTS (SELECT 1 FROM cancellations c WHERE c.id = NEW.cancellation AND c.tells = 1 AND NOT EXISTS (SELECT 1 FROM cancellation_tellings t WHERE t.cancellation = c.id AND t.event_seq < NEW.event_seq))
  BEGIN SELECT RAISE(ABORT, 'a crime is cancelled once its victim was told'); END;

CREATE TRIGGER cancelled_crimes_without_pressure BEFORE INSERT ON cancelled_crimes
  WHEN EXISTS (SELECT 1 FROM cancellations c JOIN pressure_concerns p ON p.crime = c.crime WHERE c.id = NEW.cancellation AND c.category IN ('C2', 'C4', 'C5'))
  BEGIN SELECT RAISE(ABORT, 'a crime whose report was withdrawn under pressure is not cancelled'); END;

CREATE TRIGGER cancellations_no_update BEFORE UPDATE ON cancellations
  BEGIN SELECT RAISE(ABORT, 'cancellations is append-only'); END;

CREATE TRIGGER cancellations_no_delete BEFORE DELETE ON cancellations
  BEGIN SELECT RAISE(ABORT, 'cancellations is append-only'); END;

CREATE TRIGGER cancellations_of_open_act BEFORE INSERT ON cancellations
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'cancellations takes no row without a new event'); END;

CREATE TRIGGER cancellation_advice_no_update BEFORE UPDATE ON cancellation_advice
  BEGIN SELECT RAISE(ABORT, 'cancellation_advice is append-only'); END;

CREATE TRIGGER cancellation_advice_no_delete BEFORE DELETE ON cancellation_advice
  BEGIN SELECT RAISE(ABORT, 'cancellation_advice is append-only'); END;

CREATE TRIGGER cancellation_advice_of_open_act BEFORE INSERT ON cancellation_advice
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'cancellation_advice takes no row without a new event'); END;

CREATE TRIGGER cancellation_ends_no_update BEFORE UPDATE ON cancellation_ends
  BEGIN SELECT RAISE(ABORT, 'cancellation_ends is append-only'); END;

CREATE TRIGGER cancellation_ends_no_delete BEFORE DELETE ON cancellation_ends
  BEGIN SELECT RAISE(ABORT, 'cancellation_ends is append-only'); END;

CREATE TRIGGER cancellation_ends_of_open_act BEFORE INSERT ON cancellation_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'cancellation_ends takes no row without a new event'); END;

CREATE TRIGGER cancellation_tellings_no_update BEFORE UPDATE ON cancellation_tellings
  BEGIN SELECT RAISE(ABORT, 'cancellation_tellings is append-only'); END;

CREATE TRIGGER cancellation_tellings_no_delete BEFORE DELETE ON cancellation_tellings
  BEGIN SELECT RAISE(ABORT, 'cancellation_tellings is append-only'); END;

CREATE TRIGGER cancellation_tellings_of_open_act BEFORE INSERT ON cancellation_tellings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'cancellation_tellings takes no row without a new event'); END;

CREATE TRIGGER cancelled_crimes_no_update BEFORE UPDATE ON cancelled_crimes
  BEGIN SELECT RAISE(ABORT, 'cancelled_crimes is append-only'); END;

CREATE TRIGGER cancelled_crimes_no_delete BEFORE DELETE ON cancelled_crimes
  BEGIN SELECT RAISE(ABORT, 'cancelled_crimes is append-only'); END;

CREATE TRIGGER cancelled_crimes_of_open_act BEFORE INSERT ON cancelled_crimes
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'cancelled_crimes takes no row without a new event'); END;

CREATE TRIGGER pressure_concerns_no_update BEFORE UPDATE ON pressure_concerns
  BEGIN SELECT RAISE(ABORT, 'pressure_concerns is append-only'); END;

CREATE TRIGGER pressure_concerns_no_delete BEFORE DELETE ON pressure_concerns
  BEGIN SELECT RAISE(ABORT, 'pressure_concerns is append-only'); END;

CREATE TRIGGER pressure_concerns_of_open_act BEFORE INSERT ON pressure_concerns
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'pressure_concerns takes no row without a new event'); END;
